/** Which blocks of a page are the story: find the box that holds it, then set aside what in it is furniture. */
import type { Block, BlockPage, Box } from './blocks.ts';
import { cardsOf } from './cards.ts';
import { findDates } from './dates.ts';
import { correctByBody, DeclaredBody } from './declared-body.ts';
import { fold } from './fold.ts';
import { isCreditLine, isFurnitureLine, isReadingTime } from './furniture-lines.ts';
import {
  FURNITURE_HEADINGS,
  FURNITURE_NAMES,
  FURNITURE_WORDS,
  STANDFIRST_NAMES,
  STORY_NAMES,
} from './furniture-words.ts';
import { attribute } from './page.ts';
import { endsSentence } from './plain-text.ts';

export interface StoryClues {
  readonly title: string | null;
  readonly description: string | null;
  /** The story's text as the page's own data gives it (JSON-LD), lines as paragraphs. */
  readonly body: string | null;
}

const PARAGRAPH_SIZE = 25;

/** Indexes of the blocks that are the story, in order. */
export function findStory(page: BlockPage, clues: StoryClues): number[] {
  const view = new StoryView(page);
  const top = chooseBox(view);
  if (top === null) return scraps(view);
  const trimmed = trim(view, withTwins(view, top), top, clues);
  const kept =
    clues.body && clues.body.length > 300 ? correctByBody(new DeclaredBody(clues.body), page.blocks, trimmed) : trimmed;
  const first = kept[0]?.index ?? 0;
  const lead = standfirst(view, first, clues);
  return [...(lead ? [lead] : []), ...kept].map((block) => block.index);
}

/** A page without a paragraph: its plain words, where it has enough of them. */
function scraps(view: StoryView): number[] {
  const words = view.page.blocks.filter(
    (block) => block.linkSize < block.size * 0.5 && !block.heading && !view.isInFurniture(block, null),
  );
  return words.reduce((sum, { size }) => sum + size, 0) >= 20 ? words.map(({ index }) => index) : [];
}

class StoryView {
  readonly page: BlockPage;
  /** Size of paragraph-like text below each box. */
  readonly mass = new Map<Box, number>();
  readonly total: number;
  readonly #furniture = new Map<Box, boolean>();
  readonly #main = new Set<Box>();
  #mainMass = 0;
  readonly #cards: ReadonlySet<Box>;

  constructor(page: BlockPage) {
    this.page = page;
    this.#cards = cardsOf(page);
    let total = 0;
    for (const block of page.blocks) {
      if (!isParagraphLike(block)) continue;
      total += block.size;
      for (let box: Box | null = block.box; box; box = box.parent) this.mass.set(box, this.massOf(box) + block.size);
    }
    this.total = total;
    for (const box of page.boxes) {
      if (box.tag !== 'main') continue;
      this.#mainMass = Math.max(this.#mainMass, this.massOf(box));
      for (let outer: Box | null = box; outer && !this.#main.has(outer); outer = outer.parent) this.#main.add(outer);
    }
  }

  massOf(box: Box): number {
    return this.mass.get(box) ?? 0;
  }

  /** Is this box, by its own tag and names, something other than story? */
  isFurniture(box: Box): boolean {
    const known = this.#furniture.get(box);
    if (known !== undefined) return known;
    const limit = FURNITURE_TAGS.has(box.tag) ? 0.7 : 0.4;
    const answer =
      !this.#main.has(box) && this.massOf(box) <= this.total * limit && (this.#cards.has(box) || isNamedFurniture(box));
    this.#furniture.set(box, answer);
    return answer;
  }

  isInFurniture(block: Block, within: Box | null): boolean {
    for (let box: Box | null = block.box; box && box !== within; box = box.parent) {
      if (isQuotedPost(box)) return false;
      if (this.isFurniture(box)) return true;
    }
    return false;
  }

  /** The page marks a main part with text in it, and this box is not of it. */
  isOutsideMain(box: Box): boolean {
    if (this.#mainMass < 150) return false;
    for (let outer: Box | null = box; outer; outer = outer.parent) if (outer.tag === 'main') return false;
    return !this.#main.has(box);
  }

  blocksIn(box: Box): readonly Block[] {
    return this.page.blocks.slice(box.first, box.end);
  }
}

function isParagraphLike(block: Block): boolean {
  return block.size >= PARAGRAPH_SIZE && block.linkSize < block.size * 0.5 && (!block.heading || block.size > 220);
}

/** A post of a social network that the story quotes. */
function isQuotedPost(box: Box): boolean {
  return box.tag === 'blockquote' && /twitter-tweet|instagram-media|tiktok-embed|telegram/i.test(box.names);
}

const FURNITURE_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'figcaption',
  'button',
  'label',
  'legend',
  'caption',
  'summary',
  'address',
  'dialog',
]);
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alert',
  'menu',
  'banner',
]);

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
    const final = score * (1 - box.linkSize / Math.max(1, box.size)) * (view.isOutsideMain(box) ? 0.5 : 1);
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
  for (const block of view.blocksIn(box))
    if (isParagraphLike(block) && !view.isInFurniture(block, box)) sum += block.size;
  return sum;
}

