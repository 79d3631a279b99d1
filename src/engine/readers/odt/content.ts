/** The text of an OpenDocument file as paragraphs: deletions and comments left out, notes apart. */

import type { Shift } from '../../../text/letters/shifted-digits.ts';
import { own } from '../../../text/own.ts';
import { distinct } from '../document/distinct.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import { symbolCharacter } from '../document/symbol-font.ts';
import { parseXml, type XmlElement } from '../document/xml.ts';
import type { OdtStyles } from './styles.ts';

/** Deletions, comments, note citations, picture descriptions, forms, scripts, declarations. */
const LEFT_OUT = new Set(
  'tracked-changes annotation note-citation desc forms event-listeners scripts script ruby-text sequence-decls variable-decls user-field-decls dde-connection-decls automatic-styles font-face-decls object object-ole image binary-data math meta-stylesheet dr3d shapes hidden-text hidden-paragraph index-title-template table-of-content-source'.split(
    ' ',
  ),
);
const INDEXES =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** In a line of text, `title` is a field that shows the document's title; elsewhere it describes a picture. */
const LINES = /^(?:p|h|span|a)$/;
const HEADS_AND_FEET = /^(?:header|footer)(?:-left|-first)?$/;
const MAX_SPACES = 200;

interface Content {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly notes: readonly DocumentParagraph[];
}

export function readContent(bytes: Uint8Array, styles: OdtStyles): Content {
  const walk = new Walk(styles, (name) => name === 'body');
  parseXml(bytes, walk);
  return { paragraphs: walk.flow.endPart(), notes: walk.notes };
}

export function readHeadsAndFeet(bytes: Uint8Array, styles: OdtStyles): DocumentParagraph[] {
  const walk = new Walk(styles, (name) => HEADS_AND_FEET.test(name));
  parseXml(bytes, walk);
  return distinct(walk.flow.endPart()).map((paragraph) => ({ ...paragraph, role: 'head-or-foot' }));
}

/** What stands in a frame of a slide, by what the slide has it for. */
const FRAMES: Readonly<Record<string, DocumentParagraph['role']>> = {
  title: 'heading',
  subtitle: 'body',
  outline: 'body',
  text: 'body',
  notes: 'note',
  header: 'head-or-foot',
  footer: 'head-or-foot',
  'date-time': 'head-or-foot',
  'page-number': 'head-or-foot',
};

interface Look {
  readonly isBold: boolean;
  readonly isSymbol: boolean;
  readonly shift: Shift;
}

const PLAIN: Look = { isBold: false, isSymbol: false, shift: null };

class Walk {
  readonly flow = new ParagraphFlow();
  readonly notes: DocumentParagraph[] = [];
  readonly #styles: OdtStyles;
  readonly #isRoot: (name: string) => boolean;
  /** Names of the open elements below the root. */
  readonly #path: string[] = [];
  /** How many roots, lists and indexes are open. */
  #roots = 0;
  #lists = 0;
  #indexes = 0;
  /** Of the paragraph and the open spans. */
  readonly #looks: Look[] = [];
  /** For each open paragraph, whether it is inside another, as the text of a shape is. */
  readonly #nested: boolean[] = [];
  #isAfterSpace = true;
  /** Of the frame of a slide that is open. */
  #frame: DocumentParagraph['role'] | null = null;
  #isTitled = false;

  constructor(styles: OdtStyles, isRoot: (name: string) => boolean) {
    this.#styles = styles;
    this.#isRoot = isRoot;
  }

