/** The lead, set apart before the story. */
import type { Block, Box } from '../page/blocks/block-page.ts';
import { foldToWords, wordsOfBlock } from '../page/blocks/fold-to-words.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { isFurnitureLine } from './furniture-lines.ts';
import { STANDFIRST_NAMES } from './furniture-words.ts';
import type { StoryClues, StoryView } from './story-view.ts';

/** A lead may precede the headline, but not by much: further up are the site's own words. */
const ABOVE_HEADLINE = 3;

/** A lead set apart before the story: named as one, or equal to the page's own description. */
export function standfirst(view: StoryView, first: number, clues: StoryClues): Block | null {
  const description = foldToWords(clues.description ?? '');
  const title = foldToWords(clues.title ?? '');
  const from = Math.max(0, first - 25, (view.headline ?? 0) - ABOVE_HEADLINE);
  for (const block of view.page.blocks.slice(from, first)) {
    const text = wordsOfBlock(block);
    if (
      block.size < 40 ||
      block.size > 900 ||
      block.linkSize > block.size * 0.5 ||
      text === title ||
      block.box.tag === 'h1'
    )
      continue;
    if (isCaption(block) || isFurnitureLine(block.text)) continue;
    const described =
      description.length > 40 &&
      text.length > 40 &&
      (text.startsWith(description.slice(0, 80)) || description.startsWith(text.slice(0, 80)));
    if (described || (isNamedStandfirst(block) && !view.isInFurniture(block, null))) return block;
  }
  return null;
}

function isCaption(block: Block): boolean {
  for (let box: Box | null = block.box, step = 0; box && step < 5; box = box.parent, step++) {
    if (
      box.tag === 'figure' ||
      box.tag === 'figcaption' ||
      box.tag === 'nav' ||
      box.tag === 'aside' ||
      box.tag === 'footer'
    )
      return true;
    if (box.words.has('caption')) return true;
  }
  return false;
}

const LEAST_NAMED = 50;
/** Lines of this size may name who wrote and when. */
const LONGEST_LINE = 80;

function isNamedStandfirst(block: Block): boolean {
  if (block.size < LEAST_NAMED || (block.size < LONGEST_LINE && /[·|•]/.test(block.text))) return false;
  return (
    STANDFIRST_NAMES.test(block.box.names) ||
    (block.box.parent !== null && STANDFIRST_NAMES.test(block.box.parent.names))
  );
}

/** How many blocks may stand between it and the story: a picture with its credit. */
const CLOSE_ABOVE = 4;

/** The story's first sentence, set as a heading. */
export function firstSentence({ page, headline }: StoryView, first: number): Block | null {
  const from = Math.max(0, first - CLOSE_ABOVE, (headline ?? -1) + 1);
  const above = page.blocks.slice(from, first);
  const isSet = ({ heading, size, linkSize, text }: Block) =>
    heading && size >= 80 && linkSize === 0 && endsSentence(text);
  return above.find((block) => isSet(block) && block.box.tag !== 'h1') ?? null;
}
