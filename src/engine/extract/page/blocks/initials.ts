/** Large initials, which stand in a block or an image of their own before the rest of their word. */

import { attribute, type Element } from '../page.ts';
import type { Block } from './block-page.ts';

const INITIAL = /^[\p{Pi}\p{Ps}"']?\p{Lu}$/u;
const REST_OF_WORD = /^(?:\p{Ll}|['’]\p{Ll}|\p{Lu}{2,}\s)/u;
const WORD = /^[\p{L}'’]+/u;

/** A paragraph has at most this many pieces. */
const MOST_IN_PARAGRAPH = 200;

/** The letter shown by an image at the beginning of a word. */
export function drawnInitial(picture: Element): string {
  const letter = attribute(picture, 'alt')?.trim() ?? '';
  if (!INITIAL.test(letter)) return '';
  const siblings = picture.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_IN_PARAGRAPH) return '';
  const next = siblings[siblings.indexOf(picture) + 1];
  return next?.nodeName === '#text' && /^\p{Ll}/u.test((next as { value: string }).value) ? letter : '';
}

/**
 * "T" and "he quay is shut" are one paragraph. "A" and "quay is shut" are two words, if the page also uses the second
 * by itself.
 */
export function joinInitials(blocks: Block[]): void {
  let known: ReadonlyMap<string, number> | null = null;
  for (const [i, next] of blocks.entries()) {
    const letter = blocks[i - 1];
    if (!letter || letter.heading || next.heading) continue;
    if (!INITIAL.test(letter.text) || !REST_OF_WORD.test(next.text)) continue;
    known ??= countsOfWords(blocks);
    const word = (WORD.exec(next.text)?.[0] ?? '').toLowerCase();
    const isWord = word.length > 1 && (known.get(word) ?? 0) > 1;
    const text = `${letter.text}${isWord ? ' ' : ''}${next.text}`;
    blocks[i] = { ...next, text, parted: text };
    blocks[i - 1] = { ...letter, initial: true };
  }
}

function countsOfWords(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks)
    for (const word of new Set(wordsOfText(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOfText(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}'’]+/u);
}
