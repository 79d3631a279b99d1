// Paragraphs of an article's text: joined by a blank line, found again where they stand.
import type { Utf16Span } from '../offsets.ts';

// A lone \r is a break, but never the \r of \r\n, which would make every such break a blank line.
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:(?:\r\n|\n|\r(?!\n))[^\S\r\n]*)+/;

export function trimmedSpan(text: string, from: number, to: number): Utf16Span | null {
  const run = text.slice(from, to);
  const start = from + run.length - run.trimStart().length;
  const end = from + run.trimEnd().length;
  return start < end ? { from: start, to: end } : null;
}

/** The paragraphs of a text, without the white space around them. */
export function paragraphs(text: string): Utf16Span[] {
  const spans: Utf16Span[] = [];
  let from = 0;
  for (const blank of text.matchAll(new RegExp(BLANK_LINE, 'g'))) {
    const span = trimmedSpan(text, from, blank.index);
    if (span) spans.push(span);
    from = blank.index + blank[0].length;
  }
  const last = trimmedSpan(text, from, text.length);
  if (last) spans.push(last);
  return spans;
}

export function textFromParagraphs(list: readonly string[]): string {
  return list.join('\n\n');
}
