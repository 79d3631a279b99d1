/** What surrounds a paper's text and describes it: a date line at the top, its title in the running head. */

import type { FoundValue } from '../../../../contract/model/metadata.ts';
import { alternatives } from '../../../../text/alternatives.ts';
import { startsByline } from '../../../extract/bylines/byline-words.ts';
import { findDates } from '../../../extract/dates/dates.ts';
import { foldToWords } from '../../../extract/page/blocks/fold-to-words.ts';
import { bareTitle } from '../../../extract/titles/bare-title.ts';
import type { Row } from '../rows/rows.ts';
import type { Line, Paragraph } from './lines.ts';

const TOP_SHARE = 0.25;
const MAX_TITLE = 200;
/** Section headings found in any paper. */
const PART_OF_PAPER = new RegExp(
  alternatives`
  ^(?:preface|foreword|introduction|abstract|(?:executive )?summary|contents|table of contents|vorwort|einleitung|
  zusammenfassung|inhalt(?:sverzeichnis)?|avant-propos|préface|introduction|résumé|sommaire|prólogo|prefacio|
  introducción|resumen|índice|prefazione|introduzione|sommario|wstęp|streszczenie|spis treści|предисловие|введение|
  содержание|аннотация|передмова|вступ|зміст|анотація|前言|序言|目录|摘要|はじめに|目次|要旨|مقدمة|المحتويات)$
`,
  'iu',
);

/**
 * A first row with a name, a date and a place is not a table row: each cell stands for itself. @returns what stands
 * beside the date
 */
export function separateFirstRow(flow: Paragraph[]): readonly Paragraph[] {
  const [line] = flow[0] ?? [];
  const cells = line?.text.split('\t') ?? [];
  if (!line || cells.length < 2 || !cells.some((cell) => findDates(cell, { dayFirst: true }).length > 0)) return [];
  const parts = cells.map((text) => [{ ...line, text, isRow: false }]);
  flow.splice(0, 1, ...parts);
  return parts.filter(([part]) => part && findDates(part.text, { dayFirst: true }).length === 0);
}

/** What a paper's front page says about its issue beside the day: number, volume, price. */
const ISSUE =
  /(?<!\p{L})(?:no|nr|n°|nº|num|vol|issue|ausgabe|jahrgang|édition|edición|anno|rok|год|рік|выпуск|випуск|price|preis|prix|precio|prezzo|cena|цена|ціна)(?!\p{L})[.:\s]{0,3}[\d€$£]|№\s?\d|[€$£]\s?\d/iu;
const NAME_WORDS = 6;

/** The paper's name across its front page: above a line with day, number or price. */
export function nameOfPaper(flow: readonly Paragraph[]): Paragraph | null {
  const [name, ...below] = flow;
  const text = name?.map((line) => line.text).join(' ') ?? '';
  if (
    !name ||
    name.length > 2 ||
    text.split(/\s+/).length > NAME_WORDS ||
    findDates(text, { dayFirst: true }).length > 0
  )
    return null;
  const about = aboutIssue(name, below);
  return ISSUE.test(about) && findDates(about, { dayFirst: true }).length > 0 ? name : null;
}

function aboutIssue(name: Paragraph, below: readonly Paragraph[]): string {
  const [{ y, size, page }] = name as [Line];
  const lines = below
    .flat()
    .filter((line) => line.page === page && line.y > y && line.y < y + size * 2 && line.size < size / 2);
  return lines.map(({ text }) => text).join(' ');
}

export function dayOfIssue(name: Paragraph, flow: readonly Paragraph[]): FoundValue[] {
  const [day, ...more] = findDates(aboutIssue(name, flow), { dayFirst: true });
  if (!day || more.length > 0) return [];
  return [{ field: 'published', value: day.edtf, from: 'the line below the name across the first page' }];
}

/** A line at the top of the first page that is a date and nothing else. */
export function dateLine(flow: readonly Paragraph[], pageHeight: number): Paragraph | null {
  const firstPage = flow[0]?.[0]?.page;
  const found = flow.slice(0, 40).find(([line, ...more]) => {
    if (!line || more.length > 0 || line.page !== firstPage) return false;
    return line.y < pageHeight * TOP_SHARE && isDate(line);
  });
  return found ?? null;
}

function isDate({ text }: Line): boolean {
  const [date, ...more] = text.length < 50 ? findDates(text) : [];
  if (!date || more.length > 0 || startsByline(text)) return false;
  const beside = (text.slice(0, date.from) + text.slice(date.to)).trim();
  // A few Han characters are a name; a weekday has three.
  const width = beside.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, 'xxx').length;
  return !/\p{N}/u.test(text.slice(0, date.from)) && width < 14;
}

/** If the largest type only names a section: the words of a running head that also occur in the text. */
export function titleOfRunningHead(shown: string, heads: Iterable<Row>, text: string): FoundValue | null {
  if (!PART_OF_PAPER.test(shown.trim())) return null;
  const said = ` ${foldToWords(text.slice(0, 100_000))} `;
  for (const { pieces } of heads) {
    const title = pieces.find((piece) => {
      const words = foldToWords(piece.text);
      return piece.text.length <= MAX_TITLE && words.split(' ').length >= 4 && said.includes(` ${words} `);
    });
    if (title) return { field: 'title', value: title.text, from: 'the running head' };
  }
  return null;
}

/** The address that a browser printed at the edge of the pages. */
export function printedAddress(furniture: Iterable<Row>): FoundValue[] {
  for (const { pieces } of furniture) {
    const address = pieces.find(({ text }) => /^https?:\/\/[^\s…]+$/i.test(text) && !text.endsWith('...'));
    if (address) return [{ field: 'url', value: address.text, from: 'the edge of the printed page' }];
  }
  return [];
}

/**
 * Browsers print the page's title above each page. It is a better title than the largest type, which may belong to a
 * menu. Null if the shown title says the same.
 */
export function titleOfPrint(shown: string, heads: Iterable<Row>, property: string | null): FoundValue | null {
  const name = foldToWords(property ?? '');
  const own = foldToWords(shown);
  const isSaid = (own.length >= 12 && name.includes(own)) || (own !== '' && name.startsWith(own.slice(0, 30)));
  if (property === null || name.length < 12 || isSaid) return null;
  for (const { pieces } of heads) {
    const head = foldToWords(pieces.map(({ text }) => text).join(' '));
    if (/\d/.test(head) && head.includes(name.slice(0, 60)))
      return { field: 'title', value: bareTitle(property, [], []), from: 'the head of the printed pages' };
  }
  return null;
}
