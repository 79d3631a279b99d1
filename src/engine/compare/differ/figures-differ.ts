// Figures in aligned sentences that count the same thing and differ.
import { figuresMeet, isOneFigure } from '../../../text/figures/figures-meet.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import { ALIKE, type AlignedGroup } from '../align/aligned-group.ts';
import { allPairs } from '../all-pairs.ts';
import { conceptsOfWord } from '../reading/concepts.ts';
import { type CountedFigure, countedFigures, slotOf } from '../reading/counted.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../reading/reading.ts';
import {
  areAboutDifferentThings,
  areToldOfOthers,
  haveOtherNames,
  type Phrase,
  sharedClause,
  sharedSentence,
} from './context.ts';
import { areNamedAlike, areOfOneKind, areOfTwoWholes, overlap, sharedCount } from './counted-alike.ts';
import { type Difference, differenceOf } from './difference.ts';
import { figureText, type Meeting } from './meeting.ts';
import { areOfTwoIssues } from './series.ts';
import { type SlotLink, slotsOf } from './slots.ts';

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

/** If two sentences agree in such a figure, their others are about one thing too. */
const isTelling = ({ figure }: CountedFigure): boolean => figure.unit !== null || figure.value >= TELLING;

/** Lengths, weights, areas: a story seldom has two of a kind, as it has sums, shares and spans of time. */
const isMeasured = ({ figure }: CountedFigure): boolean =>
  figure.unit !== null && !['money', 'share', 'points', 'time'].includes(figure.unit.dimension);
/** Minimum similarity of a row in one language whose figures are compared. */
const LEAST_LIKE = 0.22;
/** What two clauses must share if their figures are about one thing. */
const SAME_CLAUSE = { things: 2, share: 0.4 };

/** "in the fourth quarter", "в первом тайме", "on the second day": which part of a time it was, of many. */
const STRETCH =
  /^(?:quarter|half|period|inning|round|set|lap|stage|day|week|month|year|season|hour|minute|чверт\p{L}*|тайм\p{L}*|пер[иі]од\p{L}*|раунд\p{L}*|тур\p{L}{0,2}|сет\p{L}{0,2}|ден|день|дня|тиж\p{L}*|недел\p{L}*|минут\p{L}*|хвилин\p{L}*|четверт\p{L}*|轮|节|局|日|天|周|期|届|比赛日)$/u;
/** Two of them are of one thing if the sentences share this part of their other words. */
const SAME_STRETCH = 0.5;

const isStretch = ({ figure }: CountedFigure): boolean =>
  figure.kind === 'ordinal' && [figure.referent[0], figure.referent.at(-1)].some((word) => STRETCH.test(word ?? ''));

/** "on the ninth day nine medals", "on the tenth day eleven": what else is counted is of two stretches, too. */
const areOfTwoStretches = (left: readonly CountedFigure[], right: readonly CountedFigure[]): boolean =>
  left.some(
    (a) =>
      isStretch(a) &&
      right.some((b) => isStretch(b) && a.figure.value !== b.figure.value && areNamedAlike(a, b)) &&
      !right.some((b) => isStretch(b) && a.figure.value === b.figure.value),
  );

/** Two desks' figures for one thing are seldom this many times apart: then nearly all else must be alike. */
const FAR = 2.5;
/** The same where no word names alike what they count. */
const FAR_UNNAMED = 1.8;
const NEARLY_ALIKE = 0.6;
const NEARLY_ONE_CLAUSE = { things: 2, share: 0.6 };

function areTooFarApart({ a, b }: SlotLink<CountedFigure>, score: number, articles: readonly ReadArticle[]): boolean {
  // "200 feet", "200 metres": one of the units is wrong.
  if (score >= NEARLY_ALIKE || a.figure.value === b.figure.value) return false;
  const isNamed = a.figure.unit !== null || areNamedAlike(a, b) || areOfOneKind(a, b);
  if (!farApart(sizeOf(a.figure), sizeOf(b.figure), isNamed ? FAR : FAR_UNNAMED)) return false;
  const { things, share } = sharedClause(phraseOf(a), phraseOf(b), articles);
  return things < NEARLY_ONE_CLAUSE.things || share < NEARLY_ONE_CLAUSE.share;
}

/** "a 48-page indictment", "the 47-page indictment" */
const areNamedInTwoWords = ({ a, b }: Pick<SlotLink<CountedFigure>, 'a' | 'b'>): boolean =>
  a.language === b.language && sharedCount(a.referentStems, b.referentStems) > 1;

/** One of several figures of a kind: which it answers to, a row less alike than this must say itself. */
const SCARCELY_ALIKE = 0.3;
const TOLD = 3;

function isOneOfMany({ a, b }: SlotLink<CountedFigure>, score: number, articles: readonly ReadArticle[]): boolean {
  if (score >= SCARCELY_ALIKE || (a.alone && b.alone) || overlap(a.status, b.status) === 'shared') return false;
  return !areNamedInTwoWords({ a, b }) && sharedSentence(phraseOf(a), phraseOf(b), articles).things < TOLD;
}

/** Words after an age that say whose it is. */
const WHOSE = 2;

/** "the 11-year-old girl", "twenty-year-old Andrew Lark": the words after the ages have nothing in common. */
function areOfTwoPersons(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence, figure, language }) => {
    const { text } = articleOf(articles, sentence);
    if (!/^\s\p{L}/u.test(text.slice(figure.to))) return new Set<string>();
    const after = sentence.words.filter(({ from }) => from >= figure.to).slice(0, WHOSE);
    return new Set(
      after
        .filter(({ folded }) => !stopWords(language).has(folded))
        .flatMap(({ folded }) => [stem(folded, language), ...conceptsOfWord(folded, language)]),
    );
  }) as [Set<string>, Set<string>];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** Sums are for many things in one story: the words beside them are too easily the same. */
