/** Articles over time, in few enough bars to draw, without gaps. */
import type { SearchFacets } from '../../contract/model/collections/search.ts';

type Histogram = SearchFacets['histogram'];

const DAY_MS = 86_400_000;
const MOST_DAYS = 120;
const MOST_MONTHS = 180;

interface Dated {
  /** EDTF of a day, a month or a year, as written. */
  readonly at: string;
  readonly articles: number;
}

/** @param dates in any order. A month or a year alone is counted in a bar of that length or longer, or in none. */
export function histogramOf(dates: readonly Dated[]): Histogram {
  const unit = unitFor(dates);
  const fitting = dates.filter(({ at }) => at.length >= LENGTH[unit]);
  const vague = articlesOf(dates) - articlesOf(fitting);
  if (fitting.length === 0) return { unit, bars: [], vague };
  const articlesAt = new Map<number, number>();
  for (const { at, articles } of fitting) {
    const bar = barOf(dayOf(at), unit);
    articlesAt.set(bar, (articlesAt.get(bar) ?? 0) + articles);
  }
  const [first, last] = ends([...articlesAt.keys()]);
  const bars: Histogram['bars'] = [];
  for (let bar = first; bar <= last; bar += 1) bars.push({ at: edtfOf(bar, unit), articles: articlesAt.get(bar) ?? 0 });
  return { unit, bars, vague };
}

/** Lengths of EDTF text. */
const LENGTH = { day: 10, month: 7, year: 4 };

const articlesOf = (dates: readonly Dated[]): number => dates.reduce((sum, { articles }) => sum + articles, 0);

const dayOf = (at: string): number => Date.parse(at) / DAY_MS;

function ends(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Chosen by the most precise dates. */
function unitFor(dates: readonly Dated[]): Histogram['unit'] {
  const longest = Math.max(0, ...new Set(dates.map(({ at }) => at.length)));
  const [first, last] = ends(dates.flatMap(({ at }) => (at.length === longest ? [dayOf(at)] : [])));
  if (longest === LENGTH.year) return 'year';
  if (longest !== LENGTH.month && !(last - first >= MOST_DAYS)) return 'day';
  return barOf(last, 'month') - barOf(first, 'month') < MOST_MONTHS ? 'month' : 'year';
}

/** The bars of a unit are numbered without gaps. */
function barOf(day: number, unit: Histogram['unit']): number {
  if (unit === 'day') return day;
  const date = new Date(day * DAY_MS);
  return unit === 'year' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function edtfOf(bar: number, unit: Histogram['unit']): string {
  if (unit === 'day') return new Date(bar * DAY_MS).toISOString().slice(0, 10);
  const year = String(unit === 'year' ? bar : Math.floor(bar / 12)).padStart(4, '0');
  return unit === 'year' ? year : `${year}-${String((bar % 12) + 1).padStart(2, '0')}`;
}
