/** Of the values found for an article, those it uses: the first of each field. */
import { type FoundValue, firstFound } from '../../contract/model/metadata.ts';
import { domainOf } from './addresses.ts';

export function takenValues(found: readonly FoundValue[]) {
  const url = firstFound(found, 'url');
  return {
    byline: firstFound(found, 'byline'),
    published: firstFound(found, 'published'),
    updated: firstFound(found, 'updated'),
    source: firstFound(found, 'source'),
    domain: domainOf(url),
    url,
    section: firstFound(found, 'section'),
  };
}
