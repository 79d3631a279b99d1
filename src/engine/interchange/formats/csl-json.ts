/** Articles as citations that reference managers and CSL processors read (CSL-JSON). */
import type { SourceKind } from '../../../contract/model/values.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { jsonList } from './json-list.ts';
import type { InterchangeWriter, Material, TakenArticle, Written } from './port.ts';

export const cslWriter: InterchangeWriter = {
  format: 'csl-json',
  label: 'Citations, CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json',
  walks: ['articles'],
  write,
};

function* write(material: Material): Generator<string, Written> {
  let items = 0;
  yield* jsonList(citations());
  yield '\n';
  return { items, leftOut: [] };

  function* citations() {
    for (const article of material.articles()) {
      items++;
      yield citationFrom(article);
    }
  }
}

const PRINTED: readonly SourceKind[] = ['paper', 'agency'];

function citationFrom({ head, sourceKind, retrieved, originalSha256 }: TakenArticle) {
  const { articleId, title, byline, source, section, url, language, published } = head;
  return {
    id: String(articleId),
    type: url !== null && !PRINTED.includes(sourceKind) ? 'webpage' : 'article-newspaper',
    title,
    // Not split into family and given names: which is which differs by language.
    ...(byline === null ? {} : { author: [{ literal: byline }] }),
    'container-title': source,
    ...(section === null ? {} : { section }),
    ...cslDate('issued', published),
    // When it was fetched, if that is known; when it came into the archive is another thing.
    ...cslDate('accessed', retrieved),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    custom: { sha256: originalSha256 },
  };
}

/** As precise as it is known; CSL has no time of day. */
function cslDate(name: string, edtf: string | null): Record<string, object> {
  const date = edtf === null ? null : parseEdtf(edtf);
  if (!date?.parts) return {};
  const { year, month, day } = date.parts;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { [name]: { 'date-parts': [parts], ...(date.approximate ? { circa: true } : {}) } };
}
