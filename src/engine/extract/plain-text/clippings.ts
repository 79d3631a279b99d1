/** The articles of a press review without markup: each below its paper, its day and its headline, in either order. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { agenciesIn } from '../../../text/speech/agencies.ts';
import { isPaper, partsOf } from '../bylines/author-beside-paper.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import { isFurnitureLine } from '../story/furniture-lines.ts';
import { endsSentence } from './plain-text.ts';
import { type Line, labelledLine } from './text-head.ts';

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
const LINE_LENGTH = 120;
const LONGEST_PAPER = 50;
const LINES_BELOW = 4;
/** In characters: a shorter part is an entry in a list. */
const LEAST_STORY = 200;
/** The share of the text that may precede the first head, such as a greeting or a table of contents. */
const MOST_BEFORE = 0.25;

/** Null if the text is one article. */
export function clippingsIn(given: readonly Line[]): Clipping[] | null {
  const lines = given.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const heads = lines.flatMap((_, i) => headAt(lines, i) ?? []);
  return clippingsUnder(heads, lines) ?? clippingsUnder(heads.filter(isSure), lines);
}

const isSure = ({ isSure }: Head): boolean => isSure;

function clippingsUnder(heads: readonly Head[], lines: readonly Line[]): Clipping[] | null {
  const place = PLACES.find((each) => heads.every((head) => head[each] !== null));
  if (heads.length < 2 || place === undefined) return null;
  if (heads.filter(isSure).length < heads.length / (place === 'inside' ? 1 : 2)) return null;
  const starts = heads.map(({ above, top }) => (place === 'above' ? (above ?? top) : top));
  const before = lines.slice(0, starts[0]);
  const stories = heads.map(({ story }, i) => lines.slice(story, starts[i + 1]));
  if (before.some(isProse) && heads.every(({ paper }) => isAgency(paper))) return null;
  if (sizeOf(before) > sizeOf(lines) * MOST_BEFORE || stories.some((story) => sizeOf(story) < LEAST_STORY)) return null;
  return heads.map((head, i) => {
    const own = { lines, from: starts[i] ?? 0, end: starts[i + 1] ?? lines.length };
    const { furniture, ...clipping } = clippingOf(head, place, own, i + 1);
    return { ...clipping, furniture: i === 0 ? [...paragraphsOf(before), ...furniture] : furniture };
  });
}

const isProse = ({ text }: Line): boolean => text.length > LINE_LENGTH && endsSentence(text);

/** Behind the beginning of a story, a line with an agency and a day is a picture's. */
const isAgency = (paper: string): boolean => !isPaper(paper) && agenciesIn(paper).length > 0;

interface Stretch {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly end: number;
}

function clippingOf(
  head: Head,
  place: (typeof PLACES)[number],
  { lines, from, end }: Stretch,
  number: number,
): Clipping {
  const headline = place === 'inside' ? null : head[place];
  const title = headline === null ? head.inside : lines[headline]?.text;
  const isName = ({ text }: Line, at: number) =>
    ![headline, head.name].includes(from + at) && isBareName(text) && !startsByline(text);
  const author = lines.slice(from, head.story).findIndex(isName);
  const byline = head.byline ?? (author < 0 ? null : (lines[from + author]?.text ?? null));
  const about = [head.name, head.day, from + author].filter((at) => at >= from && at !== headline);
  const isIn = (places: readonly (number | null)[], at: number) => places.includes(from + at);
  const own = lines.slice(from, end);
  return {
    found: [
      { field: 'title', value: numberless(title ?? '', number), from: 'the headline beside the paper’s name' },
      { field: 'source', value: head.paper, from: 'the paper’s name beside the day' },
      ...(byline === null ? [] : [{ field: 'byline', value: byline, from: 'the name beside them' } as const]),
    ],
    day: lines[head.day]?.text ?? '',
    paragraphs: paragraphsOf(own.filter((_, at) => !isIn([...about, headline], at))),
    furniture: paragraphsOf(own.filter((_, at) => isIn(about, at))),
  };
}

/** Where a headline may be: another line, or beside the paper's name. */
const PLACES = ['above', 'below', 'inside'] as const;

/** Numbers of lines, except where the headline is in the same line. */
interface Head {
  readonly paper: string;
  readonly byline: string | null;
  /** It is certain to be a paper: it is called one, or a page is given. */
  readonly isSure: boolean;
  readonly day: number;
  /** The line with the paper. */
  readonly name: number;
  readonly top: number;
  readonly above: number | null;
  readonly below: number | null;
  readonly inside: string | null;
  readonly story: number;
}

