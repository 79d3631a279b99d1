/**
 * A page's blocks, with what story-finding asks about them: how much text is where, and what is furniture by its names.
 */
import type { Block, BlockPage, Box } from '../page/blocks/block-page.ts';
import { findCards, rowsOf } from '../page/blocks/cards.ts';
import { attribute, type Element, elements, isElement } from '../page/page.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { headlineOf } from '../titles/headline.ts';
import { isCallToReply } from './furniture-lines.ts';
import { FURNITURE_NAMES, FURNITURE_WORDS, STORY_NAMES } from './furniture-words.ts';

/** What the page says about its story elsewhere. */
export interface StoryClues {
  readonly title: string | null;
  readonly byline: string | null;
  readonly description: string | null;
  /** The story's text in the page's own metadata (JSON-LD), lines as paragraphs. */
  readonly body: string | null;
}

const PARAGRAPH_SIZE = 25;

export class StoryView {
  readonly page: BlockPage;
  /** Amount of paragraph-like text below each box. */
  readonly mass = new Map<Box, number>();
  readonly total: number;
  /** The block that shows the headline. */
  readonly headline: number | null;
  /** Rows of at least three similar boxes side by side. */
  readonly rows: readonly (readonly Box[])[];
  readonly #furniture = new Map<Box, boolean>();
  readonly #main = new Set<Box>();
  #mainMass = 0;
  #cleanMass: ReadonlyMap<Box, number> | null = null;
  #prose: ReadonlyMap<Box, number> | null = null;
  readonly #cards: ReadonlySet<Box>;
  /** Elements around a field that readers write in. */
  readonly #asking: ReadonlySet<unknown>;
  /** Those around a field for an address, or for what readers have to say. */
  readonly #asksForAddress: ReadonlySet<unknown>;
  readonly #replied: ReadonlySet<Box>;
  /** How much of the paragraphs stands before each block. */
  readonly #paragraphsBefore: readonly number[];

  constructor(page: BlockPage, title: string | null) {
    this.page = page;
    this.headline = headlineOf(page, title);
    this.rows = rowsOf(page);
    this.#cards = findCards(this.rows, page);
    this.#asking = around(page, isField);
    this.#asksForAddress = around(page, isForAddress);
    this.#paragraphsBefore = sumsBefore(page, (block) => (isParagraphLike(block) ? block.size : 0));
    const readers = this.rows.filter((row) => isOfReaders(row, page));
    this.#replied = new Set(readers.filter(([first]) => first && this.#hasStoryBefore(first)).flat());
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

  /** Amount of paragraph-like text below the box, not counting furniture inside it. */
  cleanMassOf(box: Box): number {
    this.#cleanMass ??= this.#sumClean(isParagraphLike);
    return this.#cleanMass.get(box) ?? 0;
  }

  /** How much of that ends a sentence. */
  proseOf(box: Box): number {
    this.#prose ??= this.#sumClean((block) => isParagraphLike(block) && endsSentence(block.text));
    return this.#prose.get(box) ?? 0;
  }

  #sumClean(isCounted: (block: Block) => boolean): ReadonlyMap<Box, number> {
    const sums = new Map<Box, number>();
    const add = (box: Box, size: number) => sums.set(box, (sums.get(box) ?? 0) + size);
    for (const block of this.page.blocks) if (isCounted(block)) add(block.box, block.size);
    // Boxes are in document order, so going backwards sums every child before its parent.
    for (const box of this.page.boxes.toReversed()) {
      if (box.parent && !this.isFurniture(box)) add(box.parent, sums.get(box) ?? 0);
    }
    return sums;
  }

