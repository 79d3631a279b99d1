// Where exact words occur in a text, never in the middle of a character.
import type { Utf16Span } from '../offsets.ts';

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** UTF-16 code units on each side of an index, more than any character is long. */
const AROUND = 32;

/** Whether [from, to) separates no letter from its marks, no emoji from its parts and no surrogate pair (UAX #29). */
export function splitsNoCharacter(text: string, { from, to }: Utf16Span): boolean {
  return isBoundary(text, from) && isBoundary(text, to);
}

function isBoundary(text: string, index: number): boolean {
  if (index === 0 || index === text.length) return true;
  const start = Math.max(0, index - AROUND);
  const at = index - start;
  return characters.segment(text.slice(start, index + AROUND)).containing(at)?.index === at;
}

/** Every place of `words`, including overlapping ones, at most `most`. */
export function occurrences(text: string, words: string, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * Exact occurrences of a quotation as UTF-16 spans. It is first normalised to NFC, as texts are; a place that splits a
 * character does not count.
 */
export function findQuote(text: string, quote: string): Utf16Span[] {
  const words = quote.normalize('NFC');
  return occurrences(text, words)
    .map((from) => ({ from, to: from + words.length }))
    .filter((span) => splitsNoCharacter(text, span));
}
