/** Where evidence stands on a line of time, in percent of it. */
import type { EvidenceInPlace } from '../../../contract/model/article.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';

export interface StripMark {
  readonly evidence: EvidenceInPlace;
  readonly at: number;
  /** As wide as the instant could be: the zone is not known, or only the day, month or year is. */
  readonly doubt: { readonly from: number; readonly to: number; readonly why: string } | null;
}

export interface TimeStrip {
  readonly marks: readonly StripMark[];
  readonly days: readonly { readonly at: number; readonly day: Date }[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** An instant of unknown zone lies between its reading at UTC+14 and at UTC−12. */
const EARLIEST_MS = -14 * HOUR;
const LATEST_MS = 12 * HOUR;
const MOST_DAYS = 8;
const EDGE = 0.04;

/** Null where fewer than two passages are dated: one point makes no line. */
export function timeStrip(evidence: readonly EvidenceInPlace[]): TimeStrip | null {
  const dated = evidence.flatMap((one) => {
    const date = one.published === null ? null : parseEdtf(one.published);
    if (!date || date.sortKey === null || date.endKey === null) return [];
    const isTimed = date.parts?.hour !== undefined;
    const [from, to] = isTimed
      ? date.zoneKnown
        ? [date.sortKey, date.sortKey]
        : [date.sortKey + EARLIEST_MS, date.sortKey + LATEST_MS]
      : [date.sortKey, date.endKey];
    const at = isTimed ? date.sortKey : (date.sortKey + date.endKey) / 2;
    return [{ one, at, from, to, why: isTimed ? 'time zone unknown' : `only the ${date.precision} is known` }];
  });
  if (dated.length < 2) return null;
  const first = Math.min(...dated.map(({ at }) => at));
  const last = Math.max(...dated.map(({ at }) => at), first + HOUR);
  const pad = (last - first) * EDGE;
  const [start, length] = [first - pad, last - first + 2 * pad];
  const percent = (ms: number) => Math.min(100, Math.max(0, ((ms - start) / length) * 100));
  return {
    marks: dated.map(({ one, at, from, to, why }) => ({
      evidence: one,
      at: percent(at),
      doubt: from === to ? null : { from: percent(from), to: percent(to), why },
    })),
    days: daysBetween(start, start + length).map((ms) => ({ at: percent(ms), day: new Date(ms) })),
  };
}

/** Midnights in UTC, thinned out where there are many; the day that the line begins in stands at its start. */
function daysBetween(start: number, end: number): number[] {
  const days = Math.ceil((end - start) / DAY);
  const step = Math.max(1, Math.ceil(days / MOST_DAYS)) * DAY;
  const midnights = [];
  for (let at = Math.floor(start / DAY) * DAY; at < end; at += step) midnights.push(at);
  return midnights;
}
