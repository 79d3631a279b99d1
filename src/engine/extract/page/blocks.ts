/** A page divided into blocks of text, each with the boxes around it: the input of story-finding. */

import { type Shift, withShift } from '../../../text/shifted-digits.ts';
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  elements,
  INLINE,
  isElement,
  singleSpaced,
  type Template,
  textOf,
} from './page.ts';
import { isMarkedAlready, quoteMarksOf } from './quote-marks.ts';
import { shiftingClasses } from './shifting-classes.ts';

/** An element that begins and ends a block. It covers the blocks [first, end). */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** The words in its class, id, role and the like, and in its tag if that is a custom one ("share-buttons"). */
  readonly words: ReadonlySet<string>;
  readonly names: string;
  readonly first: number;
  end: number;
  /** Sums over the blocks inside. */
  size: number;
  linkSize: number;
}

export interface Block {
  readonly index: number;
  readonly box: Box;
  readonly text: string;
  /**
   * The text with a bar between elements that are separated only by styles: "Jane Roe" and "3 March" in a line under a
   * headline.
   */
  readonly parted: string;
  /** Length in Latin-like characters: one of Han, Kana or Hangul counts as 2.5. */
  readonly size: number;
  readonly linkSize: number;
  readonly emphasised: boolean;
  readonly heading: boolean;
  /** All of it is marked up as a time. */
  readonly timed: boolean;
  /** A large initial in a box of its own: the next block continues its word. */
  readonly initial: boolean;
}

export interface BlockPage {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}

const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video map select option textarea input head title link meta datalist dialog applet frameset progress meter source track param base'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** Longer ones are story text whose letters may be marked up one by one. */
const MOST_PARTED = 200;
/** Inline boxes; a custom element ("a-note") is inline, as in a browser. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption'.split(' '));

interface Open {
  readonly element: Element;
  readonly box: Box | null;
  readonly link: boolean;
  readonly strong: boolean;
  readonly time: boolean;
}

/** What else counts beside what a browser shows: the page for readers without scripts, and also what styles hide, or what is struck out. */
export type Beside = 'nothing' | 'noscript' | 'hidden' | 'struck';

/** The blocks of a page in document order. `sheet`: style sheets that are not in it. */
export function blocksOf(document: Document, beside: Beside = 'nothing', sheet = ''): BlockPage {
  const root = document.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const cutter = new Cutter((root && attribute(root, 'lang')) ?? '', shiftingClasses(sheet + sheetsIn(document)));
  if (root) walk(root, cutter, beside);
  joinInitials(cutter.blocks);
  return { blocks: cutter.blocks, boxes: cutter.boxes };
}

function sheetsIn(document: Document): string {
  const sheets = elements(document).filter(({ tagName }) => tagName === 'style');
  return sheets.map((each) => textOf(each)).join('\n');
}

function walk(root: Element, cutter: Cutter, beside: Beside): void {
  const stack: (ChildNode | Open)[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if ('box' in item) {
      cutter.leave(item);
    } else if (item.nodeName === '#text') {
      cutter.write((item as { value: string }).value);
    } else if (isElement(item)) {
      if (item.tagName === 'br' || item.tagName === 'hr') cutter.breakLine(item.tagName === 'hr');
      const shadow = shadowNodes(item);
      const isSkipped =
        shadow === null && SKIPPED.has(item.tagName) && !(beside !== 'nothing' && isWithoutScripts(item));
      if (isSkipped || isMark(item, cutter.shiftOf(item)) || isComment(item)) continue;
      if ((beside !== 'struck' && isStruck(item)) || (beside !== 'hidden' && isHidden(item))) continue;
      if (item.tagName === 'img') cutter.write(drawnInitial(item));
      stack.push(cutter.enter(item));
      const inside = shadow ?? item.childNodes;
      for (let i = inside.length - 1; i >= 0; i--) stack.push(inside[i] as ChildNode);
    }
  }
}

const NOTE_MARK = /^\[?\s?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}|[a-z]|(?:note|nb|anm\.?) \d{1,3})\s?\]?$/iu;
const WAY_BACK = /^(?:[\u2190\u2191\u21a9\u21b5\u21d1\u2934\u2b06^][\ufe0e\ufe0f]?){1,2}$/u;
const MARK_SIZE = 20;
/** Roles of EPUB and ARIA, and classes of Pandoc, Markdown, LibreOffice. */
const LEADS_TO_NOTE = /\bnoteref\b|\bfootnote-?ref\b|\bsd(?:foot|end)notesym\b/;

