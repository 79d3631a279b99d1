/**
 * Wisers exports as text: above each article the paper, and a line of its page, section and day; below it the database's
 * number.
 */
import { startsByline } from '../../extract/bylines/byline-words.ts';
import { dateIn, type ExportItem, NO_ITEM } from './export-item.ts';

const NUMBER = /^文章[编編][号號]\s?[:：]\s?(\d{12,20})$/u;
const BETWEEN = /\s*[|｜]\s*/u;
/** In lines: a number or the heading of the list may stand above the paper. */
const MOST_ABOVE = 4;
const PAGE = /^\p{L}{0,2}\d{1,3}$/u;

/** Null if the text is not such an export. */
export function wisersItems(texts: readonly string[]): ExportItem[] | null {
  // Whether lines have a day is costly to ask of a long text.
  if (!texts.some((text) => /文章[编編][号號]/u.test(text))) return null;
  const lines = texts.flatMap(apart);
  const items: ExportItem[] = [];
  let from = 0;
  for (const [i, line] of lines.entries()) {
    const number = NUMBER.exec(line)?.[1];
    if (number === undefined) continue;
    const item = itemOf(lines.slice(from, i), number);
    if (item === null) return null;
    items.push(item);
    from = i + 1;
  }
  const last = items.pop();
  return last ? [...items, { ...last, furniture: lines.slice(from) }] : null;
}

/** The lines about an article may stand in one paragraph. */
function apart(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.some((line) => NUMBER.test(line) || isAbout(line)) ? lines.filter((line) => line !== '') : [text.trim()];
}

/** "A12 | 港聞 | 2026-03-03" */
function isAbout(line: string): boolean {
  return line.length < 120 && BETWEEN.test(line) && dateIn(line) !== null;
}

function itemOf(lines: readonly string[], externalId: string): ExportItem | null {
  const about = lines.slice(0, MOST_ABOVE + 1).findIndex(isAbout);
  const title = lines[about + 1];
  if (about < 1 || title === undefined) return null;
  const parts = (lines[about] ?? '').split(BETWEEN).filter((part) => !PAGE.test(part) && dateIn(part) === null);
  return {
    ...NO_ITEM,
    title,
    paragraphs: lines.slice(about + 2),
    source: lines[about - 1] ?? null,
    date: lines[about] ?? null,
    byline: parts.find(startsByline) ?? null,
    section: parts.find((part) => part !== '' && !startsByline(part)) ?? null,
    externalId,
  };
}
