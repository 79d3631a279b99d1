/**
 * Soft hyphens of broken words: pdf.js drops them, and with them the only sign that a word continues in the next line.
 * The drawing commands have them.
 */
import { type DrawnLetters, drawnPlaces } from '../drawing/drawn-letters.ts';

/** @returns a function that takes the texts of a page's runs in order */
export function hyphenMender({ letters, hyphens, dashes }: DrawnLetters): (text: string) => string {
  if (hyphens.length === 0) return (text) => text;
  const placeOf = drawnPlaces(letters);
  let next = 0;
  return (text) => {
    const place = placeOf(text);
    if (!place) return text;
    const { start } = place;
    const end = start + place.drawn.length;
    while ((hyphens[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
    let until = next;
    while ((hyphens[until] ?? Number.POSITIVE_INFINITY) <= end) until++;
    let mended = text;
    // From the last to the first, because each is one letter more.
    const drawn = hyphens.slice(next, until).reverse();
    for (const hyphen of new Set(drawn)) {
      const dash = dashes.has(hyphen) ? '-'.repeat(drawn.filter((each) => each === hyphen).length) : null;
      mended = withHyphen(mended, hyphen - start, dash);
    }
    return mended;
  };
}

/** A hyphen at the end of a run marks a broken word; within a run it shows as a gap in pdf.js's text. */
function withHyphen(text: string, letter: number, dash: string | null): string {
  let left = letter;
  let end = 0;
  while (end < text.length && left > 0) if (/\S/u.test(text[end++] ?? '')) left--;
  const rest = text.slice(end);
  if (dash !== null) return `${text.slice(0, end)} ${dash} ${rest.trimStart()}`;
  if (/^[\s-]*$/u.test(rest)) return `${text.slice(0, end)}\u00ad`;
  return /^\s/u.test(rest) ? `${text.slice(0, end)}-${rest.trimStart()}` : text;
}
