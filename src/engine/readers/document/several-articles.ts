/**
 * A document of several articles, as press reviews and pages of papers are: under each headline stands who wrote it, or
 * where and when.
 */
import { startsByline } from '../../extract/bylines/byline-words.ts';
import { findDates } from '../../extract/dates/dates.ts';
import type { DocumentParagraph, TextDocument } from '../document.ts';

const LONGEST_HEADLINE = 220;
/** A line about an article is shorter, and a paragraph of it longer. */
const LINE_LENGTH = 120;
/** How many lines may be between a headline and the line that tells of it. */
const LINES_BETWEEN = 3;
/** Less is no story: an entry in a list, a box. */
const LEAST_WORDS = 300;
/** A cover or a list of contents may come first, not a story. */
const MOST_BEFORE = 0.25;

/** Without days it may be one page of a paper, but not a book of tales. */
const LARGEST_PAGE = 30_000;

/** Each as a document of its own; null if it is one article. */
export function articlesIn(document: TextDocument): TextDocument[] | null {
  if (document.isShow || (document.declared ?? []).length > 0) return null;
  const around = document.paragraphs.filter(({ role }) => role === 'head-or-foot');
  const words = document.paragraphs.filter(({ role }) => role !== 'head-or-foot');
  const starts = words.flatMap((_, i) => (isStart(words, i) ? [i] : []));
  const parts = starts.map((from, i) => words.slice(from, starts[i + 1] ?? words.length));
  const before = words.slice(0, starts[0] ?? 0);
  const isSeveral = parts.length > 1 && parts.every((part) => sizeOf(part) >= LEAST_WORDS);
  const isOfDays = parts.filter((part) => part.slice(1, 1 + LINES_BETWEEN).some(isDated)).length > parts.length / 2;
  if (!isSeveral || sizeOf(before) > sizeOf(words) * MOST_BEFORE) return null;
  if (!isOfDays && sizeOf(words) > LARGEST_PAGE) return null;
  const language = document.found.filter(({ field }) => field === 'language');
  const rest = [...before.map((each) => ({ ...each, role: 'head-or-foot' as const })), ...around];
  return parts.map((part, i) => ({
    paragraphs: i === 0 ? [...part, ...rest] : part,
    found: language,
    mediaType: document.mediaType,
  }));
}

/** A headline, and a byline or a date before the first paragraph of text. */
function isStart(words: readonly DocumentParagraph[], at: number): boolean {
  const headline = words[at];
  if (!headline || !isHeadline(headline)) return false;
  for (const line of words.slice(at + 1, at + 1 + LINES_BETWEEN)) {
    if (line.text.length > LINE_LENGTH || isTitle(line)) return false;
    if (startsByline(line.text) || isDateline(line.text)) return true;
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

/** A day, and the paper that it is from: a day alone also heads an entry of a diary. */
function isDateline(text: string): boolean {
  const [date] = findDates(text, { dayFirst: true });
  if (!date) return false;
  const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
  return (rest.match(/\p{Lu}\p{L}{2,}/gu)?.length ?? 0) >= 2 && !/[.!?]\s/u.test(text.trim());
}

function sizeOf(paragraphs: readonly DocumentParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
