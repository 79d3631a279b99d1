import type { Params } from '../../../contract/methods.ts';
import type { Timeline, TimelineLane, TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { noteText } from '../../../contract/model/comparing/timeline-notes.ts';
import { apartWords } from '../../../contract/model/origins/told-apart.ts';
import { countWords } from '../../../text/phrasing/counted.ts';
import { type SaidOnClaim, timelineMarks } from '../../compare/timeline.ts';
import type { Context, Handlers } from '../../context.ts';
import type { Table } from '../../interchange/formats/tables/port.ts';
import { validInNames } from '../../report/compose/file-name.ts';
import { assertClaims } from '../../store/claims/claims.ts';
import { collectionById } from '../../store/collections/collections.ts';
import {
  countPassages,
  namesOfOrigins,
  saidOnClaims,
  sayingArticles,
  statementsOfClaims,
} from '../../store/comparing/timeline.ts';
import { type Connection, idList } from '../../store/connection.ts';
import { paceOf } from '../../store/pace.ts';
import { collectedArticles } from '../search/collected-articles.ts';
import { tableFile } from '../table-file.ts';
import { seekUnmarked } from './seek-unmarked.ts';
import { othersOf, wholeRange } from './timeline-range.ts';

const MOST_PASSAGES = 2_000;

export const timelineHandlers = {
  'timeline.get': timelineOf,
  'timeline.others': async (context, { collectionId, ...asked }, signal) => {
    const archive = context.archive();
    const within = await articlesCounted(context, collectionId, signal);
    return { others: othersOf(archive.db, asked, within) };
  },
  'timeline.export': async (context, { format, ...asked }, signal) => {
    const { db } = context.archive();
    const collection = asked.collectionId === null ? null : collectionById(db, asked.collectionId).name;
    const { marks, passages, copies } = await timelineOf(context, asked, signal);
    const name = tableName(passages, collection);
    return { ...(await tableFile(name, format, tableFromMarks(marks), paceOf(db, signal))), passages, copies };
  },
} satisfies Partial<Handlers>;

async function timelineOf(
  context: Context,
  { claimIds, by, dates, collectionId }: Params<'timeline.get'>,
  signal: AbortSignal,
): Promise<Timeline> {
  const archive = context.archive();
  assertClaims(archive.db, claimIds);
  const within = await articlesCounted(context, collectionId, signal);
  const { db } = archive;
  const pace = paceOf(db, signal);
  const { found, copies } = await seekUnmarked(db, claimIds, within, pace);
  const marked = saidOnClaims(db, claimIds, within, MOST_PASSAGES).map((one) => ({ ...one, unmarked: null }));
  await pace();
  const copied = stillUnmarked(db, found, marked);
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
  await pace();
  const marks = timelineMarks(said, articles, by);
  await pace();
  const lanes = inOrderOfMarks(lanesOf(db, by, claimIds, marks, rows), marks);
  return {
    by,
    dates,
    lanes,
    marks,
    passages: { shown: marked.length, total: countPassages(db, claimIds, within) },
    copies,
    whole: wholeRange(db, { by, dates, laneIds: lanes.map(({ laneId }) => laneId), within }, marks),
  };
}

/** While the texts were read, a claim may have been deleted, or a mark have been made. */
function stillUnmarked<Copy extends SaidAt>(db: Connection, found: readonly Copy[], marked: readonly SaidAt[]): Copy[] {
  const key = ({ claimId, articleId }: SaidAt) => `${claimId} ${articleId}`;
  const isMarked = new Set(marked.map(key));
  const asked = [...new Set(found.map(({ claimId }) => claimId))];
  const isThere = new Set(statementsOfClaims(db, asked).map(({ laneId }) => laneId));
  return found.filter((one) => isThere.has(one.claimId) && !isMarked.has(key(one)));
}

type SaidAt = Pick<SaidOnClaim, 'claimId' | 'articleId'>;

const known = (date: string | null): string | null => (date === 'XXXX' ? null : date);

/** As a list of ids for SQL; null: all of the archive. */
async function articlesCounted(context: Context, collectionId: number | null, signal: AbortSignal) {
  const within = await collectedArticles(context, collectionId, signal);
  return within && idList(within);
}

function lanesOf(
  db: Connection,
  by: Timeline['by'],
  claimIds: readonly number[],
  marks: readonly TimelineMark[],
  rows: ReturnType<typeof sayingArticles>,
): TimelineLane[] {
  const none = { apart: null, reliability: null, credibility: null };
  if (by === 'claim') return statementsOfClaims(db, claimIds).map((lane) => ({ ...none, ...lane }));
  if (by === 'origin') {
    const origins = namesOfOrigins(db, [...new Set(marks.map(({ laneId }) => laneId))]);
    const apart = apartWords(origins);
    return origins.map(({ laneId, name }, at) => ({ ...none, laneId, name, apart: apart[at] ?? null }));
  }
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
function tableName({ shown, total }: Timeline['passages'], collection: string | null): string {
  const parts = [
    'timeline',
    ...(collection === null ? [] : [validInNames(collection)]),
    ...(shown === total ? [] : [`first ${countWords(shown)} of ${countWords(total)} passages`]),
  ];
  return parts.join(', ');
}

function tableFromMarks(marks: readonly TimelineMark[]): Table {
  return {
    title: 'Timeline',
    columns: ['claim', 'date', 'source', 'title', 'stance', 'passages', 'origin', 'article', 'note'],
    rows: marks.map((mark) => [
      ...[mark.claimId, mark.date ?? '', mark.source, mark.title, mark.cell],
      ...[mark.passages, mark.originId, mark.articleId, noteText(mark)],
    ]),
  };
}
