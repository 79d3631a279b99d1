import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './Problem.module.css';

/** Why what was asked for in a dialog was not done. */
export function Problem({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className={styles.problem}>
      <Icon name="failed" size={16} />
      <span>{children}</span>
    </p>
  );
}