function headAt(lines: readonly Line[], day: number): Head | null {
  const text = (i: number) => (lines[i]?.text ?? '').slice(0, 2 * LINE_LENGTH);
  const line = dayLine(text(day));
  const story = line === null ? null : storyBelow(lines, day);
  if (line === null || story === null) return null;
  const isBeside = (i: number) => lines[i]?.block === lines[day]?.block && isTitle(withoutLabel(text(i)));
  const beside = [day - 1, day + 1].filter((i) => isPaper(withoutLabel(text(i))));
  const others = [day - 1, ...(day + 2 < story ? [day + 1] : [])].filter(isBeside);
  const [name = day] = line.paper === '' ? [...beside, ...others] : [];
  const paper = name === day ? line.paper : bare(withoutLabel(text(name)));
  if (paper.length > LONGEST_PAPER || !/\p{L}{2}/u.test(paper)) return null;
  const [top, bottom] = [Math.min(name, day), Math.max(name, day)];
  const isName = (i: number) => startsByline(text(i)) || isBareName(text(i));
  const above = isName(top - 1) ? top - 2 : top - 1;
  const below = isName(bottom + 1) ? bottom + 2 : bottom + 1;
  return {
    paper,
    byline: line.byline,
    isSure: line.hasPage || isPaper(paper) || agenciesIn(paper).length > 0 || labelledLine(text(name)) !== null,
    day,
    name,
    top,
    above: isTitle(text(above)) ? above : null,
    below: below < story && isTitle(text(below)) ? below : null,
    inside: line.headline,
    story,
  };
}

/** A few short lines below the day; null if there are more, or another day among them. */
function storyBelow(lines: readonly Line[], day: number): number | null {
  for (let i = day + 1; i <= day + 1 + LINES_BELOW; i++) {
    const text = lines[i]?.text;
    if (text === undefined || dayLine(text) !== null) return null;
    if (text.length > LINE_LENGTH || (text.length > LINE_LENGTH / 2 && endsSentence(text))) return i;
  }
  return null;
}

interface DayLine {
  /** Empty if the day stands alone. */
  readonly paper: string;
  readonly byline: string | null;
  readonly hasPage: boolean;
  /** What else the line says, if that is as long as a headline. */
  readonly headline: string | null;
}

/** "Harbour Daily, 12 March 2025, p. 4", "Date: 12 March 2025" */
function dayLine(line: string): DayLine | null {
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
const LEADS_TO_DATE = /(?<!\p{L})(?:of|on|vom|du|del|de|di|od|från|fra|van|z|z dnia|от|за|від)\s*$/iu;
const PAGE =
  /^(?:(?:p|pp|pg|pages?|s|seiten?|págs?|páginas?|pagina|strony?|str|стр|с)\.?\s*[\d–-]{1,9}|第\d{1,3}版|г)$/iu;

/** What stands below "Source:" or "Date:"; any other line as it is. */
function withoutLabel(text: string): string {
  const labelled = labelledLine(text);
  return labelled?.field === 'source' || labelled?.field === 'published' ? labelled.written : text;
}

/** Without what stands around it: brackets, quotation marks, signs between the parts of a line. */
function bare(part: string): string {
  return part.replace(/^[\s([{«„“"「《|,:–—-]+|[\s)\]}»“”"」》(:|,.–—-]+$/gu, '');
}

function isTitle(text: string): boolean {
  const isSentence = endsSentence(text) && !/[?!？！…»”"]$/u.test(text);
  const isOther = /^https?:\/\//.test(text) || /[:：]$/u.test(text) || isFurnitureLine(text);
  return /\p{L}{2}/u.test(text) && text.length <= LINE_LENGTH * 1.5 && !isSentence && !isOther;
}

/** "2. Fire at the docks", if it is the second. */
function numberless(title: string, number: number): string {
  const [mark = '', written] = /^(\d{1,3})[.)]\s+(?=\S)/u.exec(title) ?? [];
  return Number(written) === number ? title.slice(mark.length) : title;
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function paragraphsOf(lines: readonly Line[]): string[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (runs.at(-1)?.[0]?.block === line.block) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => run.map(({ text }) => text).join('\n'));
}
