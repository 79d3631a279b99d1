/** How the table of claims is sorted and grouped. */

import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { passagesIn } from '../../../parts/model/stance-counts.ts';

export const CLAIM_COLUMNS = [
  'number',
  'statement',
  'kind',
  'passages',
  'articles',
  'sources',
  'origins',
  'credibility',
  'first-seen',
  'status',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

export interface ClaimSort {
  readonly by: ClaimColumn;
  readonly descending: boolean;
}

const LAST = Number.POSITIVE_INFINITY;

/** The sort key for a column. "Not graded", "cannot be judged" and undated have no value, and come last in either direction. */
function keyOf(claim: Claim, column: ClaimColumn): number | string {
  switch (column) {
    case 'number':
      return claim.claimId;
    case 'statement':
      return claim.statement;
    case 'kind':
      return claim.kind;
    case 'status':
      return claim.status;
    case 'passages':
      return passagesIn(claim.passages);
    case 'articles':
      return claim.articles;
    case 'sources':
      return claim.sources;
    case 'origins':
      return claim.origins;
    case 'credibility':
      return claim.credibility === null || claim.credibility === '6' ? LAST : Number(claim.credibility);
    case 'first-seen':
      return (claim.firstSeen === null ? null : parseEdtf(claim.firstSeen)?.sortKey) ?? LAST;
  }
}

const WORDS = new Intl.Collator('en', { numeric: true });

export function sortClaims(claims: readonly Claim[], { by, descending }: ClaimSort): Claim[] {
  const way = descending ? -1 : 1;
  // A date is read for a key: once for each claim, not at each comparison.
  const keyed = claims.map((claim) => ({ claim, key: keyOf(claim, by) }));
  keyed.sort(({ claim: a, key: left }, { claim: b, key: right }) => {
    if (left === right) return a.claimId - b.claimId;
    if (left === LAST || right === LAST) return left === LAST ? 1 : -1;
    return way * (typeof left === 'number' ? left - Number(right) : WORDS.compare(left, String(right)));
  });
  return keyed.map(({ claim }) => claim);
}

export const CLAIM_GROUPS = ['none', 'tag', 'kind', 'status', 'credibility'] as const;
export type ClaimGrouping = (typeof CLAIM_GROUPS)[number];

interface ClaimGroup {
  readonly name: string;
  readonly rows: readonly Claim[];
}

const NO_TAG = 'no tag';
const NOT_GRADED = 'not graded';

/** Groups claims, keeping their order: tags by size, others by name, those without last. A claim appears once, under its most used tag. */
export function groupClaims(claims: readonly Claim[], by: ClaimGrouping): ClaimGroup[] {
  if (by === 'none') return [{ name: '', rows: claims }];
  const mostUsed = by === 'tag' ? mostUsedTag(claims) : () => NO_TAG;
  const nameOf = (claim: Claim): string => {
    if (by === 'tag') return mostUsed(claim);
    if (by === 'credibility') return claim.credibility === null ? NOT_GRADED : `credibility ${claim.credibility}`;
    return claim[by];
  };
  const groups = [...Map.groupBy(claims, nameOf)].map(([name, rows]) => ({ name, rows }));
  const isLast = ({ name }: ClaimGroup) => name === NO_TAG || name === NOT_GRADED;
  return groups.sort((a, b) => {
    if (isLast(a) !== isLast(b)) return isLast(a) ? 1 : -1;
    return by === 'tag'
      ? b.rows.length - a.rows.length || WORDS.compare(a.name, b.name)
      : WORDS.compare(a.name, b.name);
  });
}

/** Nested tags count under their first part. */
function mostUsedTag(claims: readonly Claim[]): (claim: Claim) => string {
  const roots = (claim: Claim) => [...new Set(claim.tags.map((tag) => tag.split('/')[0] ?? tag))];
  const uses = new Map<string, number>();
  for (const tag of claims.flatMap(roots)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return (claim) =>
    roots(claim).sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || WORDS.compare(a, b))[0] ?? NO_TAG;
}
