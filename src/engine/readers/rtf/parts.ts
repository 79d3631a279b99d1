/** Where the paragraphs of an RTF go: its text, notes, headers and footers, boxes; and the rows of its tables. */

import { append } from '../../../text/append.ts';
import type { Shift } from '../../../text/letters/shifted-digits.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import type { Destination } from './destinations.ts';

/** Begun when text first occurs in a table, because RTF marks only the ends of cells and rows. */
interface Table {
  isInRow: boolean;
  isInCell: boolean;
}

type Role = DocumentParagraph['role'];

export function isPart(destination: Destination): boolean {
  return destination === 'note' || destination === 'box' || destination === 'head-or-foot';
}

interface Written {
  readonly isBold: boolean;
  readonly shift: Shift;
  readonly role: Role;
  readonly isInTable: boolean;
}

export class Parts {
  readonly #flow = new ParagraphFlow();
  /** One for each open part. */
  readonly #tables: Table[] = [{ isInRow: false, isInCell: false }];
  readonly #notes: DocumentParagraph[] = [];
  readonly #around = new Map<string, DocumentParagraph>();

  beginPart(): void {
    this.#flow.beginPart();
    this.#tables.push({ isInRow: false, isInCell: false });
  }

  endPart(destination: Destination): void {
    this.endRow();
    this.#tables.pop();
    const paragraphs = this.#flow.endPart();
    if (destination === 'box') this.#flow.add(paragraphs);
    else if (destination === 'note') append(this.#notes, withRole(paragraphs, 'note'));
    // Each section repeats its header; a page number is not text.
    else
      for (const paragraph of withRole(paragraphs, 'head-or-foot'))
        if (/\p{L}/u.test(paragraph.text)) this.#around.set(paragraph.text, paragraph);
  }

  /** Everything in it, once it has ended. */
  paragraphs(): DocumentParagraph[] {
    while (this.#tables.length > 1) this.endPart('box');
    this.endRow();
    return [...this.#flow.endPart(), ...this.#notes, ...this.#around.values()];
  }

  write(text: string, { isBold, shift, role, isInTable }: Written): void {
    this.#place(isInTable);
    this.#flow.write(text, isBold, shift);
    if (role !== 'body') this.#flow.setRole(role);
  }

  endParagraph(isInTable: boolean): void {
    this.#place(isInTable);
    this.#flow.endParagraph();
  }

  endCell(): void {
    this.endParagraph(true);
    this.#flow.endCell();
    this.#table.isInCell = false;
  }

  endRow(): void {
    const table = this.#table;
    if (!table.isInRow) return;
    if (table.isInCell) this.#flow.endCell();
    this.#flow.endRow();
    Object.assign(table, { isInRow: false, isInCell: false });
  }

  get #table(): Table {
    return this.#tables.at(-1) as Table;
  }

  #place(isInTable: boolean): void {
    const table = this.#table;
    if (!isInTable) this.endRow();
    else if (!table.isInCell) {
      if (!table.isInRow) this.#flow.beginRow();
      this.#flow.beginCell();
      Object.assign(table, { isInRow: true, isInCell: true });
    }
    if (!this.#flow.isInParagraph) this.#flow.beginParagraph();
  }
}

function withRole(paragraphs: readonly DocumentParagraph[], role: Role): DocumentParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, role }));
}
