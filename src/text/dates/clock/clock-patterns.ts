// How each language writes a clock time, as patterns with the values they read.

import { calendarWords } from '../calendar-words.ts';
import { arabicClocks } from './clock-arabic.ts';
import { ENGLISH_HOUR, englishClocks } from './clock-english.ts';
import { type ClockPattern, type ClockReading, halfOfDay } from './clock-pattern.ts';
import { slavicClocks } from './clock-slavic.ts';
import { spokenClocks } from './clock-spoken.ts';
import { ZONE } from './clock-zones.ts';

const EAST_SLAVIC = new Set(['uk', 'ru', 'be']);
const built = new Map<string, readonly ClockPattern[]>();

/** The patterns of a language (primary subtag), built once, that may match in `text`: without an hour in it, none of the many English ones is tried. */
export function clockPatterns(language: string, text: string): readonly ClockPattern[] {
  if (language === 'en' && !ENGLISH_HOUR.test(text)) return [];
  const known = built.get(language);
  if (known) return known;
  const made = [
    ...digitPatterns(language),
    ...(language === 'en' ? englishClocks() : []),
    ...(EAST_SLAVIC.has(language) ? slavicClocks(language) : []),
    ...(language === 'ar' ? arabicClocks() : []),
    ...spokenClocks(language),
  ];
  built.set(language, made);
  return made;
}

function digitPatterns(language: string): ClockPattern[] {
  const words = calendarWords(language);
  const part = `(?:\\s+(?:in the |at |по |le |du )?(?:(?<am>${words.morning})|(?<night>${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L}))?`;
  const read = (groups: Record<string, string | undefined>): ClockReading | null => {
    const hour = Number(groups.hour);
    const minute = Number(groups.minute ?? 0);
    if (hour > 24 || minute > 59) return null;
    const half = /^p/iu.test(groups.half ?? '') ? 'pm' : /^a/iu.test(groups.half ?? '') ? 'am' : 'day';
    return { hour, minute, half: halfOfDay(groups, half) };
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
        `(?<![\\d.,:])(?<hour>[012]\\d)(?<minute>[0-5]\\d)\\s(?=(?:GMT|UTC|CET|EET|local time))${ZONE}`,
        'gu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<![\\d.,:])(?<hour>\\d{1,2})(?:[.](?<minute>\\d{2}))?\\s(?:година|години|годину|часов|часа|час)?\\s?(?:(?<am>${words.morning})|(?<night>${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L})`,
        'giu',
      ),
      read: (groups) => (Number(groups.hour) <= 12 && /[а-яіїє]/u.test(words.morning) ? read(groups) : null),
    },
  ];
}
