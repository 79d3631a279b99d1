import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { type ActionContext, canWrite, labelOf } from '../../actions/action.ts';
import { useHandle } from '../../actions/handles.ts';
import { keysOf } from '../../actions/key-bindings.ts';
import { compareSelected } from '../../actions/library/compare-selected.ts';
import { deleteArticles } from '../../actions/library/delete-articles.ts';
import { markRead } from '../../actions/library/mark-read.ts';
import { tagSelected } from '../../actions/library/tag-selected.ts';
import { standingOn } from '../../actions/tagged-now.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { focusSoon } from '../../focus.ts';
import { canGoBack, goBack, navigate, useEntryIndex, useKeptUnseen } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { Peek, usePeek } from '../../parts/layout/Peek.tsx';
import { BulkBar } from '../../parts/lists/BulkBar.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import unseen from '../../theme/unseen.module.css';
import { useCrumb } from '../../use-crumb.ts';
import { filtersShown } from '../../window-state.ts';
import { clearSelection, useSelectedIds } from '../../working-set.ts';
import { Facets } from './filters/Facets.tsx';
import styles from './Library.module.css';
import { libraryHandle } from './library-handle.ts';
import { NoHits } from './results/NoHits.tsx';
import { Preview } from './results/Preview.tsx';
import { Results } from './results/Results.tsx';
import { SelectionPane } from './results/SelectionPane.tsx';
import { type Standing, useStanding } from './results/use-standing.ts';
import { SearchField } from './search/SearchField.tsx';
import { type Search, useSearch } from './search/use-search.ts';

/** Search, filters, results, and the current article. */
export function SearchPlace() {
  const context = useActionContext();
  const search = useSearch();
  const { result } = search;
  const showFilters = useStore(filtersShown);
  const [saving, setSaving] = useState(false);
  const standing = useStanding(search);
  const selected = useSelectedIds('article');
  const passageStep = useRef<((by: 1 | -1) => void) | null>(null);
  const current = standing.hit ?? null;
  const nothing = result !== undefined && result.listed === 0;
  const isPeeking = usePeek(current !== null && !nothing);
  const saveSearch = useCallback(() => {
    filtersShown.set(true);
    setSaving(true);
  }, []);
  useCrumb(crumbOf(search, selected.length));
  useLibraryHandles(search, standing, passageStep, saveSearch);

  const preview = current && (
    <Preview
      articleId={current.articleId}
      text={search.text}
      {...placeOf(search, standing.at)}
      onOpen={(view) => openArticle(search, current.articleId, view)}
      onMove={(by) => standing.stand(standing.at + by)}
      passageStep={passageStep}
    />
  );
  return (
    <Panes place="library">
      {showFilters && (
        <Pane name="filters" floats label="Filters" ground="panel" width={FILTERS} className={styles.filters}>
          <Facets search={search} saving={saving} onSaved={() => setSaving(false)} />
        </Pane>
      )}
      <Pane name="results" label="Results" {...(nothing ? {} : { width: RESULTS })}>
        <Found
          search={search}
          standing={standing}
          saving={saving}
          onSave={saveSearch}
          onSaveEnd={() => setSaving(false)}
        />
      </Pane>
      {!nothing && (
        <Pane name="reading" label={selected.length > 0 ? 'Selection' : 'Article'}>
          {selected.length > 0 ? <Selection ids={selected} onSave={saveSearch} /> : !isPeeking && preview}
        </Pane>
      )}
      {isPeeking && current && (
        <Peek label={current.title} lang={current.language}>
          {preview}
        </Peek>
      )}
      {selected.length > 0 && (
        <BulkBar count={`${countWords(selected.length)} selected`} acts={bulkActs(context)} onClear={clearSelection} />
      )}
    </Panes>
  );
}

function Selection({ ids, onSave }: { ids: readonly number[]; onSave: () => void }) {
  const context = useActionContext();
  return (
    <SelectionPane
      ids={ids}
      onCompare={compareSelected.isPossible(context) ? () => compareSelected.run(context) : null}
      onSave={canWrite(context) ? onSave : null}
    />
  );
}

const FILTERS = { plain: 196, narrow: 228, least: 160, most: 320 };
const RESULTS = { plain: 400, narrow: 340, least: 280, most: 560 };

interface FoundProps {
  search: Search;
  standing: Standing;
  /** The search is being given a name. */
  saving: boolean;
  onSave: () => void;
  onSaveEnd: () => void;
}

