import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { usePressOutside } from '../../../parts/layout/use-press-outside.ts';
import { uiZoom } from '../../../theme/theme.ts';
import styles from './Floating.module.css';

interface FloatingProps {
  label: string;
  /** The rectangle it belongs to, in the window. It opens below it, or above if there is more room, and never covers it. */
  at: DOMRect;
  width: number;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

const GAP = 6;

/** A small window over the sheet; Esc or a click elsewhere closes it. */
export function Floating({ label, at, width, onClose, onKeyDown, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    const place = () => {
      const zoom = uiZoom();
      element.style.maxHeight = '';
      const own = element.getBoundingClientRect();
      const [above, below] = [at.top - 2 * GAP, window.innerHeight - at.bottom - 2 * GAP];
      const isBelow = own.height <= below || below >= above;
      const height = Math.min(own.height, isBelow ? below : above);
      const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
      if (height < own.height) element.style.maxHeight = `${height / zoom}px`;
      const left = Math.max(GAP, Math.min(at.left - 24, window.innerWidth - own.width - GAP));
      element.style.top = `${top / zoom}px`;
      element.style.left = `${left / zoom}px`;
    };
    const stopPlacing = measureOnResize(place, element);
    (element.querySelector<HTMLElement>('[data-autofocus]') ?? element).focus();
    return stopPlacing;
  }, [at]);
  usePressOutside((target) => box.current?.contains(target) ?? false, onClose);
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.box}
      style={{ width: `min(${width}px, calc(94 * var(--vw)))` }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      {children}
    </div>
  );
}
