import type { Block } from './block-page.ts';

/** A text reduced to its words, to tell whether two places on a page say the same. */
export function foldToWords(text: string): string {
  const words = IS_ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, ' ')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return words.trim();
}

const known = new WeakMap<Pick<Block, 'text'>, string>();

/** The words of a block, which several steps compare with titles and names. */
export function wordsOfBlock(block: Pick<Block, 'text'>): string {
  const words = known.get(block) ?? foldToWords(block.text);
  known.set(block, words);
  return words;
}

/** Most texts: without looking up each letter among the world's. */
const IS_ASCII = /^[\0-\x7f]*$/;
