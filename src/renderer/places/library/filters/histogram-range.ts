/** Which bars a date filter leaves, and where a bar ends. */
import type { SearchFacets, SearchFilters } from '../../../../contract/model/collections/search.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';

type Histogram = SearchFacets['histogram'];

const keyOf = (edtf: string): number => parseEdtf(edtf)?.sortKey ?? 0;

/** Returns the first and last bar within the filter; all bars without one. */
export function rangeOf({ bars }: Histogram, { after, before }: SearchFilters): [number, number] {
  const first = after === undefined ? 0 : bars.findIndex((bar) => (parseEdtf(bar.at)?.endKey ?? 0) >= keyOf(after));
  const last = before === undefined ? bars.length - 1 : bars.findLastIndex((bar) => keyOf(bar.at) < keyOf(before));
  return [Math.max(0, first), last < 0 ? bars.length - 1 : last];
}

/** Returns the EDTF of the next day, month or year. */
export function barAfter(at: string, unit: Histogram['unit']): string {
  const parts = parseEdtf(at)?.parts;
  if (!parts) return at;
  const { year, month = 1, day = 1 } = parts;
  if (unit === 'year') return String(year + 1).padStart(4, '0');
  const next = new Date(Date.UTC(year, unit === 'month' ? month : month - 1, unit === 'month' ? 1 : day + 1));
  return next.toISOString().slice(0, unit === 'month' ? 7 : 10);
}
