/** Decides which articles are shown and in which order. The work is bounded by construction, because a running statement cannot be interrupted. */
import type { SEARCH_SORTS } from '../../contract/model/collections/search.ts';
import {
  allHits,
  bestAmong,
  bestHits,
  countHits,
  datedHits,
  matchingAmong,
  newestArrivals,
  type ScoredHit,
} from '../store/search/search.ts';
import { publishedTimes } from '../store/search/search-fields.ts';
import { sharesAsTyped } from './accents-as-typed.ts';
import type { ArchiveView } from './archive-view.ts';
import type { QueryPlan } from './match-expression.ts';

export type SearchSort = (typeof SEARCH_SORTS)[number];
type SearchStage = 'typing' | 'full' | 'all';

export interface RankedPage {
  readonly total: number;
  /** Including looser hits. */
  readonly listed: number;
  readonly hits: readonly (ScoredHit & { readonly looser: boolean })[];
  readonly rankedAll: boolean;
  readonly window: number;
}

export interface RankRequest {
  readonly plan: QueryPlan;
  /** Identifies the plan: equal keys, equal plans. */
  readonly key: string;
  readonly sort: SearchSort;
  readonly stage: SearchStage;
  readonly offset: number;
  readonly limit: number;
  readonly now: Date;
}

/** bm25 reads every match: 5,000 take about 10 ms, at 100,000 articles and at 400,000. */
export const WINDOW = 5_000;
const RANK_ALL_UP_TO = 50_000;
const RERANKED = 200;
/** While typing, only one screenful is shown, and every keystroke asks again. */
const RERANKED_TYPING = 60;
const FIRST_DEPTH = 500;
const LOOSER_UNDER = 20;
const IN_TITLE = 1.2;
const ADJACENT = 1.3;
/** More than bm25 makes of a word's frequency: whoever types accents means them. */
const ACCENTS_AS_TYPED = 10;
const RECENCY = 0.15;
const RECENCY_HALF_LIFE_DAYS = 180;
const DAY_MS = 86_400_000;

export function rankedPage(view: ArchiveView, request: RankRequest): RankedPage {
  const { plan, key, offset, limit } = request;
  const total = view.remember(`total ${key}`, () => fewHits(view, request)?.length ?? countHits(view.db, plan));
  const looser = total < LOOSER_UNDER ? looserHits(view, request) : null;
  const strict = strictPage(view, request, total);
  const room = limit - strict.ids.length;
  const more = looser && room > 0 ? looser.page(Math.max(0, offset - total), room) : [];
  return {
    total,
    listed: total + (looser?.count ?? 0),
    hits: [...strict.ids.map((hit) => ({ ...hit, looser: false })), ...more.map((hit) => ({ ...hit, looser: true }))],
    rankedAll: strict.window === null,
    window: strict.window ?? total,
  };
}

/** Returns the newest hits, up to one more than the window. */
export function newestHits(view: ArchiveView, { plan, key }: Pick<RankRequest, 'plan' | 'key'>): readonly number[] {
  return view.remember(`newest ${key}`, () => newestArrivals(view.db, plan, Number.MAX_SAFE_INTEGER, 0, WINDOW + 1));
}

/** Returns all hits while typing if they fit the window; null if there are more, or if newest first is all that is needed. */
function fewHits(view: ArchiveView, request: RankRequest): readonly number[] | null {
  const { finished } = request.plan;
  if (request.stage !== 'typing' || (finished && finished.match === null)) return null;
  const hits = newestHits(view, request);
  return hits.length <= WINDOW ? hits : null;
}

interface StrictPage {
  readonly ids: readonly ScoredHit[];
  /** Null means all were ranked. */
  readonly window: number | null;
}

function strictPage(view: ArchiveView, request: RankRequest, total: number): StrictPage {
  const { plan, sort, stage, offset, limit } = request;
  if (plan.match === null || sort !== 'best' || (plan.onlyStopWords && stage !== 'all')) {
    const order = sort === 'oldest' ? 'oldest' : 'newest';
    const ids = limit === 0 ? [] : datedHits(view.db, plan, order, total, { offset, limit });
    return { ids: ids.map(unscored), window: null };
  }
  const isWindowed = total > WINDOW && (stage === 'typing' || (stage === 'full' && total > RANK_ALL_UP_TO));
  const ranked = bestRanked(view, request, isWindowed ? WINDOW : null, offset + limit);
  const ids = ranked.slice(offset, offset + limit);
  if (!isWindowed) return { ids, window: null };
  const missing = limit - ids.length;
  if (missing > 0) ids.push(...belowWindow(view, request, Math.max(0, offset - WINDOW), missing));
  return { ids, window: WINDOW };
}

/** Hits beyond the window follow in order of arrival, so that every hit can be reached. */
function belowWindow(view: ArchiveView, { plan, key }: RankRequest, offset: number, limit: number): ScoredHit[] {
  const floor = view.remember(`floor ${key}`, () =>
    newestArrivals(view.db, plan, Number.MAX_SAFE_INTEGER, WINDOW - 1, 1),
  );
  return newestArrivals(view.db, plan, floor[0] ?? 0, offset, limit).map(unscored);
}

