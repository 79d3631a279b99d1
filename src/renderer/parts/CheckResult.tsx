import styles from './CheckResult.module.css';
import { Icon } from './Icon.tsx';
import { countWords } from './words.ts';

interface CheckResultProps {
  ok: boolean;
  checks: readonly { name: string; words: string; ok: boolean; counted: number; problems: readonly string[] }[];
}

/** What was looked at, whether it holds, and what does not. */
export function CheckResult({ ok, checks }: CheckResultProps) {
  return (
    <>
      <p>{ok ? 'All holds.' : 'Something does not hold; it is named below.'}</p>
      <ul className={styles.checks}>
        {checks.map((one) => (
          <li key={one.name}>
            <span className={one.ok ? styles.good : styles.bad}>
              <Icon name={one.ok ? 'done' : 'failed'} />
            </span>
            <span>{one.words}</span>
            <span className={styles.count}>{countWords(one.counted)} looked at</span>
            {one.problems.length > 0 && (
              <ul className={styles.problems}>
                {one.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
