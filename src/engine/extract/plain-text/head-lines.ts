/** The lines between the title and the story of an article saved as plain text: date, byline, address, source. */

import type { FoundValue } from '../../../contract/model/metadata.ts';
import { authorBesidePaper, namesPaper, partsOf } from '../bylines/author-beside-paper.ts';
import { bylineFrom } from '../bylines/byline.ts';
import { areNamedIn, endsAsRole, isBareName, isRole, startsByline } from '../bylines/byline-words.ts';
import { isReporterLine, namesIn } from '../bylines/east-asian-byline.ts';
import { dayOfDateline } from '../dates/dateline.ts';
import { type DateHints, findDates } from '../dates/dates.ts';
import { UPDATED_WORDS } from '../dates/visible-dates.ts';
import { isCreditLine, isFurnitureLine, isReadingTime } from '../story/furniture-lines.ts';
import { readCredit, readMonitored } from './credit-lines.ts';
import { labelledLine, readLabelled } from './head-labels.ts';
import { isHeadLike } from './headline.ts';
import { menuAbove } from './menu-lines.ts';
import { endsSentence, type Line } from './plain-text.ts';

/** The head has at most so many. */
export const HEAD_LINES = 8;
const LONGEST_HEAD_LINE = 160;

/** Date, byline, address and source lines before the story. */
export function takeHeadLines(lines: Line[], found: FoundValue[], furniture: string[], hints: DateHints): Line[] {
  const kept: Line[] = [];
  const taken = new Set<Line | undefined>();
  let i = 0;
  for (; i < Math.min(lines.length, HEAD_LINES); i++) {
    const line = lines[i];
    if (!line) break;
    if (i === 0 && isStandfirst(lines)) {
      kept.push(line);
      continue;
    }
    if (line.text.length > LONGEST_HEAD_LINE) break;
    if (readHeadLine(line.text, found, furniture, hints)) taken.add(line);
    else {
      if (line.text.length > 40 && endsSentence(line.text) && !isFurnitureLine(line.text)) break;
      const above = lines[i - 1]?.text ?? '';
      const isOffice = endsAsRole(line.text) && (isBareName(above) || startsByline(above));
      const isOfHead =
        isOffice || isRole(line.text) || (COUNTS.test(line.text) && !kept.some(({ text }) => endsSentence(text)));
      if (isOfHead) taken.add(line);
      if (isOfHead || isHeadFurniture(line.text)) furniture.push(line.text);
      else kept.push(line);
    }
  }
  const day = dayOfDateline(lines[i]?.text ?? '', hints);
  if (day !== null && !found.some(({ field }) => field === 'published'))
    found.push({ field: 'published', value: day, from: 'the place line' });
  const beside = besideDate(lines, taken);
  const masthead = takeMasthead(beside, found);
  const besidePaper = lines.filter((line, i) => isBesideIn(lines, i, masthead) && !taken.has(line));
  const named = [takeName(beside, found) ?? takeNames([...beside, ...besidePaper], lines, found), masthead];
  const own = kept.filter((line) => !named.includes(line));
  const menu = found.some(({ field }) => field === 'title') ? menuAbove(lines, own, taken) : [];
  const isAside = (line: Line) => menu.includes(line) || isPaperAgain(line.text, found);
  for (const { text } of own.filter(isAside)) furniture.push(text);
  return [...own.filter((line) => !isAside(line)), ...lines.slice(i)];
}

/** "Harbour Daily, The (Havenport)", beside the line that names it. */
function isPaperAgain(text: string, found: readonly FoundValue[]): boolean {
  const source = found.find(({ field }) => field === 'source')?.value;
  const behind = source !== undefined && text.startsWith(source) ? text.slice(source.length) : '';
  return /^(?:, [Tt]he(?: \([\p{L} .,-]{2,40}\))?| \([\p{L} .,-]{2,40}\))$/u.test(behind);
}

const LONGEST_STANDFIRST = 320;

/** A paragraph below the title, with the author and the day under it; a day alone may be one of a chronicle. */
function isStandfirst(lines: readonly Line[]): boolean {
  const [standfirst, second, third] = lines.map(({ text }) => text);
  if (!standfirst || !second || !third || standfirst.length > LONGEST_STANDFIRST || !endsSentence(standfirst))
    return false;
  if (isHeadLike(standfirst) || lines[0]?.block === lines[1]?.block) return false;
  const isNamed = (text: string) => isBareName(text) || startsByline(text) || authorBesidePaper(text) !== null;
  if (isNamed(second)) return isDay(third);
  return isDay(second) && (isNamed(third) || lines.filter(({ text }) => isDay(text)).length === 1);
}

/** A day and little else. */
function isDay(text: string): boolean {
  const [day, ...others] = text.length < 60 ? findDates(text, { dayFirst: true }) : [];
  return day !== undefined && others.length === 0 && text.length - (day.to - day.from) < 24;
}

