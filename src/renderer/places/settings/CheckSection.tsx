import { useState } from 'react';
import type { ArchiveCheck } from '../../../contract/model/archive.ts';
import { sayProblem } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { CheckResult } from '../../parts/model/CheckResult.tsx';
import { Working } from '../../parts/states/Working.tsx';
import { useServices } from '../../services.ts';
import { useWork } from '../../use-work.ts';
import styles from './Settings.module.css';

const WORDS: Record<ArchiveCheck['checks'][number]['name'], { words: string; noun: string }> = {
  file: { words: 'The file itself', noun: 'page' },
  'foreign keys': { words: 'Links between records', noun: 'record' },
  originals: { words: 'Originals against their hashes', noun: 'original' },
  texts: { words: 'Texts against their hashes', noun: 'text' },
  anchors: { words: 'Marks against their words', noun: 'mark' },
  'index coverage': { words: 'Articles that can be searched', noun: 'article' },
};

export function CheckSection() {
  const { client } = useServices();
  const [result, setResult] = useState<ArchiveCheck | null>(null);
  const { isRunning, run, stop } = useWork(sayProblem);
  const check = () =>
    run(async (signal) => {
      setResult(null);
      setResult(await client.call('archive.check', {}, signal));
    });
  return (
    <div>
      <p className={styles.note}>
        Reads the whole archive: the file itself, every original against its hash, every text, every mark against its
        words, and whether everything is searchable. Nothing is changed.
      </p>
      <div className={styles.tools}>
        <Button large look="primary" data-focus-key="check" busy={isRunning} onClick={check}>
          Check the archive
        </Button>
      </div>
      {isRunning && <Working label="Checking…" work="check" onStop={stop} />}
      <div role="status">{result && <CheckResult ok={result.ok} checks={result.checks} wording={WORDS} />}</div>
    </div>
  );
}
