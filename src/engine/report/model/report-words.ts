/** The fixed words of a report, the same in every format. */

import type { Cell, Reliability } from '../../../contract/model/values.ts';
import { dateLong, parseEdtf } from '../../../text/dates/edtf.ts';
import type { ReportTree } from './report-tree.ts';

export const HEADINGS = {
  sources: 'Sources',
  scale: 'Likelihood',
  grades: 'Grades',
  articles: 'Articles cited',
  citations: 'Citations',
  leftOpen: 'Left open at export',
} as const;

export const ANNEX_HEADINGS = { matrix: 'Matrix', differences: 'Where sources differ' } as const;

export const DRAFT_MARK = 'Draft: counted by the program, not yet edited by the analyst.';

/** A glyph of the fonts every format can show, and the word that stands for it wherever a glyph will not do. */
export const CELL_SIGNS: Record<Cell, { readonly sign: string; readonly word: string; readonly legend: string }> = {
  supports: { sign: '●', word: 'supports', legend: 'supports' },
  disputes: { sign: '◆', word: 'disputes', legend: 'disputes' },
  both: { sign: '◐', word: 'both', legend: 'on both sides' },
  mentions: { sign: '○', word: 'mentions', legend: 'mentions' },
  silent: { sign: '–', word: 'silent', legend: 'all articles read, none bears on the claim' },
  unread: { sign: '…', word: 'unread', legend: 'not all articles read' },
  absent: { sign: '/', word: 'absent', legend: 'no article in range' },
  early: { sign: '←', word: 'early', legend: 'all articles older than the claim' },
};

/** "10 October 2026, 08:40 (zone unknown)"; "date unknown" where nothing is known. */
export function publishedWords(edtf: string | null): string {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date === null ? 'date unknown' : dateLong(date).replace(/ \?$/, ' (zone unknown)');
}

/** The day of an instant, in UTC: "12 October 2026". */
export function dayWords(instant: string): string {
  return publishedWords(instant.slice(0, 10));
}

export function shortHash(sha256: string): string {
  return sha256.slice(0, 8);
}

/** " (B)", or " (not graded)". */
export function gradeWords(reliability: Reliability | null): string {
  return reliability === null ? ' (not graded)' : ` (${reliability})`;
}

/** The line under the title: subtitle, day of the last change, author, the scale of likelihood. */
export function subtitleLine(tree: ReportTree): string {
  return [tree.subtitle, dayWords(tree.changed.toISOString()), tree.author, `likelihood by ${tree.scale.name}`]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The terms of the scale: "likely, or probable", "55–80 %". */
export function scaleRows(tree: ReportTree): { term: string; range: string }[] {
  return tree.scale.terms.map(({ term, or, from, to }) => ({
    term: or === null ? term : `${term}, or ${or}`,
    range: `${from}–${to} %`,
  }));
}

/** What each cell of a matrix means, in the order of the values, by the sign or by the word that stands in the cell. */
export function matrixLegend(by: 'sign' | 'word'): string {
  const said = Object.values(CELL_SIGNS).filter(({ word, legend }) => by === 'sign' || word !== legend);
  return `${said.map((cell) => `${cell[by]}: ${cell.legend}`).join('. ')}. A number counts passages.`;
}

/** "2 passages", "1 passage". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
