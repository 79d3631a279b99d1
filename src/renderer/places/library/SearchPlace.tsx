import { useCallback, useRef, useState } from 'react';
import { exportArchive } from '../../actions/everywhere/export-archive.ts';
import { offerOf } from '../../actions/key-bindings.ts';
import { addToCollection } from '../../actions/library/add-to-collection.ts';
import { clearSelectionAction } from '../../actions/library/clear-selection.ts';
import { compareSelected } from '../../actions/library/compare-selected.ts';
import { deleteArticles } from '../../actions/library/delete-articles.ts';
import { markRead } from '../../actions/library/mark-read.ts';
import { removeFromCollection } from '../../actions/library/remove-from-collection.ts';
import { tagArticles } from '../../actions/library/tag-articles.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { Peek, usePeek } from '../../parts/layout/Peek.tsx';
import { BulkBar } from '../../parts/lists/BulkBar.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { filtersShown } from '../../window-state.ts';
import { useSelectedIds } from '../../working-set.ts';
import { FilterPane } from './filters/FilterPane.tsx';
import { openArticle } from './open-article.ts';
import { Found } from './results/Found.tsx';
import { Preview } from './results/Preview.tsx';
import { SelectionPane } from './results/SelectionPane.tsx';
import { useResultCursor } from './results/use-result-cursor.ts';
import { type Search, useSearch } from './search/use-search.ts';
import { useLibraryHandles } from './use-library-handles.ts';

/** Search, filters, results, and the current article. */
export function SearchPlace() {
  const search = useSearch();
  const showFilters = useStore(filtersShown);
  const cursor = useResultCursor(search);
  const selected = useSelectedIds('article');
  const passageStep = useRef<((by: 1 | -1) => void) | null>(null);
  const current = cursor.hit ?? null;
  const nothing = search.result?.listed === 0;
  const isPeeking = usePeek(current !== null && !nothing);
  const { saving, saveSearch, endSaving } = useSavingSearch();
  useCrumb(crumbOf(search, selected.length));
  useLibraryHandles(search, cursor, passageStep, saveSearch);

  const preview = current && (
    <Preview
      articleId={current.articleId}
      text={search.text}
      {...placeOf(search, cursor.at)}
      onOpen={(view) => openArticle(search, current.articleId, view)}
      onMove={(by) => cursor.moveTo(cursor.at + by)}
      passageStep={passageStep}
    />
  );
  return (
    <Panes place="library">
      {showFilters && <FilterPane search={search} saving={saving} onSaved={endSaving} />}
      <Pane name="results" label="Results" width={nothing ? undefined : RESULTS}>
        <Found search={search} cursor={cursor} saving={saving} onSave={saveSearch} onSaveEnd={endSaving} />
      </Pane>
      {!nothing && (
        <Pane name="reading" label={selected.length > 0 ? 'Selection' : 'Article'}>
          {selected.length > 0 ? <SelectionPane ids={selected} onSave={saveSearch} /> : !isPeeking && preview}
        </Pane>
      )}
      {isPeeking && current && (
        <Peek label={current.title} lang={current.language}>
          {preview}
        </Peek>
      )}
      <SelectionBar count={selected.length} />
    </Panes>
  );
}

/** A search is named among the filters, which are shown while it is saved. */
function useSavingSearch() {
  const [saving, setSaving] = useState(false);
  const hidFilters = useRef(false);
  const saveSearch = useCallback(() => {
    hidFilters.current ||= !filtersShown.get();
    filtersShown.set(true);
    setSaving(true);
  }, []);
  const endSaving = () => {
    setSaving(false);
    // Shown for the name only, they would lie over the list in a narrow window.
    if (hidFilters.current) filtersShown.set(false);
    hidFilters.current = false;
  };
  return { saving, saveSearch, endSaving };
}

const RESULTS = { plain: 400, narrow: 340, least: 280, most: 560 };

const ON_SELECTED = [
  compareSelected,
  tagArticles,
  addToCollection,
  removeFromCollection,
  markRead,
  exportArchive,
  deleteArticles,
];

function SelectionBar({ count }: { count: number }) {
  const context = useActionContext();
  const acts = ON_SELECTED.filter((action) => action.isPossible(context)).map((action) => ({
    ...offerOf(action, context, action === exportArchive ? 'Export…' : undefined),
    wideOnly: action === exportArchive || action === markRead,
  }));
  return <BulkBar selected={count} acts={acts} clear={offerOf(clearSelectionAction, context)} />;
}

function crumbOf(search: Search, selected: number): string {
  const { result, text } = search;
  const found = result ? counted(result.total, 'article') : '';
  if (selected > 0) return `${found}, ${countWords(selected)} selected`;
  return text.trim() === '' ? found : text.trim();
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
