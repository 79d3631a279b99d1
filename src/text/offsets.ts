// The one place that converts between UTF-16 indices (in memory) and Unicode code points (contract, storage, exports).

/** UTF-16 code units, half open; for use in memory only. */
export type Utf16Span = { from: number; to: number };

/** Unicode code points, half open; a lone surrogate counts as one. */
export type Span = { start: number; end: number };

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function pairStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(PAIR)) starts.push(match.index);
  return starts;
}

/** How many of the first `count` values, ascending under `valueAt`, lie below `limit`. */
function countBelow(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Converts positions of one text: O(1) without astral characters, else O(log n). Positions past an end are taken as that end. */
export class CodePointMap {
  /** Length in code points. */
  readonly length: number;
  readonly #utf16Length: number;
  readonly #pairs: number[];

  constructor(text: string) {
    this.#pairs = pairStarts(text);
    this.#utf16Length = text.length;
    this.length = text.length - this.#pairs.length;
  }

  /** An index inside a surrogate pair belongs to that pair's code point. */
  codePointFromUtf16(index: number): number {
    const bounded = Math.min(Math.max(index, 0), this.#utf16Length);
    const pairs = this.#pairs;
    if (pairs.length === 0) return bounded;
    return bounded - countBelow(pairs.length, (at) => pairs[at] as number, bounded);
  }

  utf16FromCodePoint(codePoint: number): number {
    const bounded = Math.min(Math.max(codePoint, 0), this.length);
    const pairs = this.#pairs;
    if (pairs.length === 0) return bounded;
    return bounded + countBelow(pairs.length, (at) => (pairs[at] as number) - at, bounded);
  }

  spanFromUtf16(span: Utf16Span): Span {
    return { start: this.codePointFromUtf16(span.from), end: this.codePointFromUtf16(span.to) };
  }

  utf16FromSpan(span: Span): Utf16Span {
    return { from: this.utf16FromCodePoint(span.start), to: this.utf16FromCodePoint(span.end) };
  }
}

export function codePointMap(text: string): CodePointMap {
  return new CodePointMap(text);
}

export function codePointLength(text: string): number {
  return text.length - pairStarts(text).length;
}

/** The characters at code points [start, end); an end past the text is taken as the text's end. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const { from, to } = codePointMap(text).utf16FromSpan({ start, end });
  return text.slice(from, to);
}
