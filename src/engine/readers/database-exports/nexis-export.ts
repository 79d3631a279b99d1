/**
 * Blocks of a LexisNexis or Nexis Uni export → its documents, split at the counts before each or the marks after each.
 */
import type { ExportEntry, ExportItem } from './export-item.ts';
import { type NexisBlock, nexisArticle } from './nexis-article.ts';
import { BODY, COPYRIGHT, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';

/** Null if the blocks are not such an export. A null item is only a notice. */
export function nexisItems(blocks: readonly NexisBlock[]): (ExportItem | null)[] | null {
  const documents = cutAtCounts(blocks) ?? cutAtEnds(blocks);
  return documents?.map(nexisArticle) ?? null;
}

/** Of a text, which may break off within its last document: that lacks what the others end with. */
export function nexisEntries(blocks: readonly NexisBlock[]): ExportEntry[] {
  const items = nexisItems(blocks) ?? [];
  const counted = cutAtCounts(blocks);
  const isOpen = counted === null ? isWithoutEnd(blocks) : isWithoutRights(counted);
  if (!isOpen) return items;
  // Without a text, what follows the last mark is not among them.
  const isAmong = counted !== null || behindEnds(blocks).some(({ text }) => BODY.test(text));
  return [...(isAmong ? items.slice(0, -1) : items), 'broken off'];
}

function behindEnds(blocks: readonly NexisBlock[]): readonly NexisBlock[] {
  return blocks.slice(blocks.findLastIndex(({ text }) => END_OF_DOCUMENT.test(text)) + 1);
}

/** There are words other than the database's imprint, or a text without labels below it. */
function isWithoutEnd(blocks: readonly NexisBlock[]): boolean {
  const last = behindEnds(blocks).map(({ text }) => text);
  const body = last.findIndex((text) => BODY.test(text));
  const isLabelled = (texts: readonly string[]) => texts.some((text) => labelOf(text) !== null);
  if (body >= 0) return !isLabelled(last.slice(body));
  return (
    isLabelled(last) ||
    (last.some((text) => /\p{L}/u.test(text)) && !last.some((text) => IMPRINT.test(text) || COPYRIGHT.test(text)))
  );
}

/** The database's, or what a program prints below an export: its page, and for whom and when it was made. */
const IMPRINT =
  /nexis|^page \d+|^(?:prepared|printed|generated|exported|downloaded|date and time|job number|user name)\b/i;

function isWithoutRights(documents: readonly (readonly NexisBlock[])[]): boolean {
  const [last = [], ...others] = documents.toReversed();
  const hasRights = (document: readonly NexisBlock[]) => document.some(({ text }) => COPYRIGHT.test(text));
  return others.length > 0 && others.every(hasRights) && !hasRights(last) && !isLabelledBelow(last);
}

/** Labels stand below the text as well, or only there. */
function isLabelledBelow(document: readonly NexisBlock[]): boolean {
  const isLabel = document.map(({ text }) => labelOf(text) !== null);
  const text = isLabel.indexOf(false, isLabel.indexOf(true));
  return isLabel.at(-1) === true || (text > 0 && isLabel.includes(true, text));
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
