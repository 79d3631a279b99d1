/** Recognises written dates in many languages and returns EDTF text; never invents a part that is not written. */
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { clockNear, numberOrNull, twelveHour, zoneOf } from './clock.ts';
import { lunarHijriDays } from './lunar-hijri.ts';
import { MONTH_NAMES } from './month-names.ts';
import { solarHijriDays } from './solar-hijri.ts';

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

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly from: number;
  readonly to: number;
}

const MAX_TEXT = 2000;

/** What programs write for a time that they do not have: the beginning of their clock. */
const NO_TIME =
  /^(?:1970-01-01[T ]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|UTC|GMT|\+00:?00))?|Thu, 0?1 Jan (?:19)?70 00:00:00 (?:GMT|UTC|Z|[+-]0000))$/i;

/** The value of a machine-readable field (meta, JSON-LD, `<time>`, JSONL) as EDTF, or null. */
export function dateFromField(value: string | number, hints: DateHints = {}): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  const text = latinDigits(value).trim().slice(0, MAX_TEXT);
  if (NO_TIME.test(text)) return null;
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return fromEpoch(Number(text));
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

function datesOf(text: string, hints: DateHints, isWanted: (found: Day) => boolean): FoundDate[] {
  if (text.length > MAX_TEXT) return [];
  const plain = latinDigits(text);
  if (!/\d/.test(plain) && !/[〇零一二三四五六七八九十]年/.test(plain)) return [];
  const days = [
    ...isoDays(plain),
    ...namedDays(plain, hints),
    ...eastAsianDays(plain),
    ...numericDays(plain, hints),
    ...thaiDays(plain),
    ...minguoDays(plain, hints),
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

function* isoDays(text: string): Generator<Day> {
  for (const m of text.matchAll(/(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g)) {
    const day = validDay(Number(m[1]), Number(m[3]), Number(m[4]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
  // "2026. 10. 14.", "2026 10/14"
  for (const m of text.matchAll(/(?<!\d)((?:19|20)\d{2})(?:\.\s(\d{1,2})\.\s|\s(\d{1,2})\/)(\d{1,2})\.?(?![\d/])/g)) {
    const day = validDay(Number(m[1]), Number(m[2] ?? m[3]), Number(m[4]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

/** 2022年2月2日, 2022년 2월 2일, 令和4年2月2日, 民國111年2月2日, 二〇二二年二月二日. */
function* eastAsianDays(text: string): Generator<Day> {
  const number = '[\\d〇零一二三四五六七八九十]';
  const pattern = new RegExp(
    `(令和|平成|昭和|民國|民国)?\\s*(${number}{1,4}|元)\\s*[年년]\\s*(${number}{1,3})\\s*[月월](?:\\s*(${number}{1,3})\\s*[日号號일])?`,
    'g',
  );
  for (const m of text.matchAll(pattern)) {
    const written = hanNumber(m[2] ?? '', true);
    const year = (ERAS[m[1] ?? ''] ?? 0) + written;
    const month = hanNumber(m[3] ?? '', false);
    const day = m[4] === undefined ? null : hanNumber(m[4], false);
    const valid = day === null ? isYear(year) && month >= 1 && month <= 12 : validDay(year, month, day) !== null;
    if (valid) yield { year, month, day, from: m.index, to: m.index + m[0].length };
  }
}

/** The year before the first year of an era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

function hanNumber(written: string, isYearNumber: boolean): number {
  if (written === '元') return 1;
  if (/^\d+$/.test(written)) return Number(written);
  const values = [...written].map((c) => (c === '十' ? 10 : c === '零' ? 0 : '〇一二三四五六七八九'.indexOf(c)));
  if (isYearNumber) return Number(values.join(''));
  const ten = values.indexOf(10);
  if (ten < 0) return Number(values.join(''));
  return (ten === 0 ? 1 : (values[0] ?? 1)) * 10 + (values[ten + 1] ?? 0);
}

/** "113/03/12": the year of the Republic, in Taiwan. */
function* minguoDays(text: string, { language }: DateHints): Generator<Day> {
  if (!/^zh\b/i.test(language ?? '')) return;
  for (const m of text.matchAll(/(?<![\d/.-])(1[0-3]\d)([/.-])(0?[1-9]|1[0-2])\2(\d{1,2})(?![\d/.-])/g)) {
    const day = validDay(Number(m[1]) + 1911, Number(m[3]), Number(m[4]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

/** "12 มี.ค. 67": papers in Thailand leave out the century of the Buddhist era. */
function* thaiDays(text: string): Generator<Day> {
  for (const m of text.matchAll(
    /(?<!\d)(\d{1,2})\s*((?:\p{sc=Thai}{1,3}\.){2}|\p{sc=Thai}{5,10}(?:ยน|คม|พันธ์))\s*(\d\d)(?!\d|[:.]\d)/gu,
  )) {
    monthNames();
    const month = monthByName.get(m[2] ?? '') ?? monthByName.get((m[2] ?? '').replace(/\.$/, '')) ?? 0;
    const day = validDay(Number(m[3]) + 2500 - 543, month, Number(m[1]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

/** "15.05.13, 22:47", "22:47, 15.05.13": with a time beside it, this is a day too. */
const NUMERIC =
  /(?<![\d/.:-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2((?:19|20|25)\d{2}|\d{2}(?=[,|\s–-]{1,4}(?:\p{L}{1,4}\s)?\d{1,2}[:h]\d{2})|(?<=(?<!\d)\d{1,2}:\d{2},\s\d{1,2}[./]\d{1,2}[./])\d{2}(?!\s?:))(?!\d|[./]\d)/gu;

/** Years of the Buddhist era, and two-digit years. */
function fullYear(year: number): number {
  if (year < 100) return year + (year < 70 ? 2000 : 1900);
  return year > 2400 ? year - 543 : year;
}

function* numericDays(text: string, hints: DateHints): Generator<Day> {
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    if (m[4]?.length === 2 && /^(?:zh|ja|ko)\b/i.test(hints.language ?? '')) {
      const day = validDay(fullYear(a), b, Number(m[4]));
      if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
      continue;
    }
    const first = hints.dayFirst ?? (m[2]?.trim() === '.' ? true : dayFirstIn(hints.language));
    const year = fullYear(Number(m[4]));
    const dayFirst = b > 12 ? false : a > 12 || a === b ? true : first;
    if (dayFirst === null) continue;
    const day = dayFirst ? validDay(year, b, a) : validDay(year, a, b);
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

/** Only the Americas' English (and that of some neighbours) puts the month first; a bare "en" decides nothing. */
function dayFirstIn(language: string | null | undefined): boolean | null {
  if (!language) return null;
  const [base = '', region] = language.split(/[-_]/);
  if (base.toLowerCase() === 'en') return region === undefined ? null : !/^(us|ph|ca)$/i.test(region);
  return !/^(fil|tl)$/i.test(base);
}

/** Names that are one month in Croatian and another in Polish or Czech. */
const DOUBLE_NAMES: Record<string, readonly [croatian: number, other: number]> = {
  lip: [6, 7],
  srp: [7, 8],
  listopad: [10, 11],
  lis: [10, 11],
  listopada: [10, 11],
};

let monthPattern: RegExp | null = null;

const monthByName = new Map<string, number>();

function monthNames(): RegExp {
  if (monthPattern) return monthPattern;
  MONTH_NAMES.forEach((names, i) => {
    for (const name of names) monthByName.set(name, i + 1);
    // "14 במרץ": in March.
    for (const name of names) if (/^\p{Script=Hebrew}/u.test(name)) monthByName.set(`ב${name}`, i + 1);
  });
  const all = [...monthByName.keys(), ...Object.keys(DOUBLE_NAMES)].sort((a, b) => b.length - a.length);
  const body = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  monthPattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${body})(?![\\p{L}\\p{M}])|(?<![\\p{L}])(?:tháng|thg)\\s\\d{1,2}(?!\\d)`,
    'giu',
  );
  return monthPattern;
}

const LINK =
  "(?:\\s|[.,،、/–-]|(?<![\\p{L}\\p{M}])(?:de|del|di|of|el|ap|года?|рік|року|р|г|m|gada|an|den|année|năm|ngày|yil|සහ|ปี|พ\\.ศ\\.?|mí)(?![\\p{L}\\p{M}])|[’']e?n)*";

/** "Issue 1, March 2024" names only a month. */
const DAY_BEFORE = new RegExp(
  `(?<!\\d|[:.,]\\d?)(?<!\\b(?:issue|volume|vol\\.?|number|no\\.|nr\\.?|heft|numéro|número)\\s?)(\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|re|ro|º|ª|°|-?(?:го|ого|е|ше)|\\.|\\.?\\s?päivänä))?${LINK}$`,
  'iu',
);

const YEAR_BEFORE = new RegExp(`(?<!\\d)((?:19|20)\\d{2})(?:\\s?\\.)?${LINK}$`, 'iu');

const YEAR_AFTER = new RegExp(`^(?:\\s?[/(|]\\s?\\p{L}+\\s?\\p{L}*\\)?)?\\.?${LINK}((?:19|20|25)\\d{2})(?!\\d)`, 'iu');

const DAY_YEAR_AFTER =
  /^\.?\s*(\d{1,2})(?:st|nd|rd|th|\.|\s?d)?(?:\s*[,،]\s*|\s+)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+|de |del )?((?:19|20)\d{2})(?!\d)/iu;

/** "2024. gada 5. februāris". */
const YEAR_OF_LATVIA = /(?<!\d)((?:19|20)\d{2})\.?\s?gada\s*$/u;

const DAY_AFTER = /^\.?\s*(\d{1,2})(?!\d|:)/u;

function* namedDays(text: string, hints: DateHints): Generator<Day> {
  if (!/(?:19|20|25)\d\d/.test(text)) return;
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  for (const m of lower.matchAll(monthNames())) {
    const name = m[0].normalize('NFC').toLowerCase();
    const month = monthOf(name, hints.language);
    if (month === 0 || month > 12) continue;
    const before = lower.slice(Math.max(0, m.index - 30), m.index);
    const after = lower.slice(m.index + m[0].length, m.index + m[0].length + 40);
    const day = namedDay(month, before, after);
    if (day) yield { ...day, from: m.index - day.from, to: m.index + m[0].length + day.to };
  }
}

function monthOf(name: string, language: string | null | undefined): number {
  const vietnamese = /^(?:tháng|thg)\s(\d+)$/u.exec(name);
  if (vietnamese) return Number(vietnamese[1]);
  const double = DOUBLE_NAMES[name];
  if (double) return /^(hr|bs)\b/.test(language ?? '') ? double[0] : double[1];
  return monthByName.get(name) ?? 0;
}

/** The day and year around a month's name; `from` and `to` are how far the date extends to its left and right. */
function namedDay(month: number, before: string, after: string): Day | null {
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfter = YEAR_AFTER.exec(after);
  if (dayBefore && yearAfter)
    return reach(
      yearOf(yearAfter[1]),
      month,
      Number(dayBefore[1]),
      before.length - dayBefore.index,
      yearAfter[0].length,
    );
  const dayYear = DAY_YEAR_AFTER.exec(after);
  if (dayYear) return reach(Number(dayYear[2]), month, Number(dayYear[1]), 0, dayYear[0].length);
  const yearFirst = dayBefore ? YEAR_OF_LATVIA.exec(before.slice(0, dayBefore.index)) : null;
  if (dayBefore && yearFirst)
    return reach(Number(yearFirst[1]), month, Number(dayBefore[1]), before.length - yearFirst.index, 0);
  const yearBefore = YEAR_BEFORE.exec(before);
  const dayAfter = DAY_AFTER.exec(after);
  if (yearBefore && dayAfter)
    return reach(
      Number(yearBefore[1]),
      month,
      Number(dayAfter[1]),
      before.length - yearBefore.index,
      dayAfter[0].length,
    );
  if (yearAfter && !/^\W*\d{1,2}\D/.test(after))
    return { year: yearOf(yearAfter[1]), month, day: null, from: 0, to: yearAfter[0].length };
  return null;
}

function yearOf(written: string | undefined): number {
  return fullYear(Number(written));
}

function reach(year: number, month: number, day: number, from: number, to: number): Day | null {
  return validDay(year, month, day) ? { year, month, day, from, to } : null;
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
  const ms = value > 1e11 ? value : value * 1000;
  if (!Number.isFinite(ms) || ms < 1e11 || ms > 4.1e12) return null;
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function isYear(year: number): boolean {
  return year >= 1700 && year <= 2100;
}

function validDay(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : null;
}
