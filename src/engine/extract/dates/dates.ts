/** Recognises written dates in many languages and returns EDTF text; never invents a part that is not written. */
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { clockNear, numberOrNull, twelveHour, zoneOf } from './clock.ts';
import { eastAsianDays, minguoDays } from './east-asian-days.ts';
import { lunarHijriDays } from './lunar-hijri.ts';
import { namedDays, thaiDays } from './named-days.ts';
import { isoDays, numericDays } from './numeric-days.ts';
import { solarHijriDays } from './solar-hijri.ts';
import { isYear, validDay, type WrittenDay } from './written-day.ts';

export interface DateHints {
  /** BCP 47 tag of the text, if known. */
  readonly language?: string | null;
  /**
   * For "3/4/2022": true means day first, false month first; null or absent: decided by language, or not read at all.
   */
  readonly dayFirst?: boolean | null;
}

/** A date found in a text, at [from, to) in UTF-16 units. */
interface FoundDate {
  readonly edtf: string;
  readonly from: number;
  readonly to: number;
}

const MAX_TEXT = 2000;

/** What programs write for a time that they do not have: the beginning of their clock. */
const NO_TIME =
  /^(?:1970-01-01[T ]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|UTC|GMT|\+00:?00))?|Thu, 0?1 Jan (?:19)?70 00:00:00 (?:GMT|UTC|Z|[+-]0000))$/i;

/** Seconds, milliseconds, microseconds or nanoseconds; of the longer ones only what cannot be 2025020409120000. */
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d+)?$|^1[0-8]\d{14}(?:\d{3})?$/;

/** The value of a machine-readable field (meta, JSON-LD, `<time>`, JSONL) as EDTF, or null. */
export function dateFromField(value: string | number, hints: DateHints = {}): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  const text = latinDigits(value).trim().slice(0, MAX_TEXT);
  if (NO_TIME.test(text)) return null;
  if (EPOCH.test(text)) return fromEpoch(Number(text));
  // EDTF's "about".
  if (/^\d{4}(?:-\d{2}){1,2}~$/.test(text)) return parseEdtf(text) && isYear(Number.parseInt(text, 10)) ? text : null;
  const iso =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ,_-]*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?)?\s*(.*)$/.exec(text);
  if (iso) {
    const [, y, mo, d, h, mi, s, rest = ''] = iso;
    const after = /^([ap])\.?m\b\.?/i.exec(rest);
    const day = validDay(Number(y), Number(mo), Number(d));
    // In Iran, a year of its own calendar.
    if (!day) return findDates(text, hints)[0]?.edtf ?? null;
    const hour = h === undefined ? null : after ? twelveHour(Number(h), after[1] ?? '') : Number(h);
    return compose(day, hour, numberOrNull(mi), numberOrNull(s), zoneOf(after ? rest.slice(after[0].length) : rest));
  }
  const month = /^(?<year>\d{4})[-/.](?<month>\d{2})$|^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text)?.groups;
  if (month) return monthOnly(Number(month.year), Number(month.month));
  if (/^\d{4}~?$/.test(text)) return isYear(Number.parseInt(text, 10)) ? text : null;
  const unix = /^\w{3} (\w{3} +\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:([A-Z]{2,5}|[+-]\d{4}) )?(\d{4})$/.exec(text);
  const plain = unix ? `${unix[1]}, ${unix[4]} ${unix[2]} ${unix[3] ?? ''}` : text;
  return findDates(plain, hints)[0]?.edtf ?? wholeMonth(plain, hints);
}

/** "March 2024", if the field says nothing else. */
function wholeMonth(text: string, hints: DateHints): string | null {
  const [found] = findDatesAndMonths(text, hints);
  return found && !/[\p{L}\p{N}]/u.test(text.slice(0, found.from) + text.slice(found.to)) ? found.edtf : null;
}

function monthOnly(year: number, month: number): string | null {
  return isYear(year) && month >= 1 && month <= 12 ? compose({ year, month, day: null }, null, null, null, null) : null;
}

