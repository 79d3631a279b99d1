/** What the markups of wikis and manuals have in common. */
import { type Shift, withShift } from '../../../text/letters/shifted-digits.ts';
import { joined, normalText } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';

export interface Markup {
  readonly mediaType: string;
  /** Certain by its own marks: a text may mention any of them. */
  isIn(text: string, name: string): boolean;
  /**
   * The words between blank lines, without marks. @param values receives what the head says, @param aside notes,
   * captions and boxes
   */
  strip(source: string, values: FoundValues, aside: string[]): string;
}

/** A heading, an entry of a list, a row of a table: a paragraph of its own. */
export const apart = (words: string): string => `\n\n${words}\n\n`;

/** What each pattern captures, without its marks, stands above or below the line. */
export function offTheLine(text: string, patterns: Readonly<Record<NonNullable<Shift>, RegExp>>): string {
  return (['raised', 'lowered'] as const).reduce(
    (done, shift) =>
      done.replace(patterns[shift], (_, words: string, at: number, all: string) =>
        withShift(words, shift, all.slice(0, at)),
      ),
    text,
  );
}

/** Outer brackets and all that they hold, which may be such brackets again, replaced; what is never closed is kept. */
export function withBrackets(text: string, brackets: RegExp, wordsOf: (whole: string) => string): string {
  let [kept, from, depth] = ['', 0, 0];
  for (const { 0: bracket, index } of text.matchAll(brackets)) {
    const isOpen = /[{[]/.test(bracket);
    if (depth === 0 && !isOpen) continue;
    if (depth === 0) {
      kept += text.slice(from, index);
      from = index;
    }
    depth += isOpen ? 1 : -1;
    if (depth > 0) continue;
    kept += wordsOf(text.slice(from, index + bracket.length));
    from = index + bracket.length;
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

/** The cells of a row, between bars, as in any table. */
export function cells(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');
}
