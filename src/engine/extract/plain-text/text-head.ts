/**
 * What precedes the story of an article saved as plain text, and its credits after it: title, date, byline, source,
 * address.
 */

import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { authorBesidePaper, namesPaper, partsOf } from '../bylines/author-beside-paper.ts';
import { bylineFrom } from '../bylines/byline.ts';
import { endsAsRole, isBareName, isRole, startsByline } from '../bylines/byline-words.ts';
import { isReporterLine, namesIn } from '../bylines/east-asian-byline.ts';
import { type DateHints, dateFromField, findDates } from '../dates/dates.ts';
import { UPDATED_WORDS } from '../dates/visible-dates.ts';
import { normalLanguage } from '../language/language.ts';
import { SOURCE_LABEL } from '../source-words.ts';
import { isCreditLine, isFurnitureLine, isReadingTime } from '../story/furniture-lines.ts';
import { isBreadcrumb } from './copied-lines.ts';
import { endsSentence } from './plain-text.ts';

export interface Line {
  readonly text: string;
  /** Number of its run between blank lines. */
  readonly block: number;
}

/** Labels of header lines, in the languages of news. */
const LABELS: readonly (readonly [MetadataField | 'title', RegExp])[] = [
  [
    'title',
    /^(?:title|headline|titel|titre|título|titulo|titolo|tytuł|заголовок|назва|标题|標題|題名|제목|العنوان)$/iu,
  ],
  [
    'published',
    new RegExp(
      alternatives`
      ^(?:date|published|publication date|pub date|posted|datum|veröffentlicht|date de publication|fecha|publicado|
      data|pubblicato|opublikowano|дата|опубликовано|опубліковано|日期|发布时间|時間|时间|発行日|날짜|التاريخ)$
    `,
      'iu',
    ),
  ],
  [
    'updated',
    /^(?:updated|last updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|更新时间|更新)$/iu,
  ],
  [
    'byline',
    /^(?:by|author|authors|byline|written by|autor|autoren|auteur|autore|автор|автори|авторы|作者|記者|记者|기자|الكاتب)$/iu,
  ],
  ['source', new RegExp(`^(?:${SOURCE_LABEL}|publisher|publication|outlet|newspaper|媒体|媒體)$`, 'iu')],
  ['url', /^(?:url|link|address|web|адреса|ссылка|посилання|链接|鏈接|رابط)$/iu],
  ['language', /^(?:language|lang|sprache|langue|idioma|мова|язык|语言)$/iu],
  ['section', /^(?:section|category|rubrik|rubrique|sección|рубрика|розділ|栏目)$/iu],
];

const HEAD_LINES = 8;
const TITLE_LENGTH = 220;
/**
 * Removes the head (title, byline, date …) from the lines. @param found collects its values, @param furniture the rest
 * @param isSeparate blank lines separate the paragraphs
 */
export function takeHead(given: readonly Line[], { found, furniture, hints, isSeparate }: Head): Line[] {
  let lines = takeLabels([...given], found, furniture, hints);
  lines = takeTrail(lines, found, furniture);
  if (isSeparate) lines = takeMenu(lines, furniture, hints);
  lines = takeTitle(lines, found, furniture, isSeparate);
  return takeHeadLines(lines, found, furniture, hints);
}

const LEAST_ENTRIES = 3;

/** A site's menu: a run of a word or two in each line, with the head of an article below it. */
function takeMenu(lines: Line[], furniture: string[], hints: DateHints): Line[] {
  const end = lines.findIndex(({ block }) => block !== lines[0]?.block);
  const menu = lines.slice(0, Math.max(0, end));
  if (menu.length < LEAST_ENTRIES || !menu.every(isMenuEntry)) return lines;
  const isAbout = (text: string) =>
    startsByline(text) || isFurnitureLine(text) || (text.length < 60 && findDates(text, hints).length > 0);
  if (!lines.slice(end + 1, end + 5).some(({ text }) => isAbout(text))) return lines;
  for (const { text } of menu) furniture.push(text);
  return lines.slice(end);
}

const isMenuEntry = ({ text }: Line): boolean => /^[^.!?:,;\d]{2,24}$/u.test(text) && !/\s\S+\s/u.test(text);

interface Head {
  readonly found: FoundValue[];
  readonly furniture: string[];
  readonly hints: DateHints;
  readonly isSeparate: boolean;
}

interface LabelledLine {
  readonly field: MetadataField;
  readonly label: string;
  readonly written: string;
}

