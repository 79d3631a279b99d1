// How each language writes a date, as patterns with the values they read.

import type { CalendarWords } from './calendar-table.ts';
import { calendarWords } from './calendar-words.ts';
import { type DateGroups, type DatePattern, END, optionalOf, partOfPeriod, START } from './date-pattern.ts';
import { dayWords } from './day-words.ts';
import { relativePatterns } from './relative-dates.ts';
import type { RawDate } from './resolve-date.ts';

const built = new Map<string, readonly DatePattern[]>();

/** The patterns for a language (primary subtag), built once. */
export function datePatterns(language: string): readonly DatePattern[] {
  const known = built.get(language);
  if (known) return known;
  const words = calendarWords(language);
  const parts = partsFrom(words);
  const made = [
    ...daysOfMonths(words, parts),
    ...daysInWords(parts, language),
    ...monthsAndSeasons(words, parts),
    ...daysNearby(words, parts),
    ...relativePatterns(language, parts.part, words.months.join('|')),
    ...years(words, parts, language),
    ...feasts(language),
    ...(language === 'en' ? [englishMonthDay(parts), LAST_NIGHT] : []),
  ];
  built.set(language, made);
  return made;
}

const YEAR = '(?<year>(?:1[5-9]|20)\\d{2})';

/** Feasts that fall on one day of every year: month and day. */
const FEASTS: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  en: [
    ["New Year[’']s Eve", 12, 31],
    ["New Year[’']s Day", 1, 1],
    ['Christmas Eve', 12, 24],
    ['Christmas Day', 12, 25],
    ['Boxing Day', 12, 26],
  ],
  de: [
    ['Silvester', 12, 31],
    ['Neujahr', 1, 1],
    ['Heiligabend', 12, 24],
  ],
};

const feasts = (language: string): DatePattern[] =>
  (FEASTS[language] ?? []).map(([name, month, day]) => ({
    pattern: new RegExp(`${START}${name}${END}`, 'gu'),
    read: () => ({ days: [day, day], month }),
  }));

const LAST_NIGHT: DatePattern = {
  pattern: new RegExp(`${START}last night${END}`, 'giu'),
  read: () => ({ lastNight: true }),
};

/** What the patterns for one language are built from. */
interface Parts {
  readonly flags: string;
  readonly month: string;
  /** Early, middle or late in it. */
  readonly part: string;
  /** A word for "year" after a number. */
  readonly mark: string;
  readonly yearBehind: string;
}

function partsFrom(words: CalendarWords): Parts {
  const mark = words.yearMark ? `(?:\\s(?:${words.yearMark}))?` : '';
  return {
    flags: words.capitals ? 'gu' : 'giu',
    month: words.months.map((source, i) => `(?<m${i + 1}>${source})`).join('|'),
    part: `(?:(?<early>${capitalFree(words.early)})|(?<middle>${capitalFree(words.middle)})|(?<late>${capitalFree(words.late)}))`,
    mark,
    yearBehind: `(?:,?\\s(?:${YEAR}${END}${mark}|(?:of |de |من )?(?:${yearsNearby(words)})${END}))?`,
  };
}

function daysOfMonths(words: CalendarWords, { flags, month, yearBehind }: Parts): DatePattern[] {
  const days = `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|-го|er)?(?:\\s?(?:${words.and})\\s?(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.|-го)?)?`;
  return [
    {
      pattern: new RegExp(`${START}${days}[\\s.]+(?:de |of )?(?:${month})${END}${yearBehind}`, flags),
      read: daysOfNamedMonth,
    },
    {
      pattern: new RegExp(`${START}${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})${END}`, 'gu'),
      read: dayInFigures,
    },
    {
      pattern: new RegExp(`${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}${END}`, 'gu'),
      read: (groups) => (Number(groups.month) <= 12 ? dayInFigures(groups) : null),
    },
  ];
}

function daysOfNamedMonth(groups: DateGroups): RawDate | null {
  const first = Number(groups.day);
  const second = groups.day2 ? Number(groups.day2) : first;
  if (first < 1 || first > 31 || second > 31 || second < first) return null;
  return { days: [first, second], month: numbered(groups, 'm'), ...yearOf(groups) };
}

function dayInFigures(groups: DateGroups): RawDate {
  return { days: [Number(groups.day), Number(groups.day)], month: Number(groups.month), ...yearOf(groups) };
}

function monthsAndSeasons(words: CalendarWords, { flags, month, part, mark, yearBehind }: Parts): DatePattern[] {
  const season = words.seasons.map((source, i) => `(?<s${i}>${source})`).join('|');
  return [
    {
      pattern: new RegExp(
        `${START}(?:${part}[-\\s])?(?:(?:of|de|la|des|du)\\s)?(?:${month})${END}${yearBehind}`,
        flags,
      ),
      read: (groups) => ({ month: numbered(groups, 'm'), part: partOfPeriod(groups), ...yearOf(groups) }),
    },
    {
      pattern: new RegExp(
        `${START}(?:${part}[-\\s](?:of |the )?)?(?:${season})${END}(?:(?:\\sof)?\\s${YEAR}${END}${mark})?`,
        flags,
      ),
      read: (groups) => ({ season: numbered(groups, 's'), part: partOfPeriod(groups), ...yearOf(groups) }),
    },
  ];
}

const yearsNearby = ({ thisYear, nextYear, lastYear }: CalendarWords): string =>
  `(?<thisYear>${thisYear})|(?<nextYear>${nextYear})|(?<lastYear>${lastYear})`;

