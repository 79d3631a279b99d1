// The figures of two sentences that are likely to count the same thing, and whether both can be true.
import type { TimeMention } from '../../../../text/dates/time-mention.ts';
import { figuresMeet, isOneFigure } from '../../../../text/figures/figures-meet.ts';
import { type CountedFigure, slotOf } from '../../reading/counted.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { mayGoUnsaid } from '../../reading/scopes.ts';
import { areTwoStages } from '../../reading/stages.ts';
import { phraseOf } from '../context.ts';
import type { Meeting, SlotLink } from '../slots.ts';
import { areOfOneKind, areOfTwoCamps, areOfTwoWholes, overlap, sharedCount } from './counted-alike.ts';
import { areOfTwoIssues } from './series.ts';

/** Below this likelihood, two figures are not taken to count the same thing. */
const SAME_THING = 0.5;
/** Counts that grow by the hour: two exact ones published further apart than this can both be true. */
const SAME_COUNT_MINUTES = 200;
const GROWING: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'hospital',
  'evacuated',
  'detained',
  'ill',
  'displaced',
  'vaccine',
]);

/** Lengths, weights, areas: a story seldom has two of a kind, as it has sums, shares and spans of time. */
export const isMeasured = ({ figure }: CountedFigure): boolean =>
  figure.unit !== null && !['money', 'share', 'points', 'time'].includes(figure.unit.dimension);

/** Figures of two sentences paired one to one, the likeliest first. */
export function figurePairs(
  left: readonly CountedFigure[],
  right: readonly CountedFigure[],
  copied: boolean,
  articles: readonly ReadArticle[],
): SlotLink<CountedFigure>[] {
  const candidates = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const areAlone =
        (a.alone && b.alone) || (isMeasured(a) && isLeftAlone(a, left, right) && isLeftAlone(b, right, left));
      const score = copied ? (i === j ? 2 : 0) : sameThing(a, b, areAlone);
      if (score < SAME_THING) return [];
      const meeting = meetingOf(a, b, articles);
      // What a sum is in another currency says nothing that the sum does not say.
      return meeting === 'differ' && (a.converted || b.converted) ? [] : [{ a, b, score, meeting }];
    }),
  );
  candidates.sort((x, y) => rank(y) - rank(x));
  const taken = new Set<CountedFigure>();
  return candidates.filter(({ a, b, meeting }) => {
    if (meeting === 'differ' && !copied && (isToldToo(a, right) || isToldToo(b, left))) return false;
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a);
    taken.add(b);
    return true;
  });
}

/** "16.5 metres for ships of 350 metres", "17.5 metres for ships of 350 metres": what both tell leaves the other figure alone. */
function isLeftAlone(figure: CountedFigure, own: readonly CountedFigure[], others: readonly CountedFigure[]): boolean {
  return own.every(
    (one) =>
      one === figure ||
      slotOf(one.figure) !== slotOf(figure.figure) ||
      others.some(
        (other) => slotOf(other.figure) === slotOf(one.figure) && figuresMeet(one.figure, other.figure) !== 'differ',
      ),
  );
}

/** Small numbers match by chance. */
export const TELLING = 10;

/** Whether the other sentence has this very figure, of anything: then its other figures are about something else. */
function isToldToo({ figure }: CountedFigure, others: readonly CountedFigure[]): boolean {
  return (
    figure.value >= TELLING &&
    others.some(
      (other) =>
        (slotOf(other.figure) === slotOf(figure) && isOneFigure(figure, other.figure)) ||
        (other.figure.unit === null && isSameButFiner(figure.value, other.figure.value)),
    )
  );
}

/** "29 percent", "28.9 percent"; nobody rounds a rate of 2.25 to two, or one of 12.25 to twelve. */
const areOneRounded = (a: number, b: number): boolean =>
  /^\d{2,}(?: \d+\.\d|\.\d \d+)$/.test(`${a} ${b}`) && Math.round(a) === Math.round(b);

/** A rate of "35.7 percent" also appears as "35.72", without the percent sign. */
function isSameButFiner(rough: number, fine: number): boolean {
  const places = String(rough).split('.')[1]?.length ?? 0;
  return places > 0 && !Number.isInteger(fine) && Number(fine.toFixed(places)) === rough;
}

