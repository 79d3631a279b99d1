/**
 * Days of the Islamic calendar that say so ("٢ رمضان ١٤٤٥ هـ"): papers that print no common day beside them are those of
 * Saudi Arabia, where the calendar of Umm al-Qura is the civil one. ICU knows it.
 */
import { commonDayFrom, DAY_MS, type DayInText } from './common-day.ts';

const MONTHS: readonly RegExp[] = [
  /^(?:ال)?محرم/u,
  /^صفر/u,
  /^ربيع ال[أا]ول/u,
  /^ربيع (?:الآخر|الاخر|الثاني)/u,
  /^جماد[ىي] ال[أا]ول/u,
  /^جماد[ىي] (?:الآخر|الاخر|الثاني)/u,
  /^رجب/u,
  /^شعبان/u,
  /^رمضان/u,
  /^شوال/u,
  /^ذ[وي] القعدة/u,
  /^ذ[وي] الحجة/u,
];
const NAMED =
  /(?<!\d)(\d{1,2})\s+(?:من\s+)?((?:ال)?محرم|صفر|ربيع (?:ال[أا]ول|الآخر|الاخر|الثاني)|جماد[ىي] (?:ال[أا]ولى|الآخرة|الاخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذ[وي] (?:القعدة|الحجة))(?:\s+المبارك)?\s*[،,]?\s*(1[345]\d\d)\s*(?:هـ|ھ|هجري)/gu;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(1[345]\d\d)\s*(?:هـ|ھ|هجري)/gu;

const FIRST = Date.UTC(622, 6, 19);
const MONTH_DAYS = 29.530588;
const MOST_OFF = 4;

/** From the mean length of a month it is a few days to the day. */
const commonDay = commonDayFrom(
  'islamic-umalqura',
  MOST_OFF,
  (year, month, day) => FIRST + Math.round(((year - 1) * 12 + month - 1) * MONTH_DAYS + day - 1) * DAY_MS,
);

/** `text` has Latin digits. */
export function* lunarHijriDays(text: string): Generator<DayInText> {
  for (const m of text.matchAll(NAMED)) {
    const month = MONTHS.findIndex((name) => name.test(m[2] ?? '')) + 1;
    const day = commonDay(Number(m[3]), month, Number(m[1]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
  for (const m of text.matchAll(NUMERIC)) {
    const day = commonDay(Number(m[4]), Number(m[3]), Number(m[1]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}
