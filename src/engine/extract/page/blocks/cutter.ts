/** Cuts what is written on a page into blocks, as its elements are entered and left. */
import { type Shift, withShift } from '../../../../text/letters/shifted-digits.ts';
import { attribute, type Element, INLINE, singleSpaced } from '../page.ts';
import type { Block, Box } from './block-page.ts';
import { type KnownNames, openBox } from './box.ts';
import { isMarkedAlready, quoteMarksOf } from './quote-marks.ts';

const HEADING = /^h[1-6]$/;
/** Longer ones are story text whose letters may be marked up one by one. */
const MOST_PARTED = 200;
/** Inline boxes; a custom element ("a-note") is inline, as in a browser. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption'.split(' '));

export interface Open {
  readonly element: Element;
  readonly box: Box | null;
  readonly link: boolean;
  readonly strong: boolean;
  readonly time: boolean;
}

export class Cutter {
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
