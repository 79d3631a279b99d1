/** The story's blocks as paragraphs: the cells of a table row become one, separated by tabs. */
import type { Block, Box } from './block-page.ts';

/** Longer cells are layout columns. */
const MOST_IN_CELL = 120;

export function paragraphsOfStory(blocks: readonly Block[]): string[] {
  const paragraphs: string[] = [];
  for (let i = 0; i < blocks.length; ) {
    const row = cellOf(blocks[i])?.parent ?? null;
    let end = i + 1;
    while (row && end < blocks.length && cellOf(blocks[end])?.parent === row) end++;
    const inRow = blocks.slice(i, end);
    const texts = inRow.map(({ text }) => text);
    if (isOfData(inRow)) paragraphs.push(texts.join('\t'));
    else paragraphs.push(...texts);
    i = end;
  }
  return paragraphs;
}

/** Each in a cell of its own, and short. */
function isOfData(blocks: readonly Block[]): boolean {
  const cells = new Set(blocks.map(cellOf));
  return blocks.length > 1 && cells.size === blocks.length && blocks.every(({ text }) => text.length <= MOST_IN_CELL);
}

/** The nearest cell; whatever is in a list or a quotation within a cell stays a paragraph of its own. */
function cellOf(block: Block | undefined): Box | null {
  for (let box = block?.box ?? null, step = 0; box && step < 4; box = box.parent, step++) {
    if (box.tag === 'li' || box.tag === 'blockquote' || box.tag === 'table') return null;
    if (box.tag === 'td' || box.tag === 'th') return box;
  }
  return null;
}
