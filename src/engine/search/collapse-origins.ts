/** Collapses hits that share an origin into one: which hit represents the others, and how many. */
import { bothFilters, type HitFilter } from '../store/search/hit-filter.ts';
import { bestHits, datedHits, type HitPlan } from '../store/search/search.ts';
import { sharedOrigins } from '../store/search/search-fields.ts';
import type { ArchiveView } from './archive-view.ts';
import type { QueryPlan } from './match-expression.ts';
import type { SearchSort } from './rank.ts';

export interface CollapsedOrigins {
  /** The plan without the hits that another represents. */
  readonly plan: QueryPlan;
  readonly hidden: number;
  /** For each article that represents others: how many. */
  readonly alike: ReadonlyMap<number, number>;
}

/** Keeps only the best hit of each shared origin, or the first by date. */
export function collapseOrigins(view: ArchiveView, plan: QueryPlan, sort: SearchSort): CollapsedOrigins {
  const origins = originsShared(view);
  if (origins.size === 0) return { plan, hidden: 0, alike: new Map() };
  const shared = { kind: 'ids', ids: [...origins.keys()] } as const;
  const hits = hitsInOrder(view, { match: plan.match, where: bothFilters(plan.where, shared) }, sort);
  const { hidden, alike } = collapsed(origins, hits);
  if (hidden.size === 0) return { plan, hidden: 0, alike };
  const others: HitFilter = { kind: 'not', part: { kind: 'ids', ids: [...hidden] } };
  const without = {
    ...plan,
    where: bothFilters(plan.where, others),
    looserWhere: bothFilters(plan.looserWhere, others),
  };
  return { plan: without, hidden: hidden.size, alike };
}

/** The same for hits that are in order already: which are hidden behind another, and how many each represents. */
export function collapseHits(view: ArchiveView, ids: readonly number[]) {
  return collapsed(originsShared(view), ids);
}

/** Counts the origins that the hits rest on. */
export function countOrigins(view: ArchiveView, ids: readonly number[]): number {
  return ids.length - collapsed(originsShared(view), ids).hidden.size;
}

function collapsed(origins: ReadonlyMap<number, number>, ids: readonly number[]) {
  const standing = new Map<number, number>();
  const alike = new Map<number, number>();
  const hidden = new Set<number>();
  for (const id of ids) {
    const origin = origins.get(id);
    if (origin === undefined) continue;
    const first = standing.get(origin);
    if (first === undefined) standing.set(origin, id);
    else {
      alike.set(first, (alike.get(first) ?? 0) + 1);
      hidden.add(id);
    }
  }
  return { hidden, alike };
}

function originsShared(view: ArchiveView): ReadonlyMap<number, number> {
  return view.rememberOfAll(
    'shared origins',
    () => new Map(sharedOrigins(view.db).map(({ articleId, originId }) => [articleId, originId])),
  );
}

function hitsInOrder(view: ArchiveView, { match, where }: HitPlan, sort: SearchSort): number[] {
  const all = Number.MAX_SAFE_INTEGER;
  if (match !== null && sort === 'best') return bestHits(view.db, { match, where }, null, all).map(({ id }) => id);
  return datedHits(view.db, { match, where }, sort === 'oldest' ? 'oldest' : 'newest', 0, { offset: 0, limit: all });
}
