/**
 * Days of the Islamic calendar that say so ("٢ رمضان ١٤٤٥ هـ"): papers that print no common day beside them are those of
 * Saudi Arabia, where the calendar of Umm al-Qura is the civil one. ICU knows it.
 */

interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

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

/** `text` has Latin digits. */
export function* lunarHijriDays(text: string): Generator<LunarDay> {
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

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(622, 6, 19);
const MONTH_DAYS = 29.530588;
const MOST_OFF = 4;
let calendar: Intl.DateTimeFormat | null = null;

/** From the mean length of a month it is a few days to the day. */
function commonDay(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  calendar ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const guess = FIRST + Math.round(((year - 1) * 12 + month - 1) * MONTH_DAYS + day - 1) * DAY;
  for (let shift = -MOST_OFF; shift <= MOST_OFF; shift++) {
    const date = new Date(guess + shift * DAY);
    const part = new Map(calendar.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (part.get('year') === year && part.get('month') === month && part.get('day') === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
