import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { uiZoom } from '../../theme/theme.ts';
import { Kbd } from '../Kbd.tsx';
import { usePressOutside } from '../layout/use-press-outside.ts';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: ReactNode;
  /** Chosen among several of its kind; drawn with a tick and announced as chosen. */
  readonly checked?: boolean;
  /** One of several that can be chosen together, so the menu stays open. */
  readonly toggles?: boolean;
  readonly keys?: string | undefined;
  readonly glyph?: ReactNode;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Separated by a line above it. */
  readonly apart?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  onClose: () => void;
  /** The menu opens below this element, or above it if there is no room. */
  anchor: HTMLElement | null;
}

/** A floating list of acts. Arrows move, letters jump, Esc closes and restores the focus. */
export function Menu({ label, items, onClose, anchor }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (menu.current && anchor) placeUnder(menu.current, anchor);
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"], [role^="menuitem"]:not(:disabled)')?.focus();
    return () => {
      // A key opens a menu out of a text, too, where one goes on writing; not every browser focuses a button that is clicked.
      const canReturn = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (canReturn ? before : anchor)?.focus();
    };
  }, [anchor]);
  usePressOutside((target) => [menu.current, anchor].some((element) => element?.contains(target)), onClose);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
      return;
    }
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = nextIndex(event, buttons, at);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <div ref={menu} popover="manual" role="menu" aria-label={label} className={styles.menu} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a menu's items do not move while it is open
          key={index}
          type="button"
          {...(item.checked === undefined
            ? { role: 'menuitem' }
            : { role: item.toggles ? 'menuitemcheckbox' : 'menuitemradio', 'aria-checked': item.checked })}
          disabled={item.disabled}
          tabIndex={-1}
          className={[styles.item, item.apart && styles.apart, item.danger && styles.danger].filter(Boolean).join(' ')}
          onClick={() => {
            if (!item.toggles) onClose();
            item.run();
          }}
        >
          {item.glyph}
          <span className={styles.label}>{item.label}</span>
          {item.checked && <span aria-hidden="true">✓</span>}
          {item.keys && <Kbd keys={item.keys} />}
        </button>
      ))}
    </div>
  );
}

function nextIndex(event: KeyboardEvent, buttons: readonly HTMLElement[], at: number): number | undefined {
  const { length } = buttons;
  if (event.key === 'ArrowDown') return (at + 1) % length;
  if (event.key === 'ArrowUp') return (at - 1 + length) % length;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return length - 1;
  if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.key === ' ') return undefined;
  const letter = event.key.toLowerCase();
  const order = buttons.map((_, step) => (at + 1 + step) % length);
  return order.find((index) => buttons[index]?.textContent?.trim().toLowerCase().startsWith(letter));
}

const GAP = 4;

/** Not all supported browsers have anchor positioning in the top layer, so the position is computed. */
function placeUnder(menu: HTMLElement, anchor: HTMLElement): void {
  menu.showPopover();
  const zoom = uiZoom();
  const at = anchor.getBoundingClientRect();
  const own = menu.getBoundingClientRect();
  const below = at.bottom + GAP + own.height <= window.innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - own.height);
  const left = Math.max(GAP, Math.min(at.left, window.innerWidth - own.width - GAP));
  menu.style.top = `${top / zoom}px`;
  menu.style.left = `${left / zoom}px`;
}

interface MenuButtonProps {
  /** Draws the button; spread the props on it. */
  button: (props: {
    ref: (element: HTMLButtonElement | null) => void;
    'aria-haspopup': 'menu';
    'aria-expanded': boolean;
    onClick: () => void;
  }) => ReactNode;
  label: string;
  items: readonly MenuItem[];
}

export function MenuButton({ button, label, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      {button({
        ref: setAnchor,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        onClick: () => setOpen(!open),
      })}
      {open && <Menu label={label} items={items} anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}
