/** Dates as typed after `after:`, `before:` and `date:`: ISO of any precision, day.month.year, or with the name of a month. */
import { dateLong, type Edtf, edtfFromParts, parseEdtf } from '../../../text/dates/edtf.ts';
import type { DateBound } from '../../store/articles/published-days.ts';
import type { DateRange } from './query.ts';

const MONTH_LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'ar', 'tr'];

let months: Map<string, number> | null = null;

/** Looks up the names and abbreviations of months, with and without a day before them, in the larger European languages and Arabic. */
function monthNamed(name: string): number | undefined {
  months ??= monthTable();
  return months.get(folded(name));
}

function monthTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const language of MONTH_LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let n = 0; n < 12; n += 1) {
          const part = format.formatToParts(Date.UTC(2024, n, 1)).find(({ type }) => type === 'month');
          if (part && /\p{L}/u.test(part.value)) table.set(folded(part.value), n + 1);
        }
      }
    }
  }
  return table;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}

/** Returns EDTF text for what was typed, or null. Nothing is guessed: 10/11/2026 is not accepted. */
function typedDate(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})[-/.]?(?:(\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text);
  if (iso && (iso[2] === undefined || !/^\d{5,}$/u.test(text))) return edtf(iso[1], iso[2], iso[3]);
  const exact = parseEdtf(text);
  if (exact) return exact.sortKey === null ? null : text;
  const dotted = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})\.?$/u.exec(text);
  if (dotted) return edtf(dotted[3], dotted[2], dotted[1]);
  const han = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/u.exec(text);
  if (han) return edtf(han[1], han[2], han[3]);
  return namedDate(text);
}

function namedDate(text: string): string | null {
  const dayFirst =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?)?(\p{L}[\p{L}\p{M}]*\.?)\s+(?:de\s+)?(\d{4})(?:\s*\p{L}{1,4}\.?)?$/iu.exec(
      text,
    );
  const monthFirst = /^(\p{L}[\p{L}\p{M}]*\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [];
  const month = name === undefined ? undefined : monthNamed(name);
  return month === undefined ? null : edtf(year, String(month), day);
}

function edtf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  return edtfFromParts({
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
}

/** `after:` includes the day named, `before:` excludes it, `date:` is a span or a range `A..B`. Null if it is not a date. */
export function dateTest(
  name: 'after' | 'before' | 'date',
  typed: string,
): { readonly range: DateRange; readonly words: string } | null {
  if (name !== 'date') {
    const date = read(typed);
    if (!date) return null;
    return name === 'after'
      ? { range: { from: date.first, to: null }, words: `published from ${date.words}` }
      : { range: { from: null, to: date.first }, words: `published before ${date.words}` };
  }
  const [left = '', right] = typed.split('..', 2);
  const from = read(left);
  const to = right === undefined ? from : read(right);
  if ((left && !from) || (right && !to) || (!from && !to)) return null;
  const range = { from: from?.first ?? null, to: to?.next ?? null };
  if (from && to) {
    const words = right === undefined ? spanWords(from) : `published from ${from.words} to ${to.words}`;
    return { range, words };
  }
  return { range, words: from ? `published from ${from.words}` : `published up to ${to?.words}` };
}

interface ReadDate extends Bounds {
  readonly words: string;
  readonly isDay: boolean;
}

function read(typed: string): ReadDate | null {
  const text = typedDate(typed);
  const date = text === null ? null : parseEdtf(text);
  const bounds = date && boundsOf(date);
  return bounds && { ...bounds, words: dateLong(date), isDay: date.precision === 'day' };
}

interface Bounds {
  readonly first: DateBound;
  /** The start of what follows; null after the last year. */
  readonly next: DateBound | null;
}

/** Whether no date is in all of these ranges: the last to begin does so after the first has ended. */
export function isNever(ranges: readonly DateRange[]): boolean {
  const begins = ranges.flatMap(({ from }) => (from === null ? [] : [instantOf(from)]));
  const ends = ranges.flatMap(({ to }) => (to === null ? [] : [instantOf(to)]));
  return Math.min(...ends) <= Math.max(...begins);
}

const instantOf = (bound: DateBound): number => (typeof bound === 'number' ? bound : Date.parse(bound));

/** Returns null if nothing is known about the date. */
export function boundsOf({ precision, sortKey, endKey }: Edtf): Bounds | null {
  if (sortKey === null || endKey === null) return null;
  if (precision === 'minute' || precision === 'second') return { first: sortKey, next: endKey + 1 };
  const next = new Date(endKey + 1);
  return { first: dayOf(new Date(sortKey)), next: next.getUTCFullYear() > 9999 ? null : dayOf(next) };
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function spanWords(date: ReadDate): string {
  return `published ${date.isDay ? 'on' : 'in'} ${date.words}`;
}
