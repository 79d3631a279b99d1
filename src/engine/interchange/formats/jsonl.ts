/** Articles as JSON Lines, one a line, with the marks in each. The program's own reader brings the same texts back in. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import type { InterchangeWriter, Material, TakenArticle, Written } from './port.ts';

export const jsonlWriter: InterchangeWriter = {
  format: 'jsonl',
  label: 'JSON Lines',
  mediaType: 'application/jsonl',
  walks: ['articles'],
  write,
};

function* write(material: Material): Generator<string, Written> {
  let items = 0;
  for (const article of material.articles()) {
    items++;
    yield `${JSON.stringify(lineFrom(article))}\n`;
  }
  return { items, leftOut: [] };
}

/** By `textSha256` the reader knows that line breaks within paragraphs are the text's own. */
function lineFrom({ head, updated, retrieved, text, textSha256, originalSha256, collections, passages }: TakenArticle) {
  const { title, byline, published, source, url, language, section } = head;
  return {
    id: head.externalId ?? String(head.articleId),
    ...withoutNulls({ title, byline, published, updated, retrieved, source, url, language, section }),
    text,
    textSha256,
    originalSha256,
    imported: head.imported,
    tags: head.tags,
    collections: collections.map(({ name }) => name),
    origin: head.originName,
    marks: passages.map(markFrom),
  };
}

function markFrom(passage: EvidenceInPlace) {
  const { claimId, statement, stance, speaker, remove, exact, note, translation, created } = passage;
  const claim = claimId === null ? {} : { claimId, claim: statement, stance };
  // Offsets would be of another text.
  const place = placeOf(passage) ?? {};
  return { ...place, exact, ...claim, ...withoutNulls({ speaker, translation, note: note || null }), remove, created };
}

function withoutNulls(values: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
