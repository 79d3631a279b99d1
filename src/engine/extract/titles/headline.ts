/** Where a page shows its headline: dates, names and the lead are searched for around it. */
import type { Block, BlockPage } from '../page/blocks/block-page.ts';
import { foldToWords, wordsOfBlock } from '../page/blocks/fold-to-words.ts';

/** The block that shows the title, or else the first main heading; null if there is neither. */
export function headlineOf(page: BlockPage, title: string | null): number | null {
  const wanted = foldToWords(title ?? '');
  const shows = (block: Block) => block.size < 400 && wordsOfBlock(block).startsWith(wanted);
  const shown = wanted.length < 4 ? -1 : page.blocks.findIndex((block) => block.heading && shows(block));
  const plain = shown >= 0 || wanted.length < 4 ? shown : page.blocks.findIndex(shows);
  const index = plain >= 0 ? plain : page.blocks.findIndex(({ heading, box }) => heading && box.tag === 'h1');
  return index < 0 ? null : index;
}
