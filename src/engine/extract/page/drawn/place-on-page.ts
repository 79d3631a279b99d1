/** Finds an article's paragraphs, and the pieces that were set aside, on the page that they are from. */

import { paragraphs } from '../../../../text/sentences/paragraphs.ts';
import { type Letters, lettersOf } from './page-letters.ts';

/** What a letter of the page belongs to; 0: neither. */
export const STORY = 1;
export const ASIDE = 2;
/** How many letters are searched for one page: when a long text is not found, the rest of it is not searched for. */
const MOST_LOOKED_THROUGH = 60_000_000;

type FindFree = (wanted: string, from: number) => number;

/** Where letters occur as whole words in text not yet taken: after a position, or else anywhere. -1: nowhere. */
export function freeFinder({ letters, begins }: Letters, roles: Uint8Array): FindFree {
  let left = MOST_LOOKED_THROUGH;
  const next = (wanted: string, from: number) => {
    if (left <= 0) return -1;
    const at = letters.indexOf(wanted, from);
    left -= (at < 0 ? letters.length : at) - from + 1;
    return at;
  };
  return (wanted, from) => {
    for (const start of from > 0 ? [from, 0] : [0]) {
      for (let at = next(wanted, start); at >= 0; at = next(wanted, at + 1)) {
        const end = at + wanted.length;
        const isWhole = begins[at] === 1 && (end >= letters.length || begins[end] === 1);
        if (isWhole && roles[at] === 0 && roles[end - 1] === 0) return at;
      }
    }
    return -1;
  };
}

export interface PlacedParagraph {
  /** Index among the article's paragraphs. */
  readonly index: number;
  /** Range of the article's letters. */
  readonly from: number;
  readonly to: number;
  /** Range of the page's letters. */
  readonly at: number;
}

export interface PlacedStory {
  readonly text: Letters;
  readonly paragraphs: readonly PlacedParagraph[];
}

export function placeStory(
  findFree: FindFree,
  roles: Uint8Array,
  { title, text }: { readonly title: string; readonly text: string },
): PlacedStory {
  const own = lettersOf([text]);
  const placed: PlacedParagraph[] = [];
  let from = 0;
  let letter = 0;
  for (const [index, span] of paragraphs(text).entries()) {
    const start = letter;
    while (letter < own.letters.length && (own.place[letter] as number) < span.to) letter++;
    const wanted = own.letters.slice(start, letter);
    const at = wanted === '' ? -1 : findFree(wanted, from);
    if (at < 0) continue;
    roles.fill(STORY, at, at + wanted.length);
    placed.push({ index, from: start, to: letter, at });
    from = at + wanted.length;
  }
  const heading = lettersOf([title]).letters;
  const at = heading === '' ? -1 : findFree(heading, 0);
  if (at >= 0) roles.fill(STORY, at, at + heading.length);
  return { text: own, paragraphs: placed };
}

/** @returns where each piece is on the page, in letters; -1: nowhere */
export function placeFurniture(findFree: FindFree, roles: Uint8Array, furniture: readonly string[]): number[] {
  let from = 0;
  return furniture.map((piece) => {
    const { letters } = lettersOf([piece]);
    const at = letters === '' ? -1 : findFree(letters, from);
    if (at < 0) return -1;
    roles.fill(ASIDE, at, at + letters.length);
    from = at + letters.length;
    return at;
  });
}
