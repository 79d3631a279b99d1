/** The articles of a document: those of a database export, or the single one that it is. */
import { splitExport } from '../database-exports/split-export.ts';
import type { TextDocument } from '../document.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { articleOfDocument } from './article-of-document.ts';

export async function* draftsFromDocument(document: TextDocument): AsyncIterable<Draft | ReaderFailure> {
  const articles = splitExport(document);
  if (articles) yield* articles;
  else yield await articleOfDocument(document);
}
