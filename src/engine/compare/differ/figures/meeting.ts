// Whether two dates, or two clock times, can both be true, and how a figure is written.
import {
  type ClockMention,
  type DateMention,
  type DaySpan,
  dateOfDay,
  dayNumber,
  type PublishedMoment,
} from '../../../../text/dates/time-mention.ts';
import type { Figure } from '../../../../text/figures/figure.ts';
import type { Meeting } from '../slots.ts';

/** "≥ 12", "≈ 72,000 people" without its referent, "10–12 km". */
export function figureText(figure: Figure): string {
  const sign = figure.vague
    ? ''
    : { 'at least': '≥ ', 'at most': '≤ ', about: '≈ ', exact: '', between: '' }[figure.bound];
  const unit = figure.unit ? ` ${figure.unit.symbol}` : '';
  if (figure.kind === 'score') return `${figure.value}–${figure.other}`;
  if (figure.kind === 'ordinal') return ordinalText(figure.value);
  if (figure.bound === 'between' && !figure.vague) return `${grouped(figure.low)}–${grouped(figure.high)}${unit}`;
  return `${sign}${grouped(figure.value)}${unit}`;
}

function ordinalText(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',') : whole;
  return part === undefined ? parted : `${parted}.${part}`;
}

/**
 * Two dates of one thing. A coarser date is compatible with any finer one within it; of two ranges, both ends count.
 */
export function datesMeet(a: DateMention, b: DateMention): Meeting {
  if (a.weekday !== null && b.weekday !== null)
    return a.weekday === b.weekday ? 'same' : touching(a, b) ? 'compatible' : 'differ';
  // Two undated articles: equal stand-ins were named alike, and nothing more is known of either.
  if (a.unplaced === 'day' && b.unplaced === 'day' && sameSpan(a.spans[0] as DaySpan, b.spans[0] as DaySpan))
    return 'same';
  if (a.unplaced === 'day' || b.unplaced === 'day') return 'compatible';
  if (a.unplaced === 'year' || b.unplaced === 'year') return inSomeYear(a, b);
  const [first, second] = [a.spans[0] as DaySpan, b.spans[0] as DaySpan];
  if (a.range && b.range) return sameSpan(first, second) ? 'same' : 'differ';
  if (a.range !== b.range && (a.role === 'until' || b.role === 'until'))
    return first.last === second.last ? 'compatible' : 'differ';
  if (a.spans.some((x) => b.spans.some((y) => sameSpan(x, y)))) return 'same';
  return a.spans.some((x) => b.spans.some((y) => x.first <= y.last && y.first <= x.last)) ? 'compatible' : 'differ';
}

/** "1 March" without a year is compatible with 1 March of every year, and with no 2 March. */
function inSomeYear(a: DateMention, b: DateMention): Meeting {
  const known = a.unplaced === null ? a.spans : b.unplaced === null ? b.spans : [];
  const years = known.flatMap(({ first, last }) => [
    dateOfDay(first).year - 1,
    dateOfDay(first).year,
    dateOfDay(last).year,
  ]);
  const placed = ({ spans, unplaced }: DateMention): readonly DaySpan[] =>
    unplaced === null ? spans : (years.length > 0 ? years : [SOME_YEAR]).flatMap((year) => spans.map(inYear(year)));
  const [ours, theirs] = [placed(a), placed(b)];
  if (ours.some((x) => theirs.some((y) => sameSpan(x, y)))) return 'same';
  return ours.some((x) => theirs.some((y) => x.first <= y.last && y.first <= x.last)) ? 'compatible' : 'differ';
}

/** A leap year, so that 29 February exists. */
const SOME_YEAR = 2000;

const inYear =
  (year: number) =>
  ({ first, last }: DaySpan): DaySpan => {
    const [from, to] = [dateOfDay(first), dateOfDay(last)];
    return {
      first: dayNumber(year, from.month, from.day),
      last: dayNumber(year + to.year - from.year, to.month, to.day),
    };
  };

/** "the night to Sunday" begins on Saturday. */
function touching(a: DateMention, b: DateMention): boolean {
  return (
    [a, b].some(({ spans: [span] }) => span && span.first !== span.last) &&
    a.spans.some((x) => b.spans.some((y) => x.first <= y.last && y.first <= x.last))
  );
}

const sameSpan = (x: DaySpan, y: DaySpan): boolean => x.first === y.first && x.last === y.last;

/** Two clock times of one thing; where one zone is given and the other cannot be known, both can be true. */
export function clocksMeet(
  a: ClockMention,
  b: ClockMention,
  publishedA: PublishedMoment | null,
  publishedB: PublishedMoment | null,
): Meeting {
  if (a.zone === null && b.zone === null) return compared(a.minutes, b.minutes, a.about || b.about);
  const zoneA = a.zone ?? placeZone(publishedA);
  const zoneB = b.zone ?? placeZone(publishedB);
  if (zoneA === null || zoneB === null) return 'unordered';
  const utc = (minutes: readonly number[], zone: number): number[] =>
    minutes.map((minute) => (minute - zone + 2880) % 1440);
  const met = compared(utc(a.minutes, zoneA), utc(b.minutes, zoneB), a.about || b.about);
  // The local time zone was inferred from the publication date: a difference of whole hours may be no difference.
  return met === 'differ' && (a.zone === null || b.zone === null) ? 'unordered' : met;
}

const placeZone = (published: PublishedMoment | null): number | null =>
  published && published.zone !== 0 ? published.zone : null;

function compared(a: readonly number[], b: readonly number[], about: boolean): Meeting {
  const apart = (x: number, y: number): number => Math.min(Math.abs(x - y), 1440 - Math.abs(x - y));
  const least = Math.min(...a.flatMap((x) => b.map((y) => apart(x, y))));
  if (least === 0) return 'same';
  return least <= (about ? 25 : 5) ? 'compatible' : 'differ';
}
