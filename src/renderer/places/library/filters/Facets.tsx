/** The filters beside the results, with the number of articles each would leave. */

import type { SearchFacets, SearchFilters } from '../../../../contract/model/collections/search.ts';
import { useRead } from '../../../data/use-read.ts';
import { onForgetArchive } from '../../../forget-archive.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { languageName, NO_LANGUAGE } from '../../../parts/words.ts';
import { openOrigins } from '../../origins/open-origins.ts';
import type { Search } from '../search/use-search.ts';
import { CollectionFacet } from './CollectionFacet.tsx';
import { Facet } from './Facet.tsx';
import styles from './Facets.module.css';
import { Histogram } from './Histogram.tsx';
import { FacetRow, ListFacet, withChosen } from './ListFacet.tsx';
import { SavedSearches } from './SavedSearches.tsx';

/** Names seen in any facet, for what is chosen and a later search does not list. */
const sourceNames = new Map<number, string>();
const importNames = new Map<number, string>();
onForgetArchive(() => {
  sourceNames.clear();
  importNames.clear();
});

interface FacetsProps {
  search: Search;
  saving: boolean;
  onSaved: () => void;
}

export function Facets({ search, saving, onSaved }: FacetsProps) {
  const { text, filters, setFilters } = search;
  const { data, isPending } = useRead('search.facets', { text, filters }, { keepPrevious: true });
  for (const { sourceId, name } of data?.sources ?? []) sourceNames.set(sourceId, name);
  for (const { importId, name } of data?.imports ?? []) importNames.set(importId, name);
  const set = (part: Partial<SearchFilters>) => setFilters(withoutEmpty({ ...filters, ...part }));
  const importIds = filters.importId === undefined ? [] : [filters.importId];
  const sourceIds = sourcesNow(filters.sourceIds ?? [], data?.merged ?? []);
  return (
    <div className={styles.facets} aria-busy={isPending}>
      <SavedSearches search={search} saving={saving} onSaved={onSaved} />
      {data && (
        <>
          <CollectionFacet
            collections={data.collections}
            chosen={filters.collectionIds ?? []}
            onChange={(collectionIds) => set({ collectionIds })}
          />
          <Facet name="Published">
            <Histogram {...data} filters={filters} onChange={set} />
          </Facet>
          <ListFacet
            name="Source"
            rows={sourceRows(data, sourceIds)}
            chosen={sourceIds}
            onChange={(chosen) => set({ sourceIds: chosen })}
          />
          <ListFacet
            name="Language"
            rows={languageRows(data, filters.languages)}
            chosen={filters.languages ?? []}
            onChange={(languages) => set({ languages })}
          />
          <ReadingFacet data={data} filters={filters} onChange={set} />
          <OriginFacet search={search} origin={data.origin} onChange={set} />
          <ListFacet
            name="Tag"
            rows={tagRows(data, filters.tags)}
            chosen={filters.tags ?? []}
            onChange={(tags) => set({ tags })}
          />
          <ListFacet
            name="Import"
            rows={importRows(data, importIds)}
            chosen={importIds}
            onChange={(chosen) => set({ importId: chosen.at(-1) })}
          />
        </>
      )}
      {Object.keys(filters).length > 0 && (
        <div className={styles.clear}>
          <LinkButton onClick={() => setFilters({})}>Clear filters</LinkButton>
        </div>
      )}
    </div>
  );
}

interface ReadingFacetProps {
  data: SearchFacets;
  filters: SearchFilters;
  onChange: (part: Partial<SearchFilters>) => void;
}

function ReadingFacet({ data, filters: { read, hasMarks, articleIds }, onChange }: ReadingFacetProps) {
  return (
    <Facet name="Reading">
      <FacetRow
        checked={read === false}
        count={data.unread}
        onChange={(on) => onChange({ read: on ? false : undefined })}
      >
        Unread
      </FacetRow>
      <FacetRow checked={read === true} count={data.read} onChange={(on) => onChange({ read: on ? true : undefined })}>
        Read
      </FacetRow>
      <FacetRow
        checked={hasMarks === true}
        count={data.hasMarks}
        onChange={(on) => onChange({ hasMarks: on ? true : undefined })}
      >
        Has marks
      </FacetRow>
      {articleIds && (
        <FacetRow checked count={articleIds.length} onChange={() => onChange({ articleIds: undefined })}>
          Chosen by hand
        </FacetRow>
      )}
    </Facet>
  );
}

interface OriginFacetProps {
  search: Search;
  origin: SearchFacets['origin'];
  onChange: (part: Partial<SearchFilters>) => void;
}

function OriginFacet({ search: { filters, collapsed, setCollapsed }, origin, onChange }: OriginFacetProps) {
  return (
    <Facet name="Origin">
      <FacetRow checked={collapsed} onChange={setCollapsed}>
        One row for each
      </FacetRow>
      {filters.onePerOrigin && (
        <FacetRow checked onChange={() => onChange({ onePerOrigin: undefined })}>
          One per origin
        </FacetRow>
      )}
      {filters.originId !== undefined && (
        <FacetRow checked onChange={() => onChange({ originId: undefined })}>
          {origin ? <OriginName cut name={origin.name} /> : 'An origin that no longer exists'}
        </FacetRow>
      )}
      {filters.originId !== undefined && origin?.joined && (
        <p className={styles.note}>The selected origin was joined into this one.</p>
      )}
      <button type="button" className={styles.more} onClick={() => openOrigins()}>
        All origins…
      </button>
    </Facet>
  );
}

function withoutEmpty(filters: SearchFilters): SearchFilters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function sourcesNow(asked: readonly number[], merged: SearchFacets['merged']): number[] {
  return [...new Set(asked.map((id) => merged.find(({ sourceId }) => sourceId === id)?.into ?? id))];
}

const sourceRows = (data: SearchFacets, chosen: readonly number[] | undefined) =>
  withChosen(
    data.sources.map(({ sourceId, name, articles }) => ({
      value: sourceId,
      label: <BidiText lang={null}>{name}</BidiText>,
      count: articles,
    })),
    chosen,
    (id) => <BidiText lang={null}>{sourceNames.get(id) ?? `Source ${id}`}</BidiText>,
  );

const languageLabel = (tag: string) =>
  tag === NO_LANGUAGE ? languageName(null) : <BidiText lang={tag}>{languageName(tag)}</BidiText>;
const languageRows = (data: SearchFacets, chosen: readonly string[] | undefined) =>
  withChosen(
    data.languages
      .map(({ language, articles }) => ({ value: language ?? NO_LANGUAGE, count: articles }))
      .map((row) => ({ ...row, label: languageLabel(row.value) })),
    chosen,
    languageLabel,
  );

const tagRows = (data: SearchFacets, chosen: readonly string[] | undefined) =>
  withChosen(
    data.tags.map(({ tag, articles }) => ({
      value: tag,
      label: <BidiText lang={null}>{tag}</BidiText>,
      count: articles,
    })),
    chosen,
    (tag) => <BidiText lang={null}>{tag}</BidiText>,
  );

const importRows = (data: SearchFacets, chosen: readonly number[]) =>
  withChosen(
    data.imports.map(({ importId, name, articles }) => ({
      value: importId,
      label: <BidiText lang={null}>{name}</BidiText>,
      count: articles,
    })),
    chosen,
    (id) => <BidiText lang={null}>{importNames.get(id) ?? `Import ${id}`}</BidiText>,
  );
