/** Puts a corrected metadata value into effect. */

import type { MetadataField } from '../../../contract/model/metadata.ts';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import { correctArticles, type EffectiveValues } from '../../store/articles/articles.ts';
import { checkedDate, checkedValue } from '../../store/articles/checked-values.ts';
import type { Store } from '../../store/open.ts';
import { eachInTurns, type Pace } from '../../store/pace.ts';
import { findSource } from '../../store/sources/find-source.ts';
import { addSource } from '../../store/sources/sources.ts';

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
  if (field === 'source') {
    const name = given ?? UNKNOWN_SOURCE;
    return { source_id: findSource(store.db, { name, domain: null }) ?? addSource(store, { name, domain: null }) };
  }
  const value = checkedValue(field, given);
  return field === 'published'
    ? { published: value, published_sort: checkedDate(value)?.sortKey ?? null }
    : { [field]: value };
}
