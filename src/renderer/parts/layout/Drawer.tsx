/** What lies over a list while it is asked for: it takes the focus and gives it back, as a list below it cannot be seen in full. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../controls/Button.tsx';
import styles from './Drawer.module.css';
import { PaneBar, PaneName, Spacer } from './Panes.tsx';
import { usePressOutside } from './use-press-outside.ts';

interface DrawerProps {
  name: string;
  /** Something in it is not finished: only Escape and its button close it. */
  stays: boolean;
  onClose: () => void;
  children: ReactNode;
}

export function Drawer({ name, stays, onClose, children }: DrawerProps) {
  const drawer = useRef<HTMLDivElement>(null);
  const isInside = (target: Node) => drawer.current?.contains(target) === true;
  const leave = () => !stays && onClose();
  usePressOutside((target) => isInside(target) || isInDialog(target), leave);
  useFocusWhileShown(drawer);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the focus or the analyst leaves it
    <div
      ref={drawer}
      className={styles.drawer}
      tabIndex={-1}
      data-focus-key="drawer"
      onBlur={({ relatedTarget: next }) => {
        if (next && !isInside(next) && !isInDialog(next)) leave();
      }}
      onKeyDown={(event) => {
        // What comes next is not drawn yet.
        if (event.key === 'Tab' && drawer.current?.querySelector('[aria-busy="true"]')) event.preventDefault();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <PaneBar>
        <PaneName>{name}</PaneName>
        <Spacer />
        <IconButton icon="close" label={`Close ${name.toLowerCase()}`} onClick={onClose} />
      </PaneBar>
      {children}
    </div>
  );
}

/** A dialog that is opened from it, or over it, does not leave it. */
const isInDialog = (target: Node) => target instanceof Element && target.closest('dialog') !== null;

function useFocusWhileShown(drawer: React.RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const shown = drawer.current;
    const before = document.activeElement;
    shown?.querySelector('button')?.focus();
    return () => {
      if (shown?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [drawer]);
}
