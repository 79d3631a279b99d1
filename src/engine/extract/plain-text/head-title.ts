/** The title at the head of an article saved as plain text, and the paper's name above it. */

import type { FoundValue } from '../../../contract/model/metadata.ts';
import { namesPaper } from '../bylines/author-beside-paper.ts';
import { isBareName } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import { isFurnitureLine } from '../story/furniture-lines.ts';
import { isBreadcrumb } from './copied-lines.ts';
import { HEADLINE, isAddressed, isHeadLike, isHeadline, TITLE_LENGTH } from './headline.ts';
import { isMenuEntry } from './menu-lines.ts';
import { endsSentence, type Line } from './plain-text.ts';

/**
 * The first line is the title if it reads like one: short, in a run of its own or before a date, not a sentence of
 * prose.
 */
export function takeTitle(lines: Line[], found: FoundValue[], furniture: string[], isSeparate: boolean): Line[] {
  const [first, second] = lines;
  if (!first || !second || found.some(({ field }) => field === 'title')) return lines;
  const text = first.text.replace(/^#{1,3}\s+/, '');
  if (text.length > TITLE_LENGTH || isAddressed(text) || isFurnitureLine(text) || /^https?:\/\//.test(text))
    return lines;
  if (isMasthead(lines)) {
    const [name, date, title, ...rest] = lines as [Line, Line, Line, ...Line[]];
    found.push({ field: 'title', value: title.text, from: 'the line below the date' });
    found.push({ field: 'source', value: name.text, from: 'the line above the date' });
    return [date, ...rest];
  }
  if (isPaperAlone(first, second)) {
    found.push({ field: 'title', value: second.text, from: 'the line below the paper’s name' });
    found.push({ field: 'source', value: first.text, from: 'the first line' });
    return lines.slice(2);
  }
  const again = headlineBelowMenu(lines);
  if (again > 0) {
    found.push({ field: 'title', value: lines[again]?.text ?? text, from: 'the headline below the page’s title' });
    furniture.push(...lines.slice(0, again).map((line) => line.text));
    return lines.slice(again + 1);
  }
  const third = lines[2];
  const beforeHead = isHeadLike(second.text) || (isBareName(second.text) && !!third && isHeadLike(third.text));
  // Without blank lines, a first line as long as the next is wrapped prose.
  const standsAlone = isSeparate
    ? second.block !== first.block
    : text.length < 60 || text.length < second.text.length * 0.75;
  const isProse = /[.。;；,，]$/u.test(text) && !/\.\.\.$/.test(text);
  const isDate = findDates(text).length > 0 && text.length < 60;
  if (isDate) return takeTitleUnderDate(lines, found, furniture);
  if (beforeHead || (standsAlone && !isProse)) {
    found.push({ field: 'title', value: text, from: 'the first line' });
    return lines.slice(1);
  }
  return isSeparate ? takeTitleOfRun(lines, found, furniture) : lines;
}

const MOST_OF_MENU = 60;
const LEAST_HEADLINE = 10;

/**
 * "Headline | The Paper", a site's menu, then the headline again above its day, author or text, as programs write a
 * page as text; 0 if it is not so. The refrain of a poem is below its title, too.
 */
function headlineBelowMenu([first, ...below]: readonly Line[]): number {
  const title = first?.text ?? '';
  const at = below.slice(0, MOST_OF_MENU).findIndex(({ text }) => isPartOfTitle(text, title));
  const isMenu = ({ text }: Line) => text.length < MOST_OF_MENU && !endsSentence(text) && !isHeadLike(text);
  const next = below[at + 1]?.text ?? '';
  const isAbove = next.length >= MOST_OF_MENU || isHeadLike(next);
  return at >= 0 && isAbove && below.slice(0, at).every(isMenu) ? at + 1 : 0;
}

/** "Headline" of "Headline | The Paper". */
export function isPartOfTitle(text: string, title: string): boolean {
  if (text.length < LEAST_HEADLINE || !/\s/.test(text)) return false;
  return title.startsWith(text) && /^\s+[|–—·•»-]\s/u.test(title.slice(text.length));
}

/** A day, then the headline: separated by blank lines from it and the story, or with the byline below it. */
function takeTitleUnderDate(lines: Line[], found: FoundValue[], furniture: string[]): Line[] {
  const [date, ...below] = lines;
  const slug = SLUG_LINE.test(below[0]?.text ?? '') ? below.shift() : undefined;
  const [title, next] = below;
  if (!date || !title || !next || !isHeadline(title.text)) return lines;
  const isSetOff = title.block !== date.block && next.block !== title.block;
  if (!isSetOff && !(next.block === title.block && isHeadLike(next.text) && !isHeadLike(title.text))) return lines;
  found.push({ field: 'title', value: title.text, from: 'the line below the date' });
  if (slug) furniture.push(slug.text);
  return [date, ...below.slice(1)];
}

/** "Kenya-port-transports" */
const SLUG_LINE = /^\p{L}{2,20}(?:-\p{L}{2,20}){2,6}$/u;

const words = (text: string) => text.split(/\s+/u).length;

/**
 * A paper's name with a day, then the headline, separated by blank lines; from the day too if it is in capitals or
 * names a paper.
 */
function isMasthead([name, date, title, next]: readonly Line[]): boolean {
  if (!name || !date || !title || !next || title.block === date.block) return false;
  if (name.block !== date.block && !isInCapitals(name.text) && !namesPaper(name.text)) return false;
  const [day, ...more] = findDates(date.text);
  const isDay = day !== undefined && more.length === 0 && date.text.length - (day.to - day.from) < 14;
  return isDay && isHeadline(title.text) && words(name.text) <= 4 && name.text.length < title.text.length;
}

/** "Folha do Porto", then the headline, separated by blank lines. */
function isPaperAlone(name: Line, title: Line): boolean {
  const isSetOff = name.block !== title.block && isHeadline(title.text) && words(name.text) < words(title.text);
  return isSetOff && words(name.text) <= 4 && namesPaper(name.text) && !HEADLINE.test(name.text);
}

/** Most scripts have none. */
const isInCapitals = (text: string) => /\p{Lu}/u.test(text) && text === text.toUpperCase();

const MOST_IN_HEADING = 4;
/** A first run of a few lines that are not sentences: paper and headline, headline and standfirst, or a menu and the headline. */
function takeTitleOfRun(lines: Line[], found: FoundValue[], furniture: string[]): Line[] {
  const block = lines.filter((line) => line.block === lines[0]?.block);
  const day = block.findIndex(({ text }) => isHeadLike(text));
  const run = day > 0 ? block.slice(0, day) : block;
  // Above a byline or a day: verses are as short as a menu's entries.
  const isMenu = day > 0 && run.slice(0, -1).every(isMenuEntry);
  const isShort = run.length <= MOST_IN_HEADING || isMenu;
  const isHeading = isShort && run.length < lines.length;
  if (!isHeading || run.some(({ text }) => text.length > TITLE_LENGTH || endsSentence(text))) return lines;
  const at = run.findIndex(({ text }) => HEADLINE.test(text) && !isHeadLike(text) && !isBreadcrumb(text));
  const title = run[at];
  if (!title) return lines;
  const [name] = run;
  if (at > 0 && name && namesPaper(name.text))
    found.push({ field: 'source', value: name.text, from: 'the first line' });
  found.push({ field: 'title', value: title.text, from: 'the first lines' });
  furniture.push(...run.slice(0, at).map(({ text }) => text));
  return lines.slice(at + 1);
}