/** Leads to a note or back from it, or to the editor of a heading: no word of the text. */
function isMark(element: Element, shift: Shift): boolean {
  if (element.tagName === 'span' && /(?:^|\s)mw-editsection/.test(attribute(element, 'class') ?? '')) return true;
  if (shift === 'raised' && isNoteMark(element))
    return [element, element.parentNode, ...element.childNodes].some(isLinkWithinPages);
  if (element.tagName !== 'a' || !isLinkWithinPages(element)) return false;
  return WAY_BACK.test(textOf(element, MARK_SIZE).trim()) || (isNamedNoteMark(element) && isNoteMark(element));
}

function isNoteMark(element: Element): boolean {
  return NOTE_MARK.test(textOf(element, MARK_SIZE).trim());
}

function isNamedNoteMark(link: Element): boolean {
  return ['epub:type', 'role', 'class'].some((name) => LEADS_TO_NOTE.test(attribute(link, name) ?? ''));
}

function isLinkWithinPages(node: ChildNode | Element['parentNode']): boolean {
  return node !== null && isElement(node) && node.tagName === 'a' && (attribute(node, 'href') ?? '').includes('#');
}

/** A comment on a document that was exported as a page, below its text: the link leads back to the words it is about. */
function isComment(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const [first] = element.childNodes.filter(isElement);
  const [mark] = first?.tagName === 'p' ? first.childNodes.filter(isElement) : [];
  return mark?.tagName === 'a' && /^cmnt\d+$/.test(attribute(mark, 'id') ?? '');
}

/** A paragraph has at most this many pieces. */
const MOST_IN_PARAGRAPH = 200;

/** The letter shown by an image at the beginning of a word. */
function drawnInitial(picture: Element): string {
  const letter = attribute(picture, 'alt')?.trim() ?? '';
  if (!INITIAL.test(letter)) return '';
  const siblings = picture.parentNode?.childNodes ?? [];
  if (siblings.length > MOST_IN_PARAGRAPH) return '';
  const next = siblings[siblings.indexOf(picture) + 1];
  return next?.nodeName === '#text' && /^\p{Ll}/u.test((next as { value: string }).value) ? letter : '';
}

const NOTICE_SIZE = 400;

/** Stories for readers without scripts, but not the line that asks to enable them. */
function isWithoutScripts(element: Element): boolean {
  return element.tagName === 'noscript' && textOf(element, NOTICE_SIZE).length > NOTICE_SIZE;
}

/** What a saved page keeps of a custom element: a template that browsers render in its place. */
function shadowNodes(element: Element): readonly ChildNode[] | null {
  const isShadow = element.tagName === 'template' && attribute(element, 'shadowrootmode') !== null;
  return isShadow && 'content' in element ? (element as Template).content.childNodes : null;
}

