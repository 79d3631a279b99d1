/** What the lanes of a timeline hold besides its marks: all their articles over time, and those that say nothing on the claims. */
import { CollateError } from '../../../contract/errors.ts';
import type { Params } from '../../../contract/methods.ts';
import type { Timeline, TimelineMark, TimelineOther } from '../../../contract/model/comparing/timeline.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { type PossibleSpan, possibleSpan } from '../../../text/dates/possible-span.ts';
import { articlesInSlots, otherArticles, sayingArticles, spanOfLanes } from '../../store/comparing/timeline.ts';
import type { Connection } from '../../store/connection.ts';

const BARS = 96;

interface Lanes extends Pick<Timeline, 'by' | 'dates'> {
  readonly laneIds: readonly number[];
  /** The only articles that count, as a list of ids for SQL; null: all of the archive. */
  readonly within: string | null;
}

/**
 * Spans the marks, however wide they may be, and the lanes' other articles. By claim, and by when they were updated, only
 * the marks: other articles have no lane there, or no such order.
 */
export function wholeRange(db: Connection, lanes: Lanes, marks: readonly TimelineMark[]): Timeline['whole'] {
  const { by, laneIds, within } = lanes;
  const spans = marks.flatMap(({ date }) => spanOf(date) ?? []);
  const isOfMarks = by === 'claim' || lanes.dates === 'updated';
  const held = isOfMarks ? { from: null, to: null } : spanOfLanes(db, by, { laneIds, within });
  const ends = [...spans.flatMap(({ from, to }) => [from, to]), held.from, held.to].filter((end) => end !== null);
  if (ends.length === 0) return null;
  const [from, to] = [Math.min(...ends), Math.max(...ends) + 1];
  const bars = Array.from({ length: BARS }, () => 0);
  const add = (slot: number, articles: number) => {
    bars[slot] = (bars[slot] ?? 0) + articles;
  };
  if (isOfMarks) for (const { at } of spans) add(Math.floor(((at - from) / (to - from)) * BARS), 1);
  else
    for (const { slot, articles } of articlesInSlots(db, by, { laneIds, within, from, to, slots: BARS }))
      add(slot, articles);
  return { from, to, bars };
}

function spanOf(date: string | null): PossibleSpan | null {
  const known = parseEdtf(date ?? '');
  return known && possibleSpan(known);
}

export function othersOf(
  db: Connection,
  asked: Omit<Params<'timeline.others'>, 'collectionId'>,
  within: string | null,
): TimelineOther[] {
  if (asked.to <= asked.from) throw new CollateError('bad-request', 'The stretch of time ends before it begins.');
  const { by, ...where } = asked;
  const rows = otherArticles(db, by, { ...where, within });
  const single = rows.filter(({ articles }) => articles === 1).map(({ articleId }) => articleId);
  const known = new Map(sayingArticles(db, single).map((article) => [article.articleId, article]));
  return rows.map(({ articleId, ...row }) => {
    const article = row.articles === 1 ? known.get(articleId) : undefined;
    if (!article?.published) return { ...row, article: null };
    const { title, language, published } = article;
    const at = Math.round(spanOf(published)?.at ?? row.at);
    return { ...row, at, article: { articleId, title, language, published } };
  });
}
