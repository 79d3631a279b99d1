// Dates and clock times said in a text, resolved against the day it was published.

import { numberWord } from '../figures/number-words.ts';
import { foldLetters } from '../fold.ts';
import { withoutOverlaps } from '../spans.ts';
import { type CalendarWords, calendarWords } from './calendar-words.ts';
import { clockTimes } from './clock-times.ts';
import { hanTimes } from './han-dates.ts';
import { type RawDate, resolved } from './resolve-date.ts';
import { leadBefore } from './time-lead.ts';
import type { PublishedMoment, TimeMention } from './time-mention.ts';

type Groups = Record<string, string | undefined>;
interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => RawDate | null;
}

/** All dates and clock times of `text`; UTF-16 places, in order, none overlapping. */
export function datesInText(text: string, language: string, published: PublishedMoment | null): TimeMention[] {
  if (language === 'zh' || language === 'ja') return hanTimes(text, published);
  if (language === 'ar' && ARABIC_MARKS.test(text)) return throughMarks(text, published);
  const western = text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));
  const found: TimeMention[] = clockTimes(western, language);
  for (const { pattern, read } of patternsOf(language)) {
    for (const match of western.matchAll(pattern)) {
      const raw = read(match.groups ?? {});
      if (!raw) continue;
      const lead = leadBefore(western, match.index, language);
      const to = match.index + match[0].trimEnd().length;
      found.push(resolved(raw, match.index - lead.length, to, lead.role, published));
    }
  }
  return withoutOverlaps(found);
}

const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640]/u;

/** Arabic with vowel signs read without them: a sign inside a word would else be taken for its end. */
function throughMarks(text: string, published: PublishedMoment | null): TimeMention[] {
  let bare = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (ARABIC_MARKS.test(text.charAt(at))) continue;
    places.push(at);
    bare += text.charAt(at);
  }
  const placeOf = (at: number): number => places[at] ?? text.length;
  const endOf = (at: number): number => {
    let end = placeOf(at - 1) + 1;
    while (ARABIC_MARKS.test(text.charAt(end))) end += 1;
    return end;
  };
  return datesInText(bare, 'ar', published).map((time) => ({
    ...time,
    from: placeOf(time.from),
    to: endOf(time.to),
  }));
}

const built = new Map<string, readonly DatePattern[]>();

function patternsOf(language: string): readonly DatePattern[] {
  const known = built.get(language);
  if (known) return known;
  const made = build(language, calendarWords(language));
  built.set(language, made);
  return made;
}

function build(language: string, words: CalendarWords): DatePattern[] {
  const flags = words.capitals ? 'gu' : 'giu';
  const month = words.months.map((source, i) => `(?<m${i + 1}>${source})`).join('|');
  const weekday = words.weekdays.map((source, i) => `(?<w${i + 1}>${source})`).join('|');
  const season = words.seasons.map((source, i) => `(?<s${i}>${source})`).join('|');
  const part = `(?:(?<early>${capitalFree(words.early)})|(?<middle>${capitalFree(words.middle)})|(?<late>${capitalFree(words.late)}))`;
  const start = '(?<![\\p{L}\\d])';
  const end = '(?![\\p{L}\\d])';
  const mark = words.yearMark ? `(?:\\s(?:${words.yearMark}))?` : '';
  const year = `(?<year>(?:1[89]|20)\\d{2})`;
  const joint = '[\\s.]+(?:de |of )?';
  const dayMonth = `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|-го|er)?(?:\\s?(?:${words.and})\\s?(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.|-го)?)?${joint}(?:${month})${end}(?:,?\\s${year}${end}${mark})?`;
  const read = (groups: Groups): RawDate | null => {
    const first = Number(groups.day);
    const second = groups.day2 ? Number(groups.day2) : first;
    if (first < 1 || first > 31 || second > 31 || second < first) return null;
    return { days: [first, second], month: numbered(groups, 'm'), ...yearOf(groups) };
  };
  const patterns: DatePattern[] = [
    { pattern: new RegExp(start + dayMonth, flags), read },
    {
      pattern: new RegExp(`${start}(?<year>(?:1[89]|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${end}`, 'gu'),
      read: (groups) => ({
        days: [Number(groups.day), Number(groups.day)],
        month: Number(groups.month),
        ...yearOf(groups),
      }),
    },
    {
      pattern: new RegExp(`${start}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:1[89]|20)\\d{2})${end}`, 'gu'),
      read: (groups) =>
        Number(groups.month) <= 12
          ? { days: [Number(groups.day), Number(groups.day)], month: Number(groups.month), ...yearOf(groups) }
          : null,
    },
    {
      pattern: new RegExp(
        `${start}(?:${part}[-\\s])?(?:(?:of|de|la|des|du)\\s)?(?:${month})${end}(?:,?\\s${year}${end}${mark})?`,
        flags,
      ),
      read: (groups) => ({ month: numbered(groups, 'm'), part: partOf(groups), ...yearOf(groups) }),
    },
    {
      pattern: new RegExp(
        `${start}(?:${part}[-\\s](?:of |the )?)?(?:${season})${end}(?:(?:\\sof)?\\s${year}${end}${mark})?`,
        flags,
      ),
      read: (groups) => ({ season: numbered(groups, 's'), part: partOf(groups), ...yearOf(groups) }),
    },
    {
      pattern: new RegExp(
        `${start}(?<night>(?:у |в )?(?:ніч|ночь) на |(?:in )?the night to |in der Nacht zum )?(?:${weekday})(?:[\\s-]?(?:am |au |в |at )?(?:${words.morning}|${words.afternoon}|${words.evening}|${words.night}))?${end}`,
        flags,
      ),
      read: (groups) => ({ weekday: numbered(groups, 'w'), nightTo: groups.night !== undefined }),
    },
    {
      pattern: new RegExp(
        `${start}${part}[-\\s](?:of |des |de |the )?(?:${year}${mark}|(?<thisYear>${words.thisYear})|(?<nextYear>${words.nextYear})|(?<lastYear>${words.lastYear}))${end}`,
        'giu',
      ),
      read: (groups) => ({ part: partOf(groups), ...yearOf(groups) }),
    },
    {
      pattern: new RegExp(
        `${start}(?:(?<today>${words.today})|(?<yesterday>${words.yesterday})|(?<tomorrow>${words.tomorrow}))${end}`,
        'giu',
      ),
      read: (groups) => ({ offset: groups.today ? 0 : groups.yesterday ? -1 : 1 }),
    },
    {
      pattern: new RegExp(
        `${start}(?<year>(?:1[89]|20)\\d{2})\\s?(?:${words.and}|по)\\s?(?<year2>(?:1[89]|20)\\d{2})${end}${mark}`,
        'giu',
      ),
      read: (groups) =>
        Number(groups.year2) > Number(groups.year) ? { years: [Number(groups.year), Number(groups.year2)] } : null,
    },
    {
      pattern: new RegExp(
        `${start}${year}${end}${words.yearMark ? `(?:\\s(?<mark>${words.yearMark})(?!\\p{L}))?` : ''}(?=(?<rest>.{0,3}))(?<=(?<before>.{0,12})(?:1[89]|20)\\d{2}${mark})`,
        'gsu',
      ),
      read: (groups) => (isYear(groups, language) ? yearOf(groups) : null),
    },
  ];
  if (language === 'en') {
    patterns.push({
      pattern: new RegExp(
        `${start}(?:${month})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s${year}${end})?`,
        'gu',
      ),
      read,
    });
  }
  if (language === 'ar') patterns.push(arabicOrdinalDay(month));
  return patterns;
}

