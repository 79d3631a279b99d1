import styles from './Progress.module.css';

interface ProgressProps {
  label: string;
  /** How far it is, for readers who do not see the bar. */
  words: string;
  value: number;
  /** Null while the total is not known. */
  most: number | null;
  /** 84 px wide, for use in a line. */
  narrow?: boolean;
}

export function Progress({ label, words, value, most, narrow }: ProgressProps) {
  const share = most === null || most === 0 ? 0 : Math.min(1, value / most);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most ?? undefined}
      aria-valuenow={most === null ? undefined : value}
      aria-valuetext={words}
      className={narrow ? `${styles.progress} ${styles.narrow}` : styles.progress}
    >
      <div className={styles.done} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
