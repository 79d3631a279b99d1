// Reports that come again and again, each with the figures of its own day: bulletins, tallies, prices, charts.
import type { DateMention, TimeMention } from '../../../../text/dates/time-mention.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { SAYING } from '../../reading/roles.ts';
import type { Phrase } from '../context.ts';
import { datesMeet } from './meeting.ts';

interface Timed {
  readonly sentence: ReadSentence;
  readonly time: TimeMention;
}

/** A date further than this from its publication is no day of the report. */
const ISSUE = 7;

/** Whether two articles of two days each give a date equally long before or after it: "as of yesterday". */
export function isEachOfItsIssue(a: Timed, b: Timed, articles: readonly ReadArticle[]): boolean {
  const [dayA, dayB] = [a, b].map(({ sentence }) => articleOf(articles, sentence).published?.day);
  if (dayA === undefined || dayB === undefined || dayA === dayB) return false;
  const distances = (time: TimeMention, day: number): number[] =>
    isDate(time) ? time.spans.map(({ last }) => last - day).filter((days) => Math.abs(days) <= ISSUE) : [];
  return distances(a.time, dayA).some((days) => distances(b.time, dayB).includes(days));
}

/** Whether two figures are of two times, so that both can be true: not if they were only told on two days. */
export function areOfTwoIssues(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [timeOf(a, articles), timeOf(b, articles)];
  if (!left || !right || datesMeet(left.time, right.time) !== 'differ') return false;
  if ([left, right].some(isOfSaying)) return false;
  const [first, second] = [
    { ...a, time: left.time },
    { ...b, time: right.time },
  ];
  return areOfTwoCounts(first, second, articles) || isEachOfItsIssue(first, second, articles);
}

interface Dated extends Timed {
  readonly time: DateMention;
}

/** The date that a phrase follows in its sentence, or precedes; without one, the last date told before. */
function timeOf({ sentence, from }: Phrase, articles: readonly ReadArticle[]): Dated | undefined {
  const own = sentence.times.filter(isDate);
  const nearest = own.findLast((time) => time.from < from) ?? own[0];
  if (nearest) return { sentence, time: nearest };
  const before = articleOf(articles, sentence)
    .sentences.slice(0, sentence.index)
    .findLast(({ times }) => times.some(isDate));
  const last = before?.times.findLast(isDate);
  return before && last && { sentence: before, time: last };
}

/** Between a word of saying and its date: who says it, and to whom. In UTF-16 code units. */
const MOST_BETWEEN = 40;
/** What is said begins, or a figure stands between. */
const TELLS_ON = /[,;:—–،，：\p{Nd}]|(?<!\p{L})(?:that|dass|que|что|що|أن|ان)(?!\p{L})/u;

/** "The mayor said on Tuesday": what was said need not be of that day. */
function isOfSaying({ sentence, time }: Dated): boolean {
  return sentence.concepts.some(({ concept, from, to }) => {
    if (!SAYING.has(concept)) return false;
    const [start, end] = from < time.from ? [to, time.from] : [time.to, from];
    const between = sentence.text.slice(start - sentence.from, end - sentence.from);
    return between.length <= MOST_BETWEEN && !TELLS_ON.test(between);
  });
}

const isDate = (time: TimeMention): time is DateMention => time.kind === 'date';

/** Whether something is counted over two spans of time, or until two days. */
export const areOfTwoCounts = (a: Timed, b: Timed, articles: readonly ReadArticle[]): boolean =>
  [a, b].every((one) => one.sentence.figures.length > 0 && isCounted(one, articles));

/** "in the week from 3 to 9 May", "by 31 March" in April: over what, or until when, it was counted. */
function isCounted({ sentence, time }: Timed, articles: readonly ReadArticle[]): boolean {
  if (time.kind !== 'date') return false;
  const day = articleOf(articles, sentence).published?.day;
  if (time.role === 'until') return day !== undefined && time.spans.every(({ last }) => last <= day);
  return time.grain === 'day' && time.spans.every(({ first, last }) => first < last);
}