  /** Whether this box, by its own tag and names, is something other than story. */
  isFurniture(box: Box): boolean {
    const known = this.#furniture.get(box);
    if (known !== undefined) return known;
    if (this.#replied.has(box)) return true;
    const limit = FURNITURE_TAGS.has(box.tag) ? 0.7 : 0.4;
    const isSmall = this.massOf(box) <= this.total * limit || (isOfComments(box) && this.#hasStoryBefore(box));
    const answer =
      !this.#main.has(box) && isSmall && (this.#cards.has(box) || isNamedFurniture(box) || this.#isForm(box));
    this.#furniture.set(box, answer);
    return answer;
  }

  /** A few lines around a field: an offer of newsletters or a call for comments, in which are sentences too, or a search. */
  #isForm({ element, size, first, end }: Box): boolean {
    if (size > LARGEST_FORM || end - first > MOST_LINES_OF_FORM) return false;
    const inParagraphs = (this.#paragraphsBefore[end] ?? 0) - (this.#paragraphsBefore[first] ?? 0);
    return inParagraphs <= MOST_OF_OFFER && (inParagraphs === 0 ? this.#asking : this.#asksForAddress).has(element);
  }

  /** Readers' comments may be longer than what they comment on. */
  #hasStoryBefore({ first }: Box): boolean {
    const sums = this.#paragraphsBefore;
    return (sums[first] ?? 0) - (sums[this.headline ?? 0] ?? 0) >= LEAST_STORY;
  }

  isInFurniture(block: Block, within: Box | null): boolean {
    for (let box: Box | null = block.box; box && box !== within; box = box.parent) {
      if (isQuotedPost(box)) return false;
      if (this.isFurniture(box)) return true;
    }
    return false;
  }

  /** The page marks a main part that contains text, and this box is outside it. */
  isOutsideMain(box: Box): boolean {
    if (this.#mainMass < 150) return false;
    for (let outer: Box | null = box; outer; outer = outer.parent) if (outer.tag === 'main') return false;
    return !this.#main.has(box);
  }

  blocksIn(box: Box): readonly Block[] {
    return this.page.blocks.slice(box.first, box.end);
  }
}

export function isParagraphLike(block: Block): boolean {
  return block.size >= PARAGRAPH_SIZE && block.linkSize < block.size * 0.5 && (!block.heading || block.size > 220);
}

/** A social network's post that the story quotes. */
function isQuotedPost(box: Box): boolean {
  return box.tag === 'blockquote' && /twitter-tweet|instagram-media|tiktok-embed|telegram/i.test(box.names);
}

/** Of all blocks before each, and of all. */
function sumsBefore({ blocks }: BlockPage, value: (block: Block) => number): readonly number[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + value(block));
  return sums;
}

/** Similar boxes of which most end with a call to reply; what stands under the word “Reply” is an answer in a story. */
function isOfReaders(row: readonly Box[], { blocks }: BlockPage): boolean {
  const replied = row.filter(({ first, end }) => {
    const below = blocks.slice(Math.max(first, end - LINES_OF_CALLS), end);
    const call = below.findLast(({ text, heading }) => !heading && isCallToReply(text));
    return call !== undefined && !below.some((block) => block.index > call.index && isParagraphLike(block));
  });
  return replied.length > row.length * 0.6;
}

/** Calls to reply, to like, to report and to share. */
const LINES_OF_CALLS = 6;

const LARGEST_FORM = 500;
const MOST_LINES_OF_FORM = 8;
/** An offer says little in sentences; a section of the story above a field says more. */
const MOST_OF_OFFER = 300;

function isField(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return isForAddress(element) || (element.tagName === 'input' && /^(?:|text|search|tel)$/i.test(type));
}

function isForAddress(element: Element): boolean {
  if (element.tagName !== 'input') return element.tagName === 'textarea';
  return ['type', 'name', 'id', 'placeholder'].some((name) => /e-?mail/i.test(attribute(element, name) ?? ''));
}

/** Every element around one of those asked for. */
function around({ boxes }: BlockPage, isAskedFor: (element: Element) => boolean): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const root = boxes[0]?.element.parentNode;
  for (const element of root ? elements(root) : []) {
    if (!isAskedFor(element)) continue;
    let outer = element.parentNode;
    for (; outer && !found.has(outer); outer = isElement(outer) ? outer.parentNode : null) found.add(outer);
  }
  return found;
}

const LEAST_STORY = 300;

function isOfComments({ words }: Box): boolean {
  return ['comments', 'commentlist', 'commentaires', 'kommentare', 'comentarios', 'disqus'].some((word) =>
    words.has(word),
  );
}

/** A box of facts that is written in paragraphs belongs to the story; one of a table or of links does not. */
function isBoxOfText({ words, element, linkSize, size }: Box): boolean {
  if (!words.has('infobox') && !words.has('factbox')) return false;
  return linkSize < size * 0.2 && element.childNodes.some((node) => isElement(node) && node.tagName === 'p');
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
  if (FURNITURE_NAMES.test(box.names)) return true;
  if (isBoxOfText(box)) return false;
  if (STORY_NAMES.test(box.names)) return false;
  // A messenger shows its posts in widgets.
  for (const word of box.words)
    if (FURNITURE_WORDS.has(word) && !(word === 'widget' && box.words.has('message'))) return true;
  return false;
}
