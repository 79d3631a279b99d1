/**
 * RTF → document: the state of its groups, its text decoded font by font, paragraphs, rows, notes, headers and footers.
 */

import { own } from '../../../text/own.ts';
import { decodeAs } from '../../extract/charset/decode.ts';
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import { roleOfStyle } from '../document/style-names.ts';
import { symbolCharacter } from '../document/symbol-font.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { Fonts, SIGNS } from './fonts.ts';
import { Info } from './info.ts';
import { isPart, Parts } from './parts.ts';
import { FIRST_STATE, FORMATS, type State, UNFORMATTED } from './state.ts';
import { readTokens, type TokenHandler } from './tokens.ts';

const MAX_DEPTH = 2000;
const MAX_VALUE = 2000;
const SYMBOLS: Record<string, string> = {
  tab: '\t',
  nestcell: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '\u2011',
};
const PAGES_OF_SYSTEMS: Record<string, number> = { mac: 10000, pc: 437, pca: 850 };

export interface RtfDocument extends TextDocument {
  /** The file ends within a group. */
  readonly isCut: boolean;
}

/** AbiWord writes it at every run, and whole entries of lists, with what follows them, where their marks belong. */
const ENTRY_IN_MARK = '{\\*\\listtag';

/** Never throws, whatever the bytes. */
export function readRtf(bytes: Uint8Array): RtfDocument {
  const escapedBytes = inEscapes(bytes);
  const walk = new Walk(Buffer.from(escapedBytes).includes(ENTRY_IN_MARK));
  readTokens(escapedBytes, walk);
  const isCut = walk.isOpen;
  return { ...walk.document(), isCut };
}

/** Some programs write UTF-8 where the format wants escapes, or put a byte order mark first. */
function inEscapes(bytes: Uint8Array): Uint8Array {
  if (bytes.every((byte) => byte < 0x80)) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return Buffer.from(text.replace(/\P{ASCII}/gu, escaped), 'latin1');
  } catch {
    return bytes;
  }
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return `{\\uc1${units.map((unit) => `\\u${unit}?`).join('')}}`;
}

class Walk implements TokenHandler {
  readonly #parts = new Parts();
  readonly #fonts = new Fonts();
  readonly #styles = new Map<number, DocumentParagraph['role']>();
  readonly #info = new Info();
  readonly #outer: State[] = [];
  #state: State = { ...FIRST_STATE };
  #defaultFont = -1;
  #pending: number[] = [];
  #pendingFont = -1;
  #isOptional = false;
  /** Characters still to skip after \u. */
  #toSkip = 0;
  #excess = 0;
  #value = '';
  readonly #hasEntriesInMarks: boolean;

  constructor(hasEntriesInMarks: boolean) {
    this.#hasEntriesInMarks = hasEntriesInMarks;
  }

  get isOpen(): boolean {
    return this.#outer.length > 0;
  }

