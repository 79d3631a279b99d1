import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './CheckedLines.module.css';

/** What was checked, one line each. */
export function CheckedLines({ children }: { children: ReactNode }) {
  return <ul className={styles.lines}>{children}</ul>;
}

const ICONS = { good: 'done', bad: 'failed', open: 'warning' } as const;

interface CheckedLineProps {
  /** `open` waits for the analyst. */
  state: keyof typeof ICONS;
  aside: string;
  /** What is wrong with it. */
  problems?: readonly string[];
  children: ReactNode;
}

export function CheckedLine({ state, aside, problems = [], children }: CheckedLineProps) {
  return (
    <li>
      <span className={state === 'good' ? styles.good : styles.bad}>
        <Icon name={ICONS[state]} />
      </span>
      <span>{children}</span>
      <span className={styles.aside}>{aside}</span>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
