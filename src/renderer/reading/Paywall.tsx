/** Shown on a text cut off by a paywall: what it lacks may have been said all the same. */
import { Icon } from '../parts/Icon.tsx';
import styles from './Paywall.module.css';

export function Paywall({ line, language }: { line: string | null; language: string | null }) {
  if (line === null) return null;
  return (
    <section className={styles.paywall} role="note" dir="ltr" lang="en">
      <Icon name="warning" size={16} />
      <p>
        The story may continue where this text ends. Its page says: <bdi lang={language ?? undefined}>“{line}”</bdi>
      </p>
    </section>
  );
}
