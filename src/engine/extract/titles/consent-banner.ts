/** The banner that asks for consent in front of a page: its heading is no title. */
import type { BlockPage } from '../page/blocks/block-page.ts';
import { isBannerOfConsent } from '../story/notice-page.ts';

const MOST_LINES = 40;
const PARTS_OF_STORY = new Set(['article', 'body', 'html', 'main']);

/** Indexes of its blocks. */
export function blocksOfBanner({ boxes, blocks }: BlockPage): ReadonlySet<number> {
  const banner = new Set<number>();
  const seen = new Set<string>();
  for (const { tag, first, end } of boxes) {
    const range = `${first}–${end}`;
    if (end - first < 2 || end - first > MOST_LINES || PARTS_OF_STORY.has(tag) || seen.has(range)) continue;
    // Boxes around the same lines say the same.
    seen.add(range);
    const lines = blocks.slice(first, end);
    if (isBannerOfConsent(lines.map(({ text }) => text))) for (const { index } of lines) banner.add(index);
  }
  return banner;
}