/** A story cut into several boxes of one name, with other things between: all of them. */
function withTwins(view: StoryView, top: Box): readonly Block[] {
  const name = attribute(top.element, 'class') ?? '';
  if (name.trim() === '' || top.parent === null) return view.blocksIn(top);
  const outer = top.parent.parent?.parent ?? top.parent;
  const twins = view.page.boxes.filter(
    (box) =>
      box === top ||
      (box.tag === top.tag &&
        box.first >= outer.first &&
        box.end <= outer.end &&
        (box.end <= top.first || box.first >= top.end) &&
        attribute(box.element, 'class') === name &&
        view.massOf(box) > box.size * 0.6 &&
        box.linkSize < box.size * 0.3 &&
        !view.isFurniture(box)),
  );
  return twins.flatMap((box) => view.blocksIn(box));
}

function trim(view: StoryView, blocks: readonly Block[], top: Box, clues: StoryClues): Block[] {
  const title = fold(clues.title ?? '');
  let kept = blocks.filter((block) => {
    if (view.isInFurniture(block, top) || isInFigure(block)) return false;
    if (block.heading && (block.box.tag === 'h1' || fold(block.text) === title)) return false;
    if (isLinks(block)) return false;
    return !isFurnitureLine(block.text) && !(block.size < 160 && isCreditLine(block.text));
  });
  kept = dropLinkLists(kept);
  kept = dropTeasers(view.page, kept, top);
  kept = dropFurnitureSections(kept);
  kept = dropPreface(kept, title);
  kept = dropRights(kept);
  return dropLooseHeadings(kept);
}

