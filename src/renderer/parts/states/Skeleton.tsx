import styles from './Skeleton.module.css';
import { useIsLate } from './use-is-late.ts';

/** Grey bars in place of lines of text that are late. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const isLate = useIsLate();
  if (!isLate) return null;
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are alike and do not move
        <div key={line} className={styles.bar} />
      ))}
    </div>
  );
}
