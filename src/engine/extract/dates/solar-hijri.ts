/**
 * Days of the calendar of Iran and Afghanistan ("۲۴ اسفند ۱۴۰۳", "1403/12/24"), converted to the common calendar; ICU
 * knows both.
 */

interface SolarHijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'امرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${MONTHS.flat().join('|')})(?:\\s*ماه)?\\s*[،,]?\\s*(1[34]\\d\\d)(?!\\d)`,
  'gu',
);
/** These years of the lunar calendar predate the web: such a year is a solar one, unless the text is Arabic. */
const NUMERIC = /(?<![\d/.-])(13[89]\d|140\d|141[0-5])([/.-])(\d{1,2})\2(\d{1,2})(?![\d/-])/g;

/** `text` has Latin digits. */
export function* solarHijriDays(text: string, language: string | null | undefined): Generator<SolarHijriDay> {
  for (const m of text.matchAll(NAMED)) {
    const month = MONTHS.findIndex((names) => names.includes(m[2] ?? '')) + 1;
    const day = commonDay(Number(m[3]), month, Number(m[1]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
  if (/^ar\b/i.test(language ?? '')) return;
  for (const m of text.matchAll(NUMERIC)) {
    const day = commonDay(Number(m[1]), Number(m[3]), Number(m[4]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

const DAY = 24 * 60 * 60 * 1000;
let calendar: Intl.DateTimeFormat | null = null;

/**
 * The year begins at the equinox, and its first six months have 31 days: from there it is at most two days to the day.
 */
function commonDay(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-persian', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  const guess = Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY;
  for (const shift of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + shift * DAY);
    const part = new Map(calendar.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (part.get('year') === year && part.get('month') === month && part.get('day') === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
