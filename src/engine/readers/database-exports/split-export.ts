/** A document of paragraphs (Word, RTF, PDF, plain text) that is a database export → its articles. */
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { europresseItems } from './europresse-text.ts';
import { draftsFromItems } from './export-item.ts';
import { ACCESSION, type FactivaBlock, factivaItems, isField, WORD_COUNT } from './factiva-article.ts';
import { labelledExport } from './labelled-records.ts';
import { newsbankItems } from './newsbank-text.ts';
import { nexisItems } from './nexis-export.ts';
import { BODY, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';
import { wisersItems } from './wisers-text.ts';

/** Null if the document is not such an export. An article alone in its file has no member. */
export function splitExport({ paragraphs, mediaType }: TextDocument): AsyncIterable<Draft | ReaderFailure> | null {
  const body = paragraphs
    .flatMap(apart)
    .filter(({ role, text }) => role !== 'head-or-foot' && !/^page \d+ of \d+$/i.test(text));
  // First, because ProQuest counts its documents in the words of LexisNexis.
  const labelled = labelledExport(body.map(({ text }) => text));
  if (labelled) return draftsFromItems(labelled.items, { database: labelled.database, mediaType });
  const nexis = nexisItems(
    body.map(({ text, role, isBold }) => ({
      text: text.replaceAll('\u00a0', ' '),
      isCentred: false,
      isTitle: role === 'title' || (role === 'heading' && isBold),
    })),
  );
  if (nexis) return draftsFromItems(nexis, { database: 'LexisNexis', mediaType });
  const factiva = factivaItems(factivaBlocks(body));
  if (factiva) return draftsFromItems(factiva, { database: 'Factiva', mediaType });
  const texts = body.map(({ text }) => text);
  for (const [database, itemsIn] of AS_TEXT) {
    const items = itemsIn(texts);
    if (items) return draftsFromItems(items, { database, mediaType });
  }
  return null;
}

const AS_TEXT = [
  ['Europresse', europresseItems],
  ['NewsBank', newsbankItems],
  ['Wisers', wisersItems],
] as const;

function factivaBlocks(paragraphs: readonly DocumentParagraph[]): FactivaBlock[] {
  const codes = new Set(paragraphs.flatMap(({ text }) => codedRow(text)?.[0] ?? []));
  const coded = ['HD', 'PD', 'SN', 'AN'].every((code) => codes.has(code));
  return paragraphs.flatMap(({ text, role, isBold }): FactivaBlock[] => {
    const row = coded ? codedRow(text) : null;
    if (row) return row.map((cell) => ({ text: cell, role: 'other' }));
    return [{ text, role: role === 'title' || role === 'heading' || isBold ? 'title' : 'other' }];
  });
}

/** The field's code and its value: a table row, or a printed line. */
function codedRow(text: string): [string, string] | null {
  const [, code = '', value = ''] = /^([A-Z][A-Z0-9]{1,3})[\t ]\s*([\s\S]+)$/.exec(text) ?? [];
  return isField(code) ? [code, value] : null;
}

/** Lines about a document may arrive as one paragraph, because print sets them close together. */
function apart(paragraph: DocumentParagraph): DocumentParagraph[] {
  const lines = paragraph.text.split('\n');
  const isMark = (line: string) =>
    [ACCESSION, WORD_COUNT, COUNT, END_OF_DOCUMENT, BODY].some((mark) => mark.test(line)) || labelOf(line) !== null;
  return lines.length > 1 && lines.some(isMark) ? lines.map((text) => ({ ...paragraph, text })) : [paragraph];
}
