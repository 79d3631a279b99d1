// Paragraphs of an article's text, and how plain text is brought into them (standards, "Text and offsets").
import type { Utf16Span } from './offsets.ts';

// A lone \r is a break, but never the \r of \r\n, which would make every such break a blank line.
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:(?:\r\n|\n|\r(?!\n))[^\S\r\n]*)+/;
const LINE_BREAK = /\r\n|\n|\r/;
/** A line that ends so may end a sentence: letters, digits, commas and hyphens do not. */
const SENTENCE_END = /[.!?…。！？؟:;"”»’'）)\]]$/u;

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

function isHardWrapped(lines: readonly string[]): boolean {
  const wrapped = lines
    .slice(0, -1)
    .filter((line) => line.length >= 50 && line.length <= 80 && !SENTENCE_END.test(line));
  return lines.length > 2 && wrapped.length * 2 > lines.length - 1;
}

/**
 * Paragraphs of text that came in plain: at blank lines; where there are none, at line breaks, unless the text is
 * hard-wrapped, which makes one paragraph. NFC, trimmed, nothing else altered.
 */
export function paragraphsFromPlainText(raw: string): string[] {
  const text = raw.normalize('NFC').trim();
  const clean = (pieces: string[]): string[] => pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const blocks = clean(text.split(BLANK_LINE));
  if (blocks.length > 1) return blocks;
  const lines = clean(text.split(LINE_BREAK));
  return isHardWrapped(lines) ? [lines.join(' ')] : lines;
}

export function textFromParagraphs(list: readonly string[]): string {
  return list.join('\n\n');
}
