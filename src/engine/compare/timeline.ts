/** The marks of a timeline: what each article says on a claim, in the order of time, and who was first. */
import { FIRSTS, type TimelineMark } from '../../contract/model/timeline.ts';
import type { Remove, Stance } from '../../contract/model/values.ts';
import { compareEdtf, parseEdtf } from '../../text/dates/edtf.ts';
import { isOrderUnknown } from '../../text/dates/possible-span.ts';
import { matrixCell } from './matrix.ts';

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
type Placed = Omit<TimelineMark, 'firsts' | 'mayBeEarlier' | 'after' | 'unordered'> & { readonly hasOwnVoice: boolean };

/** @param said in the order of each article's text */
export function timelineMarks(
  said: readonly SaidOnClaim[],
  articles: ReadonlyMap<number, SayingArticle>,
  by: Lanes,
): TimelineMark[] {
  const grouped = Map.groupBy(said, (one) => markKey(one, by));
  const placed = [...grouped.values()].flatMap((held) => placedMark(held, articles, by) ?? []);
  const ordered = inOrder(placed);
  const byClaim = Map.groupBy(ordered, ({ claimId }) => claimId);
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
  return {
    ...article,
    laneId: { source: article.sourceId, origin: originId, claim: claimId }[by],
    claimId,
    evidenceId,
    unmarked,
    originId,
    cell: cellOf(held),
    passages: held.filter((one) => one.evidenceId !== null).length,
    hasOwnVoice: held.some(({ remove, stance }) => remove === 0 && stance !== 'mentions'),
  };
}

function cellOf(held: readonly SaidOnClaim[]): TimelineMark['cell'] {
  const nothing = { articles: 0, unread: 0, undated: 0, latest: null, vague: null };
  return matrixCell(
    held.map(({ stance }) => stance),
    nothing,
    null,
  ) as TimelineMark['cell'];
}

/** By the first instant that a date covers, as everywhere; undated last. */
function inOrder(marks: readonly Placed[]): Placed[] {
  const keys = new Map(marks.map((mark) => [mark, instantOf(mark.date)]));
  const keyOf = (mark: Placed) => keys.get(mark) ?? Number.POSITIVE_INFINITY;
  return marks.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left === right
      ? a.articleId - b.articleId || a.claimId - b.claimId || a.originId - b.originId
      : left - right;
  });
}

const instantOf = (date: string | null): number | null => parseEdtf(date ?? '')?.sortKey ?? null;

/** Words that are not marked are shown in their place, but only marked ones can be first, as on the claim's page. */
function besideOthers(ofClaim: readonly Placed[]): [Placed, TimelineMark][] {
  const said = ofClaim.filter(({ date, evidenceId }) => instantOf(date) !== null && evidenceId !== null);
  const doing = new Map(FIRSTS.map((what) => [what, said.filter((mark) => does(mark, what))]));
  const ofOrigin = Map.groupBy(said, ({ originId }) => originId);
  return ofClaim.map((mark, at) => {
    const { hasOwnVoice: _known, ...shown } = mark;
    const firsts = FIRSTS.filter((what) => doing.get(what)?.[0] === mark);
    const among = mark === said[0] ? [said] : firsts.map((what) => doing.get(what) ?? []);
    const mayBeEarlier = Math.max(0, ...among.map((others) => unorderedWith(mark, others)));
    const after = laterThan(mark, ofOrigin.get(mark.originId)?.[0]);
    const unordered = mayBeEarlier > 0 ? null : neighbourOf(mark, [ofClaim[at - 1], ofClaim[at + 1]]);
    return [mark, { ...shown, firsts, mayBeEarlier, after, unordered }];
  });
}

function does({ cell, hasOwnVoice }: Placed, what: (typeof FIRSTS)[number]): boolean {
  if (what === 'own-voice') return hasOwnVoice;
  return cell === what || (cell === 'both' && what !== 'mentions');
}

function unorderedWith(mark: Placed, others: readonly Placed[]): number {
  const unsure = others.filter((other) => other.articleId !== mark.articleId && isOrderUnknown(mark.date, other.date));
  return new Set(unsure.map(({ articleId }) => articleId)).size;
}

function laterThan(mark: Placed, first: Placed | undefined): TimelineMark['after'] {
  const [own, earlier] = [parseEdtf(mark.date ?? ''), parseEdtf(first?.date ?? '')];
  if (!first || first.sourceId === mark.sourceId || !own || !earlier) return null;
  return compareEdtf(earlier, own) === 'before' ? named(first) : null;
}

/** Only a time that is itself not known exactly is told to have no order. */
function neighbourOf(mark: Placed, neighbours: readonly (Placed | undefined)[]): TimelineMark['unordered'] {
  if (parseEdtf(mark.date ?? '')?.zoneKnown !== false) return null;
  const other = neighbours.find(
    (one) => one && one.articleId !== mark.articleId && isOrderUnknown(mark.date, one.date),
  );
  return other ? named(other) : null;
}

const named = ({ articleId, source }: Placed) => ({ articleId, source });
