import type { ReactNode } from 'react';
import styles from './Strip.module.css';

/** What must be known at once, across the window above the status line. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <div className={styles.strip} role="alert">
      {children}
    </div>
  );
}
