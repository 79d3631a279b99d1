/** The HTML of a mail → its text. Mail is laid out in tables, a box a story: every block counts, only what is of its sending is set aside. */
import { type Block, type Box, blocksOf } from '../../extract/blocks.ts';
import { attribute, parsePage } from '../../extract/page.ts';
import { isAttribution, isFooterLine, isForwardMark, isMailFurniture } from './mail-furniture.ts';
import type { BodyText } from './plain-body.ts';

/** A link this short that is all of its block, with others beside it, is navigation. */
const SHORT_LINK = 24;
const ROW_OF_LINKS = 3;

/** @throws PageTooLarge */
export function readHtmlBody(html: string): BodyText {
  const blocks = blocksOf(parsePage(html)).blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const end = footerStart(blocks);
  const links = navigationOf(blocks);
  const quoted = new Map<Box, boolean>();
  const paragraphs: string[] = [];
  const furniture: string[] = [];
  let isForwarded = false;
  for (const [i, block] of blocks.entries()) {
    isForwarded ||= paragraphs.length > 0 && isForwardMark(block.text);
    const isAside =
      i >= end || isForwarded || links.has(block) || isMailFurniture(block.text) || isAttribution(block.text);
    (isAside || isQuoted(block.box, quoted) ? furniture : paragraphs).push(block.text);
  }
  return paragraphs.length > 0
    ? { paragraphs, furniture }
    : { paragraphs: blocks.map(({ text }) => text), furniture: [] };
}

function navigationOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let row: Block[] = [];
  for (const block of [...blocks, null]) {
    if (block && block.size < SHORT_LINK && block.linkSize >= block.size * 0.95 && !block.heading) row.push(block);
    else {
      if (row.length >= ROW_OF_LINKS) for (const each of row) found.add(each);
      row = [];
    }
  }
  return found;
}

/** Where the last lines about the sending begin, with nothing but short lines after them. */
function footerStart(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, { size }) => sum + size, 0);
  let after = 0;
  let start = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i] as Block;
    after += block.size;
    if (after > Math.max(600, total * 0.25) || (block.size > 500 && !isFooterLine(block.text))) break;
    if (isFooterLine(block.text)) start = i;
  }
  return start;
}

/** Inside what mail programs mark as the mail that is answered. */
function isQuoted(box: Box, known: Map<Box, boolean>): boolean {
  const trail: Box[] = [];
  let answer = false;
  for (let each: Box | null = box; each; each = each.parent) {
    const before = known.get(each);
    if (before !== undefined) {
      answer = before;
      break;
    }
    trail.push(each);
    if (isQuoteBox(each)) {
      answer = true;
      break;
    }
  }
  for (const each of trail) known.set(each, answer);
  return answer;
}

function isQuoteBox(box: Box): boolean {
  if (box.tag === 'blockquote' && attribute(box.element, 'type')?.toLowerCase() === 'cite') return true;
  return /(?:^|\s)(?:gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-signature|gmail_signature|protonmail_quote|OutlookMessageHeader|divRplyFwdMsg)(?:$|\s)/.test(
    box.names,
  );
}