/** A line of links, not a sentence with some. */
function isLinks(block: Block): boolean {
  if (block.linkSize > block.size * 0.7 && block.size < 150) return true;
  return block.linkSize > block.size * 0.8 && block.size < 700 && !/[.!?…。！？؟"”»」)]$/u.test(block.text);
}

/** Figures hold pictures and captions; one that holds long text is a box of the story. */
function isInFigure(block: Block): boolean {
  for (let box: Box | null = block.box, step = 0; box && step < 6; box = box.parent, step++) {
    if (box.tag === 'blockquote') return false;
    if (box.tag === 'figure') return box.size < 500;
  }
  return false;
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

/** Articles inside the story's box that link away, or stand there in rows with headings of their own, are other stories. */
function dropTeasers(page: BlockPage, blocks: Block[], top: Box): Block[] {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const inner = new Map(blocks.map((block) => [block, nearest(block, 'article', top)]));
  const rows = new Set([...inner.values()].filter((article) => article !== null));
  const headed = new Set(
    [...rows].filter((article) => page.blocks.slice(article.first, article.end).some((block) => block.heading)),
  );
  const own = blocks.reduce((sum, block) => (inner.get(block) ? sum : sum + block.size), 0);
  return blocks.filter((block) => {
    const article = inner.get(block);
    if (!article) return true;
    if (article.size < size * 0.25 && article.linkSize > article.size * 0.2) return false;
    return !(headed.size >= 2 && own > 250 && headed.has(article));
  });
}

function nearest(block: Block, tag: string, within: Box): Box | null {
  for (let box: Box | null = block.box; box && box !== within; box = box.parent) if (box.tag === tag) return box;
  return null;
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

/** Date, byline and reading-time lines before the first real paragraph. */
function dropPreface(blocks: Block[], title: string): Block[] {
  const first = blocks.findIndex(
    (block) => (block.size > 120 || (block.size > 70 && endsSentence(block.text))) && !block.heading,
  );
  const start = first < 0 ? blocks.length : first;
  return blocks.filter((block, i) => {
    if (isReadingTime(block.text)) return false;
    if (i > start + 3 || block.size > 120) return true;
    if (isDateAlone(block.text)) return false;
    if (i >= start) return true;
    if (fold(block.text) === title) return false;
    return (
      findDates(block.text, { dayFirst: true }).length === 0 &&
      !/^(?:by|von|par|por|di|автор|作者|文)[\s:：]+\S/iu.test(block.text)
    );
  });
}

/** A date and hardly a word beside it. */
function isDateAlone(text: string): boolean {
  const dates = findDates(text, { dayFirst: true });
  if (dates.length === 0 || text.length > 90) return false;
  const rest = dates.reduceRight((words, { from, to }) => words.slice(0, from) + words.slice(to), text);
  return (rest.match(/\p{L}/gu)?.length ?? 0) < 24;
}

const RIGHTS =
  /©|\bcopyright\s*(?:\(c\)|\d{4}|by\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:derechos|direitos) reservados|обладателем исключительных|(?:все|усі|всі) права (?:защищены|захищен|на материалы)|凡本[网網站]|版[权權](?:所有|均?[属屬]|[声聲]明)|[未]经.{0,14}(?:授权|许可|許可|授權)|無断転載|무단\s?전재/iu;

/** Lines about rights among the last; where the story is over before them, what follows them too. */
function dropRights(blocks: Block[]): Block[] {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (before > size * 0.6 && block.size < 1200 && RIGHTS.test(block.text)) return blocks.slice(0, i);
    before += block.size;
  }
  return blocks;
}

/** Headings that nothing follows. */
function dropLooseHeadings(blocks: Block[]): Block[] {
  const kept = [...blocks];
  while (kept.at(-1)?.heading) kept.pop();
  return kept;
}

/** A lead that stands apart before the story: named as one, or the page's own description. */
function standfirst(view: StoryView, first: number, clues: StoryClues): Block | null {
  const description = fold(clues.description ?? '');
  const title = fold(clues.title ?? '');
  const from = Math.max(0, first - 25);
  for (const block of view.page.blocks.slice(from, first)) {
    const text = fold(block.text);
    if (
      block.size < 40 ||
      block.size > 900 ||
      block.linkSize > block.size * 0.5 ||
      text === title ||
      block.box.tag === 'h1'
    )
      continue;
    if (isCaption(block) || isFurnitureLine(block.text)) continue;
    const described =
      description.length > 40 &&
      text.length > 40 &&
      (text.startsWith(description.slice(0, 80)) || description.startsWith(text.slice(0, 80)));
    if (described || isNamedStandfirst(block)) return block;
  }
  return null;
}

function isCaption(block: Block): boolean {
  for (let box: Box | null = block.box, step = 0; box && step < 5; box = box.parent, step++) {
    if (
      box.tag === 'figure' ||
      box.tag === 'figcaption' ||
      box.tag === 'nav' ||
      box.tag === 'aside' ||
      box.tag === 'footer'
    )
      return true;
    if (box.words.has('caption')) return true;
  }
  return false;
}

function isNamedStandfirst(block: Block): boolean {
  if (block.size < 60) return false;
  return (
    STANDFIRST_NAMES.test(block.box.names) ||
    (block.box.parent !== null && STANDFIRST_NAMES.test(block.box.parent.names))
  );
}
