/**
 * Paragraphs of a document that is one article: its title, the lines about it, its text, its notes, and what surrounds
 * it.
 */

import { type FoundValue, firstFound } from '../../../contract/model/metadata.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { isBareName } from '../../extract/bylines/byline-words.ts';
import { dateFromField, findDates } from '../../extract/dates/dates.ts';
import { detectLanguage } from '../../extract/language/language.ts';
import { foldToWords } from '../../extract/page/blocks/fold-to-words.ts';
import { isOfFirstWords } from '../../extract/plain-text/plain-text.ts';
import { readParagraphArticle } from '../../extract/plain-text/text-layout.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { failure } from '../failure.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import type { DocumentParagraph, TextDocument } from './document.ts';

const SAMPLE = 20_000;
/** A title and its surroundings are among the first paragraphs. */
const HEAD_PARAGRAPHS = 12;
const TITLE_LENGTH = 300;
/** What is beside a story. */
const APART: ReadonlySet<DocumentParagraph['role']> = new Set(['head-or-foot', 'note', 'caption']);

export async function articleOfDocument(document: TextDocument): Promise<Draft | ReaderFailure> {
  const isStory = document.paragraphs.some(({ role }) => !APART.has(role));
  const isAround = ({ role }: DocumentParagraph) => role === 'head-or-foot' || (role === 'caption' && isStory);
  const around = document.paragraphs.filter(isAround);
  const notes = document.paragraphs.filter(({ role }) => role === 'note');
  const words = document.paragraphs.filter((each) => each.role !== 'note' && !isAround(each));
  if (words.length + notes.length === 0) return noWords(around.length > 0);
  const declared = document.declared ?? [];
  const language = await languageOf(words.length > 0 ? words : notes, declared, document.found);
  const { title, rest } = takeTitle(words, declared, document.found);
  const byline = firstFound(declared, 'byline');
  const above = words.findIndex((each) => !rest.includes(each));
  const named = byline === null && title !== null ? withNamesBelow(rest, above) : withAuthor(rest, byline);
  const styled = takeStyled(named, language);
  const next = document.isShow ? styled.rest.findIndex(({ role }) => role === 'heading') : -1;
  const [head, later] = next < 0 ? [styled.rest, []] : [styled.rest.slice(0, next), styled.rest.slice(next)];
  const article = readParagraphArticle(
    head.map(({ text }) => text),
    { language },
    [...(title ? [title] : []), ...declared, ...styled.found],
  );
  const paragraphs = [...article.paragraphs, ...[...later, ...notes].map(({ text }) => text)];
  // A document may consist only of what looks like a line about it: then those words are its text.
  const isEmpty = paragraphs.length === 0;
  const first = words.slice(0, HEAD_PARAGRAPHS).map(({ text }) => text);
  const { taken, kept } = shownFirst(document.found, first, article.found);
  const draft = articleDraft({
    mediaType: document.mediaType,
    paragraphs: isEmpty ? words.map(({ text }) => text) : paragraphs,
    furniture: [...(isEmpty ? [] : article.furniture), ...around.map(({ text }) => text)],
    language,
    found: taken,
  });
  return { ...draft, found: [...draft.found, ...kept] };
}

function noWords(hasFurniture: boolean): ReaderFailure {
  return failure(
    'empty',
    hasFurniture
      ? 'This document has a header or footer but no text on its pages. Nothing was imported.'
      : 'This document has no text in it; it may contain only pictures. Copy the article’s words into a text file, and import that.',
  );
}

/** A book states its language; in an office document it is often only the program's default. */
async function languageOf(
  words: readonly DocumentParagraph[],
  declared: readonly FoundValue[],
  properties: readonly FoundValue[],
): Promise<string | null> {
  let sample = '';
  for (const { text } of words) {
    sample += `${text}\n`;
    if (sample.length > SAMPLE) break;
  }
  const tagOf = (found: readonly FoundValue[]) => found.find(({ field }) => field === 'language')?.value ?? null;
  return (await detectLanguage(sample.slice(0, SAMPLE), tagOf(declared))) ?? tagOf(properties);
}

interface TitleTaken {
  readonly title: FoundValue | null;
  /** The paragraphs without it. */
  readonly rest: readonly DocumentParagraph[];
}

