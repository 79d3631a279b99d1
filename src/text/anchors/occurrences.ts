// Where exact words occur in a text, never in the middle of a character.
import type { Utf16Span } from '../offsets.ts';

/** Made when first needed, because it takes ten milliseconds of each thread that starts. */
let characters: Intl.Segmenter | undefined;
/** What precedes one of these does not decide where the next character begins; in a row of flags, it does. */
const PLAIN =
  /[\n\p{Zs}\p{P}\p{Nd}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** UTF-16 code units: 256 flags, after which their pairs are counted anew. */
const MOST_BEHIND = 1024;
/** The next character, which may be a surrogate pair. */
const AHEAD = 2;

/** Whether [from, to) separates no letter from its marks, no emoji from its parts and no surrogate pair (UAX #29). */
export function splitsNoCharacter(text: string, { from, to }: Utf16Span): boolean {
  return isBoundary(text, from) && isBoundary(text, to);
}

function isBoundary(text: string, index: number): boolean {
  if (index === 0 || index === text.length) return true;
  const least = Math.max(0, index - MOST_BEHIND);
  let start = index - 1;
  while (start > least && !PLAIN.test(text.charAt(start))) start--;
  const at = index - start;
  characters ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return characters.segment(text.slice(start, index + AHEAD)).containing(at)?.index === at;
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
