/** pdf.js's items without the letters that nobody sees, that are struck out, or that are drawn twice. */

import type { Drawing } from '../drawing/drawing.ts';
import { across, along, type Glyph, type InkedGlyph, sizeOf } from '../drawing/glyph.ts';
import type { MarkedStream, MarkItem } from '../file/actual-text.ts';
import type { Item } from '../run.ts';
import { doubledGlyphs } from './doubled.ts';
import { saidGlyphs, together } from './said-glyphs.ts';
import { struckGlyphs } from './struck.ts';
import { unseenGlyphs } from './unseen.ts';

/** Stands for words that are blacked out. */
export const BAR = '█';

export interface LeftOut {
  readonly unseen: ReadonlySet<InkedGlyph>;
  /** Blacked out: the unseen ones for which a bar stands. */
  readonly barred: ReadonlySet<InkedGlyph>;
  readonly struck: ReadonlySet<InkedGlyph>;
  readonly doubled: ReadonlySet<InkedGlyph>;
}

export function leftOut(drawing: Drawing): LeftOut {
  const { unseen, barred } = unseenGlyphs(drawing);
  const seen = unseen.size === 0 ? drawing.glyphs : drawing.glyphs.filter((glyph) => !unseen.has(glyph));
  return { unseen, barred, struck: struckGlyphs({ ...drawing, glyphs: seen }), doubled: doubledGlyphs(seen) };
}

export function withoutLeftOut<I extends Item | MarkItem>(
  items: readonly I[],
  glyphs: readonly InkedGlyph[],
  out: LeftOut,
): (I | Item)[] {
  if (out.unseen.size + out.struck.size + out.doubled.size === 0 && !glyphs.some(isOther)) return [...items];
  const lettersOf = createLettersOf(glyphs, out.unseen);
  return items.flatMap((item, i): (I | Item)[] => {
    if (!('str' in item) || item.str.trim() === '') return [item];
    const letters = lettersOf(item);
    if (!letters?.some(({ glyph }) => isOut(glyph, out) || isOther(glyph))) return [item];
    if (!letters.every(({ glyph }) => isGone(glyph, out))) return itemOf(item, letters, out);
    return isWithinLine(item, items.slice(Math.max(0, i - 2), i + 3)) ? [{ ...item, str: ' ', isStruck: true }] : [];
  });
}

/** In heights of the type. */
const LINE_GAP = 0.7;

/** Words drawn before and after it are on its line, and no further from it than a space is wide. */
function isWithinLine(item: Item, around: readonly (Item | MarkItem)[]): boolean {
  const [, , , , left = 0, y] = item.transform;
  const reach = item.height * LINE_GAP;
  const onLine = around.filter(
    (each): each is Item => 'str' in each && each.str.trim() !== '' && each.transform[5] === y,
  );
  const startOf = ({ transform: [, , , , x = 0] }: Item) => x;
  const isBefore = onLine.some((each) => Math.abs(left - startOf(each) - each.width) < reach);
  return isBefore && onLine.some((each) => Math.abs(startOf(each) - left - item.width) < reach);
}

/** The glyphs of a page that count; everything within a mark that has text is one glyph, and so is a bar. */
export function seenGlyphs(drawing: Drawing, streams: readonly MarkedStream[], out: LeftOut): Glyph[] {
  const bars = barsOf(drawing.glyphs, out.barred);
  const glyphs = drawing.glyphs.map((glyph) => bars.get(glyph) ?? asShown(glyph));
  // Letters that a mark speaks for may be drawn alike.
  const left = streams.length === 0 ? out : { ...out, doubled: new Set<InkedGlyph>() };
  return saidGlyphs({ ...drawing, glyphs }, streams, (glyph) => !isOut(glyph, left));
}

function asShown(glyph: InkedGlyph): InkedGlyph {
  return glyph.shows === null ? glyph : { ...glyph, text: glyph.shows };
}

/** @returns the bar for the first letter of each run that is blacked out; none for the others */
function barsOf(glyphs: readonly InkedGlyph[], barred: LeftOut['barred']): Map<InkedGlyph, InkedGlyph> {
  const runs: InkedGlyph[][] = [];
  let isGoingOn = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const run = isGoingOn ? runs.at(-1) : undefined;
    isGoingOn = barred.has(glyph);
    if (!isGoingOn) continue;
    const isOnLine = run?.[0] && Math.abs(across(run[0]) - across(glyph)) < SAME_PLACE;
    if (run && isOnLine) run.push(glyph);
    else runs.push([glyph]);
  }
  return new Map(runs.flatMap((run) => run.slice(0, 1).map((first) => [first, { ...first, ...together(run, BAR) }])));
}

/** Neither seen nor in place of what is blacked out. */
function isGone(glyph: InkedGlyph, { unseen, barred }: LeftOut): boolean {
  return unseen.has(glyph) && !barred.has(glyph);
}

function isOther({ shows }: InkedGlyph): boolean {
  return shows !== null;
}

