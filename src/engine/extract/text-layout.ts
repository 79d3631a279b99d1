/** An article saved as plain text: its title, date and byline lines, its story, and the furniture that was copied along. */

import type { FoundValue, MetadataField } from '../../contract/model/metadata.ts';
import { append } from '../../text/append.ts';
import { bylineFrom } from './byline.ts';
import { isBareName, startsByline } from './byline-words.ts';
import { type DateHints, dateFromField, findDates } from './dates.ts';
import { isCreditLine, isFurnitureLine, isNoticeOfRights, isReadingTime } from './furniture-lines.ts';
import { normalLanguage } from './language.ts';
import { blocksOf, endsSentence, isHardWrapped, joined, normalText, titleFromWords } from './plain-text.ts';
import { UPDATED_WORDS } from './visible-dates.ts';

export interface TextArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  readonly found: readonly FoundValue[];
}

interface Line {
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
    /^(?:date|published|publication date|pub date|posted|datum|veröffentlicht|date de publication|fecha|publicado|data|pubblicato|opublikowano|дата|опубликовано|опубліковано|日期|发布时间|時間|时间|発行日|날짜|التاريخ)$/iu,
  ],
  [
    'updated',
    /^(?:updated|last updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|更新时间|更新)$/iu,
  ],
  [
    'byline',
    /^(?:by|author|authors|byline|written by|autor|autoren|auteur|autore|автор|автори|авторы|作者|記者|记者|기자|الكاتب)$/iu,
  ],
  [
    'source',
    /^(?:source|publisher|publication|outlet|quelle|fuente|fonte|źródło|джерело|источник|来源|來源|出典|출처|المصدر)$/iu,
  ],
  ['url', /^(?:url|link|address|web|адреса|ссылка|посилання|链接|鏈接|رابط)$/iu],
  ['language', /^(?:language|lang|sprache|langue|idioma|мова|язык|语言)$/iu],
  ['section', /^(?:section|category|rubrik|rubrique|sección|рубрика|розділ|栏目)$/iu],
];

const HEAD_LINES = 8;
const TITLE_LENGTH = 220;

/** `known` was found before: with a title among it, none is taken from the lines. */
export function readTextArticle(text: string, hints: DateHints, known: readonly FoundValue[] = []): TextArticle {
  const blocks = blocksOf(normalText(text));
  const wrapped = isHardWrapped(blocks);
  const separate = blocks.length > 1;
  let lines: Line[] = blocks.flatMap((run, block) =>
    wrapped && isWide(run) ? [{ text: joined(run), block }] : run.map((line) => ({ text: line.trim(), block })),
  );
  if (!separate) lines = lines.map((line, block) => ({ ...line, block }));
  const found = [...known];
  const furniture: string[] = [];
  lines = takeLabels(lines, found, hints);
  lines = takeTitle(lines, found, separate);
  lines = takeHead(lines, found, furniture, hints);
  const story = setAside(takeFoot(lines, found), furniture);
  const paragraphs = paragraphsFrom(story);
  const title = found.find(({ field }) => field === 'title')?.value;
  if (title === undefined) found.push({ field: 'title', value: titleFromWords(paragraphs), from: 'the first words' });
  return { title: title ?? titleFromWords(paragraphs), paragraphs, furniture, found };
}

/**
 * The same of paragraphs that are known to be such (of a document): no lines are joined, and short ones at the end are
 * kept. `known` was found before: a title among it stands in none of the paragraphs.
 */
export function readParagraphArticle(
  given: readonly string[],
  hints: DateHints,
  known: readonly FoundValue[] = [],
): TextArticle {
  const found = [...known];
  const furniture: string[] = [];
  let lines: Line[] = given.flatMap((paragraph, block) => paragraph.split('\n').map((text) => ({ text, block })));
  lines = takeLabels(lines, found, hints);
  lines = takeTitle(lines, found, true);
  lines = takeHead(lines, found, furniture, hints);
  lines = takeRights(takeFoot(lines, found), furniture);
  append(
    furniture,
    lines.filter(({ text }) => isFurnitureLine(text)).map(({ text }) => text),
  );
  const paragraphs = paragraphsFrom(lines.filter(({ text }) => !isFurnitureLine(text)));
  const title = found.find(({ field }) => field === 'title')?.value;
  if (title === undefined) found.push({ field: 'title', value: titleFromWords(paragraphs), from: 'the first words' });
  return { title: title ?? titleFromWords(paragraphs), paragraphs, furniture, found };
}

