/** What pdf.js reads on a page, replaced by /ActualText where the file has it. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CollateError } from '../../../../contract/errors.ts';
import { createIsBeside } from '../drawing/annotations.ts';
import { type Drawing, drawingOf } from '../drawing/drawing.ts';
import { sizeOf as sizeOfGlyph } from '../drawing/glyph.ts';
import type { Layers } from '../drawing/hidden-layers.ts';
import { actualTexts, type MarkedStream, type MarkItem } from '../file/actual-text.ts';
import { isLatexCode, type LatexFonts, withLatexLetters } from '../fonts/latex-letters.ts';
import { isIllegible } from '../fonts/legibility.ts';
import type { Item } from '../run.ts';
import { type EmptyBar, emptyBars } from '../seen/empty-bars.ts';
import { BAR, type LeftOut, leftOut, seenGlyphs, withoutLeftOut } from '../seen/seen-items.ts';
import { withAccents } from './accents.ts';
import { drawnWords, linesOf, withoutSpacesDrawnOver } from './drawn-words.ts';
import { hasRightToLeft } from './right-to-left.ts';
import { rightToLeftWords } from './right-to-left-words.ts';

/** What pdf.js returns at a time; its types leave it open. */
interface Chunk {
  readonly items: readonly (Item | MarkItem)[];
  readonly styles: Readonly<Record<string, { readonly vertical: boolean; readonly ascent: number }>>;
}

/** What reading one page takes of its document, and adds to what is known of it. */
export interface Reading {
  streams(): Promise<readonly MarkedStream[]>;
  layers(): Promise<Layers>;
  /** The names of its fields, set as they are shown. */
  fieldsOn(page: PDFPageProxy): Promise<ReadonlySet<string>>;
  readonly fonts: LatexFonts;
}

/** A printed page has some thousands. */
const MAX_ITEMS = 100_000;

interface Items {
  readonly items: readonly Item[];
  /** What a reader typed beside the page's words. */
  readonly aside: readonly string[];
  readonly vertical: ReadonlySet<string>;
  /** Some letters are missing: their font cannot be used. */
  readonly lacksLetters: boolean;
  /** Some words are blacked out. */
  readonly isBarred: boolean;
}

interface ReadItems {
  readonly items: (Item | MarkItem)[];
  readonly vertical: Set<string>;
  /** The letters of a font are pictures (Type 3). */
  readonly hasPictures: boolean;
}

