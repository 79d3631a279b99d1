/** Looks for the words of claims' passages in all articles that may have them. */
import type { Timeline } from '../../../contract/model/comparing/timeline.ts';
import type { SaidOnClaim } from '../../compare/timeline.ts';
import { passagesToSeek, unmarkedArticles } from '../../store/comparing/unmarked-copies.ts';
import type { Connection } from '../../store/connection.ts';
import { inTurns, type Pace } from '../../store/pace.ts';
import { unmarkedWords } from './unmarked-words.ts';

/** Each is a text to be read: about 0.3 ms. */
const MOST_READ = 1_000;
const SOUGHT_AT_ONCE = 50;
/** Each may have thousands of passages. */
const CLAIMS_AT_ONCE = 1;

interface Sought {
  /** Articles with the words of a passage, but without a mark there: they are not silent. */
  readonly found: readonly Omit<SaidOnClaim, 'originId'>[];
  readonly copies: Timeline['copies'];
}

/** @param within the only articles that count, as a list of ids for SQL; null: all of the archive */
export async function seekUnmarked(
  db: Connection,
  claimIds: readonly number[],
  within: string | null,
  pace: Pace,
): Promise<Sought> {
  const unmarked = (some: readonly number[]) => unmarkedArticles(db, some, within);
  const all = earliestFirst(await inTurns(claimIds, CLAIMS_AT_ONCE, unmarked, pace));
  const read = all.slice(0, MOST_READ);
  const seek = (some: readonly number[]) => passagesToSeek(db, claimIds, some);
  const copies = Map.groupBy(await inTurns(read, SOUGHT_AT_ONCE, seek, pace), ({ articleId }) => articleId);
  const found: Sought['found'][number][] = [];
  for (const articleId of read) {
    const words = await unmarkedWords(db, copies.get(articleId) ?? [], ({ claimId }) => String(claimId), pace);
    for (const [claimId, { start, end }] of words)
      found.push({
        claimId: Number(claimId),
        articleId,
        stance: 'mentions',
        remove: null,
        evidenceId: null,
        unmarked: { start, end },
      });
  }
  return { found, copies: { read: read.length, total: all.length } };
}

/** An article may come with each of several claims. */
function earliestFirst(articles: ReturnType<typeof unmarkedArticles>): number[] {
  const published = new Map(articles.map((article) => [article.articleId, article.published ?? Infinity]));
  return [...published].sort(([id, at], [otherId, otherAt]) => at - otherAt || id - otherId).map(([id]) => id);
}
