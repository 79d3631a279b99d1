// Dates and clock times in aligned sentences that are about the same thing and differ.

import type { DateMention, TimeMention } from '../../../../text/dates/time-mention.ts';
import { figuresMeet } from '../../../../text/figures/figures-meet.ts';
import { clauseAround } from '../../../../text/sentences/clauses.ts';
import { surfaceFold } from '../../../../text/tokens/normaliser.ts';
import { allPairs } from '../../all-pairs.ts';
import { slotOf } from '../../reading/counted.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { areToldOfOthers, phraseOf, sharedClause, sharedSentence } from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type Meeting, type SlotLink, slotsOf } from '../slots.ts';
import { hasRisen, isCountedUntil } from './figure-pairs.ts';
import { clocksMeet, datesMeet } from './meeting.ts';
import { areOfTwoCounts, isEachOfItsIssue } from './series.ts';

interface PlacedTime {
  readonly time: TimeMention;
  readonly sentence: ReadSentence;
  /** Concepts of its clause. */
  readonly near: ReadonlySet<string>;
  /** It is the only date (or the only clock time) in the sentence. */
  readonly alone: boolean;
}

const SAME_THING = 0.5;
/** Times that match are more likely to be about the same thing. */
const MEETING_SCORE: Readonly<Record<Meeting, number>> = { same: 1, compatible: 0.5, unordered: 0.5, differ: 0 };

/**
 * @param isOneMatter whether everything in the sentences is about one thing; otherwise only since or until when it is so
 * is compared
 */
export function datesDiffer(
  members: readonly ReadSentence[],
  isOneMatter: boolean,
  articles: readonly ReadArticle[],
): Difference[] {
  const read = members.map((sentence) => ({ sentence, times: placedTimes(sentence) }));
  const links = allPairs(read).flatMap(([a, b]) =>
    pairsOf(a.times, b.times, a.sentence.plain === b.sentence.plain, articles).filter(
      (link) => isOneMatter || areOneTerm(link, articles),
    ),
  );
  return slotsOf(links).map((slot) =>
    differenceOf(
      'date',
      slot.items.map(({ sentence, time }) => ({ sentence, from: time.from, to: time.to, normal: time.normal })),
      slot.compatible,
      { orderUnknown: slot.orderUnknown },
    ),
  );
}

function placedTimes(sentence: ReadSentence): PlacedTime[] {
  return sentence.times.map((time) => {
    const clause = clauseAround(sentence, time.from, time.to);
    return {
      time,
      sentence,
      near: new Set(
        sentence.concepts
          .filter(({ from, to }) => from >= clause.from && to <= clause.to)
          .map(({ concept }) => concept),
      ),
      alone: sentence.times.every(
        (other) => other === time || !areOfOneFineness(other, time) || isOfSaying({ sentence, time: other }),
      ),
    };
  });
}

/**
 * "between 12 October and 2 November", "from 5 October to 2 November": what both tell leaves the other date alone, and so
 * does the day on which began what ended on it.
 */
function areLeftAlone(
  { a, b }: Pick<SlotLink<PlacedTime>, 'a' | 'b'>,
  left: readonly PlacedTime[],
  right: readonly PlacedTime[],
  articles: readonly ReadArticle[],
): boolean {
  const isTold = (one: PlacedTime, others: readonly PlacedTime[]): boolean =>
    others.some((other) => other.time.kind === one.time.kind && meetingOf(one, other, articles) === 'same');
  const isAlone = (one: PlacedTime, own: readonly PlacedTime[], rival: PlacedTime, others: readonly PlacedTime[]) =>
    one.alone ||
    own.every(
      (other) =>
        other === one ||
        !areOfOneFineness(other.time, one.time) ||
        areOfTwoEnds(other, rival) ||
        areOfTwoEnds(rival, other) ||
        isTold(other, others),
    );
  return isAlone(a, left, b, right) && isAlone(b, right, a, left);
}

function pairsOf(
  left: readonly PlacedTime[],
  right: readonly PlacedTime[],
  copied: boolean,
  articles: readonly ReadArticle[],
): SlotLink<PlacedTime>[] {
  const candidates = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      if (a.time.kind !== b.time.kind || areOfCounts(a, b)) return [];
      const meeting = meetingOf(a, b, articles);
      const score = copied
        ? i === j
          ? 2
          : 0
        : sameThing(a, b, areLeftAlone({ a, b }, left, right, articles), articles) + MEETING_SCORE[meeting];
      if (score < SAME_THING || (meeting === 'differ' && !copied && !areOfOneThing(a, b, articles))) return [];
      return [{ a, b, score, meeting }];
    }),
  );
  candidates.sort((x, y) => y.score - x.score);
  const taken = new Set<PlacedTime>();
  return candidates.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a);
    taken.add(b);
    return true;
  });
}

/** "since the end of April", "from 1 January": each the only such term, in sentences that share what they tell. */
const areOneTerm = ({ a, b }: SlotLink<PlacedTime>, articles: readonly ReadArticle[]): boolean =>
  a.alone &&
  b.alone &&
  a.time.role === b.time.role &&
  a.time.role !== 'at' &&
  sharedSentence(phraseOf(a.sentence, a.time), phraseOf(b.sentence, b.time), articles).things >= SAME_TERM;