/** Read counts, times, comment counts: numbers without a word. */
const COUNTS = /^[\p{Nd}][\p{Nd}\s.,:]{0,7}$/u;

/** "Seite 3 / Lokales", "Page A12": where it was printed. */
const PRINTED_ON =
  /^(?:page|p\.|pp\.|seite|s\.|pág(?:ina)?\.?|pagina|pag\.|blz\.?|strona|str\.|sida|side|страница|стр\.|сторінка)\s?:?\s?\p{Lu}{0,2}[\s.-]?\d{1,3}(?:\s?[-–]\s?\d{1,3})?(?:\s?[/|,·–-]\s?\p{L}[^.!?]{1,30})?$/iu;

/** "Section: Local", "687 Words", as press databases write them below the title. */
const OF_DATABASE =
  /^(?:(?:section|edition|ressort|rubrik|rubrique|sección|sezione|seção|rubriek)\s?[:：]\s?\p{L}[^.!?]{1,40}|\d[\d.,]{0,6} (?:words|wörter|worte|mots|palabras|parole|palavras|woorden|słów|слов|слів))$/iu;

function isHeadFurniture(text: string): boolean {
  return (
    PRINTED_ON.test(text) ||
    OF_DATABASE.test(text) ||
    isReadingTime(text) ||
    isFurnitureLine(text) ||
    (text.length < 60 && isCreditLine(text))
  );
}

/** Short lines directly above what was taken (dates, bylines), or below it in the same run. */
function besideDate(lines: readonly Line[], taken: ReadonlySet<Line | undefined>): Line[] {
  return lines.filter((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const isShort = line.text.length <= LONGEST_HEAD_LINE;
    return isShort && !taken.has(line) && (taken.has(below) || (taken.has(above) && above?.block === line.block));
  });
}

/** Directly above or below it, in the same run. */
function isBesideIn(lines: readonly Line[], i: number, other: Line | null): boolean {
  const isShort = (lines[i]?.text.length ?? 0) <= LONGEST_HEAD_LINE;
  return isShort && other?.block === lines[i]?.block && [lines[i - 1], lines[i + 1]].some((line) => line === other);
}

const MAIL_ADDRESS = /\s*[(<[]?[^\s@()<>[\]]+@[\w-]+(?:\.[\w-]+)+[)>\]]?$/u;

const withoutAddress = ({ text }: Line) => text.replace(MAIL_ADDRESS, '');

/** A name without any word beside it is the byline. */
function takeName(beside: readonly Line[], found: FoundValue[]): Line | null {
  return takeByline(
    beside.find((line) => isBareName(withoutAddress(line))),
    found,
  );
}

/**
 * Where the paper is known, so are several, or one beside it, unless the text names them again: then they are whom or
 * what it is about.
 */
function takeNames(beside: readonly Line[], lines: readonly Line[], found: FoundValue[]): Line | null {
  if (!found.some(({ field }) => field === 'source')) return null;
  const title = found.find(({ field }) => field === 'title')?.value ?? '';
  const isNamedAgain = (line: Line) => {
    const others = lines.filter((other) => other !== line).map(({ text }) => text);
    return areNamedIn(withoutAddress(line).split(BETWEEN_NAMES), [title, ...others]);
  };
  return takeByline(
    beside.find((line) => areNames(withoutAddress(line)) && !isNamedAgain(line)),
    found,
  );
}

function takeByline(line: Line | undefined, found: FoundValue[]): Line | null {
  if (!line || found.some(({ field }) => field === 'byline')) return null;
  const byline = bylineFrom([withoutAddress(line)]);
  if (byline === null) return null;
  found.push({ field: 'byline', value: byline, from: 'the line beside the date' });
  return line;
}

/** "Ada Finch", "Ada Finch, Bo Marsh and Cy Reed"; without a word between them, they may be a place and its country. */
function areNames(text: string): boolean {
  const areSeveral = text.length <= LONGEST_HEAD_LINE && AND.test(text);
  return isBareName(text) || (areSeveral && text.split(BETWEEN_NAMES).every(isBareName));
}

const AND = /\s(?:and|und|et|y|e|en|och|og|oraz|и|та|і|&)\s/u;
const BETWEEN_NAMES = new RegExp(`,?${AND.source}|,\\s`, 'u');

/** The paper's name beside the date. */
function takeMasthead(beside: readonly Line[], found: FoundValue[]): Line | null {
  if (found.some(({ field }) => field === 'source')) return null;
  const isName = (text: string) =>
    text.length <= 40 && text.split(/\s+/u).length <= 5 && !/[\d.,:;!?。，：]/u.test(text);
  const masthead = beside.find(({ text }) => isName(text) && namesPaper(text));
  if (!masthead) return null;
  found.push({ field: 'source', value: masthead.text, from: 'the line beside the date' });
  return masthead;
}