/** The title by its style, by the properties if it also occurs in the text, or by its look. */
function takeTitle(
  words: readonly DocumentParagraph[],
  declared: readonly FoundValue[],
  properties: readonly FoundValue[],
): TitleTaken {
  const head = words.slice(0, HEAD_PARAGRAPHS);
  const at = (index: number, from: string): TitleTaken => {
    const text = foldToWords(head[index]?.text ?? '');
    // Printed pages repeat their title, followed by the publication's name.
    const repeated = head.slice(0, index).filter((each) => isTitle(foldToWords(each.text), text));
    return {
      title: titleOf(head[index], from),
      rest: words.filter((each, i) => i !== index && !repeated.includes(each)),
    };
  };
  // If nothing follows it, the only paragraph is the text.
  if (words.length < 2) return { title: null, rest: words };
  const fits = ({ text }: DocumentParagraph) => text.length <= TITLE_LENGTH && /\p{L}/u.test(text);
  const styled = head.find((each) => each.role === 'title' && fits(each));
  const named = [...declared, ...properties]
    .filter(({ field }) => field === 'title')
    .map(({ value }) => foldToWords(value));
  const names = styled ? [foldToWords(styled.text)] : named;
  const shown = head.filter((each) => fits(each) && names.some((name) => isTitle(name, foldToWords(each.text))));
  const shortest = shown.toSorted((a, b) => a.text.length - b.text.length)[0];
  if (shortest) {
    const from = styled ? 'the document’s title style' : 'the document’s properties and its text';
    return { title: titleOf(shortest, from), rest: words.filter((each) => !shown.includes(each)) };
  }
  if (declared.some(({ field }) => field === 'title')) return { title: null, rest: words };
  const heading = head.slice(0, 4).findIndex((each) => each.role === 'heading' && fits(each));
  if (heading >= 0 && !head.slice(0, heading).some(({ text }) => text.length > 200)) return at(heading, 'the heading');
  const bold = head.slice(0, 3).findIndex((each) => each.isBold && each.text.length <= 200 && fits(each));
  if (bold >= 0 && isAlone(head, bold)) return at(bold, 'the first bold line');
  return { title: null, rest: words };
}

function titleOf(paragraph: DocumentParagraph | undefined, from: string): FoundValue | null {
  return paragraph ? { field: 'title', value: paragraph.text.replace(/\s+/gu, ' '), from } : null;
}

/** The same words, or the words followed by the publication's name. */
function isTitle(name: string, text: string): boolean {
  return text === name || (text.length >= 12 && name.startsWith(text) && text.length > name.length * 0.4);
}

/** Bold among text that is not, and not a date; what precedes it is shorter than a paragraph. */
function isAlone(head: readonly DocumentParagraph[], index: number): boolean {
  const text = head[index]?.text ?? '';
  const isDate = isDay(text);
  const before = head.slice(0, index);
  return !isDate && head.some(({ isBold }) => !isBold) && !before.some((each) => each.text.length > 80);
}

/** The names that a book declares, in lines of their own above the text, are its authors’. */
function withAuthor(words: readonly DocumentParagraph[], byline: string | null): readonly DocumentParagraph[] {
  if (byline === null) return words;
  const names = [byline, ...byline.split(', ')].map(foldToWords);
  const isAuthor = ({ text }: DocumentParagraph) => text.length < 200 && names.includes(foldToWords(text));
  return words.map((each, i) => (i < MOST_NAMES && isAuthor(each) ? { ...each, role: 'author' } : each));
}

/** Lines of a head that may be names. */
const MOST_NAMES = 5;
const LEAST_PARAGRAPH = 100;

/**
 * Names alone between the title or the day below it and the day or the text, in which no part of them occurs: of whom
 * or what it is about, one would. @param above how many paragraphs stand above the title
 */
function withNamesBelow(words: readonly DocumentParagraph[], above: number): readonly DocumentParagraph[] {
  const isName = ({ text, role, isBold }: DocumentParagraph) =>
    role === 'body' &&
    !isBold &&
    text.length < 100 &&
    areNames(text) &&
    !OF_SUBTITLE.test(text) &&
    !OF_LABEL.test(text);
  const start = words.slice(above, above + 2).some(isName) ? above : 0;
  const from = start + (isDay(words[start]?.text ?? '') ? 1 : 0);
  const end = words.findIndex((each, i) => i >= from && (i > start + MOST_NAMES || !isName(each)));
  if (end <= from) return words;
  const [below = '', ...rest] = words.slice(end).map(({ text }) => text);
  const isAbove = below.length >= LEAST_PARAGRAPH || (isDay(below) && (rest[0]?.length ?? 0) >= LEAST_PARAGRAPH);
  const told = [below, ...rest].join(' ').toLowerCase();
  const inStory = new Set(told.match(/\p{L}+/gu));
  const isOfStory = ({ text }: DocumentParagraph) =>
    told.includes(text.toLowerCase()) ||
    text.match(/\p{Lu}\p{L}{2,}/gu)?.some((part) => inStory.has(part.toLowerCase()));
  if (!isAbove || words.slice(from, end).some(isOfStory)) return words;
  return words.map((each, i) => (i >= from && i < end ? { ...each, role: 'author' } : each));
}

