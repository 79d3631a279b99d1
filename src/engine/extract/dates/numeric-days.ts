/** Days written as numbers alone. */
import { fullYear, validDay, type WrittenDay } from './written-day.ts';

export function* isoDays(text: string): Generator<WrittenDay> {
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

/** "15.05.13, 22:47", "22:47, 15.05.13": with a time beside it, this is a day too. */
const NUMERIC =
  /(?<![\d/.:-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2((?:19|20|25)\d{2}|\d{2}(?=[,|\s–-]{1,4}(?:\p{L}{1,4}\s)?\d{1,2}[:h]\d{2})|(?<=(?<!\d)\d{1,2}:\d{2},\s\d{1,2}[./]\d{1,2}[./])\d{2}(?!\s?:))(?!\d|[./]\d)/gu;

interface NumericHints {
  readonly language?: string | null;
  readonly dayFirst?: boolean | null;
}

export function* numericDays(text: string, { language, dayFirst }: NumericHints): Generator<WrittenDay> {
  const given = dayFirst ?? orderBeside(text);
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(m[1]), Number(m[3])];
    if (m[4]?.length === 2 && /^(?:zh|ja|ko)\b/i.test(language ?? '')) {
      const day = validDay(fullYear(a), b, Number(m[4]));
      if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
      continue;
    }
    const year = fullYear(Number(m[4]));
    const ofDay = orderOfWeekday(text.slice(0, m.index), year, a, b);
    const first = ofDay ?? given ?? (m[2]?.trim() === '.' ? true : (dayFirstIn(language) ?? orderOfZone(text)));
    const dayFirst = b > 12 ? false : a > 12 || a === b ? true : first;
    if (dayFirst === null) continue;
    const day = dayFirst ? validDay(year, b, a) : validDay(year, a, b);
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** "Wed, 03/04/2026": the fourth of March, as the third of April is a Friday. */
function orderOfWeekday(before: string, year: number, a: number, b: number): boolean | null {
  const [, name = ''] = /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}[.,]?\s$/iu.exec(before) ?? [];
  const weekday = WEEKDAYS.indexOf(name.toLowerCase());
  if (weekday < 0 || a > 12 || b > 12) return null;
  const isOn = (month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
  return isOn(a, b) === isOn(b, a) ? null : isOn(b, a);
}

/** American hours behind it: "03/05/2024 9:14 PM EST". Australia's zones have the same names: its English decides before. */
const orderOfZone = (text: string): boolean | null => (AMERICAN.test(text) ? false : null);
const AMERICAN = /\d{1,2}:\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?\s?\(?(?:[ECMP][SD]?T)\b/;

/** Another day of the line, in which only one of the numbers can be the month, tells the order. */
function orderBeside(text: string): boolean | null {
  const days = [...text.matchAll(NUMERIC)]
    .filter(([, , sign]) => sign?.trim() === '/')
    .map((m) => [Number(m[1]), Number(m[3])]);
  const [isDayFirst, isMonthFirst] = [days.some(([a = 0]) => a > 12), days.some(([, b = 0]) => b > 12)];
  return isDayFirst === isMonthFirst ? null : isDayFirst;
}

/** Only the Americas' English (and that of some neighbours) puts the month first; a bare "en" decides nothing. */
export function dayFirstIn(language: string | null | undefined): boolean | null {
  if (!language) return null;
  const [base = '', region] = language.split(/[-_]/);
  if (base.toLowerCase() === 'en') return region === undefined ? null : !/^(us|ph|ca)$/i.test(region);
  return !/^(fil|tl)$/i.test(base);
}
