/** What a search could not do as it was typed, and what the saved searches that it is within could not. */
import type { SearchFilters } from '../../contract/model/collections/search.ts';
import { primaryLanguage } from '../../text/language.ts';
import type { ArchiveView } from './archive-view.ts';
import { allCollections, collectionsNamed } from './collected-articles.ts';
import { languageTag } from './query/language-tag.ts';
import { type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { allFields, type FieldTest, type Query } from './query/query.ts';

/** Returns null if there is no such thing. @param isTyping names may be unfinished */
export function problemIn(
  view: ArchiveView,
  { problem, query }: ParsedQuery,
  filters: SearchFilters,
  isTyping: boolean,
): string | null {
  const own = problem ?? (isTyping ? null : unknownName(view, query));
  const seen = new Set<number>();
  const further = collectionsIn(view, query, filters).flatMap((id) => problemsOf(view, id, seen, []));
  return [own ?? [], ...new Set(further)].flat().join(' ') || null;
}

/** Says that nothing of the archive has a name that was typed, or no longer; null if all have. */
function unknownName(view: ArchiveView, query: Query): string | null {
  for (const test of allFields(query)) {
    if (test.name === 'lang' && !hasLanguage(view, test.value))
      return `The archive has no article in the language “${test.value}”.`;
    if (test.name !== 'source' && test.name !== 'tag' && test.name !== 'collection') continue;
    if (idsOf(view, test).length === 0) return `The archive has no ${test.name} “${test.value}”.`;
  }
  return null;
}

function hasLanguage({ languages }: ArchiveView, typed: string): boolean {
  const asked = primaryLanguage(languageTag(typed));
  return languages.includes(asked === 'und' ? '' : asked);
}

function idsOf(view: ArchiveView, test: FieldTest): readonly number[] {
  if (test.name === 'collection') return collectionsNamed(view, test.value);
  const filter = view.filterOf(test);
  return filter.kind === 'sources' || filter.kind === 'tags' ? filter.ids : [];
}

const collectionsIn = (view: ArchiveView, query: Query, { collectionIds = [] }: SearchFilters): number[] => [
  ...collectionIds,
  ...allFields(query).flatMap((test) => (test.name === 'collection' ? collectionsNamed(view, test.value) : [])),
];

/** @param seen the collections looked into so far @param within those that led here */
function problemsOf(view: ArchiveView, id: number, seen: Set<number>, within: readonly number[]): string[] {
  const { name, search } = allCollections(view).find(({ collectionId }) => collectionId === id) ?? {};
  if (!search) return [];
  if (within.includes(id)) return [`The collection “${name}” leads back to itself, so it finds nothing.`];
  if (seen.has(id)) return [];
  seen.add(id);
  const { problem, query } = parseQuery(search.text);
  const own = problem ?? unknownName(view, query);
  const further = collectionsIn(view, query, search.filters).flatMap((inner) =>
    problemsOf(view, inner, seen, [...within, id]),
  );
  return [own === null ? [] : `In the collection “${name}”: ${own}`, further].flat();
}
