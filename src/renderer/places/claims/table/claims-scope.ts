/** What the table of claims is showing, as stored in the window's history. */
import type { ClaimFilter, Scope } from '../../../places.ts';
import { CLAIM_COLUMNS, CLAIM_GROUPS, type ClaimGrouping, type ClaimSort } from './claim-order.ts';

export interface ClaimsScope {
  readonly text: string;
  readonly filter: ClaimFilter;
  readonly sort: ClaimSort;
  readonly by: ClaimGrouping;
}

/** By default grouped by tag and sorted by first seen. */
export function claimsScopeOf(scope: Scope): ClaimsScope {
  const [by = '', way = ''] = (scope.sort ?? '').split(' ');
  return {
    text: scope.text ?? '',
    filter: scope.filters ?? {},
    sort: { by: CLAIM_COLUMNS.find((column) => column === by) ?? 'first-seen', descending: way === 'down' },
    by: CLAIM_GROUPS.find((group) => group === scope.by) ?? 'tag',
  };
}

export function scopeOfClaims({ text, filter, sort, by }: ClaimsScope): Scope {
  return {
    ...(text === '' ? {} : { text }),
    ...(Object.keys(filter).length === 0 ? {} : { filters: filter }),
    sort: `${sort.by} ${sort.descending ? 'down' : 'up'}`,
    by,
  };
}

const SAID: {
  readonly [K in keyof ClaimFilter]-?: (value: NonNullable<ClaimFilter[K]>) => string;
} = {
  kind: (kind) => `kind: ${kind}`,
  status: (status) => `status: ${status}`,
  stance: (stance) => `has a passage that ${stance}`,
  tag: (tag) => `tag: ${tag}`,
  ungraded: (ungraded) => (ungraded ? 'not graded' : 'graded'),
  articleId: (articleId) => `from article ${articleId}`,
};

/** Words a filter for its chip. */
export function filterInWords(filter: ClaimFilter, field: keyof ClaimFilter): string {
  const value = filter[field];
  return value === undefined ? '' : (SAID[field] as (value: unknown) => string)(value);
}
