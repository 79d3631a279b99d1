/** Takes over what was worked out in another archive, as an import reads it. */
import type { Noun } from '../../../contract/events.ts';
import type { EngineMeans } from '../../runtime/engine-options.ts';
import { codeOf } from '../../store/connection.ts';
import type { WayIn } from '../../store/imports/import-article.ts';
import { takeWork } from '../../store/merging/take-work.ts';
import type { TheirWork } from '../../store/merging/theirs/their-work.ts';
import type { Store } from '../../store/open.ts';
import { asStop, type Entry } from '../jobs/write-queue.ts';

const CHANGES: Noun[] = ['claim', 'article', 'source', 'tag', 'collection', 'search', 'report', 'comparison', 'act'];

/** @throws CollateError if the archive cannot be written, or the import was stopped; nothing of it is taken over then */
export async function takeOver(
  { store, emit, log }: Pick<EngineMeans, 'emit' | 'log'> & { readonly store: Store },
  work: TheirWork,
  wayIn: WayIn,
  signal: AbortSignal,
): Promise<{ summary: string; entry: Entry }> {
  try {
    store.assertWritable();
    const { summary, notTaken } = await takeWork(store, work, wayIn, signal);
    emit({ name: 'changed', nouns: CHANGES });
    return { summary, entry: { kind: 'not-taken', items: notTaken } };
  } catch (error) {
    if (signal.aborted || !codeOf(error).startsWith('SQLITE_')) throw error;
    if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw asStop(error);
    log('warn', 'The work of another archive could not be taken over', { path: wayIn.path, error: String(error) });
    const message =
      'What was worked out in this archive contradicts itself, so none of it was taken. Its articles were.';
    return {
      summary: `${wayIn.path} is damaged.`,
      entry: { kind: 'failure', member: null, code: 'damaged', message },
    };
  }
}
