/** A database's page → its blocks of text in order, each with the classes around it. */
import { Parser } from 'htmlparser2';
import { CollateError } from '../../../contract/errors.ts';
import { INLINE } from '../../extract/page/page.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';

export interface HtmlBlock {
  /** Lines end at `<br>`; white space is collapsed, trimmed, not empty. Cells of a row are separated by tabs. */
  readonly text: string;
  /** Tag names, classes and IDs of the elements around its beginning, lower case. */
  readonly marks: readonly string[];
}

interface BlockOptions {
  /** Classes that make a block of an inline element. */
  readonly apart?: RegExp;
  /** Cells are blocks of their own. */
  readonly isCellApart?: boolean;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'select', 'button']);
const MAX_DEPTH = 300;
/** The parser's own time grows with the square of the open elements. */
const MOST_OPEN = 20_000;

interface OpenElement {
  readonly name: string;
  readonly marks: readonly string[];
  readonly isApart: boolean;
}

/** @throws CollateError too-large */
export function htmlBlocks(html: string, { apart, isCellApart = false }: BlockOptions = {}): HtmlBlock[] {
  const open: OpenElement[] = [];
  const text = collectBlocks(open);
  let [silent, depth] = [0, 0];
  const isInCell = () => !isCellApart && open.some((each) => each.name === 'tr');
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > MOST_OPEN) throw tooDeep();
      if (SILENT.has(name)) silent++;
      if (name === 'br') return text.isAtLineEnd() ? text.end() : text.add('\n');
      if ((name === 'td' || name === 'th') && !isCellApart && !text.isBlank()) text.add('\t');
      const own = classesAndId(attributes);
      const isApart = !INLINE.has(name) || (apart !== undefined && own.some((mark) => apart.test(mark)));
      if (isApart && (name === 'table' || !isInCell())) text.end();
      if (open.length < MAX_DEPTH) open.push({ name, marks: own, isApart });
    },
    ontext: (piece) => {
      if (silent === 0) text.add(open.some((each) => each.name === 'pre') ? asSet(piece) : piece.replace(/\s+/gu, ' '));
    },
    onclosetag: (name) => {
      depth--;
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      const at = open.findLastIndex((each) => each.name === name);
      if (at < 0) return;
      const element = open[at];
      open.length = at;
      if (element?.isApart && !isInCell()) text.end();
    },
  });
  parser.write(html);
  parser.end();
  text.end();
  return text.blocks;
}

/** The text between the beginnings and ends of blocks. A block takes its marks from what is open where its first word stands. */
function collectBlocks(open: readonly OpenElement[]) {
  const blocks: HtmlBlock[] = [];
  // In pieces: a text that grows while it is inspected is copied each time.
  let pieces: string[] = [];
  let isBlank = true;
  let marks: readonly string[] = [];
  return {
    blocks,
    isBlank: () => isBlank,
    isAtLineEnd: () => pieces.at(-1)?.endsWith('\n') ?? false,
    add: (piece: string) => {
      if (isBlank && piece.trim() !== '') {
        marks = open.flatMap((each) => [each.name, ...each.marks]);
        isBlank = false;
      }
      pieces.push(piece);
    },
    end: () => {
      const text = blockText(pieces.join(''));
      if (text !== '') blocks.push({ text, marks });
      pieces = [];
      isBlank = true;
    },
  };
}

function classesAndId({ class: classes = '', id = '' }: Readonly<Record<string, string>>): string[] {
  return `${classes} ${id}`.toLowerCase().split(/\s+/).filter(Boolean);
}

function blockText(raw: string): string {
  const cellsOf = (line: string) => line.split('\t').map((cell) => cell.replace(/\s+/gu, ' ').trim());
  const lines = normalText(raw)
    .split('\n')
    .map((line) => cellsOf(line).join('\t').trim());
  return lines
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Text with its original lines: a paragraph begins after a blank line or at an indent. */
function asSet(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n|[^\S\n]{2,}|\t)+/u);
  return paragraphs.map((lines) => lines.replace(/\s+/gu, ' ')).join('\n');
}

function tooDeep(): CollateError {
  return new CollateError(
    'too-large',
    'The elements of this page are nested too deeply to be read in bounded time. Export the articles again.',
  );
}