/** Scripts whose letters stack and change places. */
const STACKED = /[\u0900-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** @throws CollateError too-large; whatever pdf.js throws at a broken page */
export async function itemsOf(
  page: PDFPageProxy,
  until: number,
  { streams, fonts, fieldsOn, layers }: Reading,
): Promise<Items> {
  const read = await readItems(page, until, false);
  // A page without words is not drawn to look for them: damaged content can take long.
  if (read.items.length === 0)
    return { items: [], aside: [], vertical: read.vertical, lacksLetters: false, isBarred: false };
  const fields = await fieldsOn(page);
  const drawing = await drawingOf(page, await layers());
  const out = leftOut(drawing);
  const added = addedWords(drawing, fields, out);
  const bars = emptyBars(drawing, out.unseen).map(barItem);
  const items = [...(await wordsOf(page, until, read, { drawing, out, added: added.items, streams, fonts })), ...bars];
  const isBarred = out.barred.size > 0 || bars.length > 0;
  return { items, aside: added.aside, vertical: read.vertical, lacksLetters: drawing.lacksLetters, isBarred };
}

function barItem({ beside, box }: EmptyBar): Item {
  const place = [...beside.type, box.left, beside.y];
  const width = box.right - box.left;
  return {
    str: BAR,
    dir: 'ltr',
    transform: place,
    width,
    height: sizeOfGlyph(beside),
    fontName: beside.font,
    isSaid: true,
  };
}

interface Drawn extends Pick<Reading, 'streams' | 'fonts'> {
  readonly drawing: Drawing;
  readonly out: LeftOut;
  readonly added: readonly Item[];
}

async function wordsOf(
  page: PDFPageProxy,
  until: number,
  read: ReadItems,
  { drawing, out, added, streams, fonts }: Drawn,
): Promise<readonly Item[]> {
  const seen = [...withoutLeftOut(read.items.filter(isItem), drawing.glyphs, out), ...added];
  const items = lettersOf(seen, read.hasPictures, drawing, out, fonts);
  const isRightToLeft = items.some(({ str }) => hasRightToLeft(str));
  if (isRightToLeft || drawing.isMisread) {
    const glyphs = seenGlyphs(drawing, await streams(), out);
    if (isRightToLeft) return rightToLeftWords(glyphs);
    const words = drawnWords(read.hasPictures ? glyphs : withoutSpacesDrawnOver(glyphs));
    return linesOf(withAccents(latexWords(words, drawing, fonts) ?? words));
  }
  if (!items.some(({ str }) => STACKED.test(str) || isIllegible(str))) return items;
  const known = await streams();
  if (known.length === 0) return items;
  const marked = (await readItems(page, until, true)).items;
  const texts = actualTexts(marked.filter(isMark), known);
  if (texts === null) return items;
  return [...said(withoutLeftOut(marked, drawing.glyphs, { ...out, doubled: new Set() }), texts), ...added];
}

interface Added {
  readonly items: readonly Item[];
  readonly aside: readonly string[];
}

/** What is put on a page beside its content, of which pdf.js has no items; typed notes beside its words stand apart. */
function addedWords({ annotations, ...drawing }: Drawing, fields: ReadonlySet<string>, out: LeftOut): Added {
  const [first] = annotations;
  if (!first) return { items: [], aside: [] };
  const isBeside = createIsBeside(drawing.glyphs.slice(0, first.from).filter((glyph) => !out.unseen.has(glyph)));
  const items: Item[] = [];
  const aside: string[] = [];
  for (const { name, from, to } of annotations) {
    const glyphs = drawing.glyphs.slice(from, to);
    const lines = linesOf(drawnWords(seenGlyphs({ ...drawing, annotations, glyphs, marks: [] }, [], out)));
    if (!fields.has(name) && lines.some(isBeside)) aside.push(lines.map(({ str }) => str).join(' '));
    else items.push(...lines);
  }
  return { items, aside };
}

/** For fonts of pictures without names, pdf.js takes the codes for letters, and some of these for spaces. */
function lettersOf(
  items: readonly Item[],
  hasPictures: boolean,
  drawing: Drawing,
  out: LeftOut,
  fonts: LatexFonts,
): Item[] {
  const read = withAccents(items);
  if (!hasPictures) return read;
  const words = latexWords(drawnWords(seenGlyphs(drawing, [], out)), drawing, fonts);
  return words === null ? read : linesOf(withAccents(words));
}

/** Null if no font of pictures has codes of LaTeX's. */
function latexWords(words: readonly Item[], drawing: Drawing, fonts: LatexFonts): Item[] | null {
  const pictures = new Set(words.filter(({ fontName }) => drawing.isOfPictures(fontName)));
  const hasCodes = pictures.size > 0 && (fonts.common !== null || [...pictures].some(({ str }) => isLatexCode(str)));
  return hasCodes ? withLatexLetters(words, pictures, fonts) : null;
}

function isMark(item: Item | MarkItem): item is MarkItem {
  return !isItem(item);
}

function isItem(item: Item | MarkItem): item is Item {
  return 'str' in item;
}

/** In points. */
const LEAST_GAP = 0.1;

/** The items, with those inside a mark that has text merged into one. */
function said(marked: readonly (Item | MarkItem)[], texts: readonly (string | null)[]): Item[] {
  const items: Item[] = [];
  const open: { readonly text: string | null; readonly within: Item[] }[] = [];
  let begun = 0;
  for (const item of marked) {
    const outer = open.find(({ text }) => text !== null);
    // A gap without width is none: a glyph without a letter of its own fills it.
    if (isItem(item) && item.str.trim() === '' && item.width < LEAST_GAP) continue;
    if (isItem(item)) (outer && !isSpaceBefore(item, outer.within) ? outer.within : items).push(item);
    else if (item.type.startsWith('begin')) open.push({ text: texts[begun++] ?? null, within: [] });
    else {
      const closed = open.pop();
      if (closed && closed === outer) items.push(...together(closed.within, closed.text ?? ''));
    }
  }
  return items.map((item, i) => reaching(item, items[i + 1]));
}

/** Its last glyph may have no letter of its own, and so no width: without a reported space, there is none. */
function reaching(item: Item, next: Item | undefined): Item {
  if (!item.isSaid || !next || next.str.trim() === '' || next.transform[5] !== item.transform[5]) return item;
  const gap = (next.transform[4] ?? 0) - (item.transform[4] ?? 0) - item.width;
  return gap > 0 && gap < sizeOf(item) * 1.2 ? { ...item, width: item.width + gap } : item;
}

/** A space has no height. */
function sizeOf({ transform: [, , c = 0, d = 0] }: Item): number {
  return Math.hypot(c, d);
}

/** A gap before a mark is reported within it; wider gaps belong to letters for which the font has no text. */
function isSpaceBefore(item: Item, within: readonly Item[]): boolean {
  return within.length === 0 && item.str.trim() === '' && item.width < sizeOf(item) * 0.9;
}

function together(within: readonly Item[], text: string): Item[] {
  const drawn = within.filter(({ str }) => str.trim() !== '');
  const [first] = drawn;
  if (!first || text === '') return [];
  const edge = (item: Item) => item.transform[4] ?? 0;
  const left = drawn.reduce((a, b) => (edge(b) < edge(a) ? b : a));
  const right = Math.max(...drawn.map((item) => edge(item) + item.width));
  const dir = /[\u0590-\u08ff]/.test(text) ? 'rtl' : 'ltr';
  return [{ ...left, str: text, dir, width: Math.max(left.width, right - edge(left)), isSaid: true }];
}

async function readItems(page: PDFPageProxy, until: number, includeMarkedContent: boolean): Promise<ReadItems> {
  const items: (Item | MarkItem)[] = [];
  const vertical = new Set<string>();
  let hasPictures = false;
  const stream: ReadableStream<Chunk> = page.streamTextContent({ disableNormalization: true, includeMarkedContent });
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { items, vertical, hasPictures };
    for (const [name, style] of Object.entries(value.styles)) {
      if (style.vertical) vertical.add(name);
      if (Number.isNaN(style.ascent)) hasPictures = true;
    }
    for (const item of value.items) if (!isItem(item) || item.str !== '') items.push(item);
    if (items.length <= MAX_ITEMS && Date.now() < until) continue;
    void reader.cancel(new Error('enough')).catch(() => {});
    throw new CollateError(
      'too-large',
      'A page of this PDF contains more than can be read in bounded time, like a map, a plan, or a malicious file. Print the pages with the article to a new PDF.',
    );
  }
}
