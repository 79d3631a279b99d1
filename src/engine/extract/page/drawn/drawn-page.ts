/** Shows on the page itself what the article takes from it: words set aside get an edge, marks their lines. */

import type { Utf16Span } from '../../../../text/offsets.ts';
import { own } from '../../../../text/own.ts';
import { type Letters, lettersOf } from './page-letters.ts';
import {
  ASIDE,
  freeFinder,
  type PlacedParagraph,
  type PlacedStory,
  placeFurniture,
  placeStory,
  STORY,
} from './place-on-page.ts';
import { escapeText, type PagePiece } from './sanitise.ts';

export interface DrawnArticle {
  readonly title: string;
  readonly text: string;
  /** Pieces that were set aside, in page order. */
  readonly furniture: readonly string[];
  /** Marks of the text; empty if marks are not shown. */
  readonly marks: readonly DrawnMark[];
  readonly showsAside: boolean;
}

export interface DrawnMark extends Utf16Span {
  readonly line: 'supports' | 'disputes' | 'mentions' | 'unassigned';
  /** Shown while the pointer rests on it. */
  readonly says: string;
}

/** Our own attributes: none that a page brings along are kept. */
export const DRAWN_STYLES = `<style>
[data-collate-aside]{opacity:.62;outline:1.5px dashed #3c566c!important;outline-offset:-1px}
[data-collate-label]::before{content:attr(data-collate-label);float:inline-end;margin:2px;padding:1px 6px;border-radius:2px;background:#24384a;color:#fff;font:600 11px/16px sans-serif}
[data-collate-mark]{text-decoration:underline 2px #00677c;text-decoration-skip-ink:none}
[data-collate-mark=disputes]{text-decoration:underline double 2px #a63a06}
[data-collate-mark=mentions]{text-decoration:underline dotted 2px #565b63}
[data-collate-mark=unassigned]{text-decoration:underline dashed 1.5px #565b63}
</style>`;

export function drawnPage(pieces: readonly PagePiece[], article: DrawnArticle): string {
  const page = lettersOf(pieces.map((piece) => (piece.kind === 'words' ? piece.words : '')));
  const roles = new Uint8Array(page.letters.length);
  const findFree = freeFinder(page, roles);
  const places = placeStory(findFree, roles, article);
  placeFurniture(findFree, roles, article.furniture);
  const asides = article.showsAside ? asideElements(pieces, page, roles) : new Map<number, string>();
  const lines = linesOf(article.marks, places, page);
  let within = 0;
  const open: boolean[] = [];
  return pieces
    .map((piece, at) => {
      if (piece.kind === 'open') {
        const label = asides.get(at);
        open.push(label !== undefined);
        if (label === undefined) return piece.html;
        within++;
        return piece.html.replace(/^<[a-z\d]+/, (tag) => `${tag} data-collate-aside${label}`);
      }
      if (piece.kind === 'close') {
        if (open.pop()) within--;
        return piece.html;
      }
      if (piece.kind !== 'words') return piece.html;
      const isAside = article.showsAside && within === 0;
      return drawnWords(piece.words, lines.get(at) ?? [], isAside ? asideRuns(page, roles, at) : []);
    })
    .join('');
}

/** How many paragraphs of the story come before a piece that was set aside; null if either is not found on the page. */
export function paragraphsBefore(pieces: readonly PagePiece[], article: DrawnArticle, aside: number): number | null {
  const page = lettersOf(pieces.map((piece) => (piece.kind === 'words' ? piece.words : '')));
  const roles = new Uint8Array(page.letters.length);
  const findFree = freeFinder(page, roles);
  const { paragraphs: placed } = placeStory(findFree, roles, article);
  const at = placeFurniture(findFree, roles, article.furniture)[aside] ?? -1;
  if (at < 0 || placed.length === 0) return null;
  const before = placed.filter((paragraph) => paragraph.at < at).toSorted((a, b) => a.at - b.at);
  return (before.at(-1)?.index ?? -1) + 1;
}

const KINDS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'head of the page',
  footer: 'foot of the page',
  aside: 'beside the story',
  figure: 'picture',
  table: 'table',
};
/** In other elements, a label would be drawn as a cell or an item of its own. */
const LABELLED = new Set(
  'div nav aside header footer section article p h1 h2 h3 h4 h5 h6 figure blockquote'.split(' '),
);
/** A single word needs no label beside its edge. */
const LEAST_LABELLED = 12;
/** A button's words were not read; an element counts as set aside if nearly all its letters are. */
const NEARLY_ALL = 0.8;