/** "A Harbour Story" */
const OF_SUBTITLE =
  /^(?:an?|the|my|our|in|on|at|of|for|from|to|how|why|what|when|where|who|der|die|das|le|la|les|el|los|il) /i;

/** "Executive Summary", "Deutsche Bank", "New York": neither persons nor their names. */
const OF_LABEL =
  /(?<!\p{L})(?:new|saint|santa|part|page|chapter|column|summary|report(?:age)?|essay|read|series|affairs|bank|council|nations|union|ministry|university|institute|committee|ministerium|universität|institut|ministerio|ministère|університет|университет|министерство|міністерство|банк)(?!\p{L})/iu;

function isDay(text: string): boolean {
  return text.length < 60 && findDates(text, { dayFirst: true }).length > 0;
}

/** Paragraphs whose styles call them its author or date. */
function takeStyled(words: readonly DocumentParagraph[], language: string | null) {
  const byline = bylineFrom(words.filter(({ role }) => role === 'author').flatMap(({ text }) => text.split('\n')));
  const day = words.find(({ role }) => role === 'date')?.text ?? '';
  const published = dateFromField(day, { language }) ?? findDates(day, { language })[0]?.edtf ?? null;
  const dayAt = published === null ? -1 : words.findIndex(({ role, text }) => role === 'date' && text === day);
  const names = byline === null && dayAt >= 0 ? namesBeside(words, dayAt) : [];
  const found: FoundValue[] = [];
  if (names.length > 0) {
    const texts = names.map(({ text }) => text);
    found.push({ field: 'byline', value: bylineFrom(texts) ?? texts.join(', '), from: 'the line beside the date' });
  }
  if (byline !== null) found.push({ field: 'byline', value: byline, from: 'the document’s author style' });
  if (published !== null) found.push({ field: 'published', value: published, from: 'the document’s date line' });
  const isTaken = ({ role, text }: DocumentParagraph) =>
    (role === 'author' && byline !== null) || (role === 'date' && published !== null && text === day);
  const rest = words.filter((each) => !names.includes(each) && !isTaken(each));
  return { found, rest: rest.length > 0 ? rest : words };
}

/** The lines of names that end above a day, or the one below it. */
function namesBeside(words: readonly DocumentParagraph[], day: number): readonly DocumentParagraph[] {
  const isName = (each: DocumentParagraph | undefined) => each !== undefined && areNames(each.text);
  let from = day;
  while (from > Math.max(0, day - MOST_NAMES) && isName(words[from - 1])) from--;
  if (from < day) return words.slice(from, day);
  return isName(words[day + 1]) ? words.slice(day + 1, day + 2) : [];
}

/** "Ada Berg, Ben Roe and Jo Hale". */
function areNames(text: string): boolean {
  return text.length < 200 && text.split(/,\s+|\s(?:and|und|et|y|e|en|och|og|i|и|та|й|&)\s/u).every(isBareName);
}

/**
 * Properties describe the file (typist, date created): believed only if the text shows them too, or as a title if the
 * text has none; otherwise just kept.
 */
function shownFirst(properties: readonly FoundValue[], head: readonly string[], read: readonly FoundValue[]) {
  const text = foldToWords(head.join('\n'));
  const guessed = read.filter(isOfFirstWords);
  const own = read.filter((value) => !guessed.includes(value));
  const isTaken = ({ field, value }: FoundValue) =>
    field === 'title'
      ? !GENERIC.test(value)
      : field === 'byline'
        ? text.includes(foldToWords(value))
        : field !== 'published' && field !== 'updated';
  const taken = properties.filter(isTaken);
  return {
    taken: [...own, ...taken, ...guessed],
    kept: properties.filter((value) => !taken.includes(value)),
  };
}

/** What programs write as a title when nobody gave one. */
const GENERIC = new RegExp(
  alternatives`
  ^(?:untitled|unbenannt|sans titre|sin título|без названия|document\s?\d*|dokument\s?\d*|doc\d+|title|
  microsoft word.*|powerpoint.*|no slide title|kein folientitel|(?:aucun|pas de) titre de diapositive|
  (?:ningún|sin) título de diapositiva|nessun titolo diapositiva|sem título de slide|geen diatitel|
  ingen (?:lysbilde|bild|dias)\p{L}*tittel|нет заголовка слайда|немає заголовка слайда|没有幻灯片标题|沒有投影片標題|スライドのタイトルなし|
  슬라이드 제목 없음|(?:slide|folie|diapositive|diapositiva|dia|слайд|幻灯片|スライド|슬라이드) ?\d+|презентация powerpoint|
  .*\.(?:docx?|odt|rtf|txt|pdf|html?|indd|qxd))$
`,
  'iu',
);
