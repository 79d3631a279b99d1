/** Which blocks of a page are the story: find the box that holds it, then set aside what in it is furniture. */
import type { Block, BlockPage, Box } from './blocks.ts';
import { attribute } from './page.ts';
import { FURNITURE_HEADINGS, FURNITURE_NAMES, FURNITURE_WORDS, STORY_NAMES } from './furniture-words.ts';

export interface StoryClues {
  readonly title: string | null;
  readonly description: string | null;
  /** The story's text as the page's own data gives it (JSON-LD). */
  readonly body: string | null;
}

const PARAGRAPH_SIZE = 25;

/** Indexes of the blocks that are the story, in order. */
export function findStory(page: BlockPage, clues: StoryClues): number[] {
  const view = new StoryView(page);
  const top = chooseBox(view);
  if (top === null) return [];
  let picked = siblingsOf(view, top);
  picked = trim(view, picked, top, clues);
  return picked.map((block) => block.index);
}

class StoryView {
  readonly page: BlockPage;
  /** Size of paragraph-like text below each box. */
  readonly mass = new Map<Box, number>();
  readonly total: number;
  readonly #furniture = new Map<Box, boolean>();

  constructor(page: BlockPage) {
    this.page = page;
    let total = 0;
    for (const block of page.blocks) {
      if (!isParagraphLike(block)) continue;
      total += block.size;
      for (let box: Box | null = block.box; box; box = box.parent) this.mass.set(box, this.massOf(box) + block.size);
    }
    this.total = total;
  }

  massOf(box: Box): number {
    return this.mass.get(box) ?? 0;
  }

  /** Is this box, by its own tag and names, something other than story? */
  isFurniture(box: Box): boolean {
    const known = this.#furniture.get(box);
    if (known !== undefined) return known;
    const answer = this.massOf(box) <= this.total * 0.4 && isNamedFurniture(box);
    this.#furniture.set(box, answer);
    return answer;
  }

  isInFurniture(block: Block, within: Box | null): boolean {
    for (let box: Box | null = block.box; box && box !== within; box = box.parent) if (this.isFurniture(box)) return true;
    return false;
  }

  blocksIn(box: Box): readonly Block[] {
    return this.page.blocks.slice(box.first, box.end);
  }
}

function isParagraphLike(block: Block): boolean {
  return block.size >= PARAGRAPH_SIZE && block.linkSize < block.size * 0.5 && !block.heading;
}

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'figcaption', 'button', 'label', 'legend', 'caption', 'summary', 'address']);
const FURNITURE_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alert', 'menu', 'banner']);

function isNamedFurniture(box: Box): boolean {
  if (FURNITURE_TAGS.has(box.tag)) return true;
  if (box.tag === 'body' || box.tag === 'html' || box.tag === 'article' || box.tag === 'main') return false;
  const role = attribute(box.element, 'role');
  if (role && FURNITURE_ROLES.has(role)) return true;
  if (STORY_NAMES.test(box.names)) return FURNITURE_NAMES.test(box.names);
  for (const word of box.words) if (FURNITURE_WORDS.has(word)) return true;
  return FURNITURE_NAMES.test(box.names);
}

/** Readability's idea: each paragraph lends its weight to the boxes around it, less the further out they are. */
function chooseBox(view: StoryView): Box | null {
  const scores = new Map<Box, number>();
  for (const block of view.page.blocks) {
    if (!isParagraphLike(block) || view.isInFurniture(block, null)) continue;
    const weight = 1 + commas(block.text) + Math.min(3, Math.floor(block.size / 100));
    let box: Box | null = isAlone(block) ? block.box.parent : block.box;
    for (let level = 0; box && level < 5; level++, box = box.parent) {
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      scores.set(box, (scores.get(box) ?? firstScore(box)) + weight / share);
    }
  }
  let best: Box | null = null;
  let bestScore = -Infinity;
  for (const [box, score] of scores) {
    const final = score * (1 - box.linkSize / Math.max(1, box.size));
    scores.set(box, final);
    if (final > bestScore) [best, bestScore] = [box, final];
  }
  return best && widen(view, best);
}

function isAlone(block: Block): boolean {
  return block.box.end - block.box.first === 1 && block.box.tag !== 'td' && block.box.tag !== 'body';
}

function commas(text: string): number {
  return text.match(/[,،﹐︐︑⹁⸴⸲，、。]/g)?.length ?? 0;
}

const TAG_SCORES: Record<string, number> = {
  div: 5,
  article: 15,
  main: 8,
  section: 3,
  pre: 3,
  td: 3,
  blockquote: 3,
  ul: -3,
  ol: -3,
  dl: -3,
  form: -3,
  li: -3,
  th: -5,
};

function firstScore(box: Box): number {
  const named = STORY_NAMES.test(box.names) ? 25 : 0;
  const body = /\barticleBody\b/.test(attribute(box.element, 'itemprop') ?? '') ? 60 : 0;
  return (TAG_SCORES[box.tag] ?? 0) + named + body;
}

/** A story cut into several boxes: go out while the box around has clearly more paragraphs and still little else. */
function widen(view: StoryView, start: Box): Box {
  let best = start;
  for (let box = start.parent; box && box.tag !== 'body' && box.tag !== 'html'; box = box.parent) {
    const gain = cleanMass(view, box) / Math.max(1, cleanMass(view, best));
    const purity = view.massOf(box) / Math.max(1, box.size);
    if (gain > 1.15 && purity > 0.55) best = box;
    else if (gain > 3) best = box;
  }
  return best;
}

function cleanMass(view: StoryView, box: Box): number {
  let sum = 0;
  for (const block of view.blocksIn(box)) if (isParagraphLike(block) && !view.isInFurniture(block, box)) sum += block.size;
  return sum;
}

function siblingsOf(view: StoryView, top: Box): Block[] {
  return [...view.blocksIn(top)];
}

function trim(view: StoryView, blocks: Block[], top: Box, clues: StoryClues): Block[] {
  const title = fold(clues.title ?? '');
  let kept = blocks.filter((block) => {
    if (view.isInFurniture(block, top)) return false;
    if (block.heading && (block.box.tag === 'h1' || fold(block.text) === title)) return false;
    if (block.linkSize > block.size * 0.7 && block.size < 150) return false;
    return true;
  });
  kept = dropLinkLists(kept);
  kept = dropFurnitureSections(kept);
  return dropLooseHeadings(kept);
}

export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Lists most of which are links. */
function dropLinkLists(blocks: Block[]): Block[] {
  return blocks.filter((block) => {
    for (let box: Box | null = block.box, step = 0; box && step < 3; box = box.parent, step++) {
      if ((box.tag === 'ul' || box.tag === 'ol' || box.tag === 'dl') && box.linkSize > box.size * 0.6) return false;
    }
    return true;
  });
}

/** A heading of furniture and the short or linked blocks under it. */
function dropFurnitureSections(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  let dropping = false;
  for (const block of blocks) {
    const isHead = block.heading || block.emphasised || block.size < 60;
    if (isHead && FURNITURE_HEADINGS.test(block.text) && block.size < 90) {
      dropping = true;
      continue;
    }
    if (dropping && (block.linkSize > block.size * 0.3 || block.size < 60)) continue;
    dropping = false;
    kept.push(block);
  }
  return kept;
}

/** Headings that nothing follows. */
function dropLooseHeadings(blocks: Block[]): Block[] {
  const kept = [...blocks];
  while (kept.at(-1)?.heading) kept.pop();
  return kept;
}
