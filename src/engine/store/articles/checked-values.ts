/** What a value may be that an analyst gives, as `STANDARDS.md` requires. */
import { CollateError } from '../../../contract/errors.ts';
import { LongWords } from '../../../contract/model/common.ts';
import type { MetadataField } from '../../../contract/model/metadata.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';

/** @throws CollateError bad-request */
export function checkedDate(given: string | null) {
  if (given === null) return null;
  const date = parseEdtf(given);
  if (!date)
    throw refused(`“${given}” is not a date. Write 2026-10-09, 2026-10-09T06:15+02:00, 2026-10, 2026~ or XXXX.`);
  return date;
}

/** Trims the value as it is stored; an empty value means "not known". */
export function cleanValue(value: string | null): string | null {
  return value?.normalize('NFC').trim() || null;
}

/** Returns the spelling in which the article has a clean value of this field. @throws CollateError bad-request */
export function checkedValue(field: MetadataField, given: string | null): string | null {
  switch (field) {
    case 'title':
      if (given === null) throw refused('An article needs a title.');
      return given;
    case 'published':
    case 'updated':
    case 'retrieved':
      return checkedDate(given)?.text ?? null;
    case 'language':
      return checkedLanguage(given);
    case 'url':
      return checkedAddress(given);
    case 'source':
    case 'byline':
    case 'section':
      return given;
  }
}

/** Whether it could be given here as a correction. */
export function isAllowed(field: MetadataField, value: string | null): boolean {
  if (!LongWords.nullable().safeParse(value).success) return false;
  try {
    checkedValue(field, cleanValue(value));
    return true;
  } catch {
    return false;
  }
}

function checkedLanguage(given: string | null): string | null {
  if (given === null) return null;
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch {
    throw refused(`“${given}” is not a language tag. Write en, uk, zh-Hant, ar.`);
  }
}

function checkedAddress(given: string | null): string | null {
  if (given === null) return null;
  const address = URL.parse(given);
  if (!address || !['http:', 'https:', 'ftp:'].includes(address.protocol)) {
    throw refused(`“${given}” is not an address. It begins with https:// or http://.`);
  }
  return given;
}

function refused(message: string): CollateError {
  return new CollateError('bad-request', `${message} Nothing was changed.`);
}
