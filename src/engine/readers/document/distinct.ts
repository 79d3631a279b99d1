/**
 * Headers and footers of a document: those of each section or slide are often the same, and a page number is not text.
 */
import type { DocumentParagraph } from './document.ts';

/** Each once, leaving out those without a letter. */
export function distinct(paragraphs: readonly DocumentParagraph[]): DocumentParagraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ text }) => /\p{L}/u.test(text) && !seen.has(text) && seen.add(text));
}
