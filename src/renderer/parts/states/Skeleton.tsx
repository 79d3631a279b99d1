import { useEffect, useState } from 'react';
import styles from './Skeleton.module.css';

const AFTER_MS = 150;

/** Grey bars in place of lines of text that have not arrived after 150 ms. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are alike and do not move
        <div key={line} className={styles.bar} />
      ))}
    </div>
  );
}
