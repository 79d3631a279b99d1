// Clock times in a text: "7.10 a.m.", "half past ten", "о дев'ятій ранку", "17 Uhr", "0215 GMT", "الساعة العاشرة".

import { withoutOverlaps } from '../spans.ts';
import type { ClockReading } from './clock-pattern.ts';
import { clockPatterns } from './clock-patterns.ts';
import { leadBefore } from './time-lead.ts';
import { type ClockMention, clockText, ROLE_WORDS, zoneMinutes } from './time-mention.ts';

const NAMED_ZONES: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  BST: 60,
  JST: 540,
  IST: 330,
};

/** Clock times in `text`, as the language writes them; UTF-16 places. Han is handled in `han-dates.ts`. */
export function clockTimes(text: string, language: string): ClockMention[] {
  const found: ClockMention[] = [];
  for (const { pattern, read } of clockPatterns(language)) {
    for (const match of text.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, match[0]);
      if (reading) found.push(mentionOf(match, reading, text, language));
    }
  }
  return withoutOverlaps(found);
}

function mentionOf(match: RegExpMatchArray, reading: ClockReading, text: string, language: string): ClockMention {
  const base = (reading.hour % 24) * 60 + reading.minute;
  const minutes =
    reading.half === 'pm'
      ? [reading.hour < 12 ? base + 720 : base]
      : reading.half === 'am'
        ? [reading.hour === 12 ? base - 720 : base]
        : reading.half === 'unknown' && reading.hour <= 12
          ? [base, (base + 720) % 1440].sort((a, b) => a - b)
          : [base];
  const start = match.index ?? 0;
  const lead = leadBefore(text, start, language);
  const whole = match[0].replace(/\s+$/u, '');
  const zone = zoneOf(match.groups ?? {});
  return {
    kind: 'clock',
    from: start - lead.length,
    to: start + whole.length,
    role: lead.role,
    minutes,
    zone,
    about: lead.about,
    normal: `${ROLE_WORDS[lead.role]}${lead.about ? '≈ ' : ''}${minutes.map(clockText).join(' or ')}${zone === null ? '' : zoneText(zone)}`,
  };
}

function zoneOf(groups: Record<string, string | undefined>): number | null {
  if (!groups.zone) return null;
  const named = NAMED_ZONES[groups.zone];
  if (named !== undefined) return named;
  return groups.shift ? zoneMinutes(groups.shift) : 0;
}

function zoneText(zone: number): string {
  if (zone === 0) return ' GMT';
  const size = Math.abs(zone);
  return ` GMT${zone > 0 ? '+' : '−'}${Math.floor(size / 60)}${size % 60 ? `:${size % 60}` : ''}`;
}
