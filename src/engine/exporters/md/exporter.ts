/** Exports Markdown: CommonMark with tables, and footnotes `[^n]` or numbers in brackets. Any editor shows it as plain text. */
import { direction } from '../../../text/letters/direction.ts';
import { marksBehind } from '../../../text/letters/marks-behind.ts';
import { articlePieces, attributionPieces, isLinkable, notePieces, type Piece } from '../../report/model/pieces.ts';
import type { ReportTree, TreeArticle, TreeBlock, TreeCitation, TreeRun } from '../../report/model/report-tree.ts';
import { matrixLegend, scaleRows, subtitleLine } from '../../report/model/report-words.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import type { Exporter } from '../port.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export const markdownExporter: Exporter = {
  format: 'md',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  carriesFonts: false,
  export: (tree) => new TextEncoder().encode(document(tree)),
};

function document(tree: ReportTree): string {
  const fixed = wordsFor(tree.language);
  const cite = tree.notesAre === 'brackets' ? bracketed : footnoted;
  const marking = tree.marking === '' ? [] : [escapeMarkdown(tree.marking)];
  const parts = [
    [`**${tree.tlp}**`, ...marking].join('  \n'),
    `# ${headline(tree.title)}`,
    escapeMarkdown(subtitleLine(tree)),
    ...tree.sections.flatMap(({ heading, blocks }) => [
      ...headingOf(heading),
      ...blocks.flatMap((one) => block(one, fixed, cite)),
    ]),
    ...sources(tree, fixed),
    ...annexes(tree, fixed),
    ...notes(tree, fixed),
    `**${tree.tlp}**`,
    ...footnotes(tree, fixed),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Cite = (numbers: readonly number[]) => string;

/** Many programs print the numbers of notes that follow each other without anything between them. */
const footnoted: Cite = (numbers) => numbers.map((number) => `[^${number}]`).join('\u202f');
const bracketed: Cite = (numbers) => ` \\[${numbers.join(', ')}\\]`;

function footnotes({ notesAre, citations }: ReportTree, fixed: FixedWords): string[] {
  if (notesAre === 'brackets') return [];
  // The further paragraphs of a note are indented, as they would end it otherwise.
  return citations.map((one) => `[^${one.number}]: ${noteOf(one, fixed).replace(/\n/g, '\n    ')}`);
}

/** Returns the notes under a heading of their own where numbers are in brackets, and nothing otherwise. */
function notes({ notesAre, citations }: ReportTree, fixed: FixedWords): string[] {
  if (notesAre !== 'brackets' || citations.length === 0) return [];
  return [`## ${fixed.headings.citations}`, ...citations.map((one) => `\\[${one.number}\\] ${noteOf(one, fixed)}`)];
}

const noteOf = (citation: TreeCitation, fixed: FixedWords) => notePieces(citation, fixed).map(pieceMarkdown).join('');

function block(block: TreeBlock, fixed: FixedWords, cite: Cite): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [runs(block.runs, cite)];
    case 'judgement':
      return [
        `**${block.number}.** ${runs(block.runs, cite)}`,
        `*${escapeMarkdown(`${block.likelihood}`)}*  \n*${escapeMarkdown(block.confidence)}*`,
      ];
    case 'claim':
      return [runs(block.runs, cite), ...block.notes.map((note) => `*${escapeMarkdown(note)}*`)];
    case 'quotation': {
      const said = attributionPieces(block, fixed).map(pieceMarkdown).join('');
      const { text } = block.passage;
      return [
        quoted(
          `${escapeMarkdown(text + marksBehind(text, direction(text)))}${block.gap}${cite([block.number])}\n\n— ${said}`,
        ),
      ];
    }
    case 'matrix':
      return [...matrixTable(block, fixed)];
  }
}

/** Returns no heading for a blank one. */
function headingOf(words: string): string[] {
  return words.trim() === '' ? [] : [`## ${headline(words)}`];
}

function runs(all: readonly TreeRun[], cite: Cite): string {
  return all
    .map((run) => {
      if (run.kind === 'cite') return cite(run.numbers);
      return run.strong ? strong(run.text) : escapeMarkdown(run.text);
    })
    .join('');
}

/** CommonMark does not read `**` next to a space as emphasis, so leading and trailing spaces stay outside. */
function strong(text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const from = text.indexOf(inner);
  return `${text.slice(0, from)}**${escapeMarkdown(inner)}**${text.slice(from + inner.length)}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function matrixTable(matrix: Extract<TreeBlock, { kind: 'matrix' }>, fixed: FixedWords): string[] {
  const head = [fixed.claim, ...matrix.columns.map(({ name, grade }) => `${oneLine(name)} ${grade}`)];
  const rows = matrix.rows.map(({ statement, cells }) => [
    oneLine(statement),
    ...cells.map(({ cell: kind, passages }) =>
      passages > 0 ? `${fixed.cells[kind].word} ${passages}` : fixed.cells[kind].word,
    ),
  ]);
  const caption = `**${fixed.figure(matrix.number)}.** ${escapeMarkdown(`${matrix.caption} ${matrixLegend('word', fixed)}`)}`;
  return [table([head, ...rows]), caption];
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function sources(tree: ReportTree, { headings, draftMark }: FixedWords): string[] {
  if (tree.sourceSummary === null) return [];
  const { paragraphs, isDraft } = tree.sourceSummary;
  return [
    `## ${headings.sources}`,
    ...(isDraft ? [`*${draftMark}*`] : []),
    ...paragraphs.map((paragraph) => escapeMarkdown(paragraph)),
  ];
}

function annexes(tree: ReportTree, fixed: FixedWords): string[] {
  const { headings, term: termHead } = fixed;
  const { reliability, credibility } = tree.grades;
  const grades = [...reliability, ...credibility].map(([value, words]) => `- ${value}: ${words}`);
  return [
    `## ${headings.scale}`,
    table([[termHead, tree.scale.name], ...scaleRows(tree).map(({ term, range }) => [term, range])]),
    ...(grades.length === 0 ? [] : [`## ${headings.grades}`, grades.join('\n')]),
    ...(tree.articles.length === 0
      ? []
      : [`## ${headings.articles}`, tree.articles.map((one) => article(one, fixed)).join('\n')]),
    ...(tree.leftOpen.length === 0
      ? []
      : [`## ${headings.leftOpen}`, tree.leftOpen.map((line) => `- ${oneLine(line)}`).join('\n')]),
  ];
}

function article(article: TreeArticle, fixed: FixedWords): string {
  return `- ${articlePieces(article, fixed).map(pieceMarkdown).join('')}`;
}

function pieceMarkdown(piece: Piece): string {
  switch (piece.kind) {
    case 'link':
      return link(piece.address);
    case 'hash':
      return `\`${piece.text}\``;
    case 'passage':
      return escapeMarkdown(piece.text);
    default:
      return oneLine(piece.text);
  }
}

function link(address: string): string {
  return isLinkable(address) ? `<${address}>` : escapeMarkdown(address);
}

/** Number signs at the end of a heading would be taken for its closing ones, and left out. */
function headline(text: string): string {
  return oneLine(text).replace(/#+\s*$/u, '\\$&');
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' '));
}
