/** Rows of similar boxes, each with a headline that links elsewhere: lists of other stories, whatever their names. */

import { attribute } from '../page.ts';
import type { Block, BlockPage, Box } from './block-page.ts';

const CARD_TAGS = new Set(['div', 'li', 'article', 'section', 'td', 'dd']);
const LARGEST = 700;
/** The first class name without a number: "card post-17 tag-sport" is a card. */
const NAME = /(?<!\S)[^\s\d]+(?!\S)/;

/** At least three similar boxes in the same box. */
export function rowsOf(page: BlockPage): readonly (readonly Box[])[] {
  const rows = new Map<Box, Map<string, Box[]>>();
  for (const box of page.boxes) {
    if (!CARD_TAGS.has(box.tag) || box.parent === null || box.size < 15) continue;
    const kinds = rows.get(box.parent) ?? new Map<string, Box[]>();
    const kind = `${box.tag}.${NAME.exec(attribute(box.element, 'class') ?? '')?.[0] ?? ''}`;
    const row = kinds.get(kind);
    if (row) row.push(box);
    else kinds.set(kind, [box]);
    rows.set(box.parent, kinds);
  }
  return [...rows.values()].flatMap((kinds) => [...kinds.values()].filter(({ length }) => length >= 3));
}

export function findCards(rows: readonly (readonly Box[])[], page: BlockPage): ReadonlySet<Box> {
  const cards = new Set<Box>();
  for (const row of rows) {
    const linked = row.filter((box) => box.size <= LARGEST && hasLinkedLine(page, box));
    if (linked.length >= row.length * 0.8) for (const box of linked) cards.add(box);
  }
  return cards;
}

/** One line of the box is entirely a link. */
function hasLinkedLine(page: BlockPage, box: Box): boolean {
  return page.blocks
    .slice(box.first, box.end)
    .some((block: Block) => block.size >= 12 && block.linkSize >= block.size * 0.85);
}