/** "Author: Ada Finch", or in two cells of a table; null for any other line. */
export function labelledLine(text: string): LabelledLine | null {
  const [, label = '', written = ''] =
    /^([\p{L}\p{M} ]{2,24}?)(?:\s*[:：]\s*|\t)(\S.*)$/u.exec(text.slice(0, 600)) ?? [];
  const field = label === '' ? undefined : LABELS.find(([, pattern]) => pattern.test(label))?.[0];
  return field ? { field, label, written } : null;
}

/** "Title: …", "Date: …" at the very beginning: two such lines, one with a title, or "Source: …" above a headline. */
function takeLabels(lines: Line[], found: FoundValue[], furniture: string[], hints: DateHints): Line[] {
  const taken: FoundValue[] = [];
  const others: string[] = [];
  let count = 0;
  for (const { text, block } of lines.slice(0, MOST_LABELS)) {
    const line = labelledLine(text);
    const isBeside = block === lines[0]?.block || taken.length >= SURE_LABELS;
    const isOther = line === null && taken.length > 0 && isBeside && OTHER_LABEL.test(text) && !endsSentence(text);
    if (!line && !isOther) break;
    const value = line ? writtenValue(line.field, line.written, hints) : null;
    if (line && value !== null) taken.push({ field: line.field, value, from: `the line "${line.label}"` });
    if (isOther) others.push(text);
    count++;
  }
  const isSource = taken[0]?.field === 'source' && isHeadline(lines[count]?.text ?? '');
  if (taken.length < 2 && taken[0]?.field !== 'title' && !isSource) return lines;
  found.push(...taken);
  furniture.push(...others);
  return lines.slice(count).map((line, i) => (i === 0 ? { ...line, text: line.text.replace(TEXT_LABEL, '') } : line));
}

const MOST_LABELS = 20;
/** So many are a list of what is known of the text, even if each is a paragraph. */
const SURE_LABELS = 3;
/** "USN: L1N3ABCDE", "Products: PCO MTG" in the same run as labels that are known. */
const OTHER_LABEL = /^(?!https?:)\p{Lu}[\p{L}\p{M} ]{1,23}[:：]\s?\S.{0,100}$/u;

/** Below other labels. */
const TEXT_LABEL =
  /^(?:(?:full )?text|body|content|article|story|volltext|artikel|texte|texto|testo|contenido|contenu|tekst|текст|正文|内容|本文)(?:\s*[:：]\s*|\t)(?=\S)/iu;

function writtenValue(field: MetadataField, written: string, hints: DateHints): string | null {
  if (field === 'published' || field === 'updated') return dateFromField(written, hints);
  if (field === 'byline') return bylineFrom([written]);
  if (field === 'language') return normalLanguage(written);
  if (field === 'url') return /^https?:\/\/\S+$/.test(written) ? written : null;
  return written.trim();
}

/** What stands above the title on a page and was copied along: breadcrumbs, "skip to content" links, its address. */
function takeTrail(lines: Line[], found: FoundValue[], furniture: string[]): Line[] {
  const isAddress = (text: string) => /^https?:\/\/\S+$/u.test(text);
  // A paper, a day and an author between bars are no steps.
  const isTrail = (text: string) => isBreadcrumb(text) && findDates(text, { dayFirst: true }).length === 0;
  const from = lines.findIndex(({ text }) => !isTrail(text) && !isFurnitureLine(text) && !isAddress(text));
  if (from < 1 || from > HEAD_LINES || from > lines.length - 2) return lines;
  for (const { text } of lines.slice(0, from)) if (!readCredit(text, found)) furniture.push(text);
  return lines.slice(from);
}

/**
 * The first line is the title if it reads like one: short, in a run of its own or before a date, not a sentence of
 * prose.
 */