/** Figures that agree are paired before those that differ. */
const rank = ({ score, meeting }: SlotLink<CountedFigure>): number =>
  score + (meeting === 'same' ? 0.5 : meeting === 'compatible' ? 0.15 : 0);

/** Whether both can be true, also of a count that grows by the hour. */
function meetingOf(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): Meeting {
  const meeting = figuresMeet(a.figure, b.figure);
  if (meeting !== 'differ') return meeting;
  if (areOfTwoHours(a.sentence, b.sentence) && [a, b].some(({ sentence }) => sentence.times.some(isCountedUntil)))
    return 'compatible';
  if (areOfTwoDayCounts(a, b)) return 'compatible';
  if (a.figure.kind === 'share' && areOneRounded(a.figure.value, b.figure.value)) return 'compatible';
  if (areOfTwoIssues(phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure), articles)) return 'compatible';
  const grows = [...a.status, ...b.status].some((concept) => GROWING.has(concept));
  if (grows && areOfTwoHours(a.sentence, b.sentence)) return 'compatible';
  return grows && apart(articleOf(articles, a.sentence), articleOf(articles, b.sentence)) > SAME_COUNT_MINUTES
    ? 'compatible'
    : 'differ';
}

/** "By noon turnout had reached 27 percent", "by Monday evening twelve had been found" */
export const isCountedUntil = ({ role }: TimeMention): boolean => role === 'until';

/** "the toll rose to 19 on Tuesday" */
const RISEN =
  /(?:\b(?:rose|risen|climbed|increased|grew|grown) (?:further )?to|(?:stieg|gestiegen|erhöhte sich) auf|pass(?:é|ée|és) (?:de \S+ )?à|(?:зрос|збільшил|вирос|возрос|увеличил)\p{L}* до|(?:ascend|aument|sub)\p{L}+ a|升至|上升到|增至) (?:at least |about |nearly |mindestens |au moins )?$/iu;

export const hasRisen = ({ sentence, figure }: Pick<CountedFigure, 'sentence' | 'figure'>): boolean =>
  figure.unit === null && RISEN.test(sentence.text.slice(0, figure.from - sentence.from));

