/** Lines above a story's paragraphs, in the same box. */
import type { Block } from './block-page.ts';

/** The first of these blocks has at least three paragraphs below. */
export function isAboveParagraphs([line, ...next]: readonly Block[]): boolean {
  return line !== undefined && next.filter((block) => isParagraphBeside(block, line)).length > 2;
}

/** The last of these blocks has a paragraph above. */
export function isUnderParagraph(blocks: readonly Block[]): boolean {
  const line = blocks.at(-1);
  return line !== undefined && blocks.slice(0, -1).some((block) => isParagraphBeside(block, line));
}

function isParagraphBeside({ box, size, linkSize }: Block, line: Block): boolean {
  return box.parent !== null && box.parent === line.box.parent && size > 100 && linkSize < size * 0.3;
}
