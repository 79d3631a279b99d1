/** A text part of a DOCX (the document, its notes, a header) as paragraphs. */

import type { Shift } from '../../../text/letters/shifted-digits.ts';
import { own } from '../../../text/own.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import { symbolCharacter } from '../document/symbol-font.ts';
import { parseXml, type XmlElement } from '../document/xml.ts';
import { isOn, type Style, shiftIn } from './styles.ts';

export interface Story {
  readonly paragraphs: readonly DocumentParagraph[];
  /** Relations of the embedded files (altChunk): each at a paragraph's index. */
  readonly chunks: readonly { readonly id: string; readonly at: number }[];
}

/**
 * Deleted and moved-away text, the state before a change, field instructions, comments, the second drawing of a box.
 */
const LEFT_OUT = new Set(
  'del moveFrom pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange instrText delText delInstrText rt tblGrid tabs'.split(
    ' ',
  ),
);
/** Separators between text and notes are stored among the notes. */
const SEPARATORS = /^(?:separator|continuationSeparator|continuationNotice)$/;

const BREAKS: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** As converters of books write it: a raised number that leads to the note's text. */
const NOTE_NUMBER = /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/u;

export function readStory(bytes: Uint8Array, styles: ReadonlyMap<string, Style>): Story {
  const walk = new Walk(styles);
  parseXml(bytes, walk);
  return { paragraphs: walk.flow.endPart(), chunks: walk.chunks };
}

class Walk {
  readonly flow = new ParagraphFlow();
  readonly chunks: { id: string; at: number }[] = [];
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #path: string[] = [];
  #isStyleBold = false;
  #isBold = false;
  /** Hidden, or struck out. */
  #isLeftOut = false;
  #shift: Shift = null;
  #isInternalLink = false;
  /** The control that is open shows what to fill in: "Click or tap here". */
  #isPlaceholder = false;
  #choices: boolean[] = [];

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  open(element: XmlElement): boolean {
    const { name } = element;
    const parent = this.#path.at(-1) ?? '';
    const isProperty = parent === 'rPr' || parent === 'pPr' || parent === 'numPr';
    if (isProperty) this.#property(element, parent);
    if (parent === 'sdtPr') {
      this.#isPlaceholder ||= name === 'showingPlcHdr' && isOn(element.attribute('val'));
      return false;
    }
    if (name === 'sdt') this.#isPlaceholder = false;
    if (name === 'sdtContent' && this.#isPlaceholder) return false;
    if (LEFT_OUT.has(name) || this.#isSecond(name) || SEPARATORS.test(element.attribute('type') ?? '')) return false;
    if (!isProperty) this.#content(element);
    this.#path.push(name);
    return true;
  }

  close(name: string): void {
    this.#path.pop();
    const { flow } = this;
    if (name === 'p') flow.endParagraph();
    else if (name === 'txbxContent') flow.add(flow.endPart());
    else if (name === 'tc') flow.endCell();
    else if (name === 'tr') flow.endRow();
    else if (name === 'AlternateContent') this.#choices.pop();
    else if (name === 'hyperlink') this.#isInternalLink = false;
  }

  text(text: string): void {
    const isNoteNumber = this.#isInternalLink && this.#shift === 'raised' && NOTE_NUMBER.test(text);
    if (this.#path.at(-1) === 't' && !this.#isLeftOut && !isNoteNumber)
      this.flow.write(text, this.#isBold, this.#shift);
  }

  #content(element: XmlElement): void {
    const { flow } = this;
    const { name } = element;
    if (name === 'p') {
      flow.beginParagraph();
      this.#isStyleBold = false;
    } else if (name === 'r') {
      this.#isBold = this.#isStyleBold;
      this.#isLeftOut = false;
      this.#shift = null;
    } else if (name === 'hyperlink') this.#isInternalLink = element.attribute('anchor') !== null;
    else if (name === 'txbxContent') flow.beginPart();
    else if (name === 'tr') flow.beginRow();
    else if (name === 'tc') flow.beginCell();
    else if (name === 'AlternateContent') this.#choices.push(false);
    else if (name === 'sym') flow.write(symbol(element));
    else if (name === 'altChunk') this.chunks.push({ id: element.attribute('id') ?? '', at: flow.count });
    else if (own(BREAKS, name) !== undefined && !this.#isLeftOut) flow.write(BREAKS[name] as string);
  }

  #property(element: XmlElement, parent: string): void {
    const { flow } = this;
    const value = element.attribute('val');
    const isOfRun = this.#path.at(-2) === 'r';
    switch (element.name) {
      case 'pStyle': {
        const style = this.#styles.get(value ?? '');
        if (style?.role) flow.setRole(style.role);
        this.#isStyleBold = style?.isBold ?? false;
        break;
      }
      case 'numId':
        if (value !== '0') flow.setRoleOfBody('list');
        break;
      case 'outlineLvl':
        if (parent === 'pPr' && Number(value) < 9) flow.setRoleOfBody('heading');
        break;
      case 'framePr':
        if (/^(?:drop|margin)$/.test(element.attribute('dropCap') ?? '')) flow.goOn();
        break;
      case 'del':
      case 'moveFrom':
        // The mark of this paragraph was deleted, so it continues in the next one.
        if (parent === 'rPr' && !isOfRun) flow.goOn();
        break;
      case 'b':
        if (isOfRun) this.#isBold = isOn(value);
        break;
      case 'vanish':
      case 'strike':
      case 'dstrike':
        if (isOfRun && isOn(value)) this.#isLeftOut = true;
        break;
      case 'vertAlign':
        if (isOfRun) this.#shift = shiftIn('vertAlign', value) ?? null;
        break;
      case 'position':
        if (isOfRun) this.#shift ??= shiftIn('position', value) ?? null;
        break;
      case 'rStyle':
        if (isOfRun) this.#setStyle(this.#styles.get(value ?? ''));
        break;
    }
  }

  /** A run's style stands before what the run itself says. */
  #setStyle(style: Style | undefined): void {
    if (style?.isBold) this.#isBold = true;
    if (style?.isLeftOut) this.#isLeftOut = true;
    if (style?.shift) this.#shift = style.shift;
  }

  /** A box is often drawn twice, for new programs and for old ones. */
  #isSecond(name: string): boolean {
    const at = this.#choices.length - 1;
    if (at < 0 || this.#path.at(-1) !== 'AlternateContent') return false;
    if (this.#choices[at]) return true;
    this.#choices[at] = name === 'Choice';
    return false;
  }
}

function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attribute('char') ?? '', 16);
  const isCharacter = code > 31 && code <= 0xffff && (code < 0xd800 || code >= 0xe000);
  if (!isCharacter) return '';
  const isSymbol = /^symbol$/i.test(element.attribute('font') ?? '');
  return (isSymbol ? symbolCharacter(code) : null) ?? String.fromCharCode(code);
}
