/** What a PDF's information dictionary says about it. */
import type { FoundValue, MetadataField } from '../../../../contract/model/metadata.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { findDates } from '../../../extract/dates/dates.ts';
import { documentProperty } from '../../document/properties.ts';

/** @param info as pdf.js gives it: text, or nothing, under the names in the specification */
export function pdfProperties(info: Readonly<Record<string, unknown>>): FoundValue[] {
  const found: FoundValue[] = [];
  const add = (field: MetadataField, name: string, called: string) => {
    const value = info[name];
    if (typeof value === 'string') found.push(...documentProperty(field, value, called));
  };
  add('title', 'Title', 'title');
  add('byline', 'Author', 'author');
  add('language', 'Language', 'language');
  const made = typeof info.CreationDate === 'string' ? edtfOfPdfDate(info.CreationDate) : null;
  // When a page was printed or scanned, rather than when its article was published.
  if (made) found.push({ field: 'retrieved', value: made, from: 'the document’s properties (created)' });
  return found;
}

/** The day in a document's title, as in minutes or issues: what the document is about. */
export function dateOfTitle(found: readonly FoundValue[]): FoundValue[] {
  const title = found.find(({ field }) => field === 'title')?.value ?? '';
  const language = found.find(({ field }) => field === 'language')?.value ?? null;
  const dates = findDates(title, { language });
  return dates.length === 1 && dates[0]
    ? [{ field: 'published', value: dates[0].edtf, from: 'the document’s properties (title)' }]
    : [];
}

/** "D:20240203093015+01'00'": with exactly the precision given. */
function edtfOfPdfDate(text: string): string | null {
  const parts = /^(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d'?\d\d)?)?)?)?/.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const time = hour === undefined ? '' : `T${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  const edtf = `${date}${time}${zone?.startsWith('Z') ? 'Z' : (zone?.replace(/^(...)'?/, '$1:') ?? '')}`;
  return parseEdtf(edtf) === null ? null : edtf;
}