/** "في العشرين من آب": a day of the month in words. */
function arabicOrdinalDay(month: string): DatePattern {
  return {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:في\\s+)?(?<ordinal>ال\\p{L}+(?:\\s+(?:وال\\p{L}+|عشر))?)\\s+من\\s+(?:شهر\\s+)?(?:${month})(?!\\p{L})`,
      'gu',
    ),
    read: (groups) => {
      const day = (groups.ordinal ?? '')
        .split(/\s+/u)
        .reduce((sum, word) => sum + (numberWord(foldLetters(word).replace(/^و/u, ''), 'ar')?.value ?? Number.NaN), 0);
      return day >= 1 && day <= 31 ? { days: [day, day], month: numbered(groups, 'm') } : null;
    },
  };
}

/** A bare number from 1800 to 2099 is a year after a preposition or where no noun follows. */
function isYear(groups: Groups, language: string): boolean {
  if (groups.mark !== undefined) return true;
  const before = groups.before ?? '';
  const words = calendarWords(language);
  if (/[$€£₴₽]\s?$/u.test(before)) return false;
  if (new RegExp(`(?:^|[^\\p{L}])(?:${words.since}|${words.until}|${words.at}|of|and|year)\\s$`, 'iu').test(before))
    return !/^[.,]\d/u.test(groups.rest ?? '');
  return (
    /^(?:$|[,.;:)]\s?|\sand\s)/u.test(groups.rest ?? '') &&
    !/^[.,]\d/u.test(groups.rest ?? '') &&
    /\p{L}\s$/u.test(before)
  );
}

function yearOf(groups: Groups): Pick<RawDate, 'year' | 'yearOffset'> {
  if (groups.year !== undefined) return { year: Number(groups.year) };
  if (groups.thisYear !== undefined) return { yearOffset: 0 };
  if (groups.nextYear !== undefined) return { yearOffset: 1 };
  if (groups.lastYear !== undefined) return { yearOffset: -1 };
  return {};
}

function partOf(groups: Groups): RawDate['part'] {
  return groups.early !== undefined
    ? 'early'
    : groups.middle !== undefined
      ? 'middle'
      : groups.late !== undefined
        ? 'late'
        : undefined;
}

function numbered(groups: Groups, letter: string): number {
  for (let i = 0; i <= 12; i += 1) if (groups[`${letter}${i}`] !== undefined) return i;
  return 0;
}

/** Month names keep their capital in English; what stands before them may begin a sentence. */
function capitalFree(source: string): string {
  return source
    .split('|')
    .map((option) => option.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`))
    .join('|');
}
