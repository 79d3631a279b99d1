import type { Article } from '../../../../contract/model/articles/article.ts';
import type { MetadataField } from '../../../../contract/model/metadata.ts';
import { UNKNOWN_SOURCE } from '../../../../contract/model/origins/given-names.ts';
import { languageInEnglish, longDate } from '../../../parts/words.ts';

export const FIELD_WORDS: Record<MetadataField, string> = {
  title: 'Title',
  byline: 'Byline',
  published: 'Published',
  updated: 'Updated',
  retrieved: 'Retrieved',
  source: 'Source',
  language: 'Language',
  url: 'Address',
  section: 'Section',
};

export const isDateField = (field: MetadataField) =>
  field === 'published' || field === 'updated' || field === 'retrieved';

/** Words a value; what is not known becomes "not known". */
export function valueWords(field: MetadataField, value: string | null): string {
  if (value === null || (isDateField(field) && value === 'XXXX')) return 'not known';
  if (isDateField(field)) return longDate(value);
  if (field === 'url') return readableAddress(value);
  return field === 'language' ? languageInEnglish(value) : value;
}

/** Shows the letters of an address instead of their percent codes, but no character that cannot be seen. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url).replace(/[\p{C}\p{Z}]/gu, encodeURIComponent);
  } catch {
    return url;
  }
}

/** Readers name a place in plain quotes: the line's "title". */
const withCurlyQuotes = (from: string) => from.replace(/"([^"]*)"/gu, '“$1”').replace(/(\p{L})'s\b/gu, '$1’s');

/** Says where the value in use came from: the analyst's correction, or what was found, or nothing. */
export function originOfValue(article: Article, field: MetadataField): string {
  const correction = article.corrections.findLast((one) => one.field === field);
  if (correction) return correction.reason === '' ? 'corrected' : `corrected: ${correction.reason}`;
  const held = article[field];
  const from = article.found.filter((found) => found.field === field && (held === null || found.value === held));
  const any = from[0] ?? article.found.find((found) => found.field === field);
  if (any && field === 'source' && held === UNKNOWN_SOURCE)
    return `“${any.value}”, from ${withCurlyQuotes(any.from)}, names no source`;
  if (any) return `from ${withCurlyQuotes(any.from)}`;
  if (field === 'language' && held !== null) return 'detected from the text';
  // Pages often give only the path of theirs.
  if (field === 'url') return 'no whole address in the original';
  return field === 'source' && held !== UNKNOWN_SOURCE ? 'given at import' : 'not found in the original';
}
