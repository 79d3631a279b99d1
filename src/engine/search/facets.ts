/** Counts shown beside the results. Each group ignores its own filter, so that more of its values can be chosen. */

import type { Params, Result } from '../../contract/methods.ts';
import type { SearchFilters } from '../../contract/model/collections/search.ts';
import { primaryLanguage } from '../../text/language.ts';
import { UNDATED } from '../store/search/hit-filter.ts';
import {
  collectionRows,
  countHits,
  countNarrowed,
  type FacetColumn,
  facetRows,
  type HitPlan,
  tagRows,
} from '../store/search/search.ts';
import { findOrigin, importNames, sourceNamesById } from '../store/search/search-fields.ts';
import { mergedInto } from '../store/sources/merged-sources.ts';
import type { ArchiveView } from './archive-view.ts';
import { histogramOf } from './histogram.ts';
import { planSearch } from './plan-search.ts';
import { parseQuery } from './query/parse-query.ts';
import { asksForDates } from './query/query.ts';

type Facets = Result<'search.facets'>;

export function searchFacets(view: ArchiveView, { text, filters }: Params<'search.facets'>): Facets {
  return view.atOnce(() => {
    const key = JSON.stringify([text, filters]);
    return view.remember(`facets ${key}`, () => allFacets(view, text, filters));
  });
}

function allFacets(view: ArchiveView, text: string, filters: SearchFilters): Facets {
  const planned = (kept: SearchFilters, anyDate: boolean): HitPlan =>
    planSearch(view, { text, filters: kept, sort: 'newest', isTyping: false, anyDate }).plan;
  const without = (...names: (keyof SearchFilters)[]) => planned(withoutFilters(filters, names), false);
  const days = facetRows(view.db, without('after', 'before'), 'published_day');
  const hasTypedDates = asksForDates(parseQuery(text).query);
  const anyReading = without('read');
  const all = countHits(view.db, anyReading);
  const read = countNarrowed(view.db, anyReading, { kind: 'read' });
  return {
    sources: sourceFacet(view, without('sourceIds')),
    merged: mergedInto(view.db, filters.sourceIds ?? []),
    languages: languageFacet(view, without('languages')),
    tags: tagRows(view.db, without('tags')),
    collections: collectionRows(view.db, without('collectionIds')),
    origin: filters.originId === undefined ? null : findOrigin(view.db, filters.originId),
    imports: importFacet(view, without('importId')),
    read,
    unread: all - read,
    hasMarks: countNarrowed(view.db, without('hasMarks'), { kind: 'has', what: 'mark' }),
    undated: hasTypedDates
      ? countNarrowed(view.db, planned(withoutFilters(filters, ['after', 'before']), true), UNDATED)
      : (days.find(({ value }) => value === null)?.articles ?? 0),
    hasRange: hasTypedDates || filters.after !== undefined || filters.before !== undefined,
    histogram: histogramOf(
      days.flatMap(({ value, articles }) => (typeof value === 'string' ? [{ at: value, articles }] : [])),
    ),
  };
}

function withoutFilters(filters: SearchFilters, names: readonly (keyof SearchFilters)[]): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name as never)));
}

/** American and British English are one row, because `lang:en` finds both. */
function languageFacet(view: ArchiveView, plan: HitPlan): Facets['languages'] {
  const articlesOf = new Map<string | null, number>();
  for (const { value, articles } of facetRows(view.db, plan, 'language')) {
    const language = value === null ? null : primaryLanguage(value as string);
    articlesOf.set(language, (articlesOf.get(language) ?? 0) + articles);
  }
  return [...articlesOf]
    .map(([language, articles]) => ({ language, articles }))
    .sort((a, b) => b.articles - a.articles || (a.language ?? '').localeCompare(b.language ?? ''));
}

function counted(view: ArchiveView, plan: HitPlan, column: FacetColumn) {
  return facetRows(view.db, plan, column).map(({ value, articles }) => ({ id: value as number, articles }));
}

function sourceFacet(view: ArchiveView, plan: HitPlan): Facets['sources'] {
  const rows = counted(view, plan, 'source_id');
  const names = sourceNamesById(
    view.db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, articles }) => ({ sourceId: id, name: names.get(id) ?? '', articles }));
}

function importFacet(view: ArchiveView, plan: HitPlan): Facets['imports'] {
  const rows = counted(view, plan, 'import_id');
  const names = importNames(
    view.db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, articles }) => ({ importId: id, name: names.get(id) ?? '', articles }));
}