function isOut(glyph: InkedGlyph, { unseen, struck, doubled }: LeftOut): boolean {
  return unseen.has(glyph) || struck.has(glyph) || doubled.has(glyph);
}

/** What an item has of a glyph, with the spaces before it. */
interface Letter {
  readonly text: string;
  readonly glyph: InkedGlyph;
}

/** In points. */
const CELL = 4;
const SAME_PLACE = 0.5;

/** @returns a function that takes a page's items in order and returns the letters of each; null if they are not the drawn ones */
function createLettersOf(glyphs: readonly InkedGlyph[], unseen: LeftOut['unseen']): (item: Item) => Letter[] | null {
  const cellOf = (x: number, y: number) => `${Math.round(x / CELL)} ${Math.round(y / CELL)}`;
  const cells = Map.groupBy(glyphs.keys(), (at) => cellOf(glyphs[at]?.x ?? 0, glyphs[at]?.y ?? 0));
  let next = 0;
  const isFirst = (at: number, { str, transform: [, , , , x = 0, y = 0] }: Item) => {
    const glyph = glyphs[at];
    const isHere = glyph && Math.hypot(glyph.x - x, glyph.y - y) < SAME_PLACE;
    return at >= next && isHere && glyph.text.trim() !== '' && str.trimStart().startsWith(glyph.text);
  };
  return (item) => {
    const [, , , , x = 0, y = 0] = item.transform;
    const sides = [-SAME_PLACE, SAME_PLACE];
    const around = new Set(sides.flatMap((right) => sides.map((up) => cellOf(x + right, y + up))));
    const here = [...around].flatMap((cell) => cells.get(cell) ?? []).filter((at) => isFirst(at, item));
    if (here.length === 0) return null;
    const found = lettersFrom(Math.min(...here), item.str, glyphs, unseen);
    next = found?.next ?? next;
    return found?.letters ?? null;
  };
}

/** pdf.js leaves out spaces, marks of format, and letters outside the page. */
function lettersFrom(start: number, str: string, glyphs: readonly InkedGlyph[], unseen: LeftOut['unseen']) {
  const letters: Letter[] = [];
  const end = str.trimEnd().length;
  const spaces = /\s*/uy;
  let from = 0;
  let next = start;
  for (; from < end; next++) {
    const glyph = glyphs[next];
    if (!glyph) return null;
    if (glyph.text.trim() === '') continue;
    spaces.lastIndex = from;
    const at = from + (spaces.exec(str)?.[0].length ?? 0);
    if (str.startsWith(glyph.text, at)) {
      const apart = str.slice(from, at);
      letters.push({
        text: glyph.shows === null ? apart + glyph.text : shown(glyph.shows, glyph, letters.at(-1)?.glyph, apart),
        glyph,
      });
      from = at + glyph.text.length;
    } else if (!unseen.has(glyph) && !/^\p{Cf}+$/u.test(glyph.text)) return null;
  }
  return { letters, next };
}

/** In heights of the type. */
const WORD_GAP = 0.12;

/** The space before it may only be its bar, if there is no gap as well. */
function shown(text: string, glyph: InkedGlyph, last: InkedGlyph | undefined, apart: string): string {
  const isWithinWord = last && along(glyph) - along(last) - last.width < sizeOf(glyph) * WORD_GAP;
  return `${isWithinWord ? '' : apart}${text}`;
}

/** What is left out within an item keeps its place between the words around it; unseen letters at its ends do not. */
function itemOf(item: Item, letters: readonly Letter[], out: LeftOut): Item[] {
  const { struck, doubled } = out;
  const once = letters.filter(({ glyph }) => !doubled.has(glyph));
  const isSeen = ({ glyph }: Letter) => !isGone(glyph, out);
  const seen = once.slice(once.findIndex(isSeen), once.findLastIndex(isSeen) + 1);
  const [first, last] = [seen[0]?.glyph, seen.at(-1)?.glyph];
  if (!first || !last) return [];
  const [a = 0, b = 0, c = 0, d = 0] = item.transform;
  const transform = [a, b, c, d, first.x, first.y];
  const width = along(last) + last.width - along(first);
  const isStruck = seen.every(({ glyph }) => struck.has(glyph));
  return [{ ...item, str: keptOf(seen, out), transform, width, isStruck }];
}

/** A gap is where letters are not seen, or where a space is before struck words, unless punctuation comes next. */
function keptOf(letters: readonly Letter[], { struck, unseen, barred }: LeftOut): string {
  let kept = '';
  let isApart = false;
  for (const { text, glyph } of letters) {
    if (barred.has(glyph)) {
      if (!kept.endsWith(BAR)) kept += `${isApart || /^\s/u.test(text) ? ' ' : ''}${BAR}`;
      isApart = false;
      continue;
    }
    if (struck.has(glyph) || unseen.has(glyph)) {
      isApart ||= unseen.has(glyph) || /^\s/u.test(text);
      continue;
    }
    kept += isApart && !/^\s*[,.;:!?)\]]/u.test(text) ? ` ${text.trimStart()}` : text;
    isApart = false;
  }
  return isApart ? `${kept} ` : kept;
}
