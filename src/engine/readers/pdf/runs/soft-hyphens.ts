/**
 * Soft hyphens of broken words: pdf.js drops them, and with them the only sign that a word continues in the next line.
 * The drawing commands have them.
 */
import { type DrawnLetters, drawnPlaces } from '../drawing/drawn-letters.ts';

/** @returns a function that takes the texts of a page's runs in order */
export function hyphenMender({ letters, hyphens }: DrawnLetters): (text: string) => string {
  if (hyphens.length === 0) return (text) => text;
  const placeOf = drawnPlaces(letters);
  let next = 0;
  return (text) => {
    const place = placeOf(text);
    if (!place) return text;
    const { start } = place;
    const end = start + place.drawn.length;
    while ((hyphens[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
    let mended = text;
    for (let i = next; (hyphens[i] ?? Number.POSITIVE_INFINITY) <= end; i++)
      mended = withHyphen(mended, (hyphens[i] as number) - start);
    return mended;
  };
}

/** A hyphen at the end of a run marks a broken word; within a run it shows as a gap in pdf.js's text. */
function withHyphen(text: string, letter: number): string {
  let left = letter;
  let end = 0;
  while (end < text.length && left > 0) if (/\S/u.test(text[end++] ?? '')) left--;
  const rest = text.slice(end);
  if (/^[\s-]*$/u.test(rest)) return `${text.slice(0, end)}\u00ad`;
  return /^\s/u.test(rest) ? `${text.slice(0, end)}-${rest.trimStart()}` : text;
}
