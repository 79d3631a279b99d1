/** How far an import is, and what it has brought, in words. */
import type { EngineEvent } from '../../contract/events.ts';
import { counted, countWords } from '../parts/words.ts';

export type ImportProgress = Extract<EngineEvent, { name: 'importProgressed' }>;

/** Words how far an import is: an archive or a mailbox contains many items, so files are counted only while each is one. */
export function doneWords({ done, expected }: ImportProgress): string {
  return expected === null ? `${counted(done, 'item')} done` : `${countWords(done)} of ${counted(expected, 'file')}`;
}

type Outcomes = Pick<ImportProgress, 'added' | 'duplicates' | 'failed'>;

/** Words what an import has brought as "14 articles, 2 duplicates, 1 failed". */
export function outcomeWords({ added, duplicates, failed }: Outcomes): string {
  return [
    counted(added, 'article'),
    ...(duplicates > 0 ? [counted(duplicates, 'duplicate')] : []),
    ...(failed > 0 ? [counted(failed, 'failed', 'failed')] : []),
  ].join(', ');
}