/** Every date with year, month and day in a short text. */
export function findDates(text: string, hints: DateHints = {}): FoundDate[] {
  return datesOf(text, hints, ({ day }) => day !== null);
}

/** Also months of a year that have no day. */
export function findDatesAndMonths(text: string, hints: DateHints = {}): FoundDate[] {
  return datesOf(text, hints, () => true);
}

function datesOf(text: string, hints: DateHints, isWanted: (found: WrittenDay) => boolean): FoundDate[] {
  if (text.length > MAX_TEXT) return [];
  const plain = latinDigits(text);
  if (!/\d/.test(plain) && !/[〇零一二三四五六七八九十]年/.test(plain)) return [];
  const days = [
    ...isoDays(plain),
    ...namedDays(plain, hints.language),
    ...eastAsianDays(plain),
    ...numericDays(plain, hints),
    ...thaiDays(plain),
    ...minguoDays(plain, hints.language),
    ...solarHijriDays(plain, hints.language),
  ];
  // A common day beside it is the same, and certain.
  if (days.length === 0) days.push(...lunarHijriDays(plain));
  days.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: FoundDate[] = [];
  let end = 0;
  for (const day of days) {
    if (day.from < end || !isWanted(day)) continue;
    const clock = day.day === null ? null : clockNear(plain, day, end);
    const edtf = compose(day, clock?.hour ?? null, clock?.minute ?? null, clock?.second ?? null, clock?.zone ?? null);
    found.push({ edtf, from: Math.min(day.from, clock?.from ?? day.from), to: Math.max(day.to, clock?.to ?? day.to) });
    end = Math.max(day.to, clock?.to ?? 0);
  }
  return found;
}

/** What else a line says. */
export function withoutDates(text: string, hints: DateHints = { dayFirst: true }): string {
  return findDates(text, hints).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

/** A day in a web address: /2022/02/02/ or 2022-02-02 or 20220202 or /2022/SECTION/02/02/, or at the head of a number that goes on with the time: /A20220202093000012. */
export function dateFromAddress(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '');
  const parted =
    /(?:^|[/_.=-])((?:19|20)\d{2})([/_.-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d])/.exec(path) ??
    /(?:^|[/_.=-])((?:19|20)\d{2})-?()(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /^\/((?:19|20)\d{2})\/([a-z_-]+\/)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\//i.exec(path) ??
    /(?:^|[/=])[A-Z]{0,4}(20\d{2})()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d*(?!\d)/.exec(path);
  if (parted) {
    const [, y, , m, d] = parted;
    const day = validDay(Number(y), Number(m), Number(d));
    if (day) return compose(day, null, null, null, null);
  }
  return null;
}

const ZERO_DIGITS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0xae6, 0xa66];

/** Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits as 0–9; same length. */
export function latinDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\u0ae6-\u0aef\u0a66-\u0a6f]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZERO_DIGITS.find((start) => code >= start && code <= start + 9) ?? code;
      return String(code - zero);
    },
  );
}

function compose(
  day: { year: number; month: number; day: number | null },
  hour: number | null,
  minute: number | null,
  second: number | null,
  zone: string | null,
): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const month = `${String(day.year).padStart(4, '0')}-${two(day.month)}`;
  if (day.day === null) return month;
  const date = `${month}-${two(day.day)}`;
  // Systems write exact midnight when they do not know the time.
  if (hour === null || minute === null || hour > 23 || minute > 59 || (hour === 0 && minute === 0 && !second))
    return date;
  return `${date}T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(Math.min(second, 59))}`}${zone ?? ''}`;
}

function fromEpoch(value: number): string | null {
  const ms = value > 1e17 ? value / 1e6 : value > 1e14 ? value / 1000 : value > 1e11 ? value : value * 1000;
  if (!Number.isFinite(ms) || ms < 1e11 || ms > 4.1e12) return null;
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
