/** The text of a DOC, character by character, put into paragraphs, rows and cells. */

import type { DocumentParagraph } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import type { CharacterFormat, ParagraphFormat } from './word-formats.ts';

type Role = DocumentParagraph['role'];

/** Marks in the text. */
const CELL = 0x07;
const LINE = 0x0b;
const PAGE = 0x0c;
const PARAGRAPH = 0x0d;
const FIELD = 0x13;
const FIELD_SHOWN = 0x14;
const FIELD_END = 0x15;
const WRITTEN: Record<number, string> = { 9: '\t', [LINE]: '\n', 30: '\u2011', 31: '' };
const FIRST_WRITTEN = 0x20;

export class WordStory {
  readonly #flow = new ParagraphFlow();
  readonly #roles: readonly (Role | null)[];
  /** For each open field, whether its visible part has begun. */
  readonly #fields: boolean[] = [];
  #isInRow = false;
  /** Characters of one format, which are written together. */
  #text = '';
  #format: CharacterFormat | null = null;

  constructor(roles: readonly (Role | null)[]) {
    this.#roles = roles;
  }

  put(code: number, character: CharacterFormat, paragraph: ParagraphFormat | null): void {
    if (code === CELL) this.#endCell(paragraph);
    else if (code === PARAGRAPH || code === PAGE) this.#endParagraph(code, character, paragraph);
    else if (code === FIELD) this.#fields.push(false);
    else if (code === FIELD_SHOWN && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    else if (code === FIELD_END) this.#fields.pop();
    else if (this.#fields.every((isShown) => isShown) && !character.isGone) {
      this.#begin(paragraph);
      if (character !== this.#format) this.#write();
      this.#format = character;
      this.#text += written(code, character);
    }
  }

  #write(): void {
    if (this.#text !== '') this.#flow.write(this.#text, this.#format?.isBold, this.#format?.shift);
    this.#text = '';
  }

  end(): DocumentParagraph[] {
    this.#write();
    this.#endRow();
    return this.#flow.endPart();
  }

  #endCell(paragraph: ParagraphFormat | null): void {
    this.#write();
    if (paragraph?.isRowEnd) {
      this.#endRow();
      return;
    }
    this.#begin(paragraph);
    this.#flow.endCell();
    if (this.#isInRow) this.#flow.beginCell();
  }

  #endParagraph(code: number, { isGone }: CharacterFormat, paragraph: ParagraphFormat | null): void {
    this.#write();
    // Even one without words may end what continued in it.
    this.#begin(paragraph);
    if (paragraph?.isDropCap || (isGone && code === PARAGRAPH)) this.#flow.goOn();
    this.#flow.endParagraph();
  }

  #begin(paragraph: ParagraphFormat | null): void {
    if (this.#flow.isInParagraph) return;
    if (paragraph?.isInTable && !this.#isInRow) {
      this.#isInRow = true;
      this.#flow.beginRow();
      this.#flow.beginCell();
    } else if (!paragraph?.isInTable) this.#endRow();
    this.#flow.beginParagraph(this.#roles[paragraph?.style ?? 0] ?? (paragraph?.isList ? 'list' : 'body'));
  }

  #endRow(): void {
    if (!this.#isInRow) return;
    this.#isInRow = false;
    this.#flow.endCell();
    this.#flow.endRow();
  }
}

/** Word's built-in styles, whatever their names in the user's language. */
const BUILT_IN_ROLES = new Map<number, Role>([
  ...Array.from({ length: 9 }, (_, i) => [i + 1, 'heading'] as const),
  // Indexes and contents.
  ...Array.from({ length: 18 }, (_, i) => [i + 10, 'head-or-foot'] as const),
  [35, 'head-or-foot'],
  [34, 'caption'],
  [62, 'title'],
  [76, 'date'],
]);

export function roleOfBuiltIn(style: number): Role | null {
  return BUILT_IN_ROLES.get(style) ?? null;
}

function written(code: number, character: CharacterFormat): string {
  if (character.symbol !== null) return character.symbol;
  if (code < FIRST_WRITTEN) return WRITTEN[code] ?? '';
  return String.fromCharCode(code);
}
