import { useState } from 'react';
import type { ArchiveCheck } from '../../../contract/model/archive.ts';
import { sayProblem } from '../../notices.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { countWords } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import styles from './Settings.module.css';

export function CheckSection() {
  const { client } = useServices();
  const [result, setResult] = useState<ArchiveCheck | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const check = async () => {
    const controller = new AbortController();
    setStop(controller);
    setResult(null);
    const checked = await client.call('archive.check', {}, controller.signal).catch(sayProblem);
    setStop(null);
    if (checked) setResult(checked);
  };
  return (
    <div>
      <p className={styles.note}>
        Reads the whole archive: the file itself, every original against its hash, every text, every mark against its
        words, and whether all is searchable. Nothing is changed.
      </p>
      <div className={styles.tools}>
        {stop ? (
          <Button large onClick={() => stop.abort()}>
            Stop
          </Button>
        ) : (
          <Button large look="primary" onClick={check}>
            Check the archive
          </Button>
        )}
      </div>
      <div role="status">
        {stop && <p className={styles.note}>Checking.</p>}
        {result && (
          <>
            <p>{result.ok ? 'All holds.' : 'Something does not hold; it is named below.'}</p>
            <ul className={styles.checks}>
              {result.checks.map((one) => (
                <li key={one.name}>
                  <span className={one.ok ? styles.good : styles.bad}>
                    <Icon name={one.ok ? 'done' : 'failed'} />
                  </span>
                  <span>{one.name.charAt(0).toUpperCase() + one.name.slice(1)}</span>
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
        )}
      </div>
    </div>
  );
}
