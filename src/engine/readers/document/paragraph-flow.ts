/**
 * Collects paragraphs while a document is walked: parts within parts (cells, boxes, notes), rows, and paragraphs that
 * continue.
 */
import { append } from '../../../text/append.ts';
import { type Shift, withShift } from '../../../text/letters/shifted-digits.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';
import type { DocumentParagraph } from './document.ts';

type Role = DocumentParagraph['role'];

interface OpenParagraph {
  role: Role;
  text: string;
  /** What was written last: to look at the end of a growing text, all of it is copied. */
  last: string;
  boldLength: number;
  /** It continues in the next one: a drop cap, a paragraph mark that was deleted. */
  continues: boolean;
  /** What is in the boxes anchored to it. */
  readonly after: DocumentParagraph[];
}

interface Part {
  readonly done: DocumentParagraph[];
  open: OpenParagraph | null;
  /** A paragraph waiting for the one in which it continues. */
  held: OpenParagraph | null;
  readonly rows: DocumentParagraph[][][];
}

/** A cell with a paragraph this long belongs to a page layout, not a table. */
const LAYOUT_LENGTH = 400;
/** Where a word may be broken: invisible elsewhere. */
const SOFT_HYPHEN = '\u00ad';

/** As many characters as tell how digits off the line are written behind them. */
const LAST = 6;

export class ParagraphFlow {
  readonly #parts: Part[] = [emptyPart()];

  get #part(): Part {
    return this.#parts.at(-1) as Part;
  }

  get isInParagraph(): boolean {
    return this.#part.open !== null;
  }

  /** Paragraphs of this part so far. */
  get count(): number {
    return this.#part.done.length;
  }

  beginParagraph(role: Role = 'body'): void {
    this.endParagraph();
    const part = this.#part;
    part.open = part.held ?? { role, text: '', last: '', boldLength: 0, continues: false, after: [] };
    part.open.continues = false;
    part.held = null;
  }

  /** What its style says, if that becomes known only after it has begun. */
  setRole(role: Role): void {
    if (this.#part.open) this.#part.open.role = role;
  }

  /** What its look suggests: a style that says more wins. */
  setRoleOfBody(role: Role): void {
    if (this.#part.open?.role === 'body') this.#part.open.role = role;
  }

  write(text: string, isBold = false, shift: Shift = null): void {
    const { open } = this.#part;
    if (!open) return;
    const written = withShift(text, shift, open.last);
    open.text += written;
    open.last = `${open.last}${written}`.slice(-LAST);
    if (isBold) open.boldLength += text.trim().length;
  }

  goOn(): void {
    if (this.#part.open) this.#part.open.continues = true;
  }

  endParagraph(): void {
    const part = this.#part;
    const { open } = part;
    if (!open) return;
    part.open = null;
    if (open.continues) part.held = open;
    else finish(open, part.done);
  }

  beginPart(): void {
    this.#parts.push(emptyPart());
  }

  /** The paragraphs of the part that ends; the caller decides where they belong. */
  endPart(): DocumentParagraph[] {
    const part = this.#parts.length > 1 ? this.#parts.pop() : this.#parts.splice(0, 1, emptyPart())[0];
    return part ? endOf(part) : [];
  }

  /** Paragraphs that belong here: after the open paragraph, or next if none is open. */
  add(paragraphs: readonly DocumentParagraph[]): void {
    const { open, done } = this.#part;
    const target = open ? open.after : done;
    for (const paragraph of paragraphs) target.push(paragraph);
  }

  beginRow(): void {
    this.#part.rows.push([]);
  }

  beginCell(): void {
    this.beginPart();
  }

  endCell(): void {
    const paragraphs = this.endPart();
    const row = this.#part.rows.at(-1);
    if (row) row.push(paragraphs);
    else this.add(paragraphs);
  }

  endRow(): void {
    const cells = this.#part.rows.pop();
    if (cells) this.add(paragraphsOfRow(cells));
  }
}

function emptyPart(): Part {
  return { done: [], open: null, held: null, rows: [] };
}

function endOf(part: Part): DocumentParagraph[] {
  for (const open of [part.open, part.held]) if (open) finish(open, part.done);
  for (const cells of part.rows) append(part.done, paragraphsOfRow(cells));
  return part.done;
}

function finish(open: OpenParagraph, done: DocumentParagraph[]): void {
  const text = tidy(open.text);
  const letters = open.text.replace(/\s/gu, '').length;
  if (text !== '') done.push({ text, role: open.role, isBold: open.boldLength >= letters * 0.9 });
  for (const paragraph of open.after) done.push(paragraph);
}

function tidy(text: string): string {
  return normalText(text.toWellFormed().replaceAll(SOFT_HYPHEN, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A table row as one line, or, for a table that only lays out a page, the paragraphs in it. */
export function paragraphsOfRow(cells: readonly (readonly DocumentParagraph[])[]): DocumentParagraph[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const isLayout = filled.length < 2 || filled.some((cell) => cell.some(({ text }) => text.length > LAYOUT_LENGTH));
  if (isLayout) return filled.flat();
  const text = cells.map((cell) => cell.map((each) => each.text.replace(/\s+/gu, ' ')).join(' ')).join('\t');
  return [{ text: text.trim(), role: 'table', isBold: filled.flat().every(({ isBold }) => isBold) }];
}
