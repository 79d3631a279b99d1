/**
 * An HTML message → its text. Mail is laid out in tables, one box per story: every block counts, except what concerns
 * delivery.
 */
import type { Block, Box } from '../../extract/page/blocks/block-page.ts';
import { blocksOf } from '../../extract/page/blocks/blocks.ts';
import { attribute, parsePage } from '../../extract/page/page.ts';
import {
  type BodyText,
  type ForwardedHeaders,
  forwardedHeadersIn,
  headersAbove,
  headersBelow,
  isForwardMark,
  mayBePrinted,
  NOT_FORWARDED,
  underWords,
} from './forwarded.ts';
import { isAttribution, isFooterLine, isMailFurniture } from './mail-furniture.ts';

/** A link this short that fills its block, with others beside it, is navigation. */
const SHORT_LINK = 24;
const ROW_OF_LINKS = 3;

/** @param isForward the other message in it is its content. @throws PageTooLarge */
export function readHtmlBody(html: string, isForward: boolean): BodyText {
  const blocks = rowsOf(blocksOf(parsePage(html)).blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const texts = blocks.map(({ text }) => text);
  const end = footerStart(blocks);
  const links = navigationOf(blocks);
  const quoted = new Map<Box, boolean>();
  const paragraphs: string[] = [];
  const furniture: string[] = [];
  let isPastMark = false;
  let headersEnd = 0;
  const passedOn: { readonly forwarded: ForwardedHeaders; readonly own: number }[] = [];
  for (const [i, block] of blocks.entries()) {
    const headers = i < headersEnd ? 0 : headersBelow(texts, i);
    isPastMark ||= !isForward && paragraphs.length > 0 && (headers > 0 || isForwardMark(block.text));
    if (headers > 0) headersEnd = i + headers;
    if (headers > 0 && !isPastMark)
      passedOn.push({ forwarded: forwardedHeadersIn(texts.slice(i, headersEnd)), own: paragraphs.length });
    const isAside =
      i >= end || i < headersEnd || isPastMark || links.has(block) || isOfSending(block.text) || isPreheader(block);
    (isAside || (!isForward && isQuoted(block.box, quoted)) ? furniture : paragraphs).push(block.text);
  }
  if (paragraphs.length === 0) return { paragraphs: texts, furniture: [], forwarded: NOT_FORWARDED };
  const bodies = passedOn.map(({ forwarded, own }) =>
    underWords(paragraphs.slice(0, own), paragraphs.slice(own), furniture, forwarded),
  );
  // Of messages within messages, the innermost that says more than all who passed it on.
  const isPassedOn = ({ forwarded }: BodyText) => forwarded !== NOT_FORWARDED;
  return bodies.findLast(isPassedOn) ?? { paragraphs, furniture, forwarded: NOT_FORWARDED };
}

/**
 * A message that a mail program saved or printed as a page: its headers stand above its text. Null for any other page.
 * @throws PageTooLarge
 */
export function readPrintedMail(html: string): BodyText | null {
  if (!mayBePrinted(html)) return null;
  const blocks = rowsOf(blocksOf(parsePage(html)).blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const texts = blocks.map(({ text }) => text);
  // Outlook writes above them whose mailbox it was.
  const [from = -1] = [0, 1].filter((start) => headersAbove(texts.slice(start)) > 0);
  if (from < 0) return null;
  const end = from + headersAbove(texts.slice(from));
  const [aside, words] = [texts.slice(0, end), texts.slice(end)];
  return {
    paragraphs: words.filter((text) => !isOfSending(text)),
    furniture: [...aside, ...words.filter(isOfSending)],
    forwarded: forwardedHeadersIn(aside),
  };
}

function isOfSending(text: string): boolean {
  return isMailFurniture(text) || isAttribution(text) || isForwardMark(text);
}

/** Preview text for the message list, styled too small to be seen in the message. */
function isPreheader({ box }: Block): boolean {
  let each: Box | null = box;
  for (let step = 0; each && step < 3; each = each.parent, step++) {
    const style = attribute(each.element, 'style') ?? '';
    if (
      /(?:^|;)\s*(?:max-height\s*:\s*0|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*[01]px\s*;.{0,80}line-height\s*:\s*[01]px)/i.test(
        style,
      )
    )
      return true;
  }
  return false;
}

/** The cells of a row are one block, separated by tabs, in tables with headings; the value beside a label too. */
function rowsOf(blocks: readonly Block[]): Block[] {
  const withHeadings = new Map<Box, boolean>();
  const rows: Block[] = [];
  let row: Box | null = null;
  for (const block of blocks) {
    const own: Box | null = dataRowOf(block.box, withHeadings) ?? labelledRowOf(block, row);
    const last = rows.at(-1);
    if (own !== null && own === row && last)
      rows[rows.length - 1] = { ...last, text: `${last.text}\t${block.text}`, size: last.size + block.size };
    else rows.push(block);
    row = own;
  }
  return rows;
}

/** "From:" in a cell, and the cell beside it. */
function labelledRowOf({ text, box }: Block, row: Box | null): Box | null {
  if ((box.tag !== 'td' && box.tag !== 'th') || box.parent?.tag !== 'tr') return null;
  return box.parent === row || /^\S(?:.{0,30}\S)?[:：]$/u.test(text) ? box.parent : null;
}

/** @param withHeadings tables already inspected, because each of their cells asks */
function dataRowOf({ tag, parent }: Box, withHeadings: Map<Box, boolean>): Box | null {
  if ((tag !== 'td' && tag !== 'th') || parent?.tag !== 'tr') return null;
  let table: Box | null = parent.parent;
  if (table && table.tag !== 'table') table = table.parent;
  if (table?.tag !== 'table') return null;
  const known = withHeadings.get(table) ?? hasHeadings(table);
  withHeadings.set(table, known);
  return known ? parent : null;
}

function hasHeadings({ element }: Box): boolean {
  const rows = element.childNodes.flatMap((node) => ('childNodes' in node ? [node, ...node.childNodes] : []));
  return rows.some((row) => 'childNodes' in row && row.childNodes.some(({ nodeName }) => nodeName === 'th'));
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

/** Where the last lines about delivery begin, followed only by short lines. */
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

/** Inside what mail programs mark as the message being answered. */
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
