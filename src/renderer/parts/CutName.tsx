import { direction, firstRun } from '../../text/letters/direction.ts';
import styles from './CutName.module.css';

/** A name on one line that may be too short for it. Words that run both ways are cut at the end of the last that fit, never before their beginning. */
export function CutName({ children: name }: { children: string }) {
  return <Runs text={name} base={direction(name)} />;
}

/** @param base the direction in which the runs follow each other */
function Runs({ text, base }: { text: string; base: 'ltr' | 'rtl' }) {
  const { dir, run, between, rest } = firstRun(text);
  if (rest === '')
    return (
      <bdi dir={dir} className={styles.run}>
        {run}
      </bdi>
    );
  return (
    <bdi dir={base} className={styles.runs}>
      <bdi dir={dir} className={styles.run}>
        {run}
      </bdi>
      <span>{between}</span>
      <Runs text={rest} base={base} />
    </bdi>
  );
}
