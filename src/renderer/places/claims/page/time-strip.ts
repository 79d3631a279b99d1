/** The position of evidence on a time line, in percent of its length. */
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { MONTHS_SHORT, parseEdtf } from '../../../../text/dates/edtf.ts';
import { possibleSpan } from '../../../../text/dates/possible-span.ts';

interface StripMark {
  readonly evidence: EvidenceInPlace;
  readonly at: number;
  /** Spans all the instants it could be, if the time zone, or anything below the day, month or year, is unknown. */
  readonly doubt: { readonly from: number; readonly to: number; readonly why: string } | null;
}

interface TimeStrip {
  readonly marks: readonly StripMark[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_TICKS = 8;
/** A line over more years is labelled with years instead of days. */
const MOST_YEARS_IN_DAYS = 3;
const EDGE = 0.04;
/** In px: labels closer than this would be written over each other. */
const LEAST_APART = 72;

/**
 * Null if fewer than two passages are dated, because one point makes no line.
 * @param width of the line, in px
 */
export function timeStrip(evidence: readonly EvidenceInPlace[], width: number): TimeStrip | null {
  const dated = evidence.flatMap((one) => {
    const date = one.published === null ? null : parseEdtf(one.published);
    const span = date && possibleSpan(date);
    if (!span) return [];
    const why = date.parts?.hour === undefined ? `only the ${date.precision} is known` : 'time zone unknown';
    return [{ one, ...span, why }];
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
    // The first stands at the beginning, though its day began before.
    ticks: apart(
      ticksBetween(start, start + length).map(({ ms, label }) => ({ at: percent(ms), label })),
      (LEAST_APART / width) * 100,
    ),
  };
}

function apart<T extends { readonly at: number }>(ticks: readonly T[], least: number): T[] {
  const kept: T[] = [];
  for (const tick of ticks) if (tick.at - (kept.at(-1)?.at ?? -least) >= least) kept.push(tick);
  return kept;
}

const yearOf = (ms: number) => new Date(ms).getUTCFullYear();

function ticksBetween(start: number, end: number): { ms: number; label: string }[] {
  const years = yearOf(end) - yearOf(start);
  if (years > MOST_YEARS_IN_DAYS)
    return yearsBetween(start, end).map((year) => ({ ms: Date.UTC(year, 0), label: String(year) }));
  // One year is told once, at the beginning.
  return daysBetween(start, end).map((ms, at) => ({ ms, label: dayWords(new Date(ms), years > 0 || at === 0) }));
}

function dayWords(day: Date, withYear: boolean): string {
  const words = `${day.getUTCDate()} ${MONTHS_SHORT[day.getUTCMonth()]}`;
  return withYear ? `${words} ${day.getUTCFullYear()}` : words;
}

/** Returns the years that begin on the line, thinned out if there are many. */
function yearsBetween(start: number, end: number): number[] {
  const step = Math.ceil((yearOf(end) - yearOf(start)) / MOST_TICKS);
  const years = [];
  for (let year = yearOf(start) + 1; year <= yearOf(end); year += step) years.push(year);
  return years;
}

/** Returns midnights in UTC, thinned out if there are many. The day in which the line begins is at its start. */
function daysBetween(start: number, end: number): number[] {
  const days = Math.ceil((end - start) / DAY);
  const step = Math.max(1, Math.ceil(days / MOST_TICKS)) * DAY;
  const midnights = [];
  for (let at = Math.floor(start / DAY) * DAY; at < end; at += step) midnights.push(at);
  return midnights;
}
