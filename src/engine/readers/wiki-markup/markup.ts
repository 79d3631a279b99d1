/** What the markups of wikis and manuals have in common. */
import { joined, normalText } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../news-draft.ts';

export interface Markup {
  readonly mediaType: string;
  /** Certain by its own marks: a text may mention any of them. */
  isIn(text: string, name: string): boolean;
  /** The words between blank lines, without marks. @param values receives what the head says */
  strip(source: string, values: FoundValues): string;
}

/** A heading, an entry of a list, a row of a table: a paragraph of its own. */
export const apart = (words: string): string => `\n\n${words}\n\n`;

const MOST_START = 40;

/** Outer brackets with all that they hold, which may be such brackets again; what is never closed is kept. */
export function withoutNested(text: string, brackets: RegExp, isLeftOut: RegExp): string {
  let [kept, from, depth] = ['', 0, 0];
  for (const { 0: bracket, index } of text.matchAll(brackets)) {
    const isOpen = /[{[]/.test(bracket);
    if (depth === 0 && (!isOpen || !isLeftOut.test(text.slice(index, index + MOST_START)))) continue;
    if (depth === 0) {
      kept += text.slice(from, index);
      from = index;
    }
    depth += isOpen ? 1 : -1;
    if (depth === 0) from = index + bracket.length;
  }
  return kept + text.slice(from);
}

export function paragraphsIn(stripped: string): string[] {
  return normalText(stripped)
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) =>
      joined(block.split('\n'))
        .replace(/[^\S\t]+/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** The cells of a row, as in any table. */
export function cells(row: string, separator: RegExp | string): string {
  return row
    .split(separator)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');
}
