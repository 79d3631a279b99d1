/** Whether one of two articles is a later version of the other, or only another number in the same series. */
import { parseEdtf } from '../dates/edtf.ts';
import { searchWords, surfaceFold } from '../tokens/normaliser.ts';
import type { ReadWords } from './read-words.ts';
import { type Match, sharedWords } from './shared-words.ts';
import { bringOwnNews } from './templates.ts';

export interface VersionCandidate {
  readonly title: string;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly words: ReadWords;
}

/**
 * Share of the shorter text's five-word runs: articles at one address are versions unless they are different stories.
 */
const LEAST_KEPT = 0.15;

/** Two articles with one canonical address. */
export function isVersionAtAddress(a: VersionCandidate, b: VersionCandidate): boolean {
  return surfaceFold(a.title) === surfaceFold(b.title) || keepEnoughWords(a, b);
}

/** Whether enough was kept that both rest on one reporting; a bulletin has the same address and title every day. */
export function keepEnoughWords(a: Pick<VersionCandidate, 'words'>, b: Pick<VersionCandidate, 'words'>): boolean {
  const least = Math.min(a.words.shingles.size, b.words.shingles.size);
  return least > 0 && a.words.shingles.countIn(b.words.shingles) >= LEAST_KEPT * least;
}

/** A story is not continued for longer under another address, unless it keeps the same words. */
const MOST_DAYS = 30;
const SAME_WORDS = 0.9;

/** Two near copies from one source. */
export function isVersionByText(a: VersionCandidate, b: VersionCandidate): boolean {
  const days = daysBetween(a, b);
  const { matches, passages, jaccard } = sharedWords(a.words, b.words);
  if (isAboutAnother(a, b, matches) || bringOwnNews(a.words, b.words, passages)) return false;
  if (days === 0) return true;
  if (days !== null && days > MOST_DAYS && jaccard < SAME_WORDS) return false;
  return !isSeries(a, b, matches, days !== null && days > 1);
}

/** Null if a day is not known. */
function daysBetween(a: VersionCandidate, b: VersionCandidate): number | null {
  const [from, to] = [a, b].map(({ published }) => {
    const date = published === null ? null : parseEdtf(published);
    return date && date.precision !== 'year' && date.precision !== 'month' ? dayOf(published as string) : null;
  });
  return from == null || to == null ? null : Math.round(Math.abs(from - to) / 86_400_000);
}

function dayOf(edtf: string): number {
  return Date.parse(`${edtf.slice(0, 10)}T00:00:00Z`);
}

/**
 * A single figure changes with every version of a death toll; days later, a single one means another number of a
 * series.
 */
const FEW_FIGURES = 2;

/** One template about two things: where names were changed in the text, they are also in the titles. */
function isAboutAnother(a: VersionCandidate, b: VersionCandidate, matches: readonly Match[]): boolean {
  return changedPlaces(a.words.words, b.words.words, matches).some(
    ([here, there]) => isNamedInTitle(here, a, b) && isNamedInTitle(there, b, a),
  );
}

/** Monday's and Tuesday's weather: words of the calendar were changed, or most figures. */
function isSeries(a: VersionCandidate, b: VersionCandidate, matches: readonly Match[], isDaysLater: boolean): boolean {
  const calendar = calendarOf(a.language ?? b.language ?? 'en');
  let alike = 0;
  let unlike = 0;
  for (const match of matches) alike += a.words.words.slice(match.a, match.a + match.length).filter(isFigure).length;
  for (const [here, there] of changedPlaces(a.words.words, b.words.words, matches)) {
    if (here.some(isIn(calendar)) && there.some(isIn(calendar))) return true;
    unlike += Math.min(here.filter(isFigure).length, there.filter(isFigure).length);
  }
  const isOther = isDaysLater ? unlike > 0 : unlike >= FEW_FIGURES && unlike >= alike;
  return isOther || hasOtherDayInTitle(a, b, calendar);
}

/** Two words found in its own title but not in the other's: whom or what this number of the series is about. */
function isNamedInTitle(words: readonly string[], own: VersionCandidate, other: VersionCandidate): boolean {
  const [here, there] = [new Set(searchWords(own.title)), new Set(searchWords(other.title))];
  return words.filter((word) => here.has(word) && !there.has(word)).length >= 2;
}

/** Number of words on one side of a match that may have been replaced: more were inserted or left out. */
const CHANGED_WORDS = 8;

/** What stands between the matches in both texts, before the first and after the last. */
function changedPlaces(a: readonly string[], b: readonly string[], matches: readonly Match[]): [string[], string[]][] {
  const ends = [...matches, { a: a.length, b: b.length, length: 0 }];
  return ends.map((next, index) => {
    const last = matches[index - 1];
    const [fromA, fromB] = last ? [last.a + last.length, last.b + last.length] : [0, 0];
    const part = (words: readonly string[], from: number, to: number) => {
      const between = words.slice(from, Math.max(from, to));
      if (!last) return between.slice(-CHANGED_WORDS);
      if (index === matches.length || between.length <= CHANGED_WORDS) return between.slice(0, CHANGED_WORDS);
      return [...between.slice(0, CHANGED_WORDS), ...between.slice(CHANGED_WORDS).slice(-CHANGED_WORDS)];
    };
    return [part(a, fromA, next.a), part(b, fromB, next.b)];
  });
}

/** Titles that are equal except for words of the calendar, with or without their figures. */
function hasOtherDayInTitle(a: VersionCandidate, b: VersionCandidate, calendar: ReadonlySet<string>): boolean {
  const [one, other] = [searchWords(a.title), searchWords(b.title)];
  const plain = (words: readonly string[]) => words.filter((word) => !isFigure(word) && !calendar.has(word)).join(' ');
  const days = (words: readonly string[]) => words.filter((word) => isFigure(word) || calendar.has(word)).join(' ');
  const isDated = one.some(isIn(calendar)) && other.some(isIn(calendar));
  return isDated && plain(one) === plain(other) && days(one) !== days(other);
}

const FIGURE = /\p{N}/u;
const isFigure = (word: string): boolean => FIGURE.test(word);
const isIn =
  (set: ReadonlySet<string>) =>
  (word: string): boolean =>
    set.has(word);

const calendars = new Map<string, ReadonlySet<string>>();

/** Names of months and weekdays, alone and as written in a date. */
function calendarOf(language: string): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known) return known;
  const made = new Set<string>();
  for (const options of CALENDAR_FORMS) {
    const format = dateFormat(language, options);
    // One day in each month, and every weekday.
    for (let day = 0; day < 365; day += 26) {
      for (const { type, value } of format.formatToParts(new Date(Date.UTC(2024, 0, 1 + day)))) {
        if (type === 'month' || type === 'weekday')
          for (const word of value.split(/[^\p{L}\p{M}]+/u)) made.add(surfaceFold(word));
      }
    }
  }
  made.delete('');
  calendars.set(language, made);
  return made;
}

const CALENDAR_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { weekday: 'long' },
  { weekday: 'long', month: 'long', day: 'numeric' },
];

function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
