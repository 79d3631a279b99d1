import { type ReactNode, useMemo } from 'react';
import { turnedRuns } from '../../text/letters/direction.ts';
import styles from './WholeRuns.module.css';

interface WholeRunsProps {
  text: string;
  /** Draws a part of it, given in UTF-16. */
  children: (from: number, to: number) => ReactNode;
}

/** Words that run both ways. Where lines are cut, what goes against their direction is shown whole or not at all: of a figure, only the last digits would be left. */
export function WholeRuns({ text, children: draw }: WholeRunsProps) {
  const runs = useMemo(() => turnedRuns(text), [text]);
  if (runs.length === 0) return draw(0, text.length);
  return (
    <>
      {runs.map(({ from, to }, index) => [
        draw(runs[index - 1]?.to ?? 0, from),
        <span key={from} className={styles.run}>
          {draw(from, to)}
        </span>,
      ])}
      {draw(runs.at(-1)?.to ?? 0, text.length)}
    </>
  );
}
