// Clock times in a text: "7.10 a.m.", "half past ten", "о дев'ятій ранку", "17 Uhr", "0215 GMT", "الساعة العاشرة".

import { withoutOverlaps } from '../../spans.ts';
import { leadBefore } from '../time-lead.ts';
import { type ClockMention, clockMention, type PublishedMoment } from '../time-mention.ts';
import { type ClockReading, minutesOfDay } from './clock-pattern.ts';
import { clockPatterns } from './clock-patterns.ts';
import { zoneOf } from './clock-zones.ts';

/** Clock times in `text`, as the language writes them; UTF-16 places. Han is handled in `han-dates.ts`. */
export function clockTimes(text: string, language: string, published: PublishedMoment | null): ClockMention[] {
  const found: ClockMention[] = [];
  for (const { pattern, read } of clockPatterns(language, text)) {
    for (const match of text.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, match[0]);
      if (reading) found.push(placed(match, reading, text, language, published));
    }
  }
  return withoutOverlaps(found);
}

function placed(
  match: RegExpMatchArray,
  reading: ClockReading,
  text: string,
  language: string,
  published: PublishedMoment | null,
): ClockMention {
  const start = match.index ?? 0;
  const lead = leadBefore(text, start, language);
  return clockMention({
    from: start - lead.length,
    to: start + match[0].trimEnd().length,
    role: lead.role,
    minutes: minutesOfDay(reading),
    zone: zoneOf(match.groups ?? {}, published),
    about: lead.about,
  });
}
