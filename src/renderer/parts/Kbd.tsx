import { capsOf } from '../actions/keys.ts';
import styles from './Kbd.module.css';

/** Key caps for a chord ("Ctrl+Shift+K"), in the platform's way. Not read out: the control they belong to has `aria-keyshortcuts`. */
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
