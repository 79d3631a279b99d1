// Dates and clock times in a text, resolved against its day of publication.

import { withoutOverlaps } from '../spans.ts';
import { combineAdjacent, type FoundTime } from './adjacent-times.ts';
import { clockTimes } from './clock/clock-times.ts';
import { datePatterns } from './date-patterns.ts';
import { hanTimes } from './han-dates.ts';
import { resolveDate } from './resolve-date.ts';
import { leadBefore } from './time-lead.ts';
import type { PublishedMoment, TimeMention } from './time-mention.ts';

/** All dates and clock times in `text`; UTF-16 places, in order, not overlapping. */
export function datesInText(text: string, language: string, published: PublishedMoment | null): TimeMention[] {
  if (language === 'ar' && ARABIC_MARKS.test(text)) return throughMarks(text, published);
  const western = text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));
  const found =
    language === 'zh' || language === 'ja' ? hanTimes(western, published) : alphabetTimes(western, language, published);
  return combineAdjacent(withoutOverlaps(found), western, language).map((time) =>
    time.kind === 'clock' ? time : resolveDate(time, published),
  );
}

function alphabetTimes(text: string, language: string, published: PublishedMoment | null): FoundTime[] {
  const found: FoundTime[] = clockTimes(text, language, published);
  for (const { pattern, read } of datePatterns(language)) {
    for (const match of text.matchAll(pattern)) {
      const raw = read(match.groups ?? {});
      if (!raw) continue;
      const lead = leadBefore(text, match.index, language);
      const to = match.index + match[0].trimEnd().length;
      // "between 2015 and 2019" does not say since when.
      const isSpan = raw.years !== undefined || (raw.days !== undefined && raw.days[0] !== raw.days[1]);
      const role = isSpan ? 'at' : lead.role;
      found.push({ kind: 'date', raw, from: role === 'at' ? match.index : match.index - lead.length, to, role });
    }
  }
  return found;
}

const ARABIC_MARKS = /[\u064B-\u065F\u0670\u0640]/u;

/** Arabic with vowel signs is read without them: a sign inside a word would be taken for its end. */
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
