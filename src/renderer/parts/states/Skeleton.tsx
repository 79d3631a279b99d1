import styles from './Skeleton.module.css';
import { useIsLate } from './use-is-late.ts';

/** Grey bars in place of lines of text that are late. @param ofList they stand for the list of a place, for which keys wait */
export function Skeleton({ lines = 4, ofList = false }: { lines?: number; ofList?: boolean }) {
  const isLate = useIsLate();
  if (!isLate && !ofList) return null;
  return (
    <div className={isLate ? styles.skeleton : undefined} aria-hidden="true" data-awaits-list={ofList || undefined}>
      {Array.from({ length: isLate ? lines : 0 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars are alike and do not move
        <div key={line} className={styles.bar} />
      ))}
    </div>
  );
}