/** Whether each sentence names a day that the other does not. */
function areOfTwoDays(a: ReadSentence, b: ReadSentence): boolean {
  const daysOf = ({ times }: ReadSentence) =>
    new Set(
      times.flatMap((time) =>
        time.kind === 'date' && time.grain !== 'year' ? [time.normal.replace(/^by /u, '')] : [],
      ),
    );
  const [left, right] = [daysOf(a), daysOf(b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** Whether a count is said to have grown by a day of its own. */
const areOfTwoDayCounts = (a: CountedFigure, b: CountedFigure): boolean =>
  (hasRisen(a) || hasRisen(b)) && areOfTwoDays(a.sentence, b.sentence);

/** "By eight six people had fallen ill", "by eleven there were eight": each count has its own time. */
function areOfTwoHours(a: ReadSentence, b: ReadSentence): boolean {
  const [left, right] = [a, b].map(({ times }) => times.flatMap((time) => (time.kind === 'clock' ? time.minutes : [])));
  return (
    left !== undefined &&
    right !== undefined &&
    left.length > 0 &&
    right.length > 0 &&
    new Set(left).isDisjointFrom(new Set(right))
  );
}

/** Minutes between two publications, as far as known; otherwise 0. */
function apart(a: ReadArticle, b: ReadArticle): number {
  if (!a.published || !b.published) return 0;
  const days = Math.abs(a.published.day - b.published.day);
  if (a.published.minutes === null || b.published.minutes === null) return days * 1440;
  const at = ({ day, minutes, zone }: NonNullable<ReadArticle['published']>): number =>
    day * 1440 + (minutes ?? 0) - (zone ?? 0);
  return Math.abs(at(a.published) - at(b.published));
}

/** How likely two figures in aligned sentences count the same thing, about 0 to 2. */
function sameThing(a: CountedFigure, b: CountedFigure, areAlone: boolean): number {
  if (slotOf(a.figure) !== slotOf(b.figure)) return 0;
  if (areOfTwoWholes(a, b)) return 0;
  if (a.ofThem !== b.ofThem || a.whole !== b.whole || areOfTwoScopes(a, b)) return 0;
  if (a.figure.kind === 'ordinal' && a.figure.weak !== b.figure.weak) return 0;
  let score = 0;
  const status = overlap(a.status, b.status);
  if (status === 'shared') score += 0.45;
  else if (status === 'apart') score -= 0.8;
  else if (isTwiceAs(a, b)) return 0;
  // "31 others were hurt": what happened to them says who they are.
  const isNamed = a.referent.size > 0 && b.referent.size > 0;
  score +=
    status === 'shared' && !isNamed ? Math.max(0.1, referentScore(a, b, areAlone)) : referentScore(a, b, areAlone);
  if (areAlone) score += 0.3;
  score += Math.min(0.45, 0.15 * sharedCount(a.near, b.near));
  if (a.figure.weak || b.figure.weak) score -= 0.35;
  if (areNear(a.figure, b.figure)) score += areAlone ? 0.15 : 0.2;
  if (farApart(sizeOf(a.figure), sizeOf(b.figure), TENFOLD)) score -= 0.4;
  if (a.figure.vague || b.figure.vague) score -= 0.2;
  return score;
}

/** "18,000 people", "410,000 people nationwide"; "turnover rose 12 percent", "profit rose 31 percent"; "asked for twelve years", "jailed for nine". */
export function areOfTwoScopes(a: CountedFigure, b: CountedFigure): boolean {
  if (a.measure && b.measure && a.measure !== b.measure) return true;
  if (areTwoStages(a.stage, b.stage)) return true;
  if (areOfTwoCamps(a, b) || areOfTwoCamps(b, a)) return true;
  if ([a, b].every(({ figure }) => figure.kind === 'share') && (isOfAnother(a, b) || isOfAnother(b, a))) return true;
  return a.scope !== b.scope && !(mayGoUnsaid(a.scope, b.scope) && areNear(a.figure, b.figure));
}

/** "Shares fell 7 percent", "12 percent of its jobs" */
const isOfAnother = (a: CountedFigure, b: CountedFigure): boolean =>
  a.measure !== undefined && b.measure === undefined && b.referent.size > 0 && !b.referent.has(a.measure);

/** Two years are far from nine days. */
export const sizeOf = ({ value, unit }: CountedFigure['figure']): number => value * (unit?.factor ?? 1);

/** Two desks' counts of one thing are seldom far from each other. */
export function areNear(a: CountedFigure['figure'], b: CountedFigure['figure']): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.min(a.value, b.value) >= TELLING && Math.max(x, y) <= 1.5 * Math.min(x, y);
}

const TWICE = 2;

/** "34 people", "twelve hurt": what happened to the ones need not have happened to the others. */
const isTwiceAs = (a: CountedFigure, b: CountedFigure): boolean =>
  a.status.size > 0 !== b.status.size > 0 && areOfOneKind(a, b) && farApart(sizeOf(a.figure), sizeOf(b.figure), TWICE);

/** Reports of one count hardly ever differ as much. */
const TENFOLD = 10;

export function farApart(a: number, b: number, times: number): boolean {
  const [small, large] = [Math.abs(a), Math.abs(b)].sort((x, y) => x - y) as [number, number];
  return large > times * small;
}

function referentScore(a: CountedFigure, b: CountedFigure, areAlone: boolean): number {
  if (a.language === b.language && sharedCount(a.referentStems, b.referentStems) > 0) return 0.5;
  // One sum or length in each sentence is likely the same one.
  if (a.figure.unit && b.figure.unit) return areAlone ? 0.25 : 0.1;
  if (a.referent.size === 0 || b.referent.size === 0) {
    const bare = a.figure.referent.length === 0 || b.figure.referent.length === 0;
    return bare ? 0.05 : -0.05;
  }
  if (overlap(a.referent, b.referent) === 'shared') return 0.45;
  return areOfOneKind(a, b) ? 0.25 : -0.4;
}
