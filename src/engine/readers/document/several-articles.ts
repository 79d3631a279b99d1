/**
 * A document of several articles, such as a press review or a newspaper page: below each headline stands its author, or
 * its paper and date.
 */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { startsByline } from '../../extract/bylines/byline-words.ts';
import { findDates } from '../../extract/dates/dates.ts';
import type { DocumentParagraph, TextDocument } from './document.ts';

const LONGEST_HEADLINE = 220;
/** In characters: a line about an article is shorter than its paragraphs. */
const LINE_LENGTH = 120;
/** The byline or dateline is among this many lines below the headline. */
const LINES_BELOW = 3;
/** In characters: a shorter part is an entry in a list, or a box. */
const LEAST_STORY = 300;
/** The share of the text that may precede the first headline, such as a cover or a table of contents. */
const MOST_BEFORE = 0.25;

/** In characters: without dates or a declared issue, it may be a newspaper page, but not a book of tales. */
const LARGEST_PAGE = 30_000;

/** Each article as a document of its own; null if there is only one. */
export function articlesIn(document: TextDocument): TextDocument[] | null {
  const declared = document.declared ?? [];
  // A book has an author; an issue of a magazine has those of its articles.
  if (document.isShow || declared.some(({ field }) => field === 'byline')) return null;
  const around = document.paragraphs.filter(({ role }) => role === 'head-or-foot');
  const words = document.paragraphs.filter(({ role }) => role !== 'head-or-foot');
  const starts = words.flatMap((_, i) => (isStart(words, i) ? [i] : []));
  const parts = starts.map((from, i) => words.slice(from, starts[i + 1] ?? words.length));
  const before = words.slice(0, starts[0] ?? 0);
  const isSeveral = parts.length > 1 && parts.every((part) => sizeOf(part) >= LEAST_STORY);
  const isOfDays = parts.filter((part) => part.slice(1, 1 + LINES_BELOW).some(isDated)).length > parts.length / 2;
  if (!isSeveral || sizeOf(before) > sizeOf(words) * MOST_BEFORE) return null;
  if (!isOfDays && declared.length === 0 && sizeOf(words) > LARGEST_PAGE) return null;
  const language = document.found.filter(({ field }) => field === 'language');
  const rest = [...before.map((each) => ({ ...each, role: 'head-or-foot' as const })), ...around];
  return parts.map((part, i) => ({
    paragraphs: i === 0 ? [...part, ...rest] : part,
    found: language,
    declared: ofIssue(declared, part),
    mediaType: document.mediaType,
  }));
}

/** A book most of which is chapters with a headline and a byline or a date: an issue of a paper or magazine. */
export function isIssue(chapters: readonly (readonly DocumentParagraph[])[]): boolean {
  const articles = chapters.filter((chapter) => startIn(chapter) >= 0);
  return articles.length > 1 && sizeOf(articles.flat()) > sizeOf(chapters.flat()) / 2;
}

/** The chapters of an issue that are articles, each from its headline on; one that has such a start may be brief. */
export function articlesOfIssue(
  chapters: readonly (readonly DocumentParagraph[])[],
  declared: readonly FoundValue[],
  mediaType: string,
): TextDocument[] {
  const isOfAuthor = ({ field }: FoundValue) => field === 'byline';
  return chapters
    .map((chapter) => {
      const start = startIn(chapter);
      const paragraphs = chapter.map((each, i) => (i < start ? { ...each, role: 'head-or-foot' as const } : each));
      return { paragraphs, isStarted: start >= 0 };
    })
    .filter(({ paragraphs, isStarted }) => {
      const story = paragraphs.filter(({ role }) => role === 'body');
      return sizeOf(story) >= LEAST_STORY || (isStarted && story.some(({ text }) => text.length > LINE_LENGTH));
    })
    .map(({ paragraphs }) => {
      const words = paragraphs.filter(({ role }) => role !== 'head-or-foot');
      const ofAll = ofIssue(declared, words).filter((value) => !isOfAuthor(value));
      return { paragraphs, found: [], declared: ofAll, mediaType };
    });
}

/** Only lines about the issue, such as its sections, stand above a headline. */
function startIn(chapter: readonly DocumentParagraph[]): number {
  const at = chapter.findIndex((each) => isTitle(each));
  return at >= 0 && at <= LINES_BELOW && isStart(chapter, at) ? at : -1;
}

/** What an issue says of all its articles: its day only where they have none of their own. */
function ofIssue(declared: readonly FoundValue[], part: readonly DocumentParagraph[]): FoundValue[] {
  const hasDay = part.slice(1, 1 + LINES_BELOW).some(isDated);
  return declared.filter(({ field }) => field !== 'title' && !(field === 'published' && hasDay));
}

/** A headline, and a byline or a date before the first paragraph of text. */
function isStart(words: readonly DocumentParagraph[], at: number): boolean {
  const headline = words[at];
  if (!headline || !isHeadline(headline)) return false;
  for (const line of words.slice(at + 1, at + 1 + LINES_BELOW)) {
    if (line.text.length > LINE_LENGTH) return false;
    // They may be set in a type of their own, as headings are.
    if (startsByline(line.text) || isDateline(line.text)) return true;
    if (isTitle(line)) return false;
  }
  return false;
}

function isHeadline(paragraph: DocumentParagraph): boolean {
  const { text } = paragraph;
  return isTitle(paragraph) && text.length <= LONGEST_HEADLINE && /\p{L}{2}/u.test(text) && !startsByline(text);
}

function isTitle({ role }: DocumentParagraph): boolean {
  return role === 'title' || role === 'heading';
}

function isDated({ text }: DocumentParagraph): boolean {
  return text.length <= LINE_LENGTH && findDates(text, { dayFirst: true }).length > 0;
}

/** "Портові вісті, " */
const PAPER_BEFORE = /^[«„“"]?\p{Lu}\p{L}+(?:\s\p{L}{2,}){1,4}[»“”"]?\s?[,|·•–—]\s?$/u;

/** A date and the paper's name: a date alone may also head a diary entry. */
function isDateline(text: string): boolean {
  const [date] = findDates(text, { dayFirst: true });
  if (!date) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  if (PAPER_BEFORE.test(text.slice(0, date.from))) return true;
  return (rest.match(/\p{Lu}\p{L}{2,}/gu)?.length ?? 0) >= 2 && !/[.!?]\s/u.test(text.trim());
}

function sizeOf(paragraphs: readonly DocumentParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
