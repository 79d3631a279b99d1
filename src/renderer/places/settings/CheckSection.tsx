import { useState } from 'react';
import type { ArchiveCheck } from '../../../contract/model/archive.ts';
import { sayProblem } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { CheckResult } from '../../parts/model/CheckResult.tsx';
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
        words, and whether everything is searchable. Nothing is changed.
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
          <CheckResult
            ok={result.ok}
            checks={result.checks.map((one) => ({
              ...one,
              words: one.name.charAt(0).toUpperCase() + one.name.slice(1),
            }))}
          />
        )}
      </div>
    </div>
  );
}
