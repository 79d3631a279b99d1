/** A search from typed text to what a list shows, on one state of the archive. */
import type { Params, Result } from '../../contract/methods.ts';
import { surfaceFold } from '../../text/normaliser.ts';
import { countNotIndexed } from '../store/index-queue.ts';
import { countHits } from '../store/search.ts';
import { wordsThatBegin } from '../store/terms.ts';
import type { ArchiveView } from './archive-view.ts';
import { collapseOrigins } from './collapse-origins.ts';
import type { TypoHelp } from './did-you-mean.ts';
import type { QueryPlan } from './match-expression.ts';
import { type PlannedSearch, planSearch } from './plan-search.ts';
import { passagesIn, presentHits } from './present-hits.ts';
import { allWords } from './query.ts';
import { queryInWords } from './query-in-words.ts';
import { rankedPage } from './rank.ts';

const MAX_WORD_COUNTS = 8;
/** Hits that share their origin with others, which are all looked at to find them. */
const MOST_WHILE_TYPING = 5_000;

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
    const origins = view.remember(`origins ${key}`, () =>
      collapseOrigins(view, plan, sort, isTyping ? MOST_WHILE_TYPING : null),
    );
    const listed = collapsed ? { plan: origins.plan, key: `collapsed ${key}` } : { plan, key };
    const { hits, ...ranked } = rankedPage(view, { ...listed, sort, stage, offset, limit, now });
    const total = collapsed ? ranked.total + origins.hidden : ranked.total;
    return {
      query: text,
      interpreted: interpretation(planned),
      ...ranked,
      total,
      origins: origins.isWhole ? total - origins.hidden : null,
      hits: presentHits(view, plan, hits, collapsed ? origins.alike : new Map()),
      wordCounts: total === 0 ? wordCounts(view, plan) : [],
      didYouMean: isTyping ? [] : typos.suggest(text),
      notIndexed: view.remember('not indexed', () => countNotIndexed(view.db)),
      tookMs: Math.round((performance.now() - begun) * 10) / 10,
    };
  });
}

/** Words that are not searched by, being too common or hardly begun, are shown as unused. */
function interpretation({ parsed, plan }: PlannedSearch) {
  const used = new Set(allWords(plan.query).map(({ from }) => from));
  return {
    words: queryInWords(plan.query),
    runs: parsed.runs.map((run) =>
      run.kind === 'word' && !used.has(run.from) ? { ...run, kind: 'unused' as const } : { ...run },
    ),
    problem: parsed.problem,
  };
}

/** Filters left aside: they say of themselves what they take away. */
function wordCounts(view: ArchiveView, { words }: QueryPlan): Result<'search.run'>['wordCounts'] {
  return words
    .slice(0, MAX_WORD_COUNTS)
    .map(({ word, match }) => ({ word: word.text, articles: countHits(view.db, { match, where: null }) }));
}

export function completeWord(
  view: ArchiveView,
  { prefix, limit }: Params<'search.complete'>,
): Result<'search.complete'> {
  const folded = surfaceFold(prefix.trim());
  if (folded === '') return { words: [] };
  return view.atOnce(() => ({ words: wordsThatBegin(view.db, folded, limit) }));
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

/** How many articles each of these searches finds now. */
export function countSearches(
  view: ArchiveView,
  searches: readonly Pick<Params<'search.facets'>, 'text' | 'filters'>[],
): number[] {
  return view.atOnce(() =>
    searches.map(({ text, filters }) => {
      const { plan, key } = planSearch(view, { text, filters, sort: 'newest', isTyping: false });
      return view.remember(`total ${key}`, () => countHits(view.db, plan));
    }),
  );
}
