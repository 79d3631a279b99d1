/** The marks of a timeline: what each article says on a claim, in the order of time, and who was first. */
import { FIRSTS, type TimelineMark } from '../../contract/model/comparing/timeline.ts';
import type { Remove, Stance } from '../../contract/model/values.ts';
import { compareEdtf, type Edtf, parseEdtf } from '../../text/dates/edtf.ts';
import { isOrderUnknown } from '../../text/dates/possible-span.ts';
import { allStances } from './matrix.ts';

export interface SaidOnClaim {
  readonly claimId: number;
  readonly articleId: number;
  readonly originId: number;
  readonly stance: Stance;
  readonly remove: Remove | null;
  /** Null if nothing is marked, but the words of another article's passage are at `unmarked`. */
  readonly evidenceId: number | null;
  readonly unmarked: TimelineMark['unmarked'];
}

export interface SayingArticle {
  readonly articleId: number;
  readonly title: string;
  readonly language: string | null;
  readonly sourceId: number;
  readonly source: string;
  readonly date: string | null;
}

type Lanes = 'source' | 'origin' | 'claim';

/** A mark before it is seen beside the others. */
interface Placed {
  readonly shown: Omit<TimelineMark, 'firsts' | 'mayBeEarlier' | 'after' | 'unordered'>;
  /** Null if nothing is known of its time. */
  readonly time: Edtf | null;
  readonly hasOwnVoice: boolean;
}

/** @param said in the order of each article's text */
export function timelineMarks(
  said: readonly SaidOnClaim[],
  articles: ReadonlyMap<number, SayingArticle>,
  by: Lanes,
): TimelineMark[] {
  const grouped = Map.groupBy(said, (one) => markKey(one, by));
  const placed = [...grouped.values()].flatMap((held) => placedMark(held, articles, by) ?? []);
  const ordered = placed.toSorted(inTime);
  const byClaim = Map.groupBy(ordered, ({ shown }) => shown.claimId);
  const seen = new Map([...byClaim.values()].flatMap((ofClaim) => besideOthers(ofClaim)));
  return ordered.flatMap((mark) => seen.get(mark) ?? []);
}

function markKey({ claimId, articleId, originId }: SaidOnClaim, by: Lanes): string {
  return by === 'origin' ? `${claimId} ${articleId} ${originId}` : `${claimId} ${articleId}`;
}

function placedMark(
  held: readonly SaidOnClaim[],
  articles: ReadonlyMap<number, SayingArticle>,
  by: Lanes,
): Placed | null {
  const [first] = held;
  const article = first && articles.get(first.articleId);
  if (!article) return null;
  const { claimId, originId, evidenceId, unmarked } = first;
  const time = parseEdtf(article.date ?? '');
  return {
    shown: {
      ...article,
      laneId: { source: article.sourceId, origin: originId, claim: claimId }[by],
      claimId,
      evidenceId,
      unmarked,
      originId,
      cell: allStances(held.map(({ stance }) => stance)),
      passages: held.filter((one) => one.evidenceId !== null).length,
    },
    time: time?.parts ? time : null,
    hasOwnVoice: held.some(({ remove, stance }) => remove === 0 && stance !== 'mentions'),
  };
}

/** By the first instant that a date covers, as everywhere; undated last. */
function inTime(a: Placed, b: Placed): number {
  const [left, right] = [a, b].map(({ time }) => time?.sortKey ?? Number.MAX_SAFE_INTEGER) as [number, number];
  const [one, other] = [a.shown, b.shown];
  return (
    left - right || one.articleId - other.articleId || one.claimId - other.claimId || one.originId - other.originId
  );
}

/** Words that are not marked are shown in their place, but only marked ones can be first, as on the claim's page. */
function besideOthers(ofClaim: readonly Placed[]): [Placed, TimelineMark][] {
  const said = ofClaim.filter(({ time, shown }) => time !== null && shown.evidenceId !== null);
  const doing = new Map(FIRSTS.map((what) => [what, said.filter((mark) => does(mark, what))]));
  const ofOrigin = Map.groupBy(said, ({ shown }) => shown.originId);
  const beside = nearestOfOthers(ofClaim);
  return ofClaim.map((mark, at) => {
    const firsts = FIRSTS.filter((what) => doing.get(what)?.[0] === mark);
    const among = mark === said[0] ? [said] : firsts.map((what) => doing.get(what) ?? []);
    const mayBeEarlier = Math.max(0, ...among.map((others) => unorderedWith(mark, others)));
    const after = laterThan(mark, ofOrigin.get(mark.shown.originId)?.[0]);
    const unordered = mayBeEarlier > 0 ? null : neighbourOf(mark, beside[at] ?? []);
    return [mark, { ...mark.shown, firsts, mayBeEarlier, after, unordered }];
  });
}

function does({ shown: { cell }, hasOwnVoice }: Placed, what: (typeof FIRSTS)[number]): boolean {
  if (what === 'own-voice') return hasOwnVoice;
  return cell === what || (cell === 'both' && what !== 'mentions');
}

function unorderedWith(mark: Placed, others: readonly Placed[]): number {
  const unsure = others.filter((other) => areUnordered(mark, other));
  return new Set(unsure.map(({ shown }) => shown.articleId)).size;
}

function areUnordered(mark: Placed, other: Placed): boolean {
  return mark.shown.articleId !== other.shown.articleId && isOrderUnknown(mark.time, other.time);
}

function laterThan(mark: Placed, first: Placed | undefined): TimelineMark['after'] {
  if (!first?.time || !mark.time || first.shown.sourceId === mark.shown.sourceId) return null;
  return compareEdtf(first.time, mark.time) === 'before' ? named(first) : null;
}

/** For each mark, the nearest before and after it that are of another source: what a source said itself is not in question. */
function nearestOfOthers(marks: readonly Placed[]): (Placed | undefined)[][] {
  const before: (Placed | undefined)[] = [];
  for (const [at, mark] of marks.entries()) before.push(otherThan(mark, marks[at - 1], before[at - 1]));
  const after: (Placed | undefined)[] = [];
  for (const [at, mark] of [...marks.entries()].reverse()) after[at] = otherThan(mark, marks[at + 1], after[at + 1]);
  return marks.map((_, at) => [before[at], after[at]]);
}

function otherThan(mark: Placed, next: Placed | undefined, beyond: Placed | undefined): Placed | undefined {
  return next?.shown.sourceId === mark.shown.sourceId ? beyond : next;
}

/** Only a time that is itself not known exactly is told to have no order. */
function neighbourOf(mark: Placed, neighbours: readonly (Placed | undefined)[]): TimelineMark['unordered'] {
  if (mark.time?.zoneKnown !== false) return null;
  const other = neighbours.find((one) => one !== undefined && areUnordered(mark, one));
  return other ? named(other) : null;
}

const named = ({ shown: { articleId, source } }: Placed) => ({ articleId, source });