function takeTitle(lines: Line[], found: FoundValue[], furniture: string[], isSeparate: boolean): Line[] {
  const [first, second] = lines;
  if (!first || !second || found.some(({ field }) => field === 'title')) return lines;
  const text = first.text.replace(/^#{1,3}\s+/, '');
  if (text.length > TITLE_LENGTH || isFurnitureLine(text) || /^https?:\/\//.test(text)) return lines;
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
const isHeadline = (text: string) => text.length <= TITLE_LENGTH && HEADLINE.test(text) && !endsSentence(text);

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
/** In words, or Han and Kana characters: shorter lines are a paper's name, a section, a word above the headline. */
const HEADLINE = /(?:\S+\s+){3}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;

/** A first run of a few lines that are not sentences: paper and headline, or headline and standfirst. */
function takeTitleOfRun(lines: Line[], found: FoundValue[], furniture: string[]): Line[] {
  const block = lines.filter((line) => line.block === lines[0]?.block);
  const day = block.findIndex(({ text }) => isHeadLike(text));
  const run = day > 0 ? block.slice(0, day) : block;
  const isHeading = run.length <= MOST_IN_HEADING && run.length < lines.length;
  if (!isHeading || run.some(({ text }) => text.length > TITLE_LENGTH || endsSentence(text))) return lines;
  const at = run.findIndex(({ text }) => HEADLINE.test(text) && !isHeadLike(text));
  const title = run[at];
  if (!title) return lines;
  found.push({ field: 'title', value: title.text, from: 'the first lines' });
  furniture.push(...run.slice(0, at).map(({ text }) => text));
  return lines.slice(at + 1);
}

function isHeadLike(text: string): boolean {
  return (
    text.length < 100 &&
    (findDates(text, { dayFirst: true }).length > 0 || startsByline(text) || /^https?:\/\/\S+$/.test(text))
  );
}

const LONGEST_HEAD_LINE = 160;

/** Date, byline, address and source lines before the story. */
function takeHeadLines(lines: Line[], found: FoundValue[], furniture: string[], hints: DateHints): Line[] {
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
      const isOffice = endsAsRole(line.text) && isBareName(lines[i - 1]?.text ?? '');
      const isOfHead =
        isOffice || isRole(line.text) || (COUNTS.test(line.text) && !kept.some(({ text }) => endsSentence(text)));
      if (isOfHead) taken.add(line);
      if (isOfHead || isHeadFurniture(line.text)) furniture.push(line.text);
      else kept.push(line);
    }
  }
  if (!found.some(({ field }) => field === 'published')) readDateline(lines[i]?.text ?? '', found, hints);
  const beside = besideDate(lines, taken);
  const named = [takeName(beside, found), takeMasthead(beside, found)];
  const own = kept.filter((line) => !named.includes(line));
  const menu = found.some(({ field }) => field === 'title') ? menuAbove(lines, own, taken) : [];
  for (const { text } of menu) furniture.push(text);
  return [...own.filter((line) => !menu.includes(line)), ...lines.slice(i)];
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

/** A site's menu between the title and the lines about the article. */
function menuAbove(lines: readonly Line[], kept: readonly Line[], taken: ReadonlySet<Line | undefined>): Line[] {
  const end = lines.findIndex((line) => taken.has(line));
  const entries = lines.slice(0, Math.max(0, end)).filter((line) => kept.includes(line));
  return entries.length >= LEAST_ENTRIES && entries.every(isMenuEntry) ? entries : [];
}

/** Read counts, times, comment counts: numbers without a word. */
const COUNTS = /^[\p{Nd}][\p{Nd}\s.,:]{0,7}$/u;

function isHeadFurniture(text: string): boolean {
  return isReadingTime(text) || isFurnitureLine(text) || (text.length < 60 && isCreditLine(text));
}

const LONGEST_DATELINE = 90;

/** "HAVENPORT, Oct. 12, 2026 /Wire/ -- The harbour …": the day in the dateline of a first paragraph. */
function readDateline(paragraph: string, found: FoundValue[], hints: DateHints): void {
  const line = /^(\p{Lu}[^.!?。]{2,40}?,\s)(.{6,44}?)\s(?:-{1,2}|[–—])\s/u.exec(paragraph.slice(0, LONGEST_DATELINE));
  const [date] = line ? findDates(line[2] ?? '', hints) : [];
  if (date?.from === 0) found.push({ field: 'published', value: date.edtf, from: 'the place line' });
}

/** Short lines directly above what was taken (dates, bylines), or below it in the same run. */
function besideDate(lines: readonly Line[], taken: ReadonlySet<Line | undefined>): Line[] {
  return lines.filter((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const isShort = line.text.length <= LONGEST_HEAD_LINE;
    return isShort && !taken.has(line) && (taken.has(below) || (taken.has(above) && above?.block === line.block));
  });
}

const MAIL_ADDRESS = /\s*[(<[]?[^\s@()<>[\]]+@[\w-]+(?:\.[\w-]+)+[)>\]]?$/u;

/** A name without any word beside it is the byline. */
function takeName(beside: readonly Line[], found: FoundValue[]): Line | null {
  if (found.some(({ field }) => field === 'byline')) return null;
  const bare = ({ text }: Line) => text.replace(MAIL_ADDRESS, '');
  const name = beside.find((line) => isBareName(bare(line)));
  const byline = name ? bylineFrom([bare(name)]) : null;
  if (!name || byline === null) return null;
  found.push({ field: 'byline', value: byline, from: 'the line beside the date' });
  return name;
}

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

/** Source and address lines after the story. */
export function takeFoot(lines: Line[], found: FoundValue[]): Line[] {
  const from = Math.max(1, lines.length - 4);
  return lines.filter((line, i) => i < from || !readCredit(line.text, found));
}

/** "Source: Harbour Radio, Havenport, in English 1450 gmt 12 Oct 26", the form used by monitoring services. */
const MONITORED =
  /^(?:source:\s*)?([^,]{2,60}),(?: [^,]{2,40},)? in \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?(?: (\d{2})(\d{2}) gmt)? (\d{1,2} \p{L}{3,9}) (?:20)?(\d{2})$/iu;

function readMonitored(text: string, found: FoundValue[]): boolean {
  const [, source = '', hour, minute, day = '', year = ''] = MONITORED.exec(text) ?? [];
  const [date] = source === '' ? [] : findDates(`${day} 20${year}`, {});
  if (!date) return false;
  const published = hour === undefined ? date.edtf : `${date.edtf}T${hour}:${minute}Z`;
  found.push({ field: 'source', value: source, from: 'the source line' });
  return found.push({ field: 'published', value: published, from: 'the source line' }) > 0;
}

function readCredit(text: string, found: FoundValue[]): boolean {
  if (text.length > 300) return false;
  if (readMonitored(text, found)) return true;
  const address = /^(?:[\p{L} ]{1,20}[:：]\s*|.{5,60}\sdownloaded (?:by .{2,30} )?from\s)?(https?:\/\/\S+)$/u.exec(
    text,
  )?.[1];
  if (address) return found.push({ field: 'url', value: address, from: 'an address line' }) > 0;
  const source = SOURCE_LINE.exec(text)?.[1];
  return source !== undefined && found.push({ field: 'source', value: source.trim(), from: 'a source line' }) > 0;
}

const SOURCE_LINE = new RegExp(`^${SOURCE_LABEL}\\s*[:：]\\s*(.{2,80})$`, 'iu');

/** "By Jane Roe on 3 May 2021". */
const LEADS_TO_DATE = /\s(?:on|am|vom|le|el|il|em|op|den|dnia|dne)\s+$/iu;

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
  if (dates.length > 0 && words.length > (byline ? 14 : 7)) return false;
  for (const { edtf, from } of dates) {
    const field = UPDATED_WORDS.test(text.slice(Math.max(0, from - 30), from)) ? 'updated' : 'published';
    found.push({ field, value: edtf, from: 'the date line' });
  }
  const names = byline ? bylineFrom([rest]) : null;
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
  const parts = partsOf(rest).filter((part) => labelledLine(part) === null);
  const isPaper = (part: string) => part.split(/\s+/u).length <= 5 && !/\d/.test(part) && namesPaper(part);
  const at = parts.findIndex((part, i) => isPaper(part) || authorBesidePaper(`${parts[i - 1]}, ${part}`) !== null);
  const names = [parts.find(startsByline)];
  if (at >= 0 && !found.some(({ field }) => field === 'source')) {
    const paper = authorBesidePaper(`${parts[at - 1]}, ${parts[at]}`)?.paper ?? parts[at] ?? '';
    found.push({ field: 'source', value: paper, from: 'the date line' });
    names.push(...[parts[at - 1], partsOf(behind)[0]].filter((name) => name !== undefined && isBareName(name)));
  }
  const byline = bylineFrom(names.flatMap((name) => name ?? []).slice(0, 1));
  if (byline !== null) found.push({ field: 'byline', value: byline, from: 'the date line' });
}

/** "来源：海港日报　作者：林海" beside a date: the source and the author. */
function readLabelled(rest: string, found: FoundValue[], hints: DateHints): void {
  for (const part of rest.split(/[\s|｜·•]+(?=[\p{L}\p{M}]{1,12}\s?[:：])/u)) {
    const [, label = '', written = ''] = /^\s*([\p{L}\p{M}]{1,12})\s?[:：]\s*(\S.*?)[\s,;.–—-]*$/u.exec(part) ?? [];
    const field = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
    if (field !== 'byline' && field !== 'source') continue;
    const value = writtenValue(field, written, hints);
    if (value !== null) found.push({ field, value, from: `"${label}" in the date line` });
  }
}
