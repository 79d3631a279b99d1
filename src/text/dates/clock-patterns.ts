// How each language writes a clock time, as patterns with the values they read.

import { numberWord } from '../figures/number-words.ts';
import { foldLetters } from '../fold.ts';
import { calendarWords } from './calendar-words.ts';
import type { ClockPattern, ClockReading } from './clock-pattern.ts';
import { spokenClocks } from './clock-spoken.ts';

const ZONE =
  '(?:\\s*\\(?(?:local time|за місцевим часом|по местному времени|за Києвом|по Москве|بالتوقيت المحلي|Ortszeit|heure locale)\\)?)?(?:\\s*\\(?(?<zone>GMT|UTC|Z|CET|CEST|EET|EEST|MSK|EST|EDT|PST|PDT|BST|JST|IST)\\s*(?<shift>[+\\-−]\\d{1,2}(?::?\\d{2})?)?\\)?)?';

const EAST_SLAVIC = new Set(['uk', 'ru', 'be']);
const built = new Map<string, readonly ClockPattern[]>();

/** The patterns for a language (primary subtag), built once. */
export function clockPatterns(language: string): readonly ClockPattern[] {
  const known = built.get(language);
  if (known) return known;
  const made = [
    ...digitPatterns(language),
    ...(language === 'en' ? englishWords() : []),
    ...(EAST_SLAVIC.has(language) ? eastSlavicWords(language) : []),
    ...(language === 'ar' ? arabicWords() : []),
    ...spokenClocks(language),
  ];
  built.set(language, made);
  return made;
}

function digitPatterns(language: string): ClockPattern[] {
  const words = calendarWords(language);
  const part = `(?:\\s+(?:in the |at |по |le |du )?(?:(?<am>${words.morning}|${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L}))?`;
  const read = (groups: Record<string, string | undefined>): ClockReading | null => {
    const hour = Number(groups.hour);
    const minute = Number(groups.minute ?? 0);
    if (hour > 24 || minute > 59) return null;
    const pm = groups.pm ?? (/^p/iu.test(groups.half ?? '') ? 'pm' : undefined);
    const am = groups.am ?? (/^a/iu.test(groups.half ?? '') ? 'am' : undefined);
    if (pm !== undefined) return { hour, minute, half: 'pm' };
    return { hour, minute, half: am !== undefined ? 'am' : 'day' };
  };
  return [
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s?(?<half>[ap]\\.?\\s?m\\.?)(?!\\p{L})${ZONE}`,
        'giu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?![\\d:])(?:\\s?Uhr)?${part}${ZONE}`,
        'giu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s?(?:Uhr|h(?![\\p{L}\\d]))(?:\\s?(?<tail>\\d{2}))?${part}${ZONE}`,
        'gu',
      ),
      read,
    },
    { pattern: new RegExp(`(?<![\\d.,:])(?<hour>\\d{1,2})\\s?h\\s?(?<minute>\\d{2})(?!\\d)${ZONE}`, 'gu'), read },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>[012]\\d)(?<minute>[0-5]\\d)\\s(?=(?:GMT|UTC|CET|EET|local time))${ZONE.replace('(?:\\s*', '(?:')}`,
        'gu',
      ),
      read: (groups) => read(groups),
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2})(?:[.](?<minute>\\d{2}))?\\s(?:година|години|годину|часов|часа|час)?\\s?(?:(?<am>${words.morning}|${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L})`,
        'giu',
      ),
      read: (groups) => (Number(groups.hour) <= 12 && /[а-яіїє]/u.test(words.morning) ? read(groups) : null),
    },
  ];
}

const ENGLISH_HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|midday|\\d{1,2}';
const ENGLISH_MINUTES =
  '(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|half|(?:a )?quarter|\\d{1,2}';

