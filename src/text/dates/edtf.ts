// Dates as EDTF text (ISO 8601-2): what is known, with the given precision and time zone, and no more.

type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

export type EdtfParts = {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC; null or absent: the zone is unknown. Only with a time of day. */
  offsetMinutes?: number | null;
  /** Only without a time of day. */
  approximate?: boolean;
};

export type Edtf = {
  /** As written. */
  text: string;
  precision: DatePrecision;
  zoneKnown: boolean;
  approximate: boolean;
  /** First millisecond covered, UTC; an unknown zone is taken as UTC. Null for `XXXX`, where nothing is known. */
  sortKey: number | null;
  /** Last millisecond covered, UTC; null for `XXXX`. */
  endKey: number | null;
  /** As written, in the zone of the text; null for `XXXX`. */
  parts: EdtfParts | null;
};

type EdtfOrder = 'before' | 'after' | 'same' | 'order unknown';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Zones range from UTC−12 to UTC+14: two clocks in unknown zones may differ by this much. */
const UNKNOWN_ZONE_MS = 26 * HOUR;
const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?(~)?$/;

/** Milliseconds since 1970 of a UTC calendar time; `Date.UTC` alone takes the years 0–99 for 1900–1999. */
function utc(year: number, month: number, day: number, timeMs = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + timeMs;
}

function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (value >= low && value <= high);
}

function arePossible(parts: EdtfParts): boolean {
  const { year, month, day, hour, minute, second, offsetMinutes, approximate } = parts;
  return (
    isBetween(year, 0, 9999) &&
    isBetween(month, 1, 12) &&
    isBetween(day, 1, month === undefined ? 0 : daysInMonth(year, month)) &&
    isBetween(hour, 0, 23) &&
    isBetween(minute, 0, 59) &&
    (second === undefined || (second >= 0 && second < 60)) &&
    isBetween(offsetMinutes ?? undefined, -12 * 60, 14 * 60) &&
    (day !== undefined || hour === undefined) &&
    (hour === undefined) === (minute === undefined) &&
    (minute !== undefined || (second === undefined && offsetMinutes == null)) &&
    !(approximate && hour !== undefined)
  );
}

function offsetMinutesFrom(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  // Minutes over 59 are not a zone: returns a value that is refused.
  if (Number(digits.slice(2) || 0) > 59) return Number.POSITIVE_INFINITY;
  return zone[0] === '-' ? -minutes || 0 : minutes;
}

function precisionOf(parts: EdtfParts): DatePrecision {
  if (parts.second !== undefined) return 'second';
  if (parts.minute !== undefined) return 'minute';
  if (parts.day !== undefined) return 'day';
  return parts.month === undefined ? 'year' : 'month';
}

function keys(parts: EdtfParts): { sortKey: number; endKey: number } {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const timeMs = hour * HOUR + minute * MINUTE + Math.floor(second * 1000) - (parts.offsetMinutes ?? 0) * MINUTE;
  const sortKey = utc(year, month, day, timeMs);
  switch (precisionOf(parts)) {
    case 'year':
      return { sortKey, endKey: utc(year + 1, 1, 1) - 1 };
    case 'month':
      return { sortKey, endKey: utc(year, month + 1, 1) - 1 };
    case 'day':
      return { sortKey, endKey: utc(year, month, day + 1) - 1 };
    case 'minute':
      return { sortKey, endKey: sortKey + MINUTE - 1 };
    case 'second':
      return { sortKey, endKey: Number.isInteger(second) ? sortKey + 999 : sortKey };
  }
}

/**
 * Reads a year, month, day, minute or second (`~`: approximate; a zone if known), or `XXXX`. Null for anything else,
 * including impossible dates.
 */
export function parseEdtf(text: string): Edtf | null {
  if (text === 'XXXX') {
    return { text, precision: 'year', zoneKnown: false, approximate: false, sortKey: null, endKey: null, parts: null };
  }
  const match = FORM.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone, approximate] = match;
  const parts: EdtfParts = {
    year: Number(year),
    offsetMinutes: offsetMinutesFrom(zone),
    approximate: approximate === '~',
  };
  if (month) parts.month = Number(month);
  if (day) parts.day = Number(day);
  if (hour) parts.hour = Number(hour);
  if (minute) parts.minute = Number(minute);
  if (second) parts.second = Number(second);
  if (!arePossible(parts)) return null;
  return {
    text,
    precision: precisionOf(parts),
    zoneKnown: parts.offsetMinutes !== null,
    approximate: approximate === '~',
    ...keys(parts),
    parts,
  };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function secondsText(second: number): string {
  const whole = Math.floor(second);
  const fraction = String(Math.round((second - whole) * 1e9) / 1e9).slice(1);
  return digits(whole, 2) + fraction;
}