  open(element: XmlElement): boolean {
    const { name } = element;
    if (this.#isRoot(name)) this.#roots++;
    if (this.#roots === 0) return true;
    if (LEFT_OUT.has(name) || element.attribute('display') === 'none') return false;
    if (name === 'title' && !LINES.test(this.#path.at(-1) ?? '')) return false;
    const isRead = this.#begin(element);
    if (isRead) this.#path.push(name);
    return isRead;
  }

  #begin(element: XmlElement): boolean {
    const { flow } = this;
    const { name } = element;
    if (name === 'p' || name === 'h') return this.#beginParagraph(element);
    if (name === 'span') return this.#beginSpan(element);
    if (name === 'page' && this.#styles.isLeftOut('drawing-page', element.attribute('style-name'))) return false;
    if (name === 'frame') this.#frame = this.#roleOfFrame(element.attribute('class'));
    else if (name === 'list') this.#lists++;
    else if (INDEXES.test(name)) this.#indexes++;
    else if (name === 'note-body' || name === 'text-box') flow.beginPart();
    else if (name === 'table-row') flow.beginRow();
    else if (name === 'table-cell') flow.beginCell();
    else if (name === 'tab') this.#write('\t');
    else if (name === 'line-break') this.#write('\n');
    else if (name === 's') this.#write(' '.repeat(spaces(element.attribute('c'))));
    return true;
  }

  close(name: string): void {
    if (this.#roots === 0) return;
    const { flow } = this;
    this.#path.pop();
    if (this.#isRoot(name)) this.#roots--;
    if (name === 'p' || name === 'h') {
      this.#looks.pop();
      flow.endParagraph();
      if (this.#nested.pop()) flow.add(flow.endPart());
    } else if (name === 'span') this.#looks.pop();
    else if (name === 'list') this.#lists--;
    else if (INDEXES.test(name)) this.#indexes--;
    else if (name === 'note-body') for (const each of flow.endPart()) this.notes.push({ ...each, role: 'note' });
    else if (name === 'text-box') flow.add(flow.endPart());
    else if (name === 'frame') this.#frame = null;
    else if (name === 'table-cell') flow.endCell();
    else if (name === 'table-row') flow.endRow();
  }

  text(text: string): void {
    if (this.#roots === 0) return;
    const shown = this.#look.isSymbol ? symbols(text) : text;
    const collapsed = shown.replace(/[\t\n\r ]+/g, ' ');
    const written = this.#isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (written === '') return;
    this.flow.write(written, this.#look.isBold, this.#look.shift);
    this.#isAfterSpace = written.endsWith(' ');
  }

  #write(text: string): void {
    this.flow.write(text, this.#look.isBold);
    this.#isAfterSpace = false;
  }

  #beginParagraph(element: XmlElement): boolean {
    const style = element.attribute('style-name');
    if (this.#styles.isLeftOut('paragraph', style)) return false;
    const own = this.#styles.roleOf(style);
    this.#nested.push(this.flow.isInParagraph);
    if (this.flow.isInParagraph) this.flow.beginPart();
    const byPlace =
      this.#frame !== null ? this.#frame : element.name === 'h' ? 'heading' : this.#lists > 0 ? 'list' : 'body';
    this.flow.beginParagraph(this.#indexes > 0 ? 'head-or-foot' : (own ?? byPlace));
    this.#looks.push(this.#lookOf('paragraph', style, PLAIN));
    this.#isAfterSpace = true;
    return true;
  }

  #beginSpan(element: XmlElement): boolean {
    const style = element.attribute('style-name');
    if (this.#styles.isLeftOut('text', style)) return false;
    this.#looks.push(this.#lookOf('text', style, this.#look));
    return true;
  }

  /** The first title is the show's. */
  #roleOfFrame(of: string | null): DocumentParagraph['role'] | null {
    const role = own(FRAMES, of ?? '') ?? null;
    if (of !== 'title' || this.#isTitled) return role;
    this.#isTitled = true;
    return 'title';
  }

  get #look(): Look {
    return this.#looks.at(-1) ?? PLAIN;
  }

  #lookOf(family: 'paragraph' | 'text', style: string | null, around: Look): Look {
    const shift = this.#styles.shiftOf(family, style);
    return {
      isBold: this.#styles.isBold(family, style) ?? around.isBold,
      isSymbol: this.#styles.isSymbol(family, style) ?? around.isSymbol,
      shift: shift === undefined ? around.shift : shift,
    };
  }
}

/** The font Symbol has its signs at codes without a character. */
function symbols(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => symbolCharacter(sign.charCodeAt(0)) ?? '');
}

function spaces(count: string | null): number {
  const number = count === null ? 1 : Number.parseInt(count, 10);
  return Number.isNaN(number) ? 1 : Math.max(0, Math.min(MAX_SPACES, number));
}
