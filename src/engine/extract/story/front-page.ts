/** A page of headlines that lead to articles is not an article, even if there are sentences under them. */
import type { Block, BlockPage } from '../page/blocks/block-page.ts';

const LEAST_HEADLINES = 10;
const HEADLINE_SIZE = 20;

/** `story`: indexes of the blocks that would be the story. `addresses`: all known addresses of the page. */
export function isFrontPage(page: BlockPage, story: readonly number[], addresses: readonly string[]): boolean {
  const kept = new Set(story);
  const headlines = page.blocks.filter((block) => isHeadline(block) && !kept.has(block.index));
  const size = story.reduce((sum, index) => sum + (page.blocks[index]?.size ?? 0), 0);
  if (headlines.length < LEAST_HEADLINES || headlines.reduce((sum, block) => sum + block.size, 0) <= size) return false;
  if (addresses.length > 0 && addresses.every(isFrontDoor)) return true;
  const teasers = story.filter((index) => {
    const before = page.blocks[index - 1];
    return before !== undefined && isHeadline(before) && !kept.has(before.index);
  });
  return teasers.length >= 3 && teasers.length >= story.length * 0.6;
}

function isHeadline(block: Block): boolean {
  return block.size >= HEADLINE_SIZE && block.linkSize >= block.size * 0.85;
}

function isFrontDoor(address: string): boolean {
  const parsed = URL.parse(address);
  return parsed?.search === '' && /^\/(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i.test(parsed.pathname);
}
