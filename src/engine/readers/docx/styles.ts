/** What the styles of a DOCX say about paragraphs: `styles.xml`. */

import { type Shift, shiftByHalfPoints } from '../../../text/letters/shifted-digits.ts';
import { own } from '../../../text/own.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { roleOfStyle } from '../document/style-names.ts';
import { parseXml } from '../document/xml.ts';

export interface Style {
  readonly role: DocumentParagraph['role'] | null;
  readonly isBold: boolean;
  readonly shift: Shift;
  /** Hidden, or struck out. */
  readonly isLeftOut: boolean;
}

const SHIFTS: Record<string, Shift> = { superscript: 'raised', subscript: 'lowered' };

/** What a property of a run or of its style says about how it stands to the line; undefined: nothing. */
export function shiftIn(property: string, value: string | null): Shift | undefined {
  if (property === 'vertAlign') return own(SHIFTS, value ?? '') ?? null;
  return property === 'position' ? shiftByHalfPoints(Number(value)) : undefined;
}

interface Raw {
  name: string;
  basedOn: string | null;
  isBold: boolean;
  outline: boolean;
  shift: Shift | undefined;
  isLeftOut: boolean | undefined;
}

const MAX_ANCESTRY = 20;

/** The default language of text; null if none is set. */
interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly language: string | null;
}

export function readStyles(bytes: Uint8Array | null): Styles {
  const raw = new Map<string, Raw>();
  let current: Raw | null = null;
  let language: string | null = null;
  if (bytes === null) return { byId: new Map(), language };
  parseXml(bytes, {
    open: (element) => {
      if (element.name === 'style') {
        current = { name: '', basedOn: null, isBold: false, outline: false, shift: undefined, isLeftOut: undefined };
        raw.set(element.attribute('styleId') ?? '', current);
      } else if (element.name === 'lang') {
        language ??= element.attribute('val');
      } else if (current) {
        const value = element.attribute('val');
        if (element.name === 'name') current.name = value ?? '';
        else if (element.name === 'basedOn') current.basedOn = value;
        else if (element.name === 'b') current.isBold = isOn(value);
        else if (element.name === 'outlineLvl') current.outline = Number(value) < 9;
        else if (/^(?:vanish|d?strike)$/.test(element.name)) current.isLeftOut ||= isOn(value);
        else current.shift ||= shiftIn(element.name, value);
      }
    },
    close: (name) => {
      if (name === 'style') current = null;
    },
  });
  return { byId: new Map([...raw.keys()].map((id) => [id, resolved(id, raw)])), language };
}

function resolved(id: string, raw: ReadonlyMap<string, Raw>): Style {
  let role: Style['role'] = null;
  let isBold = false;
  let shift: Shift | undefined;
  let isLeftOut: boolean | undefined;
  let style = raw.get(id);
  for (let i = 0; style && i < MAX_ANCESTRY; i++) {
    role ??= roleOfStyle(style.name) ?? (style.outline ? 'heading' : null);
    isBold ||= style.isBold;
    shift = shift === undefined ? style.shift : shift;
    isLeftOut ??= style.isLeftOut;
    style = style.basedOn === null ? undefined : raw.get(style.basedOn);
  }
  return { role, isBold, shift: shift ?? null, isLeftOut: isLeftOut ?? false };
}

/** An OOXML switch: on if it has no value. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off|none)$/i.test(value);
}