/** "By eight six people had fallen ill", "by Monday there were eight", "on Tuesday it rose to ten": when each of two counts was taken. */
function areOfCounts(a: PlacedTime, b: PlacedTime): boolean {
  if (!haveTwoCounts(a.sentence, b.sentence)) return false;
  const until = [a, b].filter(({ time }) => isCountedUntil(time)).length;
  // "by Friday", "by Sunday": two terms.
  return a.time.kind === 'clock' ? until > 0 : until === 1 || [a, b].some(({ sentence }) => tellsOfRise(sentence));
}

const tellsOfRise = (sentence: ReadSentence): boolean =>
  sentence.figures.some((figure) => hasRisen({ sentence, figure }));

const haveTwoCounts = (a: ReadSentence, b: ReadSentence): boolean =>
  a.figures.some((one) =>
    b.figures.some(
      (other) => !one.weak && !other.weak && slotOf(one) === slotOf(other) && figuresMeet(one, other) === 'differ',
    ),
  );

function meetingOf(a: PlacedTime, b: PlacedTime, articles: readonly ReadArticle[]): Meeting {
  if (a.time.kind === 'clock' && b.time.kind === 'clock') {
    return clocksMeet(
      a.time,
      b.time,
      articleOf(articles, a.sentence).published,
      articleOf(articles, b.sentence).published,
    );
  }
  if (a.time.kind !== 'date' || b.time.kind !== 'date') return 'compatible';
  const meeting = datesMeet(a.time, b.time);
  if (meeting === 'differ' && (isEachOfItsIssue(a, b, articles) || areOfTwoCounts(a, b, articles))) return 'compatible';
  const overlap = meeting === 'compatible' && a.time.unplaced === b.time.unplaced;
  return overlap && wordsOf(a) === wordsOf(b) ? 'same' : meeting;
}

const wordsOf = ({ sentence, time }: PlacedTime): string =>
  surfaceFold(sentence.text.slice(time.from - sentence.from, time.to - sentence.from));

/**
 * Whether two differing dates are about one thing: any news names days of its publication, and days on which things
 * were said.
 */
function areOfOneThing(a: PlacedTime, b: PlacedTime, articles: readonly ReadArticle[]): boolean {
  if (
    !areOfOneGrain(a.time, b.time) ||
    areToldOfOthers(phraseOf(a.sentence, a.time), phraseOf(b.sentence, b.time), articles)
  )
    return false;
  if (a.time.role !== 'at' || b.time.role !== 'at') return true;
  if (tellsWhich(a) !== tellsWhich(b) || areOfTwoEnds(a, b) || areOfTwoEnds(b, a)) return false;
  const recent = [a, b].filter((one) => isRecent(one, articleOf(articles, one.sentence)));
  if (recent.length === 0) return true;
  if (recent.some((one) => isOfSaying(one) || isOfUnknownIssue(one, articleOf(articles, one.sentence)))) return false;
  if (articleOf(articles, a.sentence).language !== articleOf(articles, b.sentence).language) return true;
  const [left, right] = [phraseOf(a.sentence, a.time), phraseOf(b.sentence, b.time)];
  return sharedClause(left, right, articles).words > 0 || sharedSentence(left, right, articles).things >= SAME_SENTENCE;
}

const BEGINS: ReadonlySet<string> = new Set(['begin', 'begin-start']);
const ENDS: ReadonlySet<string> = new Set(['end', 'end-finish', 'extinguish']);

/** "The talks began on 3 March", "the talks ended on 5 March" */
const areOfTwoEnds = (a: PlacedTime, b: PlacedTime): boolean =>
  !BEGINS.isDisjointFrom(a.near) &&
  ENDS.isDisjointFrom(a.near) &&
  !ENDS.isDisjointFrom(b.near) &&
  BEGINS.isDisjointFrom(b.near);

/** "last week" and "last year" are about two things, and so are a day and a span from one year to another. */
function areOfOneGrain(a: TimeMention, b: TimeMention): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return true;
  if (a.role === b.role && a.role !== 'at') return true;
  const isCoarse = ({ grain }: DateMention): boolean => grain === 'week' || grain === 'year';
  return a.range === b.range && (a.grain === b.grain || (!isCoarse(a) && !isCoarse(b)));
}

