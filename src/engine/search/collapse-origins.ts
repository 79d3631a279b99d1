/** Hits that share an origin as one: which of them stands for the others, and for how many. */
import { bestHits, both, datedHits, type HitFilter, type HitPlan } from '../store/search.ts';
import { sharedOrigins } from '../store/search-fields.ts';
import type { ArchiveView } from './archive-view.ts';
import type { QueryPlan } from './match-expression.ts';
import type { SearchSort } from './rank.ts';

export interface CollapsedOrigins {
  /** Without those that another stands for. */
  readonly plan: QueryPlan;
  readonly hidden: number;
  /** By the article that stands for others: how many. */
  readonly alike: ReadonlyMap<number, number>;
  /** False: there were more hits that share an origin than `newest`, and the rest was left as it is. */
  readonly isWhole: boolean;
}

/** Of the hits that share an origin only the best, or the first by date, stays. @param newest look at so many at most; null: at all */
export function collapseOrigins(
  view: ArchiveView,
  plan: QueryPlan,
  sort: SearchSort,
  newest: number | null,
): CollapsedOrigins {
  const origins = view.remember(
    'shared origins',
    () => new Map(sharedOrigins(view.db).map(({ articleId, originId }) => [articleId, originId])),
  );
  if (origins.size === 0) return { plan, hidden: 0, alike: new Map(), isWhole: true };
  const shared = { kind: 'ids', ids: [...origins.keys()] } as const;
  const hits = hitsInOrder(view, { match: plan.match, where: both(plan.where, shared) }, sort, newest);
  const standing = new Map<number, number>();
  const alike = new Map<number, number>();
  const hidden = hits.filter((id) => {
    const origin = origins.get(id) as number;
    const first = standing.get(origin);
    if (first === undefined) standing.set(origin, id);
    else alike.set(first, (alike.get(first) ?? 0) + 1);
    return first !== undefined;
  });
  const isWhole = newest === null || hits.length < newest;
  if (hidden.length === 0) return { plan, hidden: 0, alike, isWhole };
  const others: HitFilter = { kind: 'not', part: { kind: 'ids', ids: hidden } };
  const without = { ...plan, where: both(plan.where, others), looserWhere: both(plan.looserWhere, others) };
  return { plan: without, hidden: hidden.length, alike, isWhole };
}

function hitsInOrder(
  view: ArchiveView,
  { match, where }: HitPlan,
  sort: SearchSort,
  newest: number | null,
): readonly number[] {
  const most = newest ?? Number.MAX_SAFE_INTEGER;
  if (match !== null && sort === 'best') return bestHits(view.db, { match, where }, newest, most).map(({ id }) => id);
  return datedHits(view.db, { match, where }, sort === 'oldest' ? 'oldest' : 'newest', 0, 0, most);
}
