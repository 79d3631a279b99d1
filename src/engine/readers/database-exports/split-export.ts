/** A document of paragraphs (Word, RTF, PDF, plain text) that is a database's export → its articles. */
import type { DocumentParagraph, TextDocument } from '../document.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { draftsFromItems, type ExportItem } from './export-item.ts';
import { ACCESSION, type FactivaBlock, factivaArticle, WORD_COUNT } from './factiva-article.ts';
import { nexisItems } from './nexis-export.ts';
import { BODY, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';

/** Null where the document is no such export. Alone in its file an article has no member. */
export function splitExport({ paragraphs, mediaType }: TextDocument): AsyncIterable<Draft | ReaderFailure> | null {
  const body = paragraphs
    .flatMap(apart)
    .filter(({ role, text }) => role !== 'head-or-foot' && !/^page \d+ of \d+$/i.test(text));
  const nexis = nexisItems(
    body.map(({ text, role, isBold }) => ({
      text: text.replaceAll('\u00a0', ' '),
      isCentred: false,
      isTitle: role === 'title' || (role === 'heading' && isBold),
    })),
  );
  if (nexis) return draftsFromItems(nexis, { database: 'LexisNexis', mediaType });
  const factiva = factivaItems(body);
  return factiva ? draftsFromItems(factiva, { database: 'Factiva', mediaType }) : null;
}

/** Each ends with its number: "Document AFPR000020240514ek5e0028b". */
function factivaItems(paragraphs: readonly DocumentParagraph[]): ExportItem[] | null {
  const documents: FactivaBlock[][] = [];
  let document: FactivaBlock[] = [];
  for (const { text, role, isBold } of paragraphs) {
    document.push({ text, role: role === 'title' || role === 'heading' || isBold ? 'title' : 'other' });
    if (!ACCESSION.test(text)) continue;
    documents.push(document);
    document = [];
  }
  const items = documents.map(factivaArticle);
  return items.length > 0 && items.every(({ date, paragraphs: story }) => date !== null && story.length > 0)
    ? items
    : null;
}

/** Lines about a document may come as one paragraph, as print sets them close. */
function apart(paragraph: DocumentParagraph): DocumentParagraph[] {
  const lines = paragraph.text.split('\n');
  const isMark = (line: string) =>
    [ACCESSION, WORD_COUNT, COUNT, END_OF_DOCUMENT, BODY].some((mark) => mark.test(line)) || labelOf(line) !== null;
  return lines.length > 1 && lines.some(isMark) ? lines.map((text) => ({ ...paragraph, text })) : [paragraph];
}
