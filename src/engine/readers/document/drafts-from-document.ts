/** The articles of a document: those of a database export or a press review, or the single one that it is. */
import { splitExport } from '../database-exports/split-export.ts';
import { linesIn, reviewDrafts } from '../drafts/press-review.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { articleOfDocument } from './article-of-document.ts';
import type { TextDocument } from './document.ts';
import { articlesIn } from './several-articles.ts';

export async function* draftsFromDocument(document: TextDocument): AsyncIterable<Draft | ReaderFailure> {
  const articles = splitExport(document);
  if (articles) {
    yield* articles;
    return;
  }
  const several = articlesIn(document);
  const review = several === null ? await reviewOf(document) : null;
  if (review !== null) yield* review;
  else if (several === null) yield await articleOfDocument(document);
  else
    for (const [i, part] of several.entries()) yield { ...(await articleOfDocument(part)), member: `article ${i + 1}` };
}

/** A press review whose headlines no style marks. */
async function reviewOf({ paragraphs, mediaType, isShow, declared }: TextDocument): Promise<Draft[] | null> {
  if (isShow || declared) return null;
  const words = paragraphs.filter(({ role }) => role !== 'head-or-foot' && role !== 'note');
  return reviewDrafts(linesIn(words.map(({ text }) => text)), mediaType, null);
}
