/**
 * Days of the calendar of Iran and Afghanistan ("۲۴ اسفند ۱۴۰۳", "1403/12/24"), converted to the common calendar; ICU
 * knows both.
 */
import { commonDayFrom, DAY_MS, type DayInText } from './common-day.ts';

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

const MOST_OFF = 2;

/** The year begins at the equinox, and its first six months have 31 days: from there it is at most two days to the day. */
const commonDay = commonDayFrom('persian', MOST_OFF, (year, month, day) => {
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  return Date.UTC(year + 621, 2, 21) + (before + day - 1) * DAY_MS;
});

/** `text` has Latin digits. */
export function* solarHijriDays(text: string, language: string | null | undefined): Generator<DayInText> {
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
