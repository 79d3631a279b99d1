import type { Import } from '../../../contract/model/imports/import.ts';
import { importProgress, shareDone } from '../../data/import-progress.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Progress } from '../../parts/states/Progress.tsx';
import { instantWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import styles from './Imports.module.css';
import { jobWords, progressWords } from './job-words.ts';

export function JobRow({ job }: { job: Import }) {
  const progress = useStore(importProgress).get(job.importId);
  return (
    <div className={styles.job}>
      <div className={styles.line}>
        <BidiText lang={null} className={styles.name}>
          {job.name}
        </BidiText>
        <time dateTime={job.started}>{instantWords(job.started)}</time>
      </div>
      {progress ? (
        <>
          <Progress label={`Import of ${job.name}`} words={progressWords(progress)} {...shareDone(progress)} />
          <p className={styles.state}>{progressWords(progress)}</p>
        </>
      ) : (
        <p className={styles.state}>{jobWords(job)}</p>
      )}
    </div>
  );
}