function englishWords(): ClockPattern[] {
  const half =
    '(?:\\s+(?:in the )?(?<part>morning|afternoon|evening)|\\s+at (?<night>night)|\\s?(?<m>[ap]\\.?m\\.?)(?!\\p{L}))?';
  const finish = (hour: number, minute: number, groups: Record<string, string | undefined>): ClockReading => {
    const pm =
      groups.part === 'afternoon' ||
      groups.part === 'evening' ||
      /^p/iu.test(groups.m ?? '') ||
      (groups.night !== undefined && hour > 6);
    const am = groups.part === 'morning' || /^a/iu.test(groups.m ?? '') || groups.night !== undefined;
    return { hour, minute, half: pm ? 'pm' : am ? 'am' : 'unknown' };
  };
  return [
    {
      pattern: new RegExp(`\\b(?<hour>${ENGLISH_HOUR}) o['’]clock${half}${ZONE}`, 'giu'),
      read: (groups) => finish(englishNumber(groups.hour), 0, groups),
    },
    {
      pattern: new RegExp(
        `\\b(?<minute>${ENGLISH_MINUTES})(?: minutes?)? (?<side>past|after|to|before) (?<hour>${ENGLISH_HOUR})\\b${half}${ZONE}`,
        'giu',
      ),
      read: (groups, whole) => {
        const minute = englishNumber(groups.minute);
        const toHour = groups.side === 'to' || groups.side === 'before';
        if (!/minute|past|quarter|half|noon|midnight/iu.test(whole) || minute > 59) return null;
        const named = /noon|midday|midnight/iu.exec(groups.hour ?? '')?.[0].toLowerCase();
        if (named) return shifted(named === 'midnight' ? 0 : 12, toHour ? -minute : minute, 'day');
        const reading = finish(englishNumber(groups.hour), 0, groups);
        return shifted(reading.hour, toHour ? -minute : minute, reading.half);
      },
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:at|about|around|by|until|till|before|after|shortly after|just before) )(?<hour>${ENGLISH_HOUR.split('|').slice(0, 12).join('|')})(?= (?:in the (?:morning|afternoon|evening)|at night|GMT|local time)| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)${half}${ZONE}`,
        'giu',
      ),
      read: (groups) => finish(englishNumber(groups.hour), 0, groups),
    },
    {
      pattern: /(?<=\b(?:at|by|until|before|after|around|about|since) )(?<named>noon|midday|midnight)\b/giu,
      read: (groups) => ({ hour: groups.named?.toLowerCase() === 'midnight' ? 0 : 12, minute: 0, half: 'day' }),
    },
  ];
}

function shifted(hour: number, minutes: number, half: ClockReading['half']): ClockReading {
  const total = (hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, half };
}

function englishNumber(text: string | undefined): number {
  const folded = (text ?? '').toLowerCase().replace(/^a /u, '');
  if (folded === 'half') return 30;
  if (folded === 'quarter') return 15;
  if (folded === 'noon' || folded === 'midday') return 12;
  if (folded === 'midnight') return 0;
  if (/^\d/u.test(folded)) return Number(folded);
  return folded.split('-').reduce((sum, word) => sum + (numberWord(word, 'en')?.value ?? 0), 0);
}

function eastSlavicWords(language: string): ClockPattern[] {
  const words = calendarWords(language);
  const word = (text: string | undefined): number => numberWord(foldLetters(text ?? ''), language)?.value ?? Number.NaN;
  const part = `(?:\\s+(?:години|годині|годину|часов|часа|час)?\\s?(?:(?<am>${words.morning}|${words.night})|(?<pm>${words.afternoon}|${words.evening})))?(?!\\p{L})`;
  return [
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:о|об|близько|около|до|після|после|в|к) )(?<hour>[а-яіїєґ'’ʼ]{3,})${part}`,
        'giu',
      ),
      read: (groups, whole) => {
        const hour = numberWord(foldLetters(groups.hour ?? ''), language);
        const hourCase = /(?:ій|ої|ый|ом|ому|ой|ый|тий)$/u.test(groups.hour ?? '');
        const spoken = groups.am !== undefined || groups.pm !== undefined || /годин|час/u.test(whole);
        if (
          !hour ||
          hour.value < 1 ||
          hour.value > 24 ||
          (!spoken && !(hour.kind === 'ordinal' && hourCase && /ій|ої/u.test(groups.hour ?? '')))
        )
          return null;
        return {
          hour: hour.value,
          minute: 0,
          half: groups.pm !== undefined ? 'pm' : groups.am !== undefined ? 'am' : 'unknown',
        };
      },
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:за|без)\\s+(?<minute>[а-яіїє'’ʼ]+|\\d+)\\s+(?:хвилин[иу]?|минут[ыу]?)\\s+(?:до\\s+)?(?:(?<noon>${words.noon})|(?<midnight>${words.midnight})|(?<hour>[а-яіїє'’ʼ]+|\\d+))(?!\\p{L})`,
        'giu',
      ),
      read: (groups) => {
        const minute = /^\d/u.test(groups.minute ?? '') ? Number(groups.minute) : word(groups.minute);
        const hour = groups.noon
          ? 12
          : groups.midnight
            ? 24
            : /^\d/u.test(groups.hour ?? '')
              ? Number(groups.hour)
              : word(groups.hour);
        return Number.isNaN(minute + hour) ? null : shifted(hour, -minute, groups.hour ? 'unknown' : 'day');
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<named>${words.noon}|${words.midnight})(?!\\p{L})`, 'giu'),
      read: (_groups, whole) => ({
        hour: new RegExp(words.midnight, 'iu').test(whole) ? 0 : 12,
        minute: 0,
        half: 'day',
      }),
    },
  ];
}

function arabicWords(): ClockPattern[] {
  const words = calendarWords('ar');
  return [
    {
      pattern: new RegExp(
        `الساعة\\s+(?:(?<digits>\\d{1,2})(?:[:.](?<minute>\\d{2}))?|(?<hour>\\p{L}+))(?:\\s+و(?<more>النصف|الربع))?(?:\\s+(?:(?<am>${words.morning}|فجرا|${words.night})|(?<pm>${words.afternoon}|${words.evening})))?`,
        'gu',
      ),
      read: (groups) => {
        const hour = groups.digits ? Number(groups.digits) : arabicHour(groups.hour ?? '');
        const minute = groups.minute ? Number(groups.minute) : groups.more === 'النصف' ? 30 : groups.more ? 15 : 0;
        if (Number.isNaN(hour) || hour > 24) return null;
        return { hour, minute, half: groups.pm ? 'pm' : groups.am ? 'am' : hour > 12 ? 'day' : 'unknown' };
      },
    },
  ];
}

function arabicHour(text: string): number {
  const folded = foldLetters(text);
  if (folded === 'الواحده') return 1;
  if (folded === 'الحاديه') return 11;
  return numberWord(folded, 'ar')?.value ?? Number.NaN;
}
