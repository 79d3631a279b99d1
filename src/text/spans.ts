// Spans of one text, in order and apart from each other.
import type { Utf16Span } from './offsets.ts';

type Spanned = Readonly<Utf16Span>;

/** Whether a span overlaps one of `taken`, which are in order and do not overlap each other. O(log n). */
export function overlapsAny(taken: readonly Spanned[], span: Spanned): boolean {
  const next = taken[indexEndingAfter(taken, span.from)];
  return next !== undefined && next.from < span.to;
}

/** Keeps the longest of overlapping spans, in text order. */
export function withoutOverlaps<S extends Spanned>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!overlapsAny(kept, span)) kept.splice(indexEndingAfter(kept, span.from), 0, span);
  }
  return kept;
}

/** The index of the first of `spans` that ends after `at`; their number if none does. O(log n). */
export function indexEndingAfter(spans: readonly Spanned[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Spanned).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
