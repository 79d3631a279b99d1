/** What the names of paragraph styles mean in Word and OpenDocument; Word keeps the built-in names in English. */
import type { DocumentParagraph } from './document.ts';

const ROLES: readonly (readonly [RegExp, DocumentParagraph['role']])[] = [
  [/^(?:title|document ?title|headline)$/, 'title'],
  [/^(?:author|byline)$/, 'author'],
  [/^(?:date|dateline)$/, 'date'],
  [/^(?:heading|überschrift|titre|título|заголовок)(?=[\s\d]|$)/, 'heading'],
  [/^(?:toc|contents|table of contents|index)(?=[\s\d]|$)/, 'head-or-foot'],
  [/^(?:caption|image caption|table caption|figure|illustration|drawing)\b/, 'caption'],
  [/^(?:list|numbering|compact list)\b/, 'list'],
];

export function roleOfStyle(name: string): DocumentParagraph['role'] | null {
  const plain = name.replace(/_20_/g, ' ').toLowerCase().trim();
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