/** Notices of rights at the very end. */
function takeRights(lines: Line[], furniture: string[]): Line[] {
  const end = lines.findLastIndex(({ text }) => text.length > 200 || !isNoticeOfRights(text)) + 1;
  if (end === 0) return lines;
  append(
    furniture,
    lines.slice(end).map(({ text }) => text),
  );
  return lines.slice(0, end);
}

/** The lines of a run that go on are as wide as wrapped prose; those of a heading with its date are not. */
function isWide(run: readonly string[]): boolean {
  const inner = run.slice(0, -1);
  return inner.filter((line) => line.trimEnd().length >= 45).length >= inner.length * 0.6;
}

/** "Title: …", "Date: …" at the very beginning: two such lines, or one with a title. */
function takeLabels(lines: Line[], found: FoundValue[], hints: DateHints): Line[] {
  const taken: FoundValue[] = [];
  let count = 0;
  for (const { text } of lines.slice(0, 12)) {
    const parts = /^([\p{L} ]{2,24}?)\s*[:：]\s*(\S.*)$/u.exec(text.slice(0, 600));
    const field = parts && LABELS.find(([, pattern]) => pattern.test(parts[1] ?? ''))?.[0];
    if (!parts || !field) break;
    const value = writtenValue(field, parts[2] ?? '', hints);
    if (value !== null) taken.push({ field, value, from: `the line "${parts[1]}"` });
    count++;
  }
  if (taken.length < 2 && taken[0]?.field !== 'title') return lines;
  found.push(...taken);
  return lines.slice(count);
}

function writtenValue(field: MetadataField, written: string, hints: DateHints): string | null {
  if (field === 'published' || field === 'updated') return dateFromField(written, hints);
  if (field === 'byline') return bylineFrom([written]);
  if (field === 'language') return normalLanguage(written);
  if (field === 'url') return /^https?:\/\/\S+$/.test(written) ? written : null;
  return written.trim();
}