function areInOneClause(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): boolean {
  if (a.figure.unit?.dimension === 'money') return false;
  const { things, share } = sharedClause(phraseOf(a), phraseOf(b), articles);
  return things >= SAME_CLAUSE.things && share >= SAME_CLAUSE.share;
}

/**
 * @param isOneMatter whether everything in the sentences is about one thing; otherwise a figure must say itself what it
 * counts
 * @param tellMuchElse whether only a figure that says it in two words may be compared
 */
export function figuresDiffer(
  { members, score }: AlignedGroup,
  isOneMatter: boolean,
  tellMuchElse: boolean,
  articles: readonly ReadArticle[],
): Difference[] {
  const read = members.map((sentence) => ({
    sentence,
    figures: countedFigures(sentence, articleOf(articles, sentence)),
  }));
  const areOfOneThing = (link: SlotLink<CountedFigure>): boolean => {
    const { a, b } = link;
    const isOneLanguage = a.language === b.language;
    if (isOneLanguage && (score < LEAST_LIKE || isOneOfMany(link, score, articles))) return false;
    if (a.alone && b.alone && (isMeasured(a) || (a.figure.unit?.dimension === 'time' && areNear(a.figure, b.figure))))
      return true;
    const [left, right] = [phraseOf(a), phraseOf(b)];
    // "a 27-year-old parolee", "a 35-year-old deputy"
    if (a.figure.kind === 'age' && isOneLanguage && sharedClause(left, right, articles).words === 0) return false;
    if (a.figure.kind === 'age' && isOneLanguage && areOfTwoPersons(a, b, articles)) return false;
    if (a.figure.kind === 'score' && isOneLanguage && haveOtherNames(left, right, articles)) return false;
    if (isStretch(a) && isStretch(b) && sharedSentence(left, right, articles).share < SAME_STRETCH) return false;
    if (!isOneMatter && !areNamedAlike(a, b) && !areInOneClause(a, b, articles)) return false;
    return score >= ALIKE || !areAboutDifferentThings(left, right, articles);
  };
  const links = allPairs(read).flatMap(([a, b]) => {
    const pairs = pairsOf(a.figures, b.figures, a.sentence.plain === b.sentence.plain, articles);
    const isOfTwoStretches = areOfTwoStretches(a.figures, b.figures);
    const agree = pairs.some(({ a: one, meeting }) => meeting === 'same' && isTelling(one));
    return pairs.filter(
      (link) =>
        link.meeting !== 'differ' ||
        (!(isOfTwoStretches && !isStretch(link.a)) &&
          (!tellMuchElse || areNamedInTwoWords(link)) &&
          ((agree && isOneMatter) || areOfOneThing(link)) &&
          !(link.a.language === link.b.language && areTooFarApart(link, score, articles)) &&
          !areToldOfOthers(phraseOf(link.a), phraseOf(link.b), articles)),
    );
  });
  return slotsOf(links).map((slot) =>
    differenceOf(
      // "on the second floor" says where, not how many.
      slot.items.every(({ figure, referent }) => figure.kind === 'ordinal' && referent.has('floor'))
        ? 'place'
        : 'figure',
      slot.items.map(({ sentence, figure }) => ({
        sentence,
        from: figure.from,
        to: figure.to,
        normal: figureText(figure),
      })),
      slot.compatible,
      { about: aboutOf(slot.items, articles) },
    ),
  );
}

const phraseOf = ({ sentence, figure }: CountedFigure): Phrase => ({ sentence, from: figure.from, to: figure.to });

function aboutOf(items: readonly CountedFigure[], articles: readonly ReadArticle[]): string {
  const named = items.find(({ figure }) => figure.referentTo > figure.referentFrom);
  return named
    ? articleOf(articles, named.sentence).text.slice(named.figure.referentFrom, named.figure.referentTo)
    : '';
}

/** Figures of two sentences paired one to one, the likeliest first. */
function pairsOf(
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
const TELLING = 10;

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

function meetingOf(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): Meeting {
  const meeting = figuresMeet(a.figure, b.figure);
  if (meeting !== 'differ') return meeting;
  if (a.figure.kind === 'share' && areOneRounded(a.figure.value, b.figure.value)) return 'compatible';
  if (areOfTwoIssues(phraseOf(a), phraseOf(b), articles)) return 'compatible';
  const grows = [...a.status, ...b.status].some((concept) => GROWING.has(concept));
  if (grows && areOfTwoHours(a.sentence, b.sentence)) return 'compatible';
  return grows && apart(articleOf(articles, a.sentence), articleOf(articles, b.sentence)) > SAME_COUNT_MINUTES
    ? 'compatible'
    : 'differ';
}

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
  if (a.ofThem !== b.ofThem || a.whole !== b.whole || a.per !== b.per) return 0;
  if (a.figure.kind === 'ordinal' && a.figure.weak !== b.figure.weak) return 0;
  let score = 0;
  const status = overlap(a.status, b.status);
  if (status === 'shared') score += 0.45;
  else if (status === 'apart') score -= 0.8;
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

/** Two years are far from nine days. */
const sizeOf = ({ value, unit }: CountedFigure['figure']): number => value * (unit?.factor ?? 1);

/** Two desks' counts of one thing are seldom far from each other. */
function areNear(a: CountedFigure['figure'], b: CountedFigure['figure']): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.min(a.value, b.value) >= TELLING && Math.max(x, y) <= 1.5 * Math.min(x, y);
}

/** Reports of one count hardly ever differ as much. */
const TENFOLD = 10;

function farApart(a: number, b: number, times: number): boolean {
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
