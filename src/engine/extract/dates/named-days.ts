/** Days whose month is written as a word. */
import { MONTH_NAMES } from './month-names.ts';
import { fullYear, validDay, type WrittenDay } from './written-day.ts';

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

export function* namedDays(text: string, language: string | null | undefined): Generator<WrittenDay> {
  if (!/(?:19|20|25)\d\d/.test(text)) return;
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  for (const m of monthsIn(lower)) {
    const name = m[0].normalize('NFC').toLowerCase();
    const month = monthOf(name, language);
    if (month === 0 || month > 12) continue;
    const before = lower.slice(Math.max(0, m.index - 30), m.index);
    const after = lower.slice(m.index + m[0].length, m.index + m[0].length + 40);
    const day = namedDay(month, before, after);
    if (day) yield { ...day, from: m.index - day.from, to: m.index + m[0].length + day.to };
  }
}

/** `matchAll` would compile the long pattern anew for each text. */
function monthsIn(text: string): RegExpExecArray[] {
  const pattern = monthNames();
  const found: RegExpExecArray[] = [];
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) found.push(m);
  return found;
}

function monthOf(name: string, language: string | null | undefined): number {
  const vietnamese = /^(?:tháng|thg)\s(\d+)$/u.exec(name);
  if (vietnamese) return Number(vietnamese[1]);
  const double = DOUBLE_NAMES[name];
  if (double) return /^(hr|bs)\b/.test(language ?? '') ? double[0] : double[1];
  return monthByName.get(name) ?? 0;
}

/** The day and year around a month's name; `from` and `to` are how far the date extends to its left and right. */
function namedDay(month: number, before: string, after: string): WrittenDay | null {
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

function reach(year: number, month: number, day: number, from: number, to: number): WrittenDay | null {
  return validDay(year, month, day) ? { year, month, day, from, to } : null;
}

/** "12 มี.ค. 67": papers in Thailand leave out the century of the Buddhist era. */
export function* thaiDays(text: string): Generator<WrittenDay> {
  for (const m of text.matchAll(
    /(?<!\d)(\d{1,2})\s*((?:\p{sc=Thai}{1,3}\.){2}|\p{sc=Thai}{5,10}(?:ยน|คม|พันธ์))\s*(\d\d)(?!\d|[:.]\d)/gu,
  )) {
    monthNames();
    const month = monthByName.get(m[2] ?? '') ?? monthByName.get((m[2] ?? '').replace(/\.$/, '')) ?? 0;
    const day = validDay(Number(m[3]) + 2500 - 543, month, Number(m[1]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}
