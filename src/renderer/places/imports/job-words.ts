import type { Import } from '../../../contract/model/imports/import.ts';
import { doneWords, type ImportProgress, outcomeWords } from '../../data/import-words.ts';
import { counted } from '../../parts/words.ts';

const STATES: Record<Import['state'], string> = {
  running: 'waiting for its turn',
  paused: 'paused',
  finished: '',
  cancelled: 'stopped by you',
  interrupted: 'interrupted',
  stopped: 'stopped',
};

/** Words a job that is not being read as "14 articles, 2 duplicates, 1 failed · paused". */
export function jobWords(job: Import): string {
  return [outcomeWords(job), STATES[job.state]].filter(Boolean).join(' · ');
}

/** Words progress as "1,231 of 3,000 files · about 2 minutes left", with the time only once it is known well enough. */
export function progressWords(progress: ImportProgress): string {
  const { secondsLeft } = progress;
  return secondsLeft === null ? doneWords(progress) : `${doneWords(progress)} · ${leftWords(secondsLeft)}`;
}

function leftWords(seconds: number): string {
  if (seconds < 50) return `about ${Math.max(10, Math.round(seconds / 10) * 10)} seconds left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${counted(Math.max(1, minutes), 'minute')} left` : 'more than an hour left';
}

/** Words the rate as "41 items a second · about 2 minutes left · you can go on working". What is not known yet is stated as such. */
export function rateWords({ perSecond, secondsLeft, bytesExpected }: ImportProgress): string {
  const rate = perSecond < 0.5 ? 'less than an item a second' : `${counted(Math.round(perSecond), 'item')} a second`;
  const left =
    bytesExpected === null
      ? 'still counting the files'
      : secondsLeft === null
        ? 'time left not known yet'
        : leftWords(secondsLeft);
  return `${rate} · ${left} · you can go on working`;
}
