/** Turns a report tree into the JSON for the template: every string whole, with its language and direction. */
import { TLP_COLOURS } from '../../../contract/model/values.ts';
import { direction } from '../../../text/letters/direction.ts';
import { marksBehind } from '../../../text/letters/marks-behind.ts';
import { printable } from '../../../text/letters/printable.ts';
import { isCrowded } from '../../report/model/crowded-matrix.ts';
import { articlePieces, attributionPieces, isLinkable, notePieces, type Piece } from '../../report/model/pieces.ts';
import type { ReportTree, TreeBlock, TreeCitation, TreeRun } from '../../report/model/report-tree.ts';
import { cellInSigns, matrixLegend, scaleRows, subtitleLine, wordsOfRuns } from '../../report/model/report-words.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';

export function templateData(tree: ReportTree): string {
  const placed = new Set<number>();
  const data = {
    title: tree.title,
    titleWords: words(tree.title, tree.language),
    author: tree.author === '' ? [] : [tree.author],
    date: {
      year: tree.changed.getUTCFullYear(),
      month: tree.changed.getUTCMonth() + 1,
      day: tree.changed.getUTCDate(),
    },
    lang: languageOf(tree.language),
    marking: tree.marking,
    tlp: { text: tree.tlp, colour: TLP_COLOURS[tree.tlp] },
    subtitle: subtitleLine(tree),
    sections: tree.sections.map(({ heading, blocks }) => ({
      heading: words(heading, tree.language),
      blocks: blocks.map((block) => blockData(block, tree, placed)),
    })),
    annexes: annexes(tree),
    endnotes: tree.notesAre === 'footnotes' ? null : endnotes(tree, placed),
    brackets: tree.notesAre === 'brackets',
  };
  return JSON.stringify(data, (_, value) => (typeof value === 'string' ? drawable(value) : value));
}

/**
 * Typst draws nothing for a tab, and the cells of a table’s row would run together: "444\t44.4" as "44444.4". PDF/UA forbids U+FEFF; U+2060 now stands
 * for what it means within words. It also stands before a mark that stands on no letter: where no font can draw that mark, and the line runs from right to
 * left, Typst would end the whole process.
 */
function drawable(text: string): string {
  return printable(text)
    .replaceAll('\t', '\u2003')
    .replaceAll('\ufeff', '\u2060')
    .replace(/(?<=^|\s)(?=\p{M})/gu, '\u2060');
}

/** Typst takes a language of two or three letters and a region of two. */
function languageOf(tag: string | null): { code: string; region: string | null } {
  try {
    const locale = new Intl.Locale(tag ?? 'und');
    // `language` is undefined for "und", whatever its type says.
    const code = (locale.language as string | undefined) ?? 'en';
    return { code, region: locale.region && /^[A-Z]{2}$/.test(locale.region) ? locale.region : null };
  } catch {
    // `tag` is not a language tag.
    return { code: 'en', region: null };
  }
}

function words(text: string, language: string | null) {
  return { kind: 'words', text, lang: languageOf(language), dir: direction(text) };
}

function pieceData(piece: Piece) {
  switch (piece.kind) {
    case 'text':
    case 'hash':
      return piece;
    case 'link':
      return isLinkable(piece.address) ? piece : { kind: 'text', text: piece.address };
    default:
      return words(piece.text, piece.language);
  }
}

function blockData(block: TreeBlock, tree: ReportTree, placed: Set<number>) {
  const citation = (number: number) =>
    citationData(tree.citations[number - 1] as TreeCitation, placed, wordsFor(tree.language));
  switch (block.kind) {
    case 'quotation':
      return {
        kind: 'quotation',
        passage: quoted(block),
        attribution: attributionPieces(block, wordsFor(tree.language)).map(pieceData),
        citation: citation(block.number),
        short: isShort(block.passage.text),
      };
    case 'matrix':
      return matrixData(block, tree);
    default:
      return {
        ...block,
        short: isShort(wordsOfRuns(block.runs)),
        dir: direction(wordsOfRuns(block.runs)),
        runs: block.runs.map((run) => runData(run, tree, citation)),
      };
  }
}

function quoted({ passage: { text, language }, gap }: Extract<TreeBlock, { kind: 'quotation' }>) {
  return words(text + marksBehind(text, direction(text)) + gap, language);
}

/** Whether a text is kept on one page. Anything longer might not fit on one. */
function isShort(text: string): boolean {
  return text.length < 900;
}

function runData(run: TreeRun, tree: ReportTree, citation: (number: number) => unknown) {
  if (run.kind === 'cite') return { kind: 'cite', citations: run.numbers.map(citation) };
  return { ...words(run.text, tree.language), strong: run.strong };
}

function citationData(citation: TreeCitation, placed: Set<number>, fixed: FixedWords) {
  const first = !placed.has(citation.number);
  placed.add(citation.number);
  return { number: citation.number, first, note: first ? notePieces(citation, fixed).map(pieceData) : [] };
}

function matrixData(block: Extract<TreeBlock, { kind: 'matrix' }>, { language }: ReportTree) {
  const fixed = wordsFor(language);
  return {
    kind: 'matrix',
    label: fixed.figure(block.number),
    claim: fixed.claim,
    caption: `${block.caption} ${matrixLegend('sign', fixed)}`,
    isCrowded: isCrowded(block),
    columns: block.columns.map(({ name, grade }) => `${name} ${grade}`),
    rows: block.rows.map(({ statement, cells }) => ({
      statement: words(statement, language),
      cells: cells.map(cellInSigns),
    })),
  };
}

/** Returns the notes that the text cites, with their heading. */
function endnotes({ citations, language }: ReportTree, placed: ReadonlySet<number>) {
  const fixed = wordsFor(language);
  const notes = citations
    .filter(({ number }) => placed.has(number))
    .map((citation) => ({ number: citation.number, note: notePieces(citation, fixed).map(pieceData) }));
  return { heading: fixed.headings.citations, notes };
}

function summaryLines({ sourceSummary, language }: ReportTree): readonly string[] {
  if (sourceSummary === null) return [];
  return [...(sourceSummary.isDraft ? [wordsFor(language).draftMark] : []), ...sourceSummary.paragraphs];
}

function annexes(tree: ReportTree) {
  const line = (text: string) => [words(text, tree.language)];
  const fixed = wordsFor(tree.language);
  const grades = [...tree.grades.reliability, ...tree.grades.credibility];
  const section = (heading: string, more: object) => ({ heading, lines: [], table: null, items: [], ...more });
  return [
    section(fixed.headings.sources, { lines: summaryLines(tree).map(line) }),
    section(fixed.headings.scale, {
      table: { head: [fixed.term, tree.scale.name], rows: scaleRows(tree).map(({ term, range }) => [term, range]) },
    }),
    section(fixed.headings.grades, { items: grades.map(([value, said]) => line(`${value}: ${said}`)) }),
    section(fixed.headings.articles, {
      items: tree.articles.map((article) => articlePieces(article, fixed).map(pieceData)),
    }),
    section(fixed.headings.leftOpen, { items: tree.leftOpen.map(line) }),
  ].filter(({ lines, table, items }) => lines.length > 0 || table !== null || items.length > 0);
}