/** Days given relative to the day of publication. */
function daysNearby(words: CalendarWords, { flags }: Parts): DatePattern[] {
  const weekday = words.weekdays.map((source, i) => `(?<w${i + 1}>${source})`).join('|');
  return [
    {
      pattern: new RegExp(
        `${START}(?<night>(?:у |в )?(?:ніч|ночь) на |(?:in )?the night to |overnight (?:in)?to |in der Nacht (?:zum|auf) )?(?:${weekday})(?:[\\s-]?(?:am |au |в |at )?(?:${words.morning}|${words.afternoon}|${words.evening}|${words.night}))?${END}`,
        flags,
      ),
      read: (groups) => ({ weekday: numbered(groups, 'w'), nightTo: groups.night !== undefined }),
    },
    {
      pattern: new RegExp(
        `${START}(?:(?<today>${words.today})|(?<yesterday>${words.yesterday})|(?<tomorrow>${words.tomorrow}))${END}`,
        'giu',
      ),
      read: (groups) => ({ offset: groups.today ? 0 : groups.yesterday ? -1 : 1 }),
    },
  ];
}

function years(words: CalendarWords, { part, mark }: Parts, language: string): DatePattern[] {
  return [
    {
      pattern: new RegExp(
        `${START}${optionalOf(language)}(?:${part}[-\\s](?:of |des |de |the )?(?:${YEAR}${mark}|${yearsNearby(words)})|${yearsNearby(words)})${END}`,
        'giu',
      ),
      read: (groups) => ({ part: partOfPeriod(groups), ...yearOf(groups) }),
    },
    {
      pattern: new RegExp(
        `${START}${YEAR}\\s?(?:${words.and}|по)\\s?(?<year2>(?:1[5-9]|20)\\d{2})${END}${mark}`,
        'giu',
      ),
      read: (groups) =>
        Number(groups.year2) > Number(groups.year) ? { years: [Number(groups.year), Number(groups.year2)] } : null,
    },
    {
      pattern: new RegExp(
        `${START}${YEAR}${END}${words.yearMark ? `(?:\\s(?<mark>${words.yearMark})(?!\\p{L}))?` : ''}(?=(?<rest>.{0,3}))(?<=(?<before>.{0,12})(?:1[5-9]|20)\\d{2}${mark})`,
        'gsu',
      ),
      read: (groups) => (isYear(groups, language) ? yearOf(groups) : null),
    },
  ];
}

function englishMonthDay({ month }: Parts): DatePattern {
  return {
    pattern: new RegExp(
      `${START}(?:${month})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s${YEAR}${END})?`,
      'gu',
    ),
    read: daysOfNamedMonth,
  };
}

function daysInWords({ flags, month, yearBehind }: Parts, language: string): DatePattern[] {
  const words = dayWords(language);
  if (!words) return [];
  const read = (groups: DateGroups): RawDate | null => {
    const day = words.valueOf(groups.ordinal ?? '');
    const named = numbered(groups, 'm');
    if (!(day >= 1 && day <= 31) || words.month?.test(groups[`m${named}`] ?? '') === false) return null;
    return { days: [day, day], month: named, ...yearOf(groups) };
  };
  // "the second of March's two hearings" is no day.
  const end = `(?!['’]s)${END}${yearBehind}`;
  return [
    { pattern: new RegExp(`${START}${words.before}(?:${month})${end}`, flags), read },
    ...(words.behind ? [{ pattern: new RegExp(`${START}(?:${month})${words.behind}${yearBehind}`, flags), read }] : []),
  ];
}

/** A bare number from 1500 to 2099 is a year after a preposition, or if no noun follows. */
function isYear(groups: DateGroups, language: string): boolean {
  if (groups.mark !== undefined) return true;
  const before = groups.before ?? '';
  const words = calendarWords(language);
  if (/[$€£₴₽]\s?$/u.test(before)) return false;
  // "until 1700" is a time of day or a count of hours, "in 1742" a year.
  const leads = Number(groups.year) < 1800 ? words.at : `${words.since}|${words.until}|${words.at}|of|and|year`;
  if (new RegExp(`(?:^|[^\\p{L}])(?:${leads})\\s$`, 'iu').test(before)) return !/^[.,]\d/u.test(groups.rest ?? '');
  return (
    Number(groups.year) >= 1800 &&
    /^(?:$|[,.;:)]\s?|\sand\s)/u.test(groups.rest ?? '') &&
    !/^[.,]\d/u.test(groups.rest ?? '') &&
    /\p{L}\s$/u.test(before)
  );
}

function yearOf(groups: DateGroups): Pick<RawDate, 'year' | 'yearOffset'> {
  if (groups.year !== undefined) return { year: Number(groups.year) };
  if (groups.thisYear !== undefined) return { yearOffset: 0 };
  if (groups.nextYear !== undefined) return { yearOffset: 1 };
  if (groups.lastYear !== undefined) return { yearOffset: -1 };
  return {};
}

function numbered(groups: DateGroups, letter: string): number {
  for (let i = 0; i <= 12; i += 1) if (groups[`${letter}${i}`] !== undefined) return i;
  return 0;
}

/** English month names keep their capital; the words before them may begin a sentence. */
function capitalFree(source: string): string {
  return source
    .split('|')
    .map((option) => option.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`))
    .join('|');
}
