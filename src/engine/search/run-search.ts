/** Runs a search from typed text to what a list shows, on one state of the archive. */
import type { Params, Result } from '../../contract/methods.ts';
import type { SavedSearch } from '../../contract/model/collections/collection.ts';
import { allHits, countHits } from '../store/search/search.ts';
import { countNotIndexed } from '../store/search-index/index-queue.ts';
import type { ArchiveView } from './archive-view.ts';
import { type CollapsedOrigins, collapseHits, collapseOrigins, countOrigins } from './collapse-origins.ts';
import type { QueryPlan } from './match-expression.ts';
import { type PlannedSearch, planSearch } from './plan-search.ts';
import { passagesIn, presentHits } from './present-hits.ts';
import { allWords } from './query/query.ts';
import { queryInWords } from './query/query-in-words.ts';
import { newestHits, type RankedPage, type RankRequest, rankedPage, WINDOW } from './rank.ts';
import { problemIn } from './search-problems.ts';
import type { TypoHelp } from './typos/did-you-mean.ts';

const MAX_WORD_COUNTS = 8;
/** While typing, only this many of the best hits are examined for shared origins. */
const COLLAPSED_TYPING = 200;
const NONE: ReadonlyMap<number, number> = new Map();

export function runSearch(
  view: ArchiveView,
  typos: TypoHelp,
  { text, filters, sort, stage, collapsed, offset, limit }: Params<'search.run'>,
  now: Date,
): Result<'search.run'> {
  const begun = performance.now();
  return view.atOnce(() => {
    const isTyping = stage === 'typing';
    const planned = planSearch(view, { text, filters, sort, isTyping });
    const { plan, key } = planned;
    const asked = { plan, key, sort, stage, offset, limit, now };
    const { hits, alike, ...ranked } = collapsed
      ? collapsedPage(view, asked)
      : { ...rankedPage(view, asked), alike: NONE };
    const { total } = ranked;
    return {
      query: text,
      interpreted: interpretation(planned, problemIn(view, planned.parsed, filters, isTyping)),
      ...ranked,
      origins: isTyping ? originsWhileTyping(view, asked, total) : total - collapsedRows(view, asked).hidden,
      hits: presentHits(view, plan, hits, alike),
      wordCounts: total === 0 ? wordCounts(view, plan) : [],
      didYouMean: isTyping ? [] : typos.suggest(text),
      notIndexed: view.rememberOfAll('not indexed', () => countNotIndexed(view.db)),
      tookMs: Math.round((performance.now() - begun) * 10) / 10,
    };
  });
}

/** As many as one act takes. */
const MOST_IDS = 10_000;

export function idsOfSearch(
  view: ArchiveView,
  { text, filters, sort }: Params<'search.articles'>,
  now: Date,
): Result<'search.articles'> {
  return view.atOnce(() => {
    const { plan, key } = planSearch(view, { text, filters, sort, isTyping: false });
    const asked = { plan, key, sort, stage: 'full', offset: 0, limit: MOST_IDS, now } as const;
    const { hits, total } = rankedPage(view, asked);
    return { articleIds: hits.filter(({ looser }) => !looser).map(({ id }) => id), total };
  });
}

/** Returns null, without counting, if there are more hits than the window holds. */
function originsWhileTyping(view: ArchiveView, asked: RankRequest, total: number): number | null {
  if (total > WINDOW) return null;
  return view.remember(`origins ${asked.key}`, () => countOrigins(view, newestHits(view, asked)));
}

function collapsedRows(view: ArchiveView, { key, plan, sort }: RankRequest): CollapsedOrigins {
  return view.remember(`rows ${key}`, () => collapseOrigins(view, plan, sort));
}

/** Returns a page of rows, one per origin. `total` counts all hits. */
function collapsedPage(
  view: ArchiveView,
  asked: RankRequest,
): RankedPage & { readonly alike: ReadonlyMap<number, number> } {
  const { key, stage, offset, limit } = asked;
  if (stage === 'typing') {
    const best = rankedPage(view, { ...asked, offset: 0, limit: Math.max(COLLAPSED_TYPING, offset + limit) });
    const strict = best.hits.filter(({ looser }) => !looser).map(({ id }) => id);
    const { hidden, alike } = collapseHits(view, strict);
    const rows = best.hits.filter(({ id }) => !hidden.has(id));
    return { ...best, listed: best.listed - hidden.size, hits: rows.slice(offset, offset + limit), alike };
  }
  const { plan: rows, hidden, alike } = collapsedRows(view, asked);
  const page = rankedPage(view, { ...asked, plan: rows, key: `collapsed ${key}` });
  return { ...page, total: page.total + hidden, alike };
}

/** Words not searched for, because they are too common or only just started, are shown as unused. */
function interpretation({ parsed, plan }: PlannedSearch, problem: string | null) {
  const used = new Set(allWords(plan.query).map(({ from }) => from));
  return {
    words: queryInWords(plan.query),
    runs: parsed.runs.map((run) =>
      run.kind === 'word' && !used.has(run.from) ? { ...run, kind: 'unused' as const } : { ...run },
    ),
    problem,
  };
}

/** Counts each word without filters, which show their own effect. */
function wordCounts(view: ArchiveView, { words }: QueryPlan): Result<'search.run'>['wordCounts'] {
  return words
    .slice(0, MAX_WORD_COUNTS)
    .map(({ word, match }) => ({ word: word.text, articles: countHits(view.db, { match, where: null }) }));
}

export function findPassages(
  view: ArchiveView,
  { text, articleId }: Params<'search.passages'>,
): Result<'search.passages'> {
  return view.atOnce(() => {
    const { plan } = planSearch(view, { text, filters: {}, sort: 'best', isTyping: false });
    return passagesIn(view, plan, articleId);
  });
}

export function articlesFound(view: ArchiveView, { text, filters }: SavedSearch): number[] {
  return view.atOnce(() => allHits(view.db, planSearch(view, { text, filters, sort: 'newest', isTyping: false }).plan));
}

/** Counts the articles that each of these searches finds now. */
export function countSearches(view: ArchiveView, searches: readonly SavedSearch[]): number[] {
  return view.atOnce(() =>
    searches.map(({ text, filters }) => {
      const { plan, key } = planSearch(view, { text, filters, sort: 'newest', isTyping: false });
      return view.remember(`total ${key}`, () => countHits(view.db, plan));
    }),
  );
}
