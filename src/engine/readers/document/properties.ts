/** A file's own properties as stored in DOCX (`docProps/core.xml`) and ODT (`meta.xml`). */
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { own } from '../../../text/own.ts';
import { inSpokenOrder } from '../../extract/bylines/catalogue-names.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { normalLanguage } from '../../extract/language/language.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';
import { parseXml } from './xml.ts';

const FIELDS: Record<string, readonly [MetadataField, string]> = {
  title: ['title', 'title'],
  creator: ['byline', 'author'],
  'initial-creator': ['byline', 'first author'],
  created: ['published', 'created'],
  'creation-date': ['published', 'created'],
  modified: ['updated', 'modified'],
  date: ['updated', 'modified'],
  language: ['language', 'language'],
};
const MAX_VALUE = 2000;

export function readProperties(bytes: Uint8Array | null): FoundValue[] {
  const found: FoundValue[] = [];
  let text = '';
  if (bytes === null) return found;
  parseXml(bytes, {
    open: () => {
      text = '';
    },
    text: (more) => {
      if (text.length < MAX_VALUE) text += more;
    },
    close: (name) => {
      const known = own(FIELDS, name);
      if (known) found.push(...documentProperty(known[0], text, known[1]));
      text = '';
    },
  });
  return found;
}

/**
 * A value of the document's properties, checked and tidied; none if it says nothing. `called`: the property's own name.
 */
export function documentProperty(field: MetadataField, text: string, called: string): FoundValue[] {
  const written = normalText(text.slice(0, MAX_VALUE)).replace(/\s+/gu, ' ').trim();
  // A program that cannot write the letters of a name writes question marks.
  if (!/[\p{L}\p{N}]/u.test(written)) return [];
  const isDate = field === 'published' || field === 'updated';
  const value = isDate
    ? dateFromField(written)
    : field === 'language'
      ? normalLanguage(written)
      : nameOr(field, written);
  return value === null ? [] : [{ field, value, from: `the document’s properties (${called})` }];
}

function nameOr(field: MetadataField, written: string): string {
  return field === 'byline' ? inSpokenOrder(written).replaceAll(';', ',') : written;
}
