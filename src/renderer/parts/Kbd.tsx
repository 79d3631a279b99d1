import { capsOf } from '../actions/keys.ts';
import styles from './Kbd.module.css';

/** Key caps for a chord ("Ctrl+Shift+K"), as is usual on the platform. Not read out: their control has `aria-keyshortcuts`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {capsOf(keys).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
