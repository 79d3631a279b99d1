/**
 * What follows a story in its container without belonging to it: other stories among links, separators, notices about
 * comments.
 */
import type { Block, BlockPage, Box } from '../page/blocks/block-page.ts';
import { wordsOfBlock } from '../page/blocks/fold-to-words.ts';
import { isCallToReply, isCommentRule, isCommentsHeading } from './furniture-lines.ts';
import { isCutOff } from './paywall-phrases.ts';
import { isParagraphLike } from './story-view.ts';

/**
 * Where one box holds most of the story, and what follows it in the larger box is mostly links, the story has ended.
 */
export function dropAfterCore(blocks: Block[], page: BlockPage, top: Box): Block[] {
  const core = coreOf(blocks, page, top);
  if (!core) return blocks;
  const kept = new Set(blocks.map(({ index }) => index));
  let { end } = core;
  while (kept.has(end)) end++;
  const behind = page.blocks.slice(end, top.end);
  const rest = blocks.filter(({ index }) => index >= end && index < top.end);
  const size = sum(behind, (block) => block.size);
  const isOver =
    sum(behind, (block) => block.linkSize) > size * MOSTLY && sum(rest, (block) => block.size) < size * MOSTLY;
  return isOver ? blocks.filter((block) => !rest.includes(block)) : blocks;
}

const MOSTLY = 0.35;
const CORE = 0.7;

/** The innermost box of several blocks that holds most of the paragraphs. */
function coreOf(blocks: readonly Block[], page: BlockPage, top: Box): Box | null {
  const sizes = new Map(blocks.map((block) => [block.index, isParagraphLike(block) ? block.size : 0]));
  const before: number[] = [0];
  for (const { index } of page.blocks.slice(top.first, top.end))
    before.push((before.at(-1) ?? 0) + (sizes.get(index) ?? 0));
  const upTo = (index: number) => before[index - top.first] ?? 0;
  const held = Math.max(1, upTo(top.end) * CORE);
  const core = page.boxes.findLast(
    (box) =>
      box.first >= top.first &&
      box.end <= top.end &&
      box.end - box.first > 1 &&
      upTo(box.end) - upTo(box.first) >= held,
  );
  return core ?? null;
}

function sum(blocks: readonly Block[], value: (block: Block) => number): number {
  return blocks.reduce((total, block) => total + value(block), 0);
}

/** After a heading for comments there is no more story, if there was one before it. */
export function dropComments(blocks: Block[]): Block[] {
  let before = 0;
  const answers = headingsOfAnswers(blocks);
  for (const [i, { text, heading, emphasised, size, box }] of blocks.entries()) {
    const isHeading = heading || (emphasised && !isInCell(box));
    if (before >= LEAST_STORY && isHeading && isCommentsHeading(text) && !answers.has(text)) return blocks.slice(0, i);
    if (before >= LEAST_STORY && NUMBER.test(text) && areNumbered(blocks.slice(i))) return blocks.slice(0, i);
    before += size;
  }
  return blocks;
}

/** "Reply" over each answer of a paper to its readers' letters: readers' comments have one heading. */
function headingsOfAnswers(blocks: readonly Block[]): ReadonlySet<string> {
  const calls = blocks.filter(({ heading, text }) => heading && isCallToReply(text)).map(({ text }) => text);
  return new Set(calls.filter((text, i) => calls.indexOf(text) !== i));
}

/** Larger boxes hold more than an offer. */
const LARGEST_OFFER = 1200;

/** Where the story breaks off for those who do not pay, the box that says so offers subscriptions. */
export function dropOffers(blocks: Block[]): Block[] {
  const offers = blocks.flatMap(({ text, box }, i) => {
    const before = blocks[i - 1];
    return before && isCutOff(text) ? (outermost(box, before.index) ?? []) : [];
  });
  const dropped = new Set<number>();
  for (const { first, end } of new Set(offers)) for (let index = first; index < end; index++) dropped.add(index);
  return blocks.filter(({ index }) => !dropped.has(index));
}

/** The outermost box of an offer's size that begins behind what stands before it. */
function outermost(inner: Box, before: number): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = inner; box && box.first > before && box.size <= LARGEST_OFFER; box = box.parent)
    found = box;
  return found;
}

const NUMBER = /^#\d{1,5}$/;
const LEAST_NUMBERED = 3;

/** "#12" above each reader's comment. */
function areNumbered(blocks: readonly Block[]): boolean {
  return blocks.filter(({ text }) => NUMBER.test(text)).length >= LEAST_NUMBERED;
}

function isInCell(box: Box): boolean {
  return box.tag === 'td' || box.tag === 'th' || box.parent?.tag === 'td' || box.parent?.tag === 'th';
}

const LEAST_STORY = 300;

/**
 * After the last words there may be the author's name, separators, marks, a page number, and notices about comments.
 */
export function dropAfterLastWords(blocks: Block[], names: string): Block[] {
  let end = blocks.length;
  while (end > 1) {
    const [before, last] = [blocks[end - 2], blocks[end - 1]];
    if (!before || !last) break;
    const isBare = !/[\p{L}\p{N}]/u.test(last.text) || (/^\d{1,2}$/.test(last.text) && before.size > 40);
    if (!isBare && !isCommentRule(last.text) && wordsOfBlock(last) !== names) break;
    end--;
  }
  return blocks.slice(0, end);
}
