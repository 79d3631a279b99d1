/** What the lines about the articles of a press review say, wherever they stand. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { isPaper, partsOf } from '../bylines/author-beside-paper.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import { isFurnitureLine } from '../story/furniture-lines.ts';
import { labelledLine } from './head-labels.ts';
import { endsSentence, type Line } from './plain-text.ts';

export interface Clipping {
  /** Its headline, its paper, the name beside them. */
  readonly found: readonly FoundValue[];
  /** The line with its day. */
  readonly day: string;
  /** The other lines about it, then its story. */
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
}

/** In characters: a line about an article is shorter than its paragraphs. */
export const LINE_LENGTH = 120;
/** In characters: a shorter part is an entry in a list. */
export const LEAST_STORY = 200;

export const isProse = ({ text }: Line): boolean => text.length > LINE_LENGTH && endsSentence(text);

export interface DayLine {
  /** Empty if the day stands alone. */
  readonly paper: string;
  readonly byline: string | null;
  readonly hasPage: boolean;
  /** What else the line says, if that is as long as a headline. */
  readonly headline: string | null;
}

/** "Harbour Daily, 12 March 2025, p. 4", "Date: 12 March 2025" */
export function dayLine(line: string): DayLine | null {
  if (line.length > LINE_LENGTH) return null;
  const text = withoutLabel(line);
  const [date, ...more] = findDates(text, { dayFirst: true });
  if (!date || more.length > 0 || (text === line && LABELLED.test(text.slice(0, date.from)))) return null;
  const rest = `${text.slice(0, date.from).replace(LEADS_TO_DATE, '')} | ${text.slice(date.to)}`;
  const parts = partsOf(rest).map(bare);
  const words = parts.filter((part) => /\p{L}{2}/u.test(part) && !PAGE.test(part));
  const paper = words.find((part) => isPaper(part)) ?? words[0] ?? '';
  const others = bare(rest.replace(paper, ' ').replace(/\s+/gu, ' '));
  const isHeadline = others.split(' ').length >= LEAST_WORDS && isTitle(others) && !/[|]/.test(others);
  return {
    paper,
    byline: words.find((part) => part !== paper && isBareName(part)) ?? null,
    hasPage: parts.some((part) => PAGE.test(part) && /\p{L}/u.test(part)),
    headline: isHeadline && !startsByline(others) ? others : null,
  };
}

const LEAST_WORDS = 3;
const LABELLED = /^\p{L}[\p{L} ]{1,20}[:：]/u;
/** "Harbour Daily of", before its day. */
export const LEADS_TO_DATE = /(?<!\p{L})(?:of|on|vom|du|del|de|di|od|från|fra|van|z|z dnia|от|за|від)\s*$/iu;
const PAGE =
  /^(?:(?:p|pp|pg|pages?|s|seiten?|págs?|páginas?|pagina|strony?|str|стр|с)\.?\s*[\d–-]{1,9}|第\d{1,3}版|г)$/iu;

/** What stands below "Source:" or "Date:"; any other line as it is. */
export function withoutLabel(text: string): string {
  const labelled = labelledLine(text);
  return labelled?.field === 'source' || labelled?.field === 'published' ? labelled.written : text;
}

/** Without what stands around it: brackets, quotation marks, signs between the parts of a line. */
export function bare(part: string): string {
  return part.replace(/^[\s([{«„“"「《|,:–—-]+|[\s)\]}»“”"」》(:|,.–—-]+$/gu, '');
}

export function isTitle(text: string): boolean {
  const isSentence = endsSentence(text) && !/[?!？！…»”"]$/u.test(text);
  const isOther = /^https?:\/\//.test(text) || /[:：]$/u.test(text) || isFurnitureLine(text);
  return /\p{L}{2}/u.test(text) && text.length <= LINE_LENGTH * 1.5 && !isSentence && !isOther;
}

/** "2. Fire at the docks", if it is the second. */
export function numberless(title: string, number: number): string {
  const [mark = '', written] = /^(\d{1,3})[.)]\s+(?=\S)/u.exec(title) ?? [];
  return Number(written) === number ? title.slice(mark.length) : title;
}

export function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

export function paragraphsOf(lines: readonly Line[]): string[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (runs.at(-1)?.[0]?.block === line.block) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => run.map(({ text }) => text).join('\n'));
}
