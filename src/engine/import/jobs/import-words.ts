/** The wording of an import's name and of how it ended. */

import { dirname } from 'node:path';
import type { CollateError } from '../../../contract/errors.ts';
import type { ImportProgress } from './import-progress.ts';

/** @property canResume false for pasted text, of which nothing is kept until it is imported */
interface Ended {
  readonly progress: ImportProgress;
  readonly canResume: boolean;
}

export function importName(names: readonly string[]): string {
  const [first = 'nothing', ...others] = names;
  return others.length === 0 ? first : `${first} and ${count(others.length)} more`;
}

export const NOTHING_FOUND =
  'There was nothing to import: no file was found. Hidden files, links and the parts of saved pages are left out of folders.';

export function cancelledWords(ended: Ended): string {
  return `Stopped. ${whatIsKept(ended)} ${ended.canResume ? 'Resume to continue' : 'Paste the text again'}: nothing is imported twice.`;
}

export const CLOSED_WORDS =
  'The archive was closed while this was running. What had been imported by then is kept; the rest follows when it is opened again.';

export const PASTE_LOST_WORDS = 'The archive was closed before this text was imported. Paste it again.';

export const PAUSED_WORDS = 'Paused. What has been imported is kept.';

export function stoppedWords(error: CollateError, archive: string, ended: Ended): string {
  const { progress, canResume } = ended;
  const kept = whatIsKept(ended);
  if (error.code !== 'disk-full') {
    const then = canResume ? 'What has been imported is kept. Resume' : 'Paste the text again';
    return `${error.message} ${kept} ${then} once that is fixed: nothing is imported twice.`;
  }
  const wanted = (progress.countedFiles?.bytes ?? 0) - progress.doneBytes;
  const room = wanted > 0 ? `Free ${size(wanted)}` : 'Free some';
  const then = canResume ? 'resume, or import the same files again' : 'paste the text again';
  return `The disk of ${dirname(archive)} is full. ${kept} ${room} and ${then}: nothing is imported twice.`;
}

function whatIsKept({ progress, canResume }: Ended): string {
  return `${whatIsIn(progress)}${canResume ? untouched(progress) : ''}`;
}

function whatIsIn({ totals }: ImportProgress): string {
  return totals.added === 1 ? '1 article has been imported.' : `${count(totals.added)} articles have been imported.`;
}

function untouched({ countedFiles, doneFiles }: ImportProgress): string {
  const left = countedFiles === null ? 0 : countedFiles.files - doneFiles;
  if (left <= 0) return '';
  return left === 1 ? ' 1 file has not been fully read.' : ` ${count(left)} files have not been fully read.`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function size(bytes: number): string {
  const steps = [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ] as const;
  for (const [unit, name] of steps) {
    if (bytes >= unit) return `${(bytes / unit).toFixed(bytes >= 10 * unit ? 0 : 1)} ${name}`;
  }
  return `${bytes} B`;
}
