import styles from './Progress.module.css';

interface ProgressProps {
  label: string;
  value: number;
  /** Null while the total is not known. */
  most: number | null;
  /** 84 px wide, for use in a line. */
  narrow?: boolean;
}

export function Progress({ label, value, most, narrow }: ProgressProps) {
  const share = most === null || most === 0 ? 0 : Math.min(1, value / most);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most ?? undefined}
      aria-valuenow={most === null ? undefined : value}
      aria-valuetext={most === null ? String(value) : `${value} of ${most}`}
      className={narrow ? `${styles.progress} ${styles.narrow}` : styles.progress}
    >
      <div className={styles.done} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