/** "the June 19 vote", "Thursday's meeting": a story that must say which one is about more than one. */
function tellsWhich({ sentence, time }: PlacedTime): boolean {
  const [before, after] = [
    sentence.text.slice(0, time.from - sentence.from),
    sentence.text.slice(time.to - sentence.from),
  ];
  return (
    /^['’]s? \p{Ll}/u.test(after) ||
    (/(?<!\p{L})(?:the|an?|its|his|her|their|another) $/iu.test(before) && /^ \p{Ll}/u.test(after))
  );
}

/** Days of the publication: most news has one, whatever the story. */
const RECENT = 7;

function isRecent({ time }: PlacedTime, { published }: ReadArticle): boolean {
  if (time.kind === 'clock') return false;
  if (time.grain === 'weekday') return true;
  const day = published?.day;
  return time.grain === 'day' && day !== undefined && time.spans.some(({ first }) => Math.abs(first - day) <= RECENT);
}

/** "nesta quarta-feira (7)", "this Monday", "ce lundi": a day of the week in which the article was published. */
const OF_THIS_WEEK =
  /(?<!\p{L})(?:this|n?est[ae]|dest[ae]|ce|diese[nrm]|heutigen|эт(?:от|у)|ц(?:ей|ю|ього|ієї)|هذا)\s$/iu;

function isOfUnknownIssue({ sentence, time }: PlacedTime, { published }: ReadArticle): boolean {
  if (published || time.kind !== 'date' || time.grain !== 'weekday') return false;
  const [before, after] = [
    sentence.text.slice(0, time.from - sentence.from),
    sentence.text.slice(time.to - sentence.from),
  ];
  return OF_THIS_WEEK.test(before) || /^ \(\d{1,2}\)/u.test(after);
}

/** Minimum number of words that two sentences share if their days, in clauses of their own, are about one thing. */
const SAME_SENTENCE = 3;
const SAME_TERM = 2;

/**
 * "said on Friday", "Friday said", "told the Post on Friday": the day of speaking stands beside the verb or the person
 * addressed.
 */
function isOfSaying({ sentence, time }: Pick<PlacedTime, 'sentence' | 'time'>): boolean {
  if (TOLD_SOMEBODY.test(sentence.text.slice(0, time.from - sentence.from))) return true;
  return sentence.concepts.some(
    ({ concept, from, to }) =>
      concept === 'say' && (to <= time.from ? time.from - to : from - time.to) < BESIDE && from !== time.from,
  );
}

const TOLD_SOMEBODY = /\btold (?:the |an? )?(?:\p{Lu}[\p{L}\p{N}.’'-]*\s+)+(?:on |early |late )*$/u;

/** Number of letters between a verb of saying and its day: "told reporters on Friday". */
const BESIDE = 14;

/**
 * How likely two times are about the same thing: by their role (since, until), their precision, the words beside them.
 */
function sameThing(a: PlacedTime, b: PlacedTime, areAlone: boolean, articles: readonly ReadArticle[]): number {
  let score = 0;
  if (areAlone) score += 0.45;
  if (a.time.role === b.time.role) score += a.time.role === 'at' ? 0.05 : 0.25;
  else score -= isSpanStart(a, b) ? 0.1 : 0.3;
  if (a.time.kind === 'date' && b.time.kind === 'date') {
    score += grainScore(a.time.grain, b.time.grain);
  }
  let shared = 0;
  for (const concept of a.near) if (b.near.has(concept)) shared += 1;
  if (shared < TELLING && farApart(a, b, articles)) score -= 0.4;
  return score + Math.min(0.4, 0.15 * shared);
}

/** "inside the network since 19 August", "slipped in on 26 August" */
const isSpanStart = (a: PlacedTime, b: PlacedTime): boolean =>
  [a, b].some(({ time }) => time.role === 'since') && [a, b].some(({ time }) => time.role === 'at');

/** Concepts that two clauses share: then days far apart are about one thing too. */
const TELLING = 2;

/** Reports of one past day are seldom more than a month apart, those of one year seldom more than ten years. */
const MONTH = 31;
const DECADE = 3653;

function farApart(a: PlacedTime, b: PlacedTime, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a.time, b.time];
  if (left.kind !== 'date' || right.kind !== 'date' || left.grain !== right.grain) return false;
  if (left.unplaced !== null || right.unplaced !== null) return false;
  const far = left.grain === 'day' ? MONTH : left.grain === 'year' ? DECADE : null;
  if (far === null || (isToCome(a, articles) && isToCome(b, articles))) return false;
  return left.spans.every((x) => right.spans.every((y) => x.first - y.last > far || y.first - x.last > far));
}

/** When a law takes effect, two reports may be months apart. */
function isToCome({ sentence, time }: PlacedTime, articles: readonly ReadArticle[]): boolean {
  const day = articleOf(articles, sentence).published?.day;
  return time.kind === 'date' && day !== undefined && time.spans.every(({ first }) => first > day);
}

const isFine = (grain: DateMention['grain']): boolean => grain === 'day' || grain === 'weekday';

/** "next year" is no rival of "16 March", "1979" none of "April 2024", nor an hour one of a day. */
function areOfOneFineness(a: TimeMention, b: TimeMention): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return a.kind === b.kind;
  return isFine(a.grain) === isFine(b.grain) && (a.grain === 'year') === (b.grain === 'year');
}

function grainScore(a: DateMention['grain'], b: DateMention['grain']): number {
  if (a === b) return 0.15;
  if (isFine(a) && isFine(b)) return 0.05;
  return isFine(a) !== isFine(b) ? -0.25 : -0.1;
}
