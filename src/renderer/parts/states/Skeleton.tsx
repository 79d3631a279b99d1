import styles from './Skeleton.module.css';
import { useIsLate } from './use-is-late.ts';

/** Grey bars in place of lines of text that are late. @param awaited they stand for what a place was opened for, and keys wait for that */
export function Skeleton({ lines = 4, awaited = false }: { lines?: number; awaited?: boolean }) {
  const isLate = useIsLate();
  if (!isLate && !awaited) return null;
  return (
    <div className={isLate ? styles.skeleton : undefined} aria-hidden="true" data-awaited={awaited || undefined}>
      {Array.from({ length: isLate ? lines : 0 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are alike and do not move
        <div key={line} className={styles.bar} />
      ))}
    </div>
  );
}