/** The first line is the title if it reads like one: short, in a run of its own or before a date, not a sentence of prose. */
function takeTitle(lines: Line[], found: FoundValue[], isSeparate: boolean): Line[] {
  const [first, second] = lines;
  if (!first || !second || found.some(({ field }) => field === 'title')) return lines;
  const text = first.text.replace(/^#{1,3}\s+/, '');
  if (text.length > TITLE_LENGTH || isFurnitureLine(text) || /^https?:\/\//.test(text)) return lines;
  const beforeHead = isHeadLike(second.text);
  // Without blank lines a first line as long as the next is prose that was wrapped.
  const standsAlone = isSeparate
    ? second.block !== first.block
    : text.length < 60 || text.length < second.text.length * 0.75;
  const isProse = /[.。;；,，]$/u.test(text) && !/\.\.\.$/.test(text);
  const isDate = findDates(text).length > 0 && text.length < 60;
  if (isDate || (!beforeHead && (!standsAlone || isProse))) return lines;
  found.push({ field: 'title', value: text, from: 'the first line' });
  return lines.slice(1);
}

function isHeadLike(text: string): boolean {
  return (
    text.length < 100 &&
    (findDates(text, { dayFirst: true }).length > 0 || startsByline(text) || /^https?:\/\/\S+$/.test(text))
  );
}

/** Date, byline, address and source lines that stand before the story. */
function takeHead(lines: Line[], found: FoundValue[], furniture: string[], hints: DateHints): Line[] {
  const kept: Line[] = [];
  const taken = new Set<Line | undefined>();
  let i = 0;
  for (; i < Math.min(lines.length, HEAD_LINES); i++) {
    const line = lines[i];
    if (!line) break;
    if (line.text.length > 160) break;
    if (readHeadLine(line.text, found, furniture, hints)) taken.add(line);
    else {
      if (line.text.length > 40 && endsSentence(line.text) && !isFurnitureLine(line.text)) break;
      if (isReadingTime(line.text) || isFurnitureLine(line.text)) furniture.push(line.text);
      else kept.push(line);
    }
  }
  const name = takeName(lines, taken, found);
  return [...kept.filter((line) => line !== name), ...lines.slice(i)];
}

/** A name without a word beside it is the byline where it stands right above the date, or below it in the same run. */
function takeName(lines: readonly Line[], taken: ReadonlySet<Line | undefined>, found: FoundValue[]): Line | null {
  if (found.some(({ field }) => field === 'byline')) return null;
  const name = lines.find((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const isBeside = taken.has(below) || (taken.has(above) && above?.block === line.block);
    return !taken.has(line) && isBeside && isBareName(line.text);
  });
  const byline = name ? bylineFrom([name.text]) : null;
  if (!name || byline === null) return null;
  found.push({ field: 'byline', value: byline, from: 'the line beside the date' });
  return name;
}

/** Source and address lines that stand after the story. */
function takeFoot(lines: Line[], found: FoundValue[]): Line[] {
  const from = Math.max(1, lines.length - 4);
  return lines.filter((line, i) => i < from || !readCredit(line.text, found));
}

function readCredit(text: string, found: FoundValue[]): boolean {
  if (text.length > 300) return false;
  const address = /^(?:[\p{L} ]{1,20}[:：]\s*)?(https?:\/\/\S+)$/u.exec(text)?.[1];
  if (address) return found.push({ field: 'url', value: address, from: 'an address line' }) > 0;
  const source = SOURCE_LINE.exec(text)?.[1];
  return source !== undefined && found.push({ field: 'source', value: source.trim(), from: 'a source line' }) > 0;
}

const SOURCE_LINE = /^(?:source|quelle|fuente|fonte|źródło|джерело|источник|来源|來源|المصدر)\s*[:：]\s*(.{2,80})$/iu;

/** "By Jane Roe on 3 May 2021". */
const LEADS_TO_DATE = /\s(?:on|am|vom|le|el|il|em|op|den|dnia|dne)\s+$/iu;

function readHeadLine(text: string, found: FoundValue[], furniture: string[], hints: DateHints): boolean {
  const dates = findDates(text, hints);
  let rest = text;
  for (const date of [...dates].reverse())
    rest = `${rest.slice(0, date.from).replace(LEADS_TO_DATE, '')} ${rest.slice(date.to)}`;
  const words = rest.match(/\p{L}+/gu) ?? [];
  const byline = startsByline(text) && words.length <= 12;
  if (dates.length === 0 && readCredit(text, found)) return true;
  if (dates.length === 0 && !byline) return false;
  if (dates.length > 0 && words.length > (byline ? 14 : 7)) return false;
  for (const { edtf, from } of dates) {
    const field = UPDATED_WORDS.test(text.slice(Math.max(0, from - 30), from)) ? 'updated' : 'published';
    found.push({ field, value: edtf, from: 'the date line' });
  }
  const names = byline ? bylineFrom([rest]) : null;
  if (names) found.push({ field: 'byline', value: names, from: 'the byline' });
  else if (words.length > 1) furniture.push(text);
  return true;
}

/** Takes furniture out of the story, in order, wherever it stands. */
function setAside(lines: readonly Line[], furniture: string[]): Line[] {
  const end = storyEnd(lines);
  const story: Line[] = [];
  lines.forEach((line, i) => {
    if (
      i >= end ||
      isFurnitureLine(line.text) ||
      (i > end - 4 && i > 0 && isCreditLine(line.text) && line.text.length < 120)
    )
      furniture.push(line.text);
    else story.push(line);
  });
  return story;
}

/**
 * Where the tail of unpunctuated short lines begins: a footer if one of them is furniture by its words, or there are
 * at least four in a text whose paragraphs otherwise end as sentences do.
 */
function storyEnd(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 0) {
    const text = lines[end - 1]?.text ?? '';
    if (text.length > 140 || (endsSentence(text) && !isFurnitureLine(text) && !isCreditLine(text))) break;
    end--;
  }
  if (end === 0) return lines.length;
  const tail = lines.slice(end);
  const marked = tail.findIndex(({ text }) => isFurnitureLine(text));
  const sentences = lines.slice(0, end).filter(({ text }) => endsSentence(text)).length;
  if (marked >= 0) return end + firstOfBlock(tail, marked);
  return tail.length >= 4 && sentences >= end * 0.7 && end >= 3 ? end : lines.length;
}

/** A furniture line takes its own run of lines with it, not what stood before a blank line. */
function firstOfBlock(tail: readonly Line[], marked: number): number {
  let first = marked;
  while (first > 0 && tail[first - 1]?.block === tail[marked]?.block) first--;
  return first;
}

/** One paragraph a run of lines, unless its lines read like paragraphs themselves. */
function paragraphsFrom(lines: readonly Line[]): string[] {
  const runs = new Map<number, string[]>();
  for (const { block, text } of lines) {
    const run = runs.get(block);
    if (run) run.push(text);
    else runs.set(block, [text]);
  }
  return [...runs.values()].flatMap((run) => {
    const ended = run.filter((line) => line.length > 60 && endsSentence(line)).length;
    return run.length > 1 && (runs.size === 1 || ended >= run.length * 0.6) ? run : [run.join('\n')];
  });
}