/** "By Jane Roe on 3 May 2021". */
const LEADS_TO_DATE = /\s(?:on|am|vom|le|el|il|em|op|den|dnia|dne)\s+$/iu;

const SIGN_BETWEEN = /\s[|·•]\s/u;

/** "Harbour Daily · 14 March 2025 · A4 · By Ada Finch", and not what a programme or a table has on a day. */
function isListOfHead(text: string): boolean {
  const parts = text.split(SIGN_BETWEEN);
  return parts.length > 2 && parts.some(startsByline) && parts.some(namesPaper);
}

function readHeadLine(text: string, found: FoundValue[], furniture: string[], hints: DateHints): boolean {
  if (readMonitored(text, found)) return true;
  const dates = findDates(text, hints);
  let rest = text;
  for (const date of [...dates].reverse())
    rest = `${rest.slice(0, date.from).replace(LEADS_TO_DATE, '')} ${rest.slice(date.to)}`;
  const words = rest.match(/\p{L}+/gu) ?? [];
  const byline = startsByline(text) && words.length <= 12;
  if (dates.length === 0 && readCredit(text, found)) return true;
  if (dates.length === 0 && !byline) return readAuthorBesidePaper(text, found) || readReporter(text, found, furniture);
  if (dates.length > 0 && words.length > (byline || isListOfHead(text) ? 14 : 7)) return false;
  for (const { edtf, from } of dates) {
    const field = UPDATED_WORDS.test(text.slice(Math.max(0, from - 30), from)) ? 'updated' : 'published';
    found.push({ field, value: edtf, from: 'the date line' });
  }
  const parts = rest.split(SIGN_BETWEEN);
  const paper = byline ? parts.slice(1).find((part) => namesPaper(part) && !endsAsRole(part.trim())) : undefined;
  const names = byline ? bylineFrom([parts.filter((part) => part !== paper).join(' | ')]) : null;
  if (names && paper) found.push({ field: 'source', value: paper.trim(), from: 'the byline' });
  if (names) found.push({ field: 'byline', value: names, from: 'the byline' });
  else {
    if (dates.length > 0) {
      readLabelled(rest, found, hints);
      const writer = namesIn(rest);
      if (writer) found.push({ field: 'byline', value: writer, from: 'the date line' });
      readListed(rest, text.slice(dates.at(-1)?.to), found);
    }
    if (words.length > 1) furniture.push(text);
  }
  return true;
}

/** "記者 林海 基隆報導" */
function readReporter(text: string, found: FoundValue[], furniture: string[]): boolean {
  if (!isReporterLine(text) || found.some(({ field }) => field === 'byline')) return false;
  found.push({ field: 'byline', value: namesIn(text) ?? '', from: 'the byline' });
  return furniture.push(text) > 0;
}

/** "Ada Finch, Harbour Daily" */
function readAuthorBesidePaper(text: string, found: FoundValue[]): boolean {
  const named = found.some(({ field }) => field === 'byline') ? null : authorBesidePaper(text);
  const byline = named && bylineFrom([named.author]);
  if (!named || !byline) return false;
  found.push({ field: 'byline', value: byline, from: 'the line beside the date' });
  return found.push({ field: 'source', value: named.paper, from: 'the line beside the date' }) > 0;
}

/**
 * "Harbour Daily, 14 March 2025", "Ada Finch, Harbour Daily, …", "Harbour Daily, …, Ada Finch": a name alone beside a
 * date may be a place.
 */
function readListed(rest: string, behind: string, found: FoundValue[]): void {
  const parts = partsOf(rest)
    .filter((part) => labelledLine(part) === null)
    .flatMap(authorForPaper);
  const isNamed = (part: string) => part.split(/\s+/u).length <= 5 && !/\d/.test(part) && namesPaper(part);
  const at = parts.findIndex((part, i) => isNamed(part) || authorBesidePaper(`${parts[i - 1]}, ${part}`) !== null);
  const names = [parts.find(startsByline)];
  if (at >= 0 && !found.some(({ field }) => field === 'source')) {
    const paper = authorBesidePaper(`${parts[at - 1]}, ${parts[at]}`)?.paper ?? parts[at] ?? '';
    found.push({ field: 'source', value: paper, from: 'the date line' });
    names.push(...[parts[at - 1], partsOf(behind)[0]].filter((name) => name !== undefined && isBareName(name)));
  }
  const byline = bylineFrom(names.flatMap((name) => name ?? []).slice(0, 1));
  if (byline !== null) found.push({ field: 'byline', value: byline, from: 'the date line' });
}

/** "Ada Finch for Harbour Daily": the one, then the other. */
function authorForPaper(part: string): string[] {
  const [, author = '', paper = ''] = /^(.{3,60}?) (?:for|für|pour|para|per|voor|dla|для) (.{3,60})$/u.exec(part) ?? [];
  return isBareName(author) && namesPaper(paper) ? [author, paper] : [part];
}