/** The outermost elements that were set aside, by piece, with the attribute for their label. */
function asideElements(pieces: readonly PagePiece[], page: Letters, roles: Uint8Array): Map<number, string> {
  const counts = [STORY, ASIDE].map((role) => {
    const sums = new Int32Array(roles.length + 1);
    roles.forEach((one, at) => {
      sums[at + 1] = (sums[at] as number) + (one === role ? 1 : 0);
    });
    return (from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  });
  const [countStory, countAside] = counts as [
    (from: number, to: number) => number,
    (from: number, to: number) => number,
  ];
  const found = new Map<number, string>();
  const open: { at: number; tag: string }[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === 'open') open.push({ at, tag: piece.tag });
    if (piece.kind !== 'close') return;
    const element = open.pop();
    if (!element) return;
    const [from, to] = [page.before[element.at] as number, page.before[at] as number];
    const isAside =
      countStory(from, to) === 0 && countAside(from, to) > 0 && countAside(from, to) >= NEARLY_ALL * (to - from);
    if (!isAside) return;
    // Anything inside already gets its edge from this one.
    for (const inner of [...found.keys()].reverse()) {
      if (inner < element.at) break;
      found.delete(inner);
    }
    const kind = own(KINDS, element.tag);
    const isLabelled = LABELLED.has(element.tag) && to - from >= LEAST_LABELLED;
    found.set(element.at, isLabelled ? ` data-collate-label="set aside${kind ? ` · ${kind}` : ''}"` : '');
  });
  return found;
}

/** Words of one piece that were set aside while the words around them were not. */
function asideRuns(page: Letters, roles: Uint8Array, at: number): Utf16Span[] {
  const runs: { from: number; to: number }[] = [];
  for (let letter = page.before[at] as number; letter < (page.before[at + 1] as number); letter++) {
    if (roles[letter] !== ASIDE) continue;
    const [place, end] = [page.place[letter] as number, page.end[letter] as number];
    const last = runs.at(-1);
    if (last && roles[letter - 1] === ASIDE) last.to = end;
    else runs.push({ from: place, to: end });
  }
  return runs;
}

interface Line extends Utf16Span {
  readonly mark: DrawnMark;
  readonly level: number;
}

/** For each piece of the page, the marks that run through it, in the piece's own offsets. */
function linesOf(
  marks: readonly DrawnMark[],
  { text, paragraphs: placed }: PlacedStory,
  page: Letters,
): Map<number, Line[]> {
  const lines = new Map<number, Line[]>();
  const levels: number[] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = levels.findIndex((end) => end <= mark.from);
    const level = free < 0 ? levels.length : free;
    levels[level] = mark.to;
    for (const paragraph of placed) {
      const from = firstLetter(text, mark.from, paragraph);
      const to = firstLetter(text, mark.to, paragraph);
      if (to <= from) continue;
      const first = paragraph.at + from - paragraph.from;
      const last = paragraph.at + to - paragraph.from - 1;
      for (let piece = page.piece[first] as number; piece <= (page.piece[last] as number); piece++) {
        const own = { from: page.piece[first] === piece ? (page.place[first] as number) : 0, mark, level };
        const to = page.piece[last] === piece ? (page.end[last] as number) : Number.MAX_SAFE_INTEGER;
        const list = lines.get(piece);
        if (list) list.push({ ...own, to });
        else lines.set(piece, [{ ...own, to }]);
      }
    }
  }
  return lines;
}

/** The first letter of a paragraph at or after a place in the text. */
function firstLetter({ place }: Letters, at: number, { from, to }: PlacedParagraph): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((place[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEAREST_PX = 3;
const STEP_PX = 4;

/** Words with spans for their marks, cut where a mark begins or ends. */
function drawnWords(words: string, lines: readonly Line[], asides: readonly Utf16Span[]): string {
  if (lines.length === 0 && asides.length === 0) return escapeText(words);
  const cuts = new Set([0, words.length]);
  for (const { from, to } of [...lines, ...asides]) cuts.add(from).add(Math.min(to, words.length));
  const order = [...cuts].sort((a, b) => a - b);
  return order
    .slice(1)
    .map((end, i) => {
      const start = order[i] as number;
      const covers = ({ from, to }: Utf16Span) => from <= start && to >= end;
      const html = lines
        .filter(covers)
        .reduce(
          (inner, { mark, level }) =>
            `<span data-collate-mark="${mark.line}" title="${mark.says}" style="text-underline-offset:${NEAREST_PX + level * STEP_PX}px">${inner}</span>`,
          escapeText(words.slice(start, end)),
        );
      return asides.some(covers) ? `<span data-collate-aside>${html}</span>` : html;
    })
    .join('');
}
