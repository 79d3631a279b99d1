// Another date than the passage has for the same: 14 March for 4 March, Thursday for Tuesday.
import { datesInText } from '../dates/dates-in-text.ts';
import { type DateMention, type DaySpan, dateOfDay, type PublishedMoment } from '../dates/time-mention.ts';
import { type ReadSentence, sharedPart } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

const SHARED = 0.6;

/** A text with the day it was published on, which decides what its "Tuesday" is. */
export interface Dated {
  readonly text: string;
  readonly language: string;
  readonly published: PublishedMoment | null;
}

interface CitedDates {
  /** When the first of it was published. */
  readonly published: PublishedMoment | null;
  /** Of everything cited for the sentence: one of these was not put in. */
  readonly known: readonly InText[];
  readonly passages: ReadonlyArray<{ readonly passage: ReadSentence; readonly dates: readonly InText[] }>;
}

export function datesOfCited(passages: readonly ReadSentence[], known: readonly Dated[]): CitedDates {
  const published = known.map((one) => one.published).find((one) => one !== null) ?? null;
  return {
    published,
    known: known.flatMap((one) => datesOf({ ...one, published: one.published ?? published })),
    passages: passages.map((passage) => ({ passage, dates: datesOf({ ...passage, published }) })),
  };
}

export function dateMoved(own: ReadSentence, { published, known, passages }: CitedDates): Retold | null {
  const dates = datesOf({ ...own, published });
  const [said] = dates;
  // Two dates may be of two things.
  if (dates.length !== 1 || !said || !isTold(said.date)) return null;
  if (known.some((one) => mayBe(said, one))) return null;
  if (published && isOn(said.date, published.day)) return null;
  const isLeftOut = (at: number) => {
    const word = own.words[at];
    return word !== undefined && word.from >= said.date.from && word.to <= said.date.to;
  };
  for (const { passage, dates: theirs } of passages) {
    const [instead] = theirs;
    if (theirs.length !== 1 || instead?.date.grain !== said.date.grain) continue;
    if (sharedPart(own, passage, isLeftOut) < SHARED) continue;
    return { said: said.words, instead: instead.words, passage: passage.text };
  }
  return null;
}

interface InText {
  readonly date: DateMention;
  /** As written. */
  readonly words: string;
}

const datesOf = ({ text, language, published }: Dated): InText[] =>
  datesInText(text, language, published).flatMap((date) =>
    date.kind === 'date' ? [{ date, words: text.slice(date.from, date.to) }] : [],
  );

/** Years and seasons are as often part of a name. */
const isTold = ({ grain, range }: DateMention) =>
  !range && (grain === 'day' || grain === 'weekday' || grain === 'month');

const isOn = ({ spans }: DateMention, day: number) => spans.some(({ first, last }) => first <= day && day <= last);

/** Whether two dates may mean the same days; a year or month that one of them leaves out may be any. */
function mayBe(a: InText, b: InText): boolean {
  if (a.date.weekday !== null && b.date.weekday !== null) return a.date.weekday === b.date.weekday;
  const areOfYears = [a, b].every(({ words }) => /\d{4}/u.test(words));
  const areOfMonths = ![a, b].some(({ words }) => /^\d{1,2}[日号]/u.test(words));
  return a.date.spans.some((one) =>
    b.date.spans.some(
      (other) =>
        (one.first <= other.last && other.first <= one.last) || (!areOfYears && isOfOneDay(one, other, areOfMonths)),
    ),
  );
}

function isOfOneDay({ first: one }: DaySpan, { first: other }: DaySpan, areOfMonths: boolean): boolean {
  const [a, b] = [dateOfDay(one), dateOfDay(other)];
  return (!areOfMonths || a.month === b.month) && a.day === b.day;
}
