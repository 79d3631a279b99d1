/**
 * Blocks of a LexisNexis or Nexis Uni export → its documents, split at the counts before each or the marks after each.
 */
import type { ExportItem } from './export-item.ts';
import { type NexisBlock, nexisArticle } from './nexis-article.ts';
import { BODY, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';

/** Null if the blocks are not such an export. A null item is only a notice. */
export function nexisItems(blocks: readonly NexisBlock[]): (ExportItem | null)[] | null {
  const documents = cutAtCounts(blocks) ?? cutAtEnds(blocks);
  return documents?.map(nexisArticle) ?? null;
}

/** "1 of 10 DOCUMENTS" before each; a cover precedes the first. */
function cutAtCounts(blocks: readonly NexisBlock[]): NexisBlock[][] | null {
  const starts: number[] = [];
  let total: string | null = null;
  for (const [i, { text }] of blocks.entries()) {
    const [, ...counts] = COUNT.exec(text) ?? [];
    const [number, of] = counts.filter((count) => count !== undefined);
    if (number === undefined || of === undefined || Number(number) > Number(of)) continue;
    // Several searches in one file each count to their own end.
    const isNext = Number(number) === starts.length + 1;
    if (total !== null && !isNext && (of !== total || Number(number) <= starts.length)) continue;
    total ??= of;
    starts.push(i);
  }
  const documents = starts.map((start, i) => blocks.slice(start + 1, starts[i + 1] ?? blocks.length));
  return documents.some((document) => document.some(({ text }) => labelOf(text) !== null)) ? documents : null;
}

/** "End of Document" after each; a cover stands before the first. */
function cutAtEnds(blocks: readonly NexisBlock[]): NexisBlock[][] | null {
  const documents: NexisBlock[][] = [];
  let document: NexisBlock[] = [];
  for (const block of blocks) {
    if (!END_OF_DOCUMENT.test(block.text)) document.push(block);
    else {
      documents.push(document);
      document = [];
    }
  }
  if (documents.length === 0) return null;
  const isNexis = documents.some((each) => each.filter(({ text }) => labelOf(text) !== null).length >= 2);
  // Without its end mark, the last one was cut short, or is the database's imprint.
  if (document.some(({ text }) => BODY.test(text))) documents.push(document);
  return isNexis ? documents : null;
}