const INITIAL = /^[\p{Pi}\p{Ps}"']?\p{Lu}$/u;
const REST_OF_WORD = /^(?:\p{Ll}|['’]\p{Ll}|\p{Lu}{2,}\s)/u;
const WORD = /^[\p{L}'’]+/u;

/**
 * "T" and "he quay is shut" are one paragraph. "A" and "quay is shut" are two words, if the page also uses the second
 * by itself.
 */
function joinInitials(blocks: Block[]): void {
  let known: ReadonlyMap<string, number> | null = null;
  for (const [i, next] of blocks.entries()) {
    const letter = blocks[i - 1];
    if (!letter || letter.heading || next.heading) continue;
    if (!INITIAL.test(letter.text) || !REST_OF_WORD.test(next.text)) continue;
    known ??= countsOfWords(blocks);
    const word = (WORD.exec(next.text)?.[0] ?? '').toLowerCase();
    const isWord = word.length > 1 && (known.get(word) ?? 0) > 1;
    const text = `${letter.text}${isWord ? ' ' : ''}${next.text}`;
    blocks[i] = { ...next, text, parted: text };
    blocks[i - 1] = { ...letter, initial: true };
  }
}

function countsOfWords(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocks)
    for (const word of new Set(wordsOfText(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOfText(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}'’]+/u);
}

class Cutter {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  #box: Box | null = null;
  readonly #known: KnownNames = { lists: new Map(), names: new Map() };
  readonly #language: string;
  readonly #shiftingClasses: ReadonlyMap<string, Shift>;
  /** Of the open elements that are raised or lowered. */
  readonly #shifts: Shift[] = [];
  /** Marks that are still to be closed. */
  readonly #quotes: string[] = [];
  #text: string[] = [];
  #linkText = 0;
  #strongText = 0;
  #timeText = 0;
  #links = 0;
  #strong = 0;
  #times = 0;
  #pre = 0;
  /** Parts of the text that begin where one inline element follows another. */
  readonly #seams = new Set<number>();
  #isAtEnd = false;

  constructor(language: string, classes: ReadonlyMap<string, Shift>) {
    this.#language = language;
    this.#shiftingClasses = classes;
  }

  shiftOf(element: Element): Shift {
    const { tagName: tag } = element;
    if (tag === 'sup') return 'raised';
    if (tag === 'sub') return 'lowered';
    // The cells of tables are aligned by the same style.
    if (!INLINE.has(tag)) return null;
    const style = attribute(element, 'style') ?? '';
    const byStyle = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/i.exec(style)?.[1];
    if (byStyle) return byStyle.toLowerCase() === 'super' ? 'raised' : 'lowered';
    if (this.#shiftingClasses.size === 0) return null;
    const names = (attribute(element, 'class') ?? '').split(/\s+/);
    const name = names.find((each) => this.#shiftingClasses.has(each));
    return name === undefined ? null : (this.#shiftingClasses.get(name) ?? null);
  }

  enter(element: Element): Open {
    const tag = element.tagName;
    const link = tag === 'a' && attribute(element, 'href') !== null;
    const strong = tag === 'strong' || tag === 'b';
    const time = tag === 'time';
    if (link) this.#links++;
    if (strong) this.#strong++;
    if (time) this.#times++;
    if (tag === 'pre') this.#pre++;
    if (tag === 'q') this.#openQuote(element);
    const shift = this.shiftOf(element);
    if (shift) this.#shifts.push(shift);
    if (INLINE.has(tag) || (tag.includes('-') && this.#box && LINES.has(this.#box.tag))) {
      if (this.#isAtEnd) this.#seams.add(this.#text.length);
      return { element, box: null, link, strong, time };
    }
    this.flush();
    const box = openBox(element, this.#box, this.blocks.length, this.#known);
    this.boxes.push(box);
    this.#box = box;
    return { element, box, link, strong, time };
  }

  leave(open: Open): void {
    if (open.element.tagName === 'q') this.write(this.#quotes.pop() ?? '');
    if (this.shiftOf(open.element)) this.#shifts.pop();
    this.#isAtEnd = open.box === null;
    if (open.box) {
      this.flush();
      const { box } = open;
      box.end = this.blocks.length;
      this.#box = box.parent;
      if (box.parent) {
        box.parent.size += box.size;
        box.parent.linkSize += box.linkSize;
      }
      if (open.element.tagName === 'pre') this.#pre--;
    }
    if (open.link) this.#links--;
    if (open.strong) this.#strong--;
    if (open.time) this.#times--;
  }

  #openQuote(element: Element): void {
    const isMarked = isMarkedAlready(element, this.#text.at(-1) ?? '');
    const [open, close] = isMarked ? ['', ''] : quoteMarksOf(this.#language, this.#quotes.length);
    this.#quotes.push(close);
    this.write(open);
  }

  write(value: string): void {
    if (value === '') return;
    this.#isAtEnd = false;
    const onLine = withShift(value, this.#shifts.at(-1) ?? null, this.#text.at(-1) ?? '');
    const text = this.#pre > 0 ? onLine : onLine.replace(/[\t\n\f\r ]{2,}|[\t\n\f\r]/g, ' ');
    this.#text.push(text);
    const size = sizeOf(text.trim());
    if (this.#links > 0) this.#linkText += size;
    if (this.#strong > 0) this.#strongText += size;
    if (this.#times > 0) this.#timeText += size;
  }

  /** One break ends a line, two end the block. */
  breakLine(rule: boolean): void {
    const last = this.#text.findLast((part) => part.trim() !== '' || part === '\n');
    if (rule || last === '\n') this.flush();
    else this.#text.push('\n');
  }

  /** Null if there is nothing to split at. */
  #partedText(raw: string): string | null {
    if (this.#seams.size === 0 || raw.length > MOST_PARTED) return null;
    let text = '';
    for (const [i, piece] of this.#text.entries()) {
      const isSeam = this.#seams.has(i) && /[^\s:：]\s*$/u.test(text) && piece.trim() !== '';
      text += isSeam ? ` | ${piece}` : piece;
    }
    return tidy(text);
  }

  flush(): void {
    const raw = this.#text.join('');
    const linkText = this.#linkText;
    const strongText = this.#strongText;
    const timeText = this.#timeText;
    const parted = this.#partedText(raw);
    this.#text = [];
    this.#seams.clear();
    this.#isAtEnd = false;
    this.#linkText = 0;
    this.#strongText = 0;
    this.#timeText = 0;
    const box = this.#box;
    if (box === null || raw.trim() === '') return;
    const paragraphs = splitAtBreaks(raw);
    const total = paragraphs.reduce((sum, text) => sum + sizeOf(text), 0) || 1;
    const isOne = paragraphs.length === 1;
    for (const text of paragraphs) {
      const size = sizeOf(text);
      const linkSize = Math.min(size, (linkText * size) / total);
      this.blocks.push({
        index: this.blocks.length,
        box,
        text,
        parted: isOne ? (parted ?? text) : text,
        size,
        linkSize,
        emphasised: strongText >= total * 0.9,
        heading: isInHeading(box),
        timed: timeText >= total * 0.9,
        initial: false,
      });
      box.size += size;
      box.linkSize += linkSize;
    }
  }
}

function isInHeading(box: Box): boolean {
  return HEADING.test(box.tag) || (box.parent !== null && HEADING.test(box.parent.tag));
}

/** In characters. */
const MOST_NAMES = 400;
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-qa', 'aria-label'];

/** The words of a page's names, of which most occur again and again. */
interface KnownNames {
  readonly lists: Map<string, ReadonlySet<string>>;
  readonly names: Map<string, readonly string[]>;
}

function openBox(element: Element, parent: Box | null, first: number, known: KnownNames): Box {
  const names = namesOf(element);
  return {
    element,
    tag: element.tagName,
    parent,
    names,
    words: wordsOf(names, known),
    first,
    end: first,
    size: 0,
    linkSize: 0,
  };
}

function namesOf({ tagName, attrs }: Element): string {
  let names = tagName.includes('-') ? tagName : '';
  for (const naming of NAMING) for (const { name, value } of attrs) if (name === naming) names += ` ${value}`;
  return names.slice(0, MOST_NAMES);
}

/**
 * "articleBody share-bar" → article, body, articlebody, share, bar, …; names of layouts and states ("has-sidebar") are
 * ignored.
 */
function wordsOf(names: string, known: KnownNames): ReadonlySet<string> {
  const before = known.lists.get(names);
  if (before) return before;
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    const own = known.names.get(name) ?? wordsOfName(name);
    known.names.set(name, own);
    for (const word of own) words.add(word);
  }
  known.lists.set(names, words);
  return words;
}

function wordsOfName(name: string): readonly string[] {
  if (name === '' || /[:[\]]|^(?:has|with|no|js|is|overflow)[-_]|grid|layout/i.test(name)) return [];
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return [name.toLowerCase(), ...parts.filter((part) => part !== '')];
}

/** Line breaks separate paragraphs if the lines read like paragraphs; otherwise they are spaces. */
function splitAtBreaks(raw: string): string[] {
  const lines = raw
    .split(/\n|\u2028|\u2029/)
    .map(tidy)
    .filter((line) => line !== '');
  if (lines.length < 2) return lines;
  const size = lines.reduce((sum, line) => sum + sizeOf(line), 0);
  const ended = lines.filter((line) => /[.!?…。！？؟۔:"”»」』)]$/u.test(line)).length;
  return size / lines.length > 100 || (ended >= lines.length * 0.7 && size / lines.length > 40)
    ? lines
    : [lines.join(' ')];
}

/** Invisible and control characters, which a page may write as entities. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\ufeff]/g;

function tidy(text: string): string {
  return singleSpaced(text.replace(UNSEEN, '')).normalize('NFC');
}

const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function sizeOf(text: string): number {
  WIDE.lastIndex = 0;
  return /[\u1100-\uffff]/.test(text) ? text.length + 1.5 * (text.match(WIDE)?.length ?? 0) : text.length;
}

const STRUCK = /^(?:del|s|strike)$/;

/** Taken back by its source, which shows it with a line through it: without the line it would be read as said. */
function isStruck(element: Element): boolean {
  return (
    STRUCK.test(element.tagName) || /text-decoration[^;]*\bline-through\b/i.test(attribute(element, 'style') ?? '')
  );
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) return true;
    if (name === 'aria-hidden' && value === 'true') return true;
  }
  return false;
}