  open(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#isOptional = false;
    if (this.#outer.length >= MAX_DEPTH) this.#excess++;
    else {
      this.#outer.push(this.#state);
      this.#state = { ...this.#state };
    }
  }

  close(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#isOptional = false;
    if (this.#excess > 0) {
      this.#excess--;
      return;
    }
    const outer = this.#outer.pop();
    if (!outer) return;
    const ended = this.#state;
    this.#state = outer;
    if (ended.destination === outer.destination && ended.value === outer.value) return;
    this.#endDestination(ended);
  }

  byte(byte: number, isEscaped: boolean): void {
    this.#isOptional = false;
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    const { destination, font } = this.#state;
    if (destination === 'skipped' || destination === 'silent') return;
    if (destination === 'fonts') {
      this.#fonts.addToName(font, byte);
      return;
    }
    // The description of a style ends with a semicolon, even without a group of its own.
    if (destination === 'styles' && byte === 0x3b && !isEscaped) {
      this.#endStyle();
      return;
    }
    if (font !== this.#pendingFont) this.#flush();
    this.#pendingFont = font;
    this.#pending.push(byte);
  }

  control(word: string, parameter: number | null): void {
    if (word === '*') {
      this.#isOptional = true;
      return;
    }
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (this.#state.destination === 'skipped') return;
    if (word !== 'u' && this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    this.#flush();
    if (word === 'listtext' && this.#hasEntriesInMarks) return;
    const destination = destinationOf(word, isOptional);
    const symbol = own(SYMBOLS, word);
    if (word === 'u') this.#unicode(parameter ?? 0);
    else if (symbol !== undefined) this.#write(symbol);
    else if (destination === null) this.#format(word, parameter);
    else if (destination !== 'value' || this.#state.destination === 'info') this.#begin(destination, word);
  }

  document(): TextDocument {
    this.#flush();
    while (this.#outer.length > 0) this.close();
    return {
      paragraphs: this.#parts.paragraphs(),
      found: this.#info.found,
      mediaType: 'application/rtf',
    };
  }

  #begin(destination: Destination, word: string): void {
    // Within \upr the same text occurs twice: for old programs, and in Unicode.
    const isOfInfo = word === 'ud' && this.#outer.at(-2)?.destination === 'info';
    this.#state.destination = isOfInfo ? 'info' : destination;
    this.#state.value = word;
    if (destination === 'value') {
      this.#value = '';
      this.#info.begin();
    }
    if (!isPart(destination)) return;
    this.#parts.beginPart();
    Object.assign(this.#state, { ...UNFORMATTED, isInTable: false, role: 'body' });
  }

  #endDestination({ destination, value }: State): void {
    if (destination === 'styles') this.#endStyle();
    else if (destination === 'value') this.#info.end(value, this.#value);
    else if (isPart(destination)) this.#parts.endPart(destination);
  }

  #format(word: string, parameter: number | null): void {
    const changed = own(FORMATS, word);
    if (changed) Object.assign(this.#state, changed(parameter, this.#state));
    else this.#structure(word, parameter);
  }

  #structure(word: string, parameter: number | null): void {
    const state = this.#state;
    switch (word) {
      case 'par':
      case 'sect':
      case 'nestrow':
        // If its mark was deleted, a paragraph continues in the next one.
        if (this.#isText && !state.isDeleted) this.#parts.endParagraph(state.isInTable);
        break;
      case 'cell':
        state.isInTable = true;
        if (this.#isText) this.#parts.endCell();
        break;
      case 'row':
        if (this.#isText) this.#parts.endRow();
        break;
      case 'plain':
        Object.assign(state, { ...UNFORMATTED, font: this.#defaultFont, isDeleted: false });
        break;
      case 's':
        if (state.destination === 'styles') state.value = String(parameter ?? 0);
        else state.role = this.#styles.get(parameter ?? 0) ?? 'body';
        break;
      default:
        this.#fontWord(word, parameter ?? 0);
    }
  }

  #fontWord(word: string, parameter: number): void {
    const state = this.#state;
    if (word === 'f') state.font = parameter;
    else if (word === 'ansicpg') this.#fonts.page = parameter || null;
    else if (word === 'deff') this.#defaultFont = state.font = parameter;
    else if (word === 'deflang') this.#info.addLanguage(parameter);
    else if (PAGES_OF_SYSTEMS[word] !== undefined) this.#fonts.page ??= PAGES_OF_SYSTEMS[word];
    else if (state.destination === 'fonts' && word === 'fcharset') this.#fonts.setCharset(state.font, parameter);
    else if (state.destination === 'fonts' && word === 'cpg') this.#fonts.setPage(state.font, parameter);
    else if (state.destination === 'value') this.#info.setPart(word, parameter);
  }

  #unicode(parameter: number): void {
    this.#toSkip = this.#state.standIns;
    const code = parameter & 0xffff;
    const isOfSymbol = code >= 0xf000 && code <= 0xf0ff && this.#fonts.isSymbol(this.#state.font);
    this.#write((isOfSymbol ? symbolCharacter(code) : null) ?? String.fromCharCode(code));
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(this.#pending);
    this.#pending = [];
    const charset = this.#fonts.charsetOf(this.#pendingFont);
    this.#write(charset === SIGNS ? signs(bytes, this.#fonts.isSymbol(this.#pendingFont)) : decodeAs(bytes, charset));
  }

  #write(text: string): void {
    const { destination, isHidden, isDeleted, isStruck } = this.#state;
    if (destination === 'value' || destination === 'styles') {
      if (this.#value.length < MAX_VALUE) this.#value += text;
    } else if (this.#isText && !isHidden && !isDeleted && !isStruck) this.#parts.write(text, this.#state);
  }

  /** Whether this is text of the document. */
  get #isText(): boolean {
    return this.#state.destination === 'text' || isPart(this.#state.destination);
  }

  #endStyle(): void {
    this.#flush();
    const role = roleOfStyle(this.#value.replace(/;.*$/u, ''));
    this.#value = '';
    if (role !== null && /^\d+$/.test(this.#state.value)) this.#styles.set(Number(this.#state.value), role);
  }
}

/** Symbol fonts have their signs at codes without letters: those of Symbol are mapped, others stay private. */
function signs(bytes: Uint8Array, isSymbol: boolean): string {
  const characters = Array.from(bytes, (byte) => {
    if (byte <= 0x20) return ' ';
    return (isSymbol || byte === 0xb7 ? symbolCharacter(byte) : null) ?? String.fromCharCode(0xf000 + byte);
  });
  return characters.join('');
}
