/** NewsBank exports as printed or copied: no number ends an article, but a citation of it in one of the styles. */
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { dateIn, type ExportItem, NO_ITEM } from './export-item.ts';

export const CITATION = /^CITATION \([A-Z0-9][A-Za-z0-9 .]{1,30} STYLE\)/m;
const COPYRIGHT = /^(?:copyright\b|\(c\)|©)/i;
const ABOUT = /^(?:(?:author|byline|section|page|edition|column|series|source)s?:\s|[\d,]{1,7} words$|openurl link$)/i;
/** The day and the paper stand side by side. */
const BETWEEN = /\s[|•∙·]\s/u;
const MOST_ABOVE = 4;

/** Null if the text is not such an export. */
export function newsbankItems(texts: readonly string[]): ExportItem[] | null {
  if (!texts.some((text) => CITATION.test(text))) return null;
  const blocks = texts.flatMap(apart);
  const cited = blocks.flatMap((block, i) => (CITATION.test(block) ? [i] : []));
  const items: ExportItem[] = [];
  let from = 0;
  for (const at of cited) {
    const end = at === cited.at(-1) ? blocks.length : citationEnd(blocks, at);
    const item = itemOf(blocks.slice(from, at), blocks.slice(at, end));
    if (item === null) return null;
    items.push(item);
    from = end;
  }
  return items;
}

/** Blank lines may part it from its heading, and the copyright from it. */
function citationEnd(blocks: readonly string[], at: number): number {
  const copyright = [1, 2].find((below) => COPYRIGHT.test(blocks[at + below] ?? '')) ?? 0;
  return at + copyright + 1;
}

/** The lines about an article may stand in one paragraph; its citation is one with what follows it. */
function apart(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const cited = lines.findIndex((line) => CITATION.test(line));
  if (cited >= 0) return [...lines.slice(0, cited), lines.slice(cited).join('\n')];
  return lines.some((line) => ABOUT.test(line) || isDayAndPaper(line)) ? lines : [text.trim()];
}

function isDayAndPaper(line: string): boolean {
  return line.length < 160 && BETWEEN.test(line) && dateIn(line) !== null;
}

function itemOf(blocks: readonly string[], behind: readonly string[]): ExportItem | null {
  const day = blocks.slice(0, MOST_ABOVE + 1).findIndex(isDayAndPaper);
  if (day < 1) return null;
  let start = day + 1;
  while (ABOUT.test(blocks[start] ?? '')) start++;
  const about = blocks.slice(day + 1, start).flatMap((line) => line.split(BETWEEN));
  const labelled = (label: RegExp) => about.find((part) => label.test(part))?.replace(label, '') ?? null;
  const parts = (blocks[day] ?? '').split(BETWEEN);
  return {
    ...NO_ITEM,
    title: oneLine(blocks.slice(0, day).join(' ')),
    paragraphs: blocks.slice(start),
    furniture: behind,
    source: parts.find((part) => dateIn(part) === null) ?? null,
    date: parts.find((part) => dateIn(part) !== null) ?? null,
    byline: labelled(/^(?:author|byline)s?:\s*/i),
    section: labelled(/^section:\s*/i),
  };
}