/** "+02:00". */
export function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}:${digits(size % 60, 2)}`;
}

function timeText({ hour, minute, second }: EdtfParts): string | null {
  if (hour === undefined || minute === undefined) return null;
  return `${digits(hour, 2)}:${digits(minute, 2)}${second === undefined ? '' : `:${secondsText(second)}`}`;
}

/** EDTF text of what is known; null if the parts are not a possible date. */
export function edtfFromParts(parts: EdtfParts): string | null {
  if (!arePossible(parts)) return null;
  const { year, month, day, offsetMinutes } = parts;
  const date = [digits(year, 4), ...[month, day].filter((part) => part !== undefined).map((part) => digits(part, 2))];
  const time = timeText(parts);
  if (time === null) return date.join('-') + (parts.approximate ? '~' : '');
  const zone = offsetMinutes == null ? '' : offsetMinutes === 0 ? 'Z' : offsetText(offsetMinutes);
  return `${date.join('-')}T${time}${zone}`;
}

/** An approximate date may be earlier or later by its own length. */
function reach({ sortKey, endKey, approximate }: Edtf): [number, number] | null {
  if (sortKey === null || endKey === null) return null;
  const slack = approximate ? endKey - sortKey + 1 : 0;
  return [sortKey - slack, endKey + slack];
}

/**
 * Which date came first. With an unknown zone only a gap of 26 hours decides; overlapping dates are `same` only if both
 * are known to the same minute or more exactly.
 */
export function compareEdtf(a: Edtf, b: Edtf): EdtfOrder {
  const left = reach(a);
  const right = reach(b);
  if (!left || !right) return 'order unknown';
  const needed = a.zoneKnown && b.zoneKnown ? 0 : UNKNOWN_ZONE_MS;
  if (right[0] - left[1] - 1 >= needed) return 'before';
  if (left[0] - right[1] - 1 >= needed) return 'after';
  if (needed === 0 && left[0] === right[0] && left[1] === right[1]) return 'same';
  return 'order unknown';
}

export interface DateWords {
  readonly months: readonly string[];
  /** The form for a month without a day, if there is one. */
  readonly monthsAlone?: readonly string[];
  readonly about: string;
  readonly unknown: string;
  /** How the number of a day, and of a year, is written. */
  day?(day: number): string;
  year?(year: number): string;
  /** Between day, month and year; a space if absent. */
  readonly between?: string;
  readonly yearFirst?: boolean;
}

export const MONTHS_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const ENGLISH_DATE_WORDS: DateWords = {
  months: 'January February March April May June July August September October November December'.split(' '),
  about: 'about',
  unknown: 'date unknown',
};

function dayText(
  { year, month, day }: EdtfParts,
  words: DateWords,
  months: readonly string[],
  withYear: boolean,
): string {
  const pieces = [
    day === undefined ? undefined : (words.day?.(day) ?? day),
    month === undefined ? undefined : months[month - 1],
    withYear || month === undefined ? (words.year?.(year) ?? year) : undefined,
  ].filter((piece) => piece !== undefined);
  return (words.yearFirst ? pieces.reverse() : pieces).join(words.between ?? ' ');
}

/** "10 October 2026, 06:15 (+02:00)"; an unknown zone shows as "08:40 ?". In the zone of the text, never converted. */
export function dateLong(edtf: Edtf, words: DateWords = ENGLISH_DATE_WORDS): string {
  const { parts } = edtf;
  if (!parts) return words.unknown;
  const months = parts.day === undefined ? (words.monthsAlone ?? words.months) : words.months;
  const date = dayText(parts, words, months, true);
  const time = timeText(parts);
  if (time === null) return edtf.approximate ? `${words.about} ${date}` : date;
  const offset = parts.offsetMinutes ?? null;
  return `${date}, ${time}${offset === null ? ' ?' : offset === 0 ? ' (UTC)' : ` (${offsetText(offset)})`}`;
}

/**
 * "10 Oct 2026", "10 Oct 2026, 08:40 ?"; a day without the year if it is the one shown around it: "10 Oct 06:15". Offsets
 * and seconds are left to `dateLong`.
 */
export function dateShort(edtf: Edtf, yearOfPlace: number | null = null): string {
  const { parts } = edtf;
  const words = ENGLISH_DATE_WORDS;
  if (!parts) return words.unknown;
  const withYear = parts.year !== yearOfPlace || parts.day === undefined;
  const date = dayText(parts, words, MONTHS_SHORT, withYear);
  const time = timeText({ ...parts, second: undefined });
  if (time === null) return edtf.approximate ? `${words.about} ${date}` : date;
  return `${date}${withYear ? ', ' : ' '}${time}${edtf.zoneKnown ? '' : ' ?'}`;
}
