import { keyCapsOf } from '../actions/keys.ts';
import styles from './Kbd.module.css';

interface KbdProps {
  /** Nothing is drawn for an action without a key. */
  keys: string | undefined;
  /** Read out, because no control beside it has them as its `aria-keyshortcuts`. */
  spoken?: boolean;
}

/** Key caps for a chord ("Ctrl+Shift+K"), as is usual on the platform. */
export function Kbd({ keys, spoken = false }: KbdProps) {
  if (keys === undefined) return null;
  return (
    <span className={styles.keys} aria-hidden={!spoken}>
      {keyCapsOf(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
