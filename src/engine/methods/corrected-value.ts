/** Checks a corrected metadata value as `STANDARDS.md` requires, and turns it into column values. */
import { CollateError } from '../../contract/errors.ts';
import { UNKNOWN_SOURCE } from '../../contract/model/given-names.ts';
import type { MetadataField } from '../../contract/model/metadata.ts';
import { correctArticles, type EffectiveValues } from '../store/articles/articles.ts';
import type { Store } from '../store/open.ts';
import { eachInTurns, type Pace } from '../store/pace.ts';
import { findSource } from '../store/sources/find-source.ts';
import { addSource } from '../store/sources/sources.ts';
import { checkedDate } from './checked-date.ts';

/** Trims the value as it is stored; an empty value means "not known". */
export function cleanValue(value: string | null): string | null {
  return value?.normalize('NFC').trim() || null;
}

/** Corrects a field of articles to a clean value. Must be called inside an act. @throws CollateError bad-request */
export async function correctInTurns(
  store: Store,
  articleIds: readonly number[],
  { field, value, reason }: { field: MetadataField; value: string | null; reason: string },
  pace: Pace,
): Promise<void> {
  const effective = effectiveValues(store, field, value);
  const at = store.clock().toISOString();
  await eachInTurns(
    articleIds,
    (some) => correctArticles(store.db, some, { field, value, reason, at, effective }),
    pace,
  );
}

/** Returns the columns to set for a clean value, adding a source that is not known yet. */
function effectiveValues(store: Store, field: MetadataField, given: string | null): EffectiveValues {
  switch (field) {
    case 'title':
      if (given === null) throw refused('An article needs a title.');
      return { title: given };
    case 'published': {
      const date = checkedDate(given);
      return { published: date?.text ?? null, published_sort: date?.sortKey ?? null };
    }
    case 'updated':
    case 'retrieved':
      return { [field]: checkedDate(given)?.text ?? null };
    case 'source': {
      const name = given ?? UNKNOWN_SOURCE;
      return { source_id: findSource(store.db, { name, domain: null }) ?? addSource(store, { name, domain: null }) };
    }
    case 'language':
      return { language: checkedLanguage(given) };
    case 'url':
      return { url: checkedAddress(given) };
    case 'byline':
    case 'section':
      return { [field]: given };
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
