/** What an inspector shows about a claim beside a table: its name in the bar, and sections with headings below. */
import type { ReactNode } from 'react';
import styles from './Inspected.module.css';

interface InspectedProps {
  children: ReactNode;
}

export const InspectedName = ({ children }: InspectedProps) => <h2 className={styles.name}>{children}</h2>;

export const InspectedBody = ({ children }: InspectedProps) => <div className={styles.body}>{children}</div>;

export const InspectedStatement = ({ children }: InspectedProps) => <p className={styles.statement}>{children}</p>;

export function InspectedPart({ name, children }: InspectedProps & { name?: ReactNode }) {
  return (
    <section className={styles.part}>
      {name !== undefined && <h3>{name}</h3>}
      {children}
    </section>
  );
}
