// A clock time and its day side by side complete each other: "until midnight on Saturday", "Sunday evening at six".

import { calendarWords } from './calendar-words.ts';
import type { FoundDate } from './resolve-date.ts';
import { type ClockMention, clockMention, type TimeRole } from './time-mention.ts';

export type FoundTime = FoundDate | ClockMention;

/** What may come between them. */
const BETWEEN =
  /^\s*(?:(?:on|at|in|of|am|um|le|de|à|à la|el|del|al?|a las?|у|в|во|о|об|في|من|يوم|من يوم|في يوم|的)\s*)?$/iu;

/** Each `found` (in order, not overlapping) with the role and half of the day given by the adjacent time. */
export function combineAdjacent(found: readonly FoundTime[], text: string, language: string): FoundTime[] {
  const times = [...found];
  for (let i = 1; i < times.length; i += 1) {
    const [left, right] = [times[i - 1] as FoundTime, times[i] as FoundTime];
    if (left.kind === right.kind || !BETWEEN.test(text.slice(left.to, right.from))) continue;
    // In Chinese and Japanese, the word for "by" follows both.
    const role = lends(left, right, text) ? left.role : language === 'zh' || language === 'ja' ? right.role : null;
    if (role !== null && role !== 'after') times.splice(i - 1, 2, withRole(left, role), withRole(right, role));
    times[i - 1] = inHalf(times[i - 1] as FoundTime, right, text, language);
    times[i] = inHalf(times[i] as FoundTime, left, text, language);
  }
  return times;
}

/** What happened before six on Saturday may have happened on Saturday. */
const BEFORE = /^(?:before|vor|avant|antes|قبل)(?!\p{L})/iu;

function lends(giver: FoundTime, taker: FoundTime, text: string): boolean {
  return giver.role !== 'at' && taker.role === 'at' && !BEFORE.test(text.slice(giver.from, giver.to));
}

function withRole(time: FoundTime, role: TimeRole): FoundTime {
  if (time.role !== 'at') return time;
  return time.kind === 'clock' ? clockMention({ ...time, role }) : { ...time, role };
}

/** Six o'clock beside "Sunday evening" is 18:00. */
function inHalf(time: FoundTime, beside: FoundTime, text: string, language: string): FoundTime {
  if (time.kind !== 'clock' || time.minutes.length < 2) return time;
  const day = text.slice(beside.from, beside.to);
  const fits = halvesOf(language).find(([pattern]) => pattern.test(day))?.[1];
  const minutes = fits ? time.minutes.filter(fits) : [];
  return minutes.length === 1 ? clockMention({ ...time, minutes }) : time;
}

type Half = readonly [RegExp, (minutes: number) => boolean];

const NOON = 720;
const halves = new Map<string, readonly Half[]>();

function halvesOf(language: string): readonly Half[] {
  const known = halves.get(language);
  if (known) return known;
  const { morning, afternoon, evening, night } = calendarWords(language);
  const at = (words: string): RegExp => new RegExp(`(?:${words})$`, 'iu');
  const made: Half[] = [
    [at(`${afternoon}|${evening}`), (minutes) => minutes >= NOON],
    [at(morning), (minutes) => minutes < NOON],
    [at(`${night}|tonight`), (minutes) => minutes < NOON / 2 || minutes > NOON * 1.5],
  ];
  halves.set(language, made);
  return made;
}
