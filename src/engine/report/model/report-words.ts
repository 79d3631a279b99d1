/** Lines made from a report’s fixed words, the same in every format. */

import { CELLS, type Cell, type Reliability } from '../../../contract/model/values.ts';
import { dateLong, parseEdtf } from '../../../text/dates/edtf.ts';
import type { ReportTree, TreeMatrix, TreeRun } from './report-tree.ts';
import type { FixedWords } from './words/fixed-words.ts';
import { wordsFor } from './words/words-for.ts';

/** Glyphs available in the fonts of every format. */
export const CELL_SIGNS: Record<Cell, string> = {
  supports: '●',
  disputes: '◆',
  both: '◐',
  mentions: '○',
  silent: '–',
  unread: '…',
  absent: '/',
  early: '←',
};

/** "● 2": what a source says of a claim, with how many passages. */
export function cellInSigns({ cell, passages }: TreeMatrix['rows'][number]['cells'][number]): string {
  return `${CELL_SIGNS[cell]}${passages > 0 ? ` ${passages}` : ''}`;
}

/** The words of a sentence without its citations. */
export function wordsOfRuns(all: readonly TreeRun[]): string {
  return all.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}

/** "10 October 2026, 08:40 (zone unknown)", or "date unknown" if nothing is known. */
export function publishedWords(edtf: string | null, { dates, zoneUnknown }: FixedWords): string {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date === null ? dates.unknown : dateLong(date, dates).replace(/ \?$/, ` (${zoneUnknown})`);
}

/** Returns the UTC day of an instant: "12 October 2026". */
export function dayWords(instant: string, words: FixedWords): string {
  return publishedWords(instant.slice(0, 10), words);
}

export function shortHash(sha256: string): string {
  return sha256.slice(0, 8);
}

/** Returns " (B)" or " (not graded)". */
export function gradeWords(reliability: Reliability | null, { notGraded }: FixedWords): string {
  return ` (${reliability ?? notGraded})`;
}

/** Returns the line under the title: subtitle, day of the last change, author, likelihood scale. */
export function subtitleLine(tree: ReportTree): string {
  const words = wordsFor(tree.language);
  return [tree.subtitle, dayWords(tree.changed.toISOString(), words), tree.author, words.scaledBy(tree.scale.name)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Returns the terms of the scale: "likely, or probable", "55–80 %". */
export function scaleRows(tree: ReportTree): { term: string; range: string }[] {
  const words = wordsFor(tree.language);
  return tree.scale.terms.map(({ term, or, from, to }) => ({
    term: or === null ? term : `${term}, ${words.or} ${or}`,
    range: `${from}–${to} %`,
  }));
}

/** Explains the cells of a matrix, in the order of the values, by the sign or the word that is in the cell. */
export function matrixLegend(by: 'sign' | 'word', { cells, numberCounts, signs }: FixedWords): string {
  const said = CELLS.filter((cell) => by === 'sign' || cells[cell].word !== cells[cell].legend).map(
    (cell) => `${by === 'sign' ? CELL_SIGNS[cell] : cells[cell].word}${signs.colon}${cells[cell].legend}`,
  );
  return `${said.join('. ')}${signs.stop} ${numberCounts}`;
}
