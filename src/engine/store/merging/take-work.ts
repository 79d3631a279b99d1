/** Takes over what was worked out in another archive, once its articles are here: one act, in which nothing of ours is overwritten. */
import { counted } from '../../../text/phrasing/counted.ts';
import { type Connection, cellOf, rowsOf, writeMark } from '../connection.ts';
import type { WayIn } from '../imports/import-article.ts';
import { importById } from '../imports/imports.ts';
import type { Store } from '../open.ts';
import { takeClaims, takeRelations } from './taking/take-claims.ts';
import { takeComparisons } from './taking/take-comparisons.ts';
import { compareCorrections } from './taking/take-corrections.ts';
import { takeDismissals } from './taking/take-dismissals.ts';
import { takePassages } from './taking/take-passages.ts';
import { takeRefusals } from './taking/take-refusals.ts';
import { takeReports } from './taking/take-reports.ts';
import { takeCollections, takeTags } from './taking/take-sets.ts';
import { takeSources } from './taking/take-sources.ts';
import type { NotTaken, Taking } from './taking/taking.ts';
import { articleOfMember } from './theirs/member-names.ts';
import type { TheirWork } from './theirs/their-work.ts';

export interface TakenWork {
  /** In a sentence, for whoever imported it. */
  readonly summary: string;
  readonly notTaken: readonly NotTaken[];
}

/**
 * Rows keep their ids of the other archive, so that what is here is known again: taking it twice, or again after a kill, changes nothing, and then there is
 * no act.
 * @throws the signal’s reason; nothing is changed then
 */
export async function takeWork(
  store: Store,
  work: TheirWork,
  { importId, fileNo, path }: Pick<WayIn, 'importId' | 'fileNo' | 'path'>,
  signal: AbortSignal,
): Promise<TakenWork> {
  const request = { kind: KIND, label: (taken: Taking['taken']) => `Took ${inWords(taken)} from ${path}` };
  const notTaken: NotTaken[] = [];
  const articles = articlesOfFile(store, importId, fileNo);
  const since = importById(store.db, importId).started;
  try {
    const { value } = await store.acts.runInTurns(
      request,
      async (pace) => {
        const taking: Taking = {
          store,
          work,
          since,
          articles,
          sources: new Map(),
          claims: new Map(),
          passages: new Map(),
          taken: {
            claim: 0,
            passage: 0,
            grade: 0,
            relation: 0,
            tag: 0,
            collection: 0,
            report: 0,
            comparison: 0,
            dismissal: 0,
            refusal: 0,
          },
          notTaken,
          pace,
        };
        const before = writeMark(store.db);
        await takeAll(taking);
        if (writeMark(store.db) === before) throw new NothingNew();
        return taking.taken;
      },
      signal,
    );
    return { summary: `From ${path}, ${inWords(value)} came in as well.`, notTaken };
  } catch (error) {
    if (!(error instanceof NothingNew)) throw error;
    const taken = takenBefore(store.db, since, path);
    return { summary: taken === undefined ? nothingNew(work, path) : `${taken}.`, notTaken };
  }
}

const KIND = 'archive.take';

/** What this import took of it before it went on: a kill may come between the act and its outcome. */
function takenBefore(db: Connection, since: string, path: string): string | undefined {
  const act = `SELECT label FROM act WHERE kind = '${KIND}' AND state = 'done' AND at >= ?
    AND substr(label, -length(?)) = ? ORDER BY id DESC LIMIT 1`;
  const from = ` from ${path}`;
  return cellOf<string>(db, act, since, from, from);
}

/** Takes the act back that would change nothing. */
class NothingNew extends Error {}

async function takeAll(taking: Taking): Promise<void> {
  await takeSources(taking);
  await takeClaims(taking);
  await takePassages(taking);
  await takeRelations(taking);
  await takeTags(taking);
  await takeCollections(taking);
  await takeReports(taking);
  await takeComparisons(taking);
  await takeDismissals(taking);
  await takeRefusals(taking);
  await compareCorrections(taking);
}

/** Which articles here are those of the file, by their ids there. */
function articlesOfFile({ db }: Store, importId: number, fileNo: number): Map<number, number> {
  const items = rowsOf<{ member: string; articleId: number }>(
    db,
    `SELECT member, article_id AS articleId FROM import_item
     WHERE import_id = ? AND file_no = ? AND article_id IS NOT NULL AND outcome <> 'failed' AND member IS NOT NULL`,
    importId,
    fileNo,
  );
  return new Map(items.map(({ member, articleId }) => [articleOfMember(member), articleId]));
}

function inWords(taken: Taking['taken']): string {
  const words = [
    taken.claim && counted(taken.claim, 'claim'),
    taken.passage && counted(taken.passage, 'passage'),
    taken.grade && counted(taken.grade, 'grade'),
    taken.relation && counted(taken.relation, 'relation of claims', 'relations of claims'),
    taken.tag && counted(taken.tag, 'use of a tag', 'uses of tags'),
    taken.collection && counted(taken.collection, 'collection'),
    taken.report && counted(taken.report, 'report'),
    taken.comparison && counted(taken.comparison, 'saved comparison'),
    taken.dismissal && counted(taken.dismissal, 'dismissed discrepancy', 'dismissed discrepancies'),
    taken.refusal && counted(taken.refusal, 'refused quotation'),
  ].filter((each) => each !== 0);
  const last = words.pop() ?? 'what is said of sources and claims';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

function nothingNew({ claims, passages, reports }: TheirWork, path: string): string {
  const isEmpty = [claims, passages, reports].every(({ length }) => length === 0);
  return isEmpty ? `${path} has no claims.` : `What was worked out in ${path} is already here: nothing of it is new.`;
}
