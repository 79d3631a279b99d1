/** Articles over time, in bars that are few enough to draw and leave no gap. */
import type { SearchFacets } from '../../contract/model/search.ts';

type Histogram = SearchFacets['histogram'];

const DAY_MS = 86_400_000;
const MOST_DAYS = 120;
const MOST_MONTHS = 180;

/** @param days since 1970, UTC, in any order */
export function histogramOf(days: readonly { readonly day: number; readonly articles: number }[]): Histogram {
  if (days.length === 0) return { unit: 'day', bars: [] };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { day } of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const unit = unitFor(first, last);
  const articlesAt = new Map<number, number>();
  for (const { day, articles } of days) {
    const bar = barOf(day, unit);
    articlesAt.set(bar, (articlesAt.get(bar) ?? 0) + articles);
  }
  const bars: Histogram['bars'] = [];
  for (let bar = barOf(first, unit); bar <= barOf(last, unit); bar += 1) {
    bars.push({ at: edtfOf(bar, unit), articles: articlesAt.get(bar) ?? 0 });
  }
  return { unit, bars };
}

function unitFor(first: number, last: number): Histogram['unit'] {
  if (last - first < MOST_DAYS) return 'day';
  return barOf(last, 'month') - barOf(first, 'month') < MOST_MONTHS ? 'month' : 'year';
}

/** Bars of a unit are numbered without gaps. */
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
