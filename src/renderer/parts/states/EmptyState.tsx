import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** The situation, in one sentence. */
  what: ReactNode;
  /** What to do, in one sentence. */
  then?: ReactNode;
  /** The act itself. */
  children?: ReactNode;
  /** For a pane beside others rather than a whole place. */
  small?: boolean;
}

export function EmptyState({ what, then, children, small }: EmptyStateProps) {
  return (
    <div className={small ? `${styles.empty} ${styles.small}` : styles.empty}>
      <h2 className={styles.what}>{what}</h2>
      {then && <p className={styles.then}>{then}</p>}
      {children && <WaysOn small={small}>{children}</WaysOn>}
    </div>
  );
}

function WaysOn({ small, children }: Pick<EmptyStateProps, 'small' | 'children'>) {
  const acts = useRef<HTMLDivElement>(null);
  // If nothing else has the focus, Enter does what is offered.
  useEffect(() => {
    if (document.activeElement === document.body) acts.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={acts} data-ways-on={small ? undefined : ''} className={styles.acts}>
      {children}
    </div>
  );
}

interface ErrorStateProps {
  /** One or two words above it: "Archive damaged". */
  kind?: string;
  /** What happened and what was kept. */
  message: ReactNode;
  then?: ReactNode;
  children?: ReactNode;
  small?: boolean;
}

/** Replaces what failed: what happened, what was kept, what can be done. */
export function ErrorState({ kind, message, then, children, small = true }: ErrorStateProps) {
  return (
    <div className={small ? `${styles.empty} ${styles.small}` : styles.empty} role="alert">
      <p className={styles.kind}>
        <Icon name="failed" size={16} />
        {kind ?? 'Not shown'}
      </p>
      <h2 className={styles.what}>{message}</h2>
      {then && <p className={styles.then}>{then}</p>}
      {children && <WaysOn small={small}>{children}</WaysOn>}
    </div>
  );
}
