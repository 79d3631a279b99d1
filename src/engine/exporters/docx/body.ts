/** Renders the parts of a report tree as Word paragraphs and tables. */
import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { direction } from '../../../text/letters/direction.ts';
import { marksBehind } from '../../../text/letters/marks-behind.ts';
import { isCrowded } from '../../report/model/crowded-matrix.ts';
import { articlePieces, attributionPieces } from '../../report/model/pieces.ts';
import type { ReportTree, TreeBlock, TreeMatrix, TreeRun } from '../../report/model/report-tree.ts';
import { cellInSigns, matrixLegend, scaleRows, subtitleLine, wordsOfRuns } from '../../report/model/report-words.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import type { Noting } from './notes.ts';
import { heading, paragraph, pieceRuns, runs, styled } from './runs.ts';
import { LIST, TEXT_WIDTH } from './styles.ts';

/** Aligned with the judgement's words, to the right of its number. In twentieths of a point. */
const UNDER_JUDGEMENT = { indent: { left: 454 } };

/** A claim is nearer to the notes on it than to the next claim. */
const WITH_NOTES = { spacing: { after: 40 }, keepNext: true };
const LAST_NOTE = { spacing: { after: 180 } };

export function titleBlock(tree: ReportTree): Paragraph[] {
  return [
    paragraph(tree.title, runs(tree.title), { heading: HeadingLevel.TITLE }),
    styled('Subtitle', subtitleLine(tree)),
  ];
}

export function blockParts(block: TreeBlock, noting: Noting): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(wordsOfRuns(block.runs), written(block.runs, noting))];
    case 'judgement': {
      const number = new TextRun({ children: [String(block.number), new Tab()], bold: true });
      return [
        paragraph(wordsOfRuns(block.runs), [number, ...written(block.runs, noting)], {
          style: 'Judgement',
          keepNext: true,
        }),
        styled('Basis', block.likelihood, { ...UNDER_JUDGEMENT, keepNext: true }),
        styled('Basis', block.confidence, UNDER_JUDGEMENT),
      ];
    }
    case 'claim':
      return [
        paragraph(wordsOfRuns(block.runs), written(block.runs, noting), block.notes.length > 0 ? WITH_NOTES : {}),
        ...block.notes.map((note, at) => styled('Basis', note, at === block.notes.length - 1 ? LAST_NOTE : WITH_NOTES)),
      ];
    case 'quotation': {
      const { text, language } = block.passage;
      return [
        paragraph(
          text,
          [...runs(text + marksBehind(text, direction(text)) + block.gap, language), ...noting.cite([block.number])],
          {
            style: 'Quote',
            keepNext: true,
          },
        ),
        new Paragraph({ style: 'Attribution', children: attributionPieces(block, noting.fixed).flatMap(pieceRuns) }),
      ];
    }
    case 'matrix':
      return matrix(block, noting.fixed);
  }
}

function written(all: readonly TreeRun[], noting: Noting): ParagraphChild[] {
  return all.flatMap((run) =>
    run.kind === 'cite' ? noting.cite(run.numbers) : runs(run.text, null, { bold: run.strong }),
  );
}

/** Shares of the table's width. The first column is narrower where there are many others. */
const FIRST_COLUMN = 0.28;
const FIRST_OF_MANY = 0.2;
/** Of a header row whose names are turned, in twentieths of a point. */
const TURNED_HEIGHT = { least: 700, most: 1_700, perLetter: 78 };

function matrix(figure: TreeMatrix, fixed: FixedWords): (Paragraph | Table)[] {
  const head = [fixed.claim, ...figure.columns.map(({ name, grade }) => `${name} ${grade}`)];
  const rows = figure.rows.map(({ statement, cells }) => [statement, ...cells.map(cellInSigns)]);
  const isTurned = isCrowded(figure);
  const first = Math.round(TEXT_WIDTH * (isTurned ? FIRST_OF_MANY : FIRST_COLUMN));
  const rest = Math.round((TEXT_WIDTH - first) / Math.max(1, figure.columns.length));
  const label = new TextRun({ text: `${fixed.figure(figure.number)}. `, bold: true });
  return [
    table(head, rows, [first, ...figure.columns.map(() => rest)], isTurned ? { size: 13, isTurned } : {}),
    paragraph(figure.caption, [label, ...runs(`${figure.caption} ${matrixLegend('sign', fixed)}`)], {
      style: 'Caption',
    }),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C2C2BA' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const UPWARDS = { verticalAlign: VerticalAlign.TOP, textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT };

/** LibreOffice draws right-to-left words outside a turned cell. */
const canTurn = (words: string) => words.split(/\s+/).every((word) => direction(word) === 'ltr');

interface HeadLook {
  /** Font size, in half-points. */
  readonly size?: number;
  /** The names after the first read upwards. */
  readonly isTurned?: boolean;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columnWidths: number[],
  { size = 16, isTurned = false }: HeadLook = {},
): Table {
  const cell = (words: string, column: number, isHead: boolean) => {
    const isTurnedHead = isHead && isTurned;
    return new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 30, right: 30 },
      ...(isTurnedHead ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
      ...(isTurnedHead && column > 0 && canTurn(words) ? UPWARDS : {}),
      children: [paragraph(words, runs(words, null, isHead ? { bold: true, size } : {}), { style: 'Cell' })],
    });
  };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      ...(isHead && isTurned ? { height: { value: turnedHeight(cells), rule: HeightRule.ATLEAST } } : {}),
      cantSplit: true,
      children: cells.map((words, column) => cell(words, column, isHead)),
    });
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideHorizontal: LINE,
      insideVertical: NO_LINE,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function turnedHeight([, ...names]: readonly string[]): number {
  const { least, most, perLetter } = TURNED_HEIGHT;
  return Math.min(most, Math.max(least, ...names.map((name) => name.length * perLetter)));
}

export function sources(tree: ReportTree): Paragraph[] {
  if (tree.sourceSummary === null) return [];
  const { paragraphs, isDraft } = tree.sourceSummary;
  const { headings, draftMark } = wordsFor(tree.language);
  return [
    heading(headings.sources),
    ...(isDraft ? [styled('Subtitle', draftMark)] : []),
    ...paragraphs.map((words) => paragraph(words, runs(words))),
  ];
}

export function annexes(tree: ReportTree): (Paragraph | Table)[] {
  const { reliability, credibility } = tree.grades;
  const fixed = wordsFor(tree.language);
  const { headings } = fixed;
  const grades = [...reliability, ...credibility].map(([value, words]) =>
    bullet(`${value}: ${words}`, runs(`${value}: ${words}`)),
  );
  const scale = scaleRows(tree).map(({ term, range }) => [term, range]);
  const articles = tree.articles.map((article) => bullet('', articlePieces(article, fixed).flatMap(pieceRuns)));
  return [
    heading(headings.scale),
    table([fixed.term, tree.scale.name], scale, [4_800, 2_000]),
    ...(grades.length === 0 ? [] : [heading(headings.grades), ...grades]),
    ...(articles.length === 0 ? [] : [heading(headings.articles), ...articles]),
  ];
}

export function openFindings(tree: ReportTree): Paragraph[] {
  if (tree.leftOpen.length === 0) return [];
  return [heading(wordsFor(tree.language).headings.leftOpen), ...tree.leftOpen.map((line) => bullet(line, runs(line)))];
}

function bullet(words: string, children: ParagraphChild[]): Paragraph {
  return paragraph(words, children, { style: 'Listed', numbering: { reference: LIST.reference, level: 0 } });
}
