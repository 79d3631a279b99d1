/**
 * The title of a printed document: the one in its properties if the text has it too, or else the largest type at its
 * beginning.
 */
import { alternatives } from '../../../../text/alternatives.ts';
import { findDates } from '../../../extract/dates/dates.ts';
import { foldToWords } from '../../../extract/page/blocks/fold-to-words.ts';
import { joinLines, lexiconOf } from '../../../extract/plain-text/hyphens.ts';
import type { Line, Paragraph } from './lines.ts';

const NO_WORDS = lexiconOf([]);
const TITLE_LENGTH = 300;
/** How far into the first page a title may be. */
const HEAD = 30;
/** Type this many times larger than the text's is a title's. */
const LARGER = 1.12;
/** Lines that name the kind of document; the title is below. */
const KIND = new RegExp(
  alternatives`
  ^\P{L}*(?:(?:press|news|media)\s(?:release|statement|notice|information)|communiqué(?: de presse)?|pressemitteilung|
  medienmitteilung|presseinformation|comunicado de prensa|nota de prensa|comunicato stampa|comunicado de imprensa|
  informacja prasowa|пресс-релиз|прес-реліз|新闻稿|新聞稿|プレスリリース|報道発表|بيان صحفي)
`,
  'iu',
);

/** The lines of the first page that are the title, in order; empty if there is none. */
export function titleLines(flow: readonly Paragraph[], body: number, propertyTitle: string | null): readonly Line[] {
  const firstPage = flow[0]?.[0]?.page;
  const head = flow.slice(0, HEAD).filter((paragraph) => paragraph[0]?.page === firstPage && !paragraph[0]?.isRow);
  const lines = head.flat();
  if (lines.length < 2) return [];
  const named = propertyTitle === null ? null : foldToWords(propertyTitle);
  const said = named === null ? null : (linesThatSay(named, lines) ?? headlineBelow(named, flow, body));
  return (
    (said && !continuesIn(said, flow, body) ? said : null) ??
    largestType(head, body) ??
    belowKind(head) ??
    beforeDate(head) ??
    []
  );
}

/** Word uses a paragraph's first words as title if nobody gives one: they stay where they are. */
function continuesIn(title: readonly Line[], flow: readonly Paragraph[], body: number): boolean {
  const last = title.at(-1);
  const paragraph = last && flow.find((each) => each.includes(last));
  const next = paragraph?.[paragraph.indexOf(last as Line) + 1];
  return next !== undefined && next.font === last?.font && next.size === last.size && last.size <= body * LARGER;
}

/** How far menus may push a headline down in a browser's print. */
const MENU_PARAGRAPHS = 600;

/** In type larger than the text's: a list of headlines may contain it too. */
function headlineBelow(name: string, flow: readonly Paragraph[], body: number): Line[] | null {
  const large = flow.slice(HEAD, MENU_PARAGRAPHS).filter((paragraph) => sizeOf(paragraph) > body * LARGER);
  const sizes = [...new Set(large.map(sizeOf))].sort((a, b) => b - a);
  for (const size of sizes) {
    const found = linesThatSay(name, large.filter((paragraph) => sizeOf(paragraph) === size).flat(), false);
    if (found) return found;
  }
  return null;
}

/**
 * Consecutive lines in one type that together say `name` or begin with it: subtitle and author are often part of it.
 */
function linesThatSay(name: string, lines: readonly Line[], isOneFont = true): Line[] | null {
  if (name.length < 4) return null;
  for (let from = 0; from < lines.length; from++) {
    let best: Line[] | null = null;
    for (let to = from + 1; to <= Math.min(lines.length, from + 5); to++) {
      const text = foldToWords(
        joinLines(
          lines.slice(from, to).map((line) => line.text),
          NO_WORDS,
        ),
      );
      if (!name.startsWith(text) || /^[\p{L}\p{N}]/u.test(name.slice(text.length))) break;
      if (lines[to - 1]?.size !== lines[from]?.size) break;
      if (text === name) best = lines.slice(from, to);
      // Programs part a font with many letters.
      if (isOneFont && lines[to - 1]?.font !== lines[from]?.font) continue;
      if (text.length >= 12 && text.length > name.length * 0.2) best = lines.slice(from, to);
    }
    if (best) return best;
  }
  return null;
}

function largestType(head: readonly Paragraph[], body: number): Line[] | null {
  const isTitle = (paragraph: Paragraph) => isTitleLike(textOf(paragraph));
  const largest = largestSize(head, isTitle, body);
  if (largest < body * LARGER) return null;
  const at = head.findIndex((paragraph) => sizeOf(paragraph) === largest && isTitle(paragraph));
  let end = at + 1;
  const isSame = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined && Math.abs(sizeOf(paragraph) - largest) < largest * 0.03;
  while (isSame(head[end]) && textOf(head.slice(at, end + 1).flat()).length <= TITLE_LENGTH) end++;
  return head.slice(at, end).flat();
}

/** In characters: a title's summary is shorter. */
const PROSE_LENGTH = 150;
/** A title above the text may have type this much smaller than a heading in it. */
const LEAST_TITLE = 0.8;

/** That of a title above the text, unless it is much smaller than one below. */
function largestSize(head: readonly Paragraph[], isTitle: (paragraph: Paragraph) => boolean, body: number): number {
  const sizes = (some: readonly Paragraph[]) => Math.max(0, ...some.filter(isTitle).map(sizeOf));
  const prose = head.findIndex((each) => sizeOf(each) < body * LARGER && textOf(each).length > PROSE_LENGTH);
  const above = prose < 0 ? 0 : sizes(head.slice(0, prose));
  const largest = sizes(head);
  return above >= Math.max(largest * LEAST_TITLE, body * LARGER) ? above : largest;
}

function belowKind(head: readonly Paragraph[]): Line[] | null {
  const kind = head.findIndex((paragraph) => paragraph.length === 1 && KIND.test(textOf(paragraph)));
  if (kind < 0) return null;
  const below = head.slice(kind + 1, kind + 5);
  const title = below.find((paragraph) => {
    const text = textOf(paragraph);
    return isTitleLike(text) && paragraph.length <= 4 && !(text.length < 60 && findDates(text).length > 0);
  });
  return title ?? null;
}

/** The first line, if the next is a date. */
function beforeDate([first, second]: readonly Paragraph[]): Line[] | null {
  if (!first || !second || first.length > 2 || !isTitleLike(textOf(first))) return null;
  const isDate = (text: string) => text.length < 60 && findDates(text, { dayFirst: true }).length > 0;
  return isDate(textOf(second)) && !isDate(textOf(first)) ? first : null;
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function sizeOf(paragraph: Paragraph): number {
  return paragraph[0]?.size ?? 0;
}

/** Several words, and not an initial that begins a paragraph. */
function isTitleLike(text: string): boolean {
  return text.length <= TITLE_LENGTH && /\p{L}.*\p{L}.*\p{L}|[\u3040-\u30ff\u3400-\u9fff]{2}/u.test(text);
}
