/** Selecting by sentence, and widening or narrowing by word, without the mouse. */
import type { Utf16Span } from '../../../../text/offsets.ts';
import { sentences } from '../../../../text/sentences/sentences.ts';

/** Returns the sentence before or after the selection, or, without a selection, the first (or last) one in view. */
export function nextSentence(
  text: string,
  language: string | null,
  selected: Utf16Span | null,
  by: 1 | -1,
  start: number,
): Utf16Span | null {
  const all = sentences(text, language);
  if (!selected) return all.find(({ to }) => to > start) ?? all.at(-1) ?? null;
  if (by > 0) return all.find(({ from }) => from > selected.from && from >= selected.to) ?? all.at(-1) ?? null;
  return all.findLast(({ from }) => from < selected.from) ?? all[0] ?? null;
}

/** Adds or removes one word at the end of the selection. */
export function widened(text: string, language: string | null, selected: Utf16Span, by: 1 | -1): Utf16Span {
  const ends = wordEnds(text, language);
  const to = by > 0 ? ends.find((end) => end > selected.to) : ends.findLast((end) => end < selected.to);
  return to === undefined || to <= selected.from ? selected : { from: selected.from, to };
}

function wordEnds(text: string, language: string | null): number[] {
  const words = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  return Array.from(words.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
}
