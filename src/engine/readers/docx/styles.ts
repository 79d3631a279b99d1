/** What the styles of a DOCX say about paragraphs: `styles.xml`. */

import { roleOfStyle } from '../document/style-names.ts';
import { parseXml } from '../document/xml.ts';
import type { DocumentParagraph } from '../document.ts';

export interface Style {
  readonly role: DocumentParagraph['role'] | null;
  readonly isBold: boolean;
}

interface Raw {
  name: string;
  basedOn: string | null;
  isBold: boolean;
  outline: boolean;
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
        current = { name: '', basedOn: null, isBold: false, outline: false };
        raw.set(element.attribute('styleId') ?? '', current);
      } else if (element.name === 'lang') {
        language ??= element.attribute('val');
      } else if (current) {
        const value = element.attribute('val');
        if (element.name === 'name') current.name = value ?? '';
        else if (element.name === 'basedOn') current.basedOn = value;
        else if (element.name === 'b') current.isBold = isOn(value);
        else if (element.name === 'outlineLvl') current.outline = Number(value) < 9;
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
  let style = raw.get(id);
  for (let i = 0; style && i < MAX_ANCESTRY; i++) {
    role ??= roleOfStyle(style.name) ?? (style.outline ? 'heading' : null);
    isBold ||= style.isBold;
    style = style.basedOn === null ? undefined : raw.get(style.basedOn);
  }
  return { role, isBold };
}

/** An OOXML switch: on if it has no value. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off|none)$/i.test(value);
}
