/** What an inspector shows about a claim beside a table: its name in the bar, and sections with headings below. */
import type { ReactNode } from 'react';
import styles from './Inspected.module.css';

interface InspectedProps {
  children: ReactNode;
}

export const InspectedName = ({ children }: InspectedProps) => <h2 className={styles.name}>{children}</h2>;

interface InspectedBodyProps extends InspectedProps {
  /** Announces changes, because the focus stays in a grid whose cells say less. */
  live?: boolean;
}

export const InspectedBody = ({ live = false, children }: InspectedBodyProps) => (
  <div className={styles.body} aria-live={live ? 'polite' : undefined}>
    {children}
  </div>
);

export const InspectedStatement = ({ children }: InspectedProps) => <p className={styles.statement}>{children}</p>;

export function InspectedPart({ name, children }: InspectedProps & { name?: ReactNode }) {
  return (
    <section className={styles.part}>
      {name !== undefined && <h3>{name}</h3>}
      {children}
    </section>
  );
}