function bestRanked(view: ArchiveView, request: RankRequest, newest: number | null, depth: number): ScoredHit[] {
  const { plan, key, stage, now } = request;
  if (plan.match === null) return [];
  const scored = { match: plan.match, where: plan.where };
  // Deep pages request everything at once, because a list of ids is small.
  const limit = depth <= FIRST_DEPTH ? FIRST_DEPTH : Number.MAX_SAFE_INTEGER;
  return view.remember(`best ${newest} ${limit} ${key}`, () => {
    const isTyping = stage === 'typing';
    const hits =
      isTyping && plan.finished
        ? bestByFinished(view, request, plan.finished.match, limit)
        : bestHits(view.db, scored, newest, limit);
    const first = isTyping ? RERANKED_TYPING : RERANKED;
    const reranking = { ...plan, ...(isTyping ? plan.finished : null) };
    return [...reranked(view, reranking, hits.slice(0, first), now), ...hits.slice(first)];
  });
}

/** Ranks the newest hits by the finished words they contain; without finished words, newest first. */
function bestByFinished(view: ArchiveView, request: RankRequest, match: string | null, limit: number): ScoredHit[] {
  const newest =
    match === null
      ? newestArrivals(view.db, request.plan, Number.MAX_SAFE_INTEGER, 0, Math.min(limit, WINDOW))
      : newestHits(view, request).slice(0, WINDOW);
  const best = match === null ? [] : bestAmong(view.db, match, newest);
  const bestIds = new Set(best.map(({ id }) => id));
  const others = newest.filter((id) => !bestIds.has(id)).map(unscored);
  return [...best, ...others].slice(0, limit);
}

/** The multipliers are design proposals, not measured. */
function reranked(view: ArchiveView, plan: QueryPlan, hits: readonly ScoredHit[], now: Date): ScoredHit[] {
  const ids = hits.map(({ id }) => id);
  const inTitle = plan.titleMatch === null ? new Set() : matchingAmong(view.db, plan.titleMatch, ids);
  const adjacent = plan.adjacentMatch === null ? new Set() : matchingAmong(view.db, plan.adjacentMatch, ids);
  const asTyped = sharesAsTyped(view, plan.words, ids);
  const published = publishedTimes(view.db, ids);
  return hits
    .map(({ id, score }) => {
      const at = published.get(id);
      // Whole days, so that repeating a search gives the same result.
      const days = at === undefined ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((now.getTime() - at) / DAY_MS));
      const recency = 1 + RECENCY * 2 ** (-days / RECENCY_HALF_LIFE_DAYS);
      const accents = 1 + (ACCENTS_AS_TYPED - 1) * (asTyped.get(id) ?? 0);
      const words = (inTitle.has(id) ? IN_TITLE : 1) * (adjacent.has(id) ? ADJACENT : 1);
      return { id, score: score * words * accents * recency };
    })
    .sort((a, b) => b.score - a.score || (published.get(b.id) ?? 0) - (published.get(a.id) ?? 0) || b.id - a.id);
}

interface LooserHits {
  readonly count: number;
  page(offset: number, limit: number): ScoredHit[];
}

/** Articles with some of the words, excluding those with all of them. */
function looserHits(view: ArchiveView, { plan, key, stage, offset, limit }: RankRequest): LooserHits | null {
  const { looserMatch } = plan;
  if (looserMatch === null) return null;
  const looser = { match: looserMatch, where: plan.looserWhere };
  const strict = view.remember(`strict ${key}`, () => new Set(allHits(view.db, plan)));
  const all = view.remember(`looser total ${key}`, () => countHits(view.db, looser));
  const count = all - matchingAmong(view.db, looserMatch, [...strict]).size;
  if (count <= 0) return null;
  const isWindowed = stage === 'typing' || (stage === 'full' && all > RANK_ALL_UP_TO);
  const depth = offset + limit + strict.size <= FIRST_DEPTH ? FIRST_DEPTH : Number.MAX_SAFE_INTEGER;
  return {
    count,
    page: (from, size) => {
      const ranked = view.remember(`looser ${isWindowed} ${depth} ${key}`, () =>
        bestHits(view.db, looser, isWindowed ? WINDOW : null, depth).filter(({ id }) => !strict.has(id)),
      );
      const page = ranked.slice(from, from + size);
      if (!isWindowed || page.length === size) return page;
      const floor = newestArrivals(view.db, looser, Number.MAX_SAFE_INTEGER, WINDOW - 1, 1)[0];
      if (floor === undefined) return page;
      const below = newestArrivals(
        view.db,
        looser,
        floor,
        Math.max(0, from - ranked.length),
        size - page.length + strict.size,
      );
      return [...page, ...below.filter((id) => !strict.has(id)).map(unscored)].slice(0, size);
    },
  };
}

function unscored(id: number): ScoredHit {
  return { id, score: 0 };
}