/** The field, how it was understood, and what was found. */
function Found({ search, standing, saving, onSave, onSaveEnd }: FoundProps) {
  const { result } = search;
  const entryIndex = useEntryIndex();
  const [scrollOffset, keepScroll] = useKeptUnseen('results scroll', 0);
  const nothing = result !== undefined && result.listed === 0;
  const intoList = () => focusSoon(nothing ? 'ways-on' : 'results');
  const openAt = (index: number) => {
    const hit = search.hit(index);
    if (hit) openArticle(search, hit.articleId);
  };
  return (
    <>
      <div className={styles.searchBar}>
        <SearchField
          text={search.text}
          interpreted={result?.interpreted}
          query={result?.query}
          answered={search.answered}
          onText={search.setText}
          onList={intoList}
          onOpenFirst={() => {
            // Back then leads to the list, where J goes on, not to the field.
            intoList();
            openAt(0);
          }}
          onEscape={nothing && canGoBack() ? goBack : null}
          saving={saving}
          onSave={saving ? onSaveEnd : onSave}
        />
      </div>
      <Understood search={search} />
      {search.error && !result && <ErrorState message={search.error.message} />}
      {!result && !search.error && <Skeleton lines={9} />}
      {result && nothing && <NoHits search={search} result={result} onSave={onSave} />}
      {result && !nothing && (
        <Results
          key={entryIndex}
          search={search}
          active={standing.at}
          onActive={standing.stand}
          onOpen={openAt}
          scrollOffset={scrollOffset}
          onScroll={keepScroll}
        />
      )}
    </>
  );
}

/** What the place offers to actions: the current article, its passages, the search. */
function useLibraryHandles(
  search: Search,
  { at, hit }: Standing,
  passageStep: RefObject<((by: 1 | -1) => void) | null>,
  saveSearch: () => void,
): void {
  const current = hit ?? null;
  const unfolded = current && (current.alike > 0 || search.isUnder(at)) ? search.isUnfolded(current) : null;
  useHandle(
    libraryHandle,
    // biome-ignore lint/correctness/useExhaustiveDependencies: the acts of the search change only with these
    useMemo(
      () => ({
        current,
        nextPassage: (by: 1 | -1) => passageStep.current?.(by),
        saveSearch,
        collapsed: search.collapsed,
        setCollapsed: search.setCollapsed,
        unfolded,
        unfold: () => search.unfold(at),
      }),
      [current, at, search.collapsed, unfolded, search.result?.listed],
    ),
  );
  useHandle(
    standingOn,
    useMemo(
      () => (current ? { field: 'articleIds' as const, noun: 'article', ids: [current.articleId] } : undefined),
      [current],
    ),
  );
}

function bulkActs(context: ActionContext) {
  return [compareSelected, tagSelected, markRead, deleteArticles]
    .filter((action) => action.isPossible(context))
    .map((action) => ({
      label: labelOf(action, context),
      keys: keysOf(action)[0],
      run: () => action.run(context),
    }));
}

function openArticle(search: Search, articleId: number, view?: string): void {
  const { text, filters, sort } = search;
  navigate('library', {
    text,
    filters: filters as Record<string, unknown>,
    sort,
    articleId,
    ...(view === undefined ? {} : { view }),
  });
}

function crumbOf(search: Search, selected: number): string {
  const { result, text } = search;
  const found = result ? counted(result.total, 'article') : '';
  if (selected > 0) return `${found}, ${selected} selected`;
  return text.trim() === '' ? found : text.trim();
}

/** Other spellings, and what could not be understood; shown above the count, never instead of the search. */
function Understood({ search: { result, setText } }: { search: Search }) {
  const words = result?.interpreted.words ?? '';
  return (
    <>
      <p id="search-understood" className={unseen.words}>
        {words}
      </p>
      {result?.interpreted.problem && (
        <p className={styles.hint}>
          <Icon name="info" size={16} />
          <span>{result.interpreted.problem}</span>
        </p>
      )}
      {result && result.didYouMean.length > 0 && result.listed > 0 && (
        <p className={styles.hint}>
          <Icon name="info" size={16} />
          <span>
            Did you mean{' '}
            {result.didYouMean.map((spelling, at) => (
              <span key={spelling}>
                {at > 0 && (at === result.didYouMean.length - 1 ? ' or ' : ', ')}
                <LinkButton onClick={() => setText(spelling)}>
                  <bdi>{spelling}</bdi>
                </LinkButton>
              </span>
            ))}
            ?
          </span>
        </p>
      )}
    </>
  );
}

/** The position of the current hit. Hits with only some of the words are counted separately, because they are below their own line. */
function placeOf({ result, hit }: Search, at: number): { place: number; of: number } {
  const listed = result?.listed ?? 0;
  let border = 0;
  while (border < listed && hit(border)?.looser === false) border++;
  const beginLooser = hit(border)?.looser === true;
  if (!beginLooser) return { place: at + 1, of: listed };
  return at < border ? { place: at + 1, of: border } : { place: at + 1 - border, of: listed - border };
}
