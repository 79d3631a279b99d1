/** What the styles of an OpenDocument text say about paragraphs and runs: named styles and automatic ones. */

import { type Shift, shiftByPercent } from '../../../text/letters/shifted-digits.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { roleOfStyle } from '../document/style-names.ts';
import { parseXml, type XmlElement } from '../document/xml.ts';

interface Style {
  readonly name: string;
  readonly parent: string | null;
  isBold: boolean | null;
  /** Hidden, or struck out. */
  isLeftOut: boolean;
  shift: Shift | undefined;
  font: string | null;
}

const MAX_ANCESTRY = 20;

function isStruck(properties: XmlElement): boolean {
  return ['text-line-through-style', 'text-line-through-type'].some((name) => {
    const value = properties.attribute(name);
    return value !== null && value !== 'none';
  });
}

/** "super 58%", "33% 58%", "-33% 58%", "0% 100%" */
function shiftOf(position: string | null): Shift | undefined {
  if (position === null) return undefined;
  if (position.startsWith('super')) return 'raised';
  return position.startsWith('sub') ? 'lowered' : shiftByPercent(Number.parseFloat(position));
}

export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  /** The default language of text. */
  language: string | null = null;

  add(bytes: Uint8Array): void {
    let current: Style | null = null;
    parseXml(bytes, {
      open: (element) => {
        if (element.name === 'style') {
          const name = element.attribute('name') ?? '';
          const shown = element.attribute('display-name') ?? name;
          current = {
            name: shown,
            parent: element.attribute('parent-style-name'),
            isBold: null,
            isLeftOut: false,
            shift: undefined,
            font: null,
          };
          this.#styles.set(`${element.attribute('family')} ${name}`, current);
        } else if (element.name === 'text-properties' && !current) {
          this.language ??= element.attribute('language');
        } else if (element.name === 'text-properties' && current) {
          const weight = element.attribute('font-weight');
          if (weight !== null) current.isBold = weight === 'bold' || Number(weight) >= 600;
          current.font = element.attribute('font-name') ?? element.attribute('font-family');
          current.isLeftOut = element.attribute('display') === 'none' || isStruck(element);
          current.shift = shiftOf(element.attribute('text-position'));
        } else if (element.name === 'drawing-page-properties' && current) {
          current.isLeftOut = element.attribute('visibility') === 'hidden';
        } else if (element.name === 'text' || element.name === 'master-page') return false;
        return true;
      },
      close: (name) => {
        if (name === 'style') current = null;
      },
    });
  }

  roleOf(paragraph: string | null): DocumentParagraph['role'] | null {
    for (const { name } of this.#ancestry('paragraph', paragraph)) {
      const role = roleOfStyle(name);
      if (role !== null) return role;
    }
    return null;
  }

  /** Null if the style does not say. */
  isBold(family: 'paragraph' | 'text', name: string | null): boolean | null {
    for (const { isBold } of this.#ancestry(family, name)) if (isBold !== null) return isBold;
    return null;
  }

  /** Null if the style does not say. */
  isSymbol(family: 'paragraph' | 'text', name: string | null): boolean | null {
    for (const { font } of this.#ancestry(family, name)) if (font !== null) return /^\W*symbol\b/i.test(font);
    return null;
  }

  /** Undefined if the style does not say. */
  shiftOf(family: 'paragraph' | 'text', name: string | null): Shift | undefined {
    for (const { shift } of this.#ancestry(family, name)) if (shift !== undefined) return shift;
    return undefined;
  }

  isLeftOut(family: 'paragraph' | 'text' | 'drawing-page', name: string | null): boolean {
    return [...this.#ancestry(family, name)].some(({ isLeftOut }) => isLeftOut);
  }

  *#ancestry(family: string, name: string | null): Iterable<Style> {
    let style = this.#styles.get(`${family} ${name}`);
    for (let i = 0; style && i < MAX_ANCESTRY; i++) {
      yield style;
      style = style.parent === null ? undefined : this.#styles.get(`${family} ${style.parent}`);
    }
  }
}
