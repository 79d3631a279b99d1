/** Plain text in which a press database exported many articles → its documents. */
import { blocksOf, joined, normalText, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import { europresseItems } from './europresse-text.ts';
import type { ExportEntry, ExportItem } from './export-item.ts';
import { ACCESSION, COPYRIGHT, type FactivaBlock, factivaArticle, isField, WORD_COUNT } from './factiva-article.ts';
import { RECORD_NUMBER } from './labelled-databases.ts';
import { isLabelledLine, labelledExport } from './labelled-records.ts';
import { CITATION, newsbankItems } from './newsbank-text.ts';
import type { NexisBlock } from './nexis-article.ts';
import { nexisEntries } from './nexis-export.ts';
import { BODY, CLASSIFICATION, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';
import { wisersItems } from './wisers-text.ts';

/** Columns before a centred line. */
const CENTRED = /^\s{8,}\S/;

/** Which database a text comes from, by its beginning; null if none. */
export function databaseOfText(text: string): string | null {
  const start = text.slice(0, 64_000);
  const labelled = RECORD_NUMBER.test(start) ? labelledExport(labelledBlocks(start)) : null;
  if (labelled) return labelled.database;
  const lines = start.split('\n');
  const counts = lines.filter((line) => COUNT.test(line.trim()));
  // Copied text is no longer centred: then labels must be near.
  const isLabelled = lines.filter((line) => labelOf(line.trim()) !== null).length > counts.length;
  const isCounted = counts.some((line) => /^(?:\p{L}+ )?1\s/u.test(line.trim()) && (CENTRED.test(line) || isLabelled));
  if (isCounted && (isLabelled || /^\p{Lu}[\p{Lu} -]{3,}:/mu.test(text))) return 'LexisNexis';
  if (isMarked(lines)) return 'LexisNexis';
  const words = lines.map((line) => line.replace(/^WC\s+/, '').trim());
  if (words.some((line) => WORD_COUNT.test(line)) && lines.some(isAccession)) return 'Factiva';
  if (europresseItems(lines) !== null) return 'Europresse';
  if (CITATION.test(start) && newsbankItems(paragraphsOf(normalText(start))) !== null) return 'NewsBank';
  return wisersItems(lines) === null ? null : 'Wisers';
}

/** A label needs no blank line before it. */
function labelledBlocks(text: string): string[] {
  const lines = normalText(text).split('\n');
  return paragraphsOf(lines.flatMap((line) => (isLabelledLine(line.trim()) ? ['', line] : [line])).join('\n'));
}

/** The new interface's marks: "Body" below labels, and often "End of Document". */
function isMarked(lines: readonly string[]): boolean {
  const has = (mark: RegExp) => lines.some((line) => mark.test(line.trim()));
  return has(BODY) && has(END_OF_DOCUMENT) && lines.filter((line) => labelOf(line.trim()) !== null).length >= 2;
}

export function textExport(text: string): readonly ExportEntry[] {
  const database = databaseOfText(text);
  if (database === 'Factiva') return factivaItems(text);
  if (database === 'Europresse') return europresseItems(paragraphsOf(normalText(text))) ?? [];
  if (database === 'Wisers') return wisersItems(paragraphsOf(normalText(text))) ?? [];
  if (database === 'LexisNexis') return nexisEntries(nexisBlocks(text));
  return labelledExport(labelledBlocks(text))?.items ?? newsbankItems(paragraphsOf(normalText(text))) ?? [];
}

function nexisBlocks(text: string): NexisBlock[] {
  const lines = normalText(text).split('\n');
  return blocksOf((isMarked(lines) ? aboutApart(lines) : lines).join('\n')).map((lines) => ({
    text: joined(lines)
      .replace(/[^\S\n]+/gu, ' ')
      .trim(),
    isCentred: lines.every((line) => CENTRED.test(line)),
    isTitle: false,
  }));
}

/** Outside the text itself, each line is a block. */
function aboutApart(lines: readonly string[]): string[] {
  let isText = false;
  return lines.flatMap((line) => {
    const text = line.trim();
    if (/^page \d+ of \d+$/i.test(text)) return [];
    if (BODY.test(text)) isText = true;
    else if (isText && !CLASSIFICATION.test(text) && !END_OF_DOCUMENT.test(text) && labelOf(text) === null)
      return [line];
    else if (CLASSIFICATION.test(text) || END_OF_DOCUMENT.test(text)) isText = false;
    return ['', line, ''];
  });
}

function isAccession(line: string): boolean {
  return ACCESSION.test(line.replace(/^AN\s+/, '').trim());
}

/** Each ends with its number; the last one may break off before it. */
function factivaItems(text: string): (ExportItem | 'broken off')[] {
  const items: (ExportItem | 'broken off')[] = [];
  let lines: string[] = [];
  for (const line of normalText(text).split('\n')) {
    lines.push(line);
    if (!isAccession(line)) continue;
    const item = factivaArticle(factivaBlocks(lines));
    if (item.date !== null) items.push(item);
    lines = [];
  }
  if (isOfDocument(lines)) items.push('broken off');
  return items;
}

/** Behind the last number there may be a summary of the search and the imprint, which end with their line. */
function isOfDocument(lines: readonly string[]): boolean {
  const isMark = (line: string) => WORD_COUNT.test(line) || (COPYRIGHT.test(line) && !/factiva|dow jones/i.test(line));
  return lines.at(-1)?.trim() !== '' || lines.some((line) => isMark(line.replace(/^WC\s+/, '').trim()));
}

/**
 * One line per block down to the copyright, then paragraphs between blank lines. A code before a line is a block of its
 * own.
 */
function factivaBlocks(lines: readonly string[]): FactivaBlock[] {
  const written = CODES.find(({ code, least }) => lines.filter((line) => codeOf(line, code) !== null).length >= least);
  const isCoded = written !== undefined;
  const head = isCoded ? 0 : lines.findIndex((line) => COPYRIGHT.test(line.trim())) + 1;
  const about = lines.slice(0, head).map((line) => line.trim());
  const text = lines.findIndex((line) => /^(?:LP|TD)(?:\s|$)/.test(line));
  const isCode = (line: string, at: number) => text < 0 || at <= text || BELOW_TEXT.test(line);
  const rest = isCoded
    ? lines.flatMap((line, at) => (isCode(line, at) ? partedCode(line, written.code) : [line]))
    : lines.slice(head);
  return [...about, ...paragraphsOf(rest.join('\n'))]
    .filter((text) => text !== '')
    .map((text) => ({ text, role: 'other' }));
}

/** "HD   Ferry pier to close", or the code alone above its paragraphs; where a table was copied, behind one space or a tab. */
const CODES = [
  { code: /^([A-Z][A-Z0-9]{1,3})(?:\s{2,}\S|\s*$)/, least: 4 },
  { code: /^([A-Z][A-Z0-9]{1,3})(?:\s\S|\s*$)/, least: 6 },
];
/** Behind the text's beginning, other lines are words: "IN the north". */
const BELOW_TEXT =
  /^(?:(?:LP|TD|CT|RF|ART|PUB|IPD|IPC)\s|[A-Z]{2,3}(?:\s*$|\s{2,}|\s(?:\S+ : |.*[A-Z0-9]{4,8}\d{10,14}[a-z0-9]{5,10}$)))/;

function codeOf(line: string, written: RegExp): string | null {
  const code = written.exec(line)?.[1] ?? null;
  return code !== null && isField(code) ? code : null;
}

function partedCode(line: string, written: RegExp): string[] {
  const code = codeOf(line, written);
  return code === null ? [line] : ['', code, '', line.slice(code.length).trim()];
}
