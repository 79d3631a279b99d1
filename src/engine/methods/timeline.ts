import type { Params } from '../../contract/methods.ts';
import type { Timeline, TimelineLane, TimelineMark } from '../../contract/model/timeline.ts';
import { noteText } from '../../contract/model/timeline-notes.ts';
import { countWords } from '../../text/counted.ts';
import { type SaidOnClaim, timelineMarks } from '../compare/timeline.ts';
import type { Context, Handlers } from '../context.ts';
import { csvFromRows } from '../interchange/formats/csv.ts';
import { assertClaims } from '../store/claims/claims.ts';
import { unmarkedCopies } from '../store/comparing/matrix.ts';
import {
  countPassages,
  namesOfOrigins,
  saidOnClaims,
  sayingArticles,
  statementsOfClaims,
} from '../store/comparing/timeline.ts';
import type { Connection } from '../store/connection.ts';
import { type Pace, paceOf } from '../store/pace.ts';
import { othersOf, wholeRange } from './timeline-range.ts';
import { unmarkedWords } from './unmarked-words.ts';

const MOST_PASSAGES = 2_000;
/** Each copy is a text to be read. */
const MOST_COPIES = 60;

export const timelineHandlers = {
  'timeline.get': timelineOf,
  'timeline.others': (context, asked) => ({ others: othersOf(context.archive().db, asked) }),
  'timeline.csv': async (context, asked, signal) => {
    const { marks, passages } = await timelineOf(context, asked, signal);
    return { name: csvName(passages), mediaType: 'text/csv', bytes: csvFromMarks(marks), passages };
  },
} satisfies Partial<Handlers>;

async function timelineOf(
  context: Context,
  { claimIds, by, dates }: Params<'timeline.get'>,
  signal: AbortSignal,
): Promise<Timeline> {
  const { db } = context.archive();
  assertClaims(db, claimIds);
  const copied = await wordsNotMarked(db, claimIds, paceOf(db, signal));
  const marked = saidOnClaims(db, claimIds, MOST_PASSAGES).map((one) => ({ ...one, unmarked: null }));
  const rows = sayingArticles(db, [...new Set([...marked, ...copied].map(({ articleId }) => articleId))]);
  const originOf = new Map(rows.map(({ articleId, originId }) => [articleId, originId]));
  const said = [
    ...marked,
    // An article may have been deleted while the texts were read.
    ...copied.flatMap((one) =>
      originOf.has(one.articleId) ? [{ ...one, originId: originOf.get(one.articleId) as number }] : [],
    ),
  ];
  const articles = new Map(
    rows.map(({ reliability: _lane, originId: _own, published, updated, ...row }) => [
      row.articleId,
      { ...row, date: known(dates === 'published' ? published : updated) },
    ]),
  );
  const marks = timelineMarks(said, articles, by);
  const lanes = inOrderOfMarks(lanesOf(db, by, claimIds, marks, rows), marks);
  return {
    by,
    dates,
    lanes,
    marks,
    passages: { shown: marked.length, total: countPassages(db, claimIds) },
    whole: wholeRange(db, { by, dates, laneIds: lanes.map(({ laneId }) => laneId) }, marks),
  };
}

const known = (date: string | null): string | null => (date === 'XXXX' ? null : date);

/** Articles with the words of a passage, but without a mark there: they are not silent. */
async function wordsNotMarked(
  db: Connection,
  claimIds: readonly number[],
  pace: Pace,
): Promise<Omit<SaidOnClaim, 'originId'>[]> {
  const copies = unmarkedCopies(db, claimIds, MOST_COPIES);
  const found = await unmarkedWords(db, copies, ({ claimId, articleId }) => `${claimId} ${articleId}`, pace);
  return [...found].map(([key, { articleId, start, end }]) => ({
    claimId: Number(key.split(' ')[0]),
    articleId,
    stance: 'mentions',
    remove: null,
    evidenceId: null,
    unmarked: { start, end },
  }));
}

function lanesOf(
  db: Connection,
  by: Timeline['by'],
  claimIds: readonly number[],
  marks: readonly TimelineMark[],
  rows: ReturnType<typeof sayingArticles>,
): TimelineLane[] {
  const none = { reliability: null, credibility: null };
  if (by === 'claim') return statementsOfClaims(db, claimIds).map((lane) => ({ ...none, ...lane }));
  if (by === 'origin')
    return namesOfOrigins(db, [...new Set(marks.map(({ laneId }) => laneId))]).map((lane) => ({ ...none, ...lane }));
  const sources = new Map(rows.map((row) => [row.sourceId, row]));
  return [...sources].map(([laneId, { source, reliability }]) => ({ ...none, laneId, name: source, reliability }));
}

/** Lanes without a mark come last. */
function inOrderOfMarks(lanes: readonly TimelineLane[], marks: readonly TimelineMark[]): TimelineLane[] {
  const order = [...new Set(marks.map(({ laneId }) => laneId))];
  const placeOf = new Map(order.map((laneId, at) => [laneId, at]));
  return lanes.toSorted((a, b) => (placeOf.get(a.laneId) ?? order.length) - (placeOf.get(b.laneId) ?? order.length));
}

/** A table of a part must not pass for the whole once it has left this program. */
function csvName({ shown, total }: Timeline['passages']): string {
  return shown === total ? 'timeline.csv' : `timeline, first ${countWords(shown)} of ${countWords(total)} passages.csv`;
}

function csvFromMarks(marks: readonly TimelineMark[]): Buffer {
  const rows = marks.map((mark) => [
    String(mark.claimId),
    mark.date ?? '',
    mark.source,
    mark.title,
    mark.cell,
    String(mark.passages),
    String(mark.originId),
    String(mark.articleId),
    noteText(mark),
  ]);
  return csvFromRows([
    ['claim', 'date', 'source', 'title', 'stance', 'passages', 'origin', 'article', 'note'],
    ...rows,
  ]);
}
