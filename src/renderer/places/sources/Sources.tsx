/** Who published: a list, and a page for the chosen source. */

import { useMemo } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { Source } from '../../../contract/model/sources/source.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { importFiles } from '../../actions/everywhere/import.ts';
import { useHandle } from '../../actions/handles.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { filterSources } from '../../actions/sources/filter-sources.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useHistoryState, useLocation } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { FilterField } from '../../parts/controls/FilterField.tsx';
import { MenuButton, type MenuItem } from '../../parts/controls/Menu.tsx';
import { Pane, PaneBar, Panes, Spacer } from '../../parts/layout/Panes.tsx';
import { usePeek } from '../../parts/layout/Peek.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { EmptyState, ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import { useStore } from '../../store.ts';
import { narrowWindow, tightWindow } from '../../theme/theme.ts';
import { useCrumb } from '../../use-crumb.ts';
import { SOURCE_PAGE, SourcePageView } from './SourcePageView.tsx';
import { SourceRow } from './SourceRow.tsx';
import styles from './Sources.module.css';
import { sourcesHandle } from './sources-handle.ts';

const SORTS = { articles: 'by articles', claims: 'by claims', name: 'by name', reliability: 'by grade' } as const;
type Sort = keyof typeof SORTS;
const MOST = 500;

export function Sources() {
  const { scope } = useLocation();
  const [text, setText] = useHistoryState('filter', '');
  const sort = (scope.sort as Sort | undefined) ?? 'articles';
  const tag = scope.filters?.tag as string | undefined;
  const list = useRead('source.list', { text, sort, limit: MOST, ...(tag ? { tag } : {}) }, { keepPrevious: true });
  const sources = list.data?.sources ?? [];
  const isListed = sources.some((one) => one.sourceId === scope.sourceId);
  // Of what a filter leaves, the first is open if the one that was is not among them. Without one, a source may be open that is beyond what is listed.
  const sourceId = (text === '' || isListed ? scope.sourceId : undefined) ?? sources[0]?.sourceId ?? scope.sourceId;
  const shown = useShown(
    sourceId,
    sources.find((one) => one.sourceId === sourceId),
  );
  // In one pane the inspector has its own tab.
  const isTight = useStore(tightWindow);
  const isPeek = useStore(narrowWindow) && !isTight;
  // Also before the page is there: a key pressed at once would be lost.
  const isPeeking = usePeek(isPeek && sourceId !== undefined);
  if (list.error && !list.data) return <ErrorState message={list.error.message} />;
  if (!list.data) return <Skeleton ofList lines={6} />;
  const { total } = list.data;
  if (total === 0 && text === '' && !tag) return <NoSources />;
  const change = (part: Partial<Scope>) => navigate('sources', { ...scope, ...part }, { replace: true });
  return (
    <Panes place="sources">
      <Pane name="list" label="Sources" ground="panel" width={{ plain: 320, narrow: 312, least: 260, most: 480 }}>
        <Filter text={text} onChange={setText} />
        <Order
          total={total}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          tag={tag}
          onTag={(next) =>
            navigate('sources', { sort, ...(next ? { filters: { tag: next } } : {}) }, { replace: true })
          }
        />
        {total === 0 && <p className={styles.foot}>{noneWords(text, tag)}</p>}
        <Listed
          sources={sources}
          isBusy={list.isPlaceholderData}
          active={sources.findIndex((one) => one.sourceId === sourceId)}
          onActive={(next) => change({ sourceId: next.sourceId })}
        />
        <Foot isCut={total > MOST} />
      </Pane>
      {shown ? (
        <SourcePageView key={shown.source.sourceId} page={shown} isPeek={isPeek} isPeeking={isPeeking} />
      ) : (
        sourceId !== undefined && <Skeleton lines={6} />
      )}
    </Panes>
  );
}

function Foot({ isCut }: { isCut: boolean }) {
  return (
    <>
      {isCut && <p className={styles.foot}>The first {MOST} are listed. Type part of a name to see others.</p>}
      <p className={styles.foot}>
        A new source is <b>not graded</b>. That differs from F, which means that someone tried and could not tell.
      </p>
    </>
  );
}

/** The page of the source that is current in the list; until it is there, that of the one before. */
function useShown(sourceId: number | undefined, listed: Source | undefined): Result<'source.get'> | undefined {
  const { data, isPlaceholderData } = useRead(
    'source.get',
    { sourceId: sourceId ?? 0 },
    { enabled: sourceId !== undefined, keepPrevious: true },
  );
  useCrumb(data?.source.name ?? '', { inside: true });
  useSourcesHandle(listed, isPlaceholderData ? undefined : data);
  return data;
}

/** Until its page is there, the keys act on the source that is current in the list, not on the one whose page is still drawn. */
function useSourcesHandle(listed: Source | undefined, page: Result<'source.get'> | undefined): void {
  const sourceId = (page?.source ?? listed)?.sourceId;
  const closeTo = page?.close[0]?.sourceId ?? null;
  useHandle(
    sourcesHandle,
    useMemo(() => (sourceId === undefined ? undefined : { sourceId, closeTo }), [sourceId, closeTo]),
  );
}

function NoSources() {
  return (
    <EmptyState
      what="No sources yet."
      then="A source is created for each publisher found in an import. It is not graded until you grade it."
    >
      <ActionButton large look="primary" action={importFiles} data-focus-key="sources" />
    </EmptyState>
  );
}

interface ListedProps {
  sources: readonly Source[];
  isBusy: boolean;
  active: number;
  onActive: (source: Source) => void;
}

function Listed({ sources, isBusy, active, onActive }: ListedProps) {
  return (
    <Listbox
      main
      autoFocus
      label="Sources"
      isBusy={isBusy}
      count={sources.length}
      active={active}
      onActive={(index) => sources[index] && onActive(sources[index])}
      onOpen={() => focusSoon(SOURCE_PAGE)}
      estimate={57}
      keyOf={(index) => sources[index]?.sourceId ?? index}
      focusKey="sources"
      renderOption={(index) => sources[index] && <SourceRow source={sources[index]} />}
    />
  );
}

function Filter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return (
    <PaneBar>
      <FilterField
        keys={shortcutOf(filterSources)}
        label="Filter sources"
        className={styles.filter}
        text={text}
        onText={onChange}
        focusKey="sources-filter"
        listKey="sources"
      />
    </PaneBar>
  );
}

interface OrderProps {
  total: number;
  sort: Sort;
  onSort: (sort: Sort) => void;
  tag: string | undefined;
  onTag: (tag: string | undefined) => void;
}

function Order({ total, sort, onSort, tag, onTag }: OrderProps) {
  const { data } = useRead('tag.list', {});
  const tags = (data?.tags ?? []).filter((one) => one.sources > 0 || one.tag === tag);
  return (
    <div className={styles.count}>
      <b>{counted(total, 'source')}</b>
      <Choice
        label="Order of sources"
        items={(Object.keys(SORTS) as Sort[]).map((one) => ({
          label: SORTS[one],
          checked: one === sort,
          run: () => onSort(one),
        }))}
      />
      <Spacer />
      <span className={styles.tallied}>articles · claims</span>
      {(tags.length > 0 || tag) && (
        <Choice
          label="Tag of sources"
          className={styles.tag}
          items={[
            { label: 'any tag', checked: !tag, run: () => onTag(undefined) },
            ...tags.map((one, index) => ({
              label: <BidiText lang={null}>{one.tag}</BidiText>,
              checked: one.tag === tag,
              apart: index === 0,
              run: () => onTag(one.tag),
            })),
          ]}
        />
      )}
    </div>
  );
}

/** A menu whose button shows what is chosen in it. */
function Choice({ label, items, className }: { label: string; items: readonly MenuItem[]; className?: string }) {
  return (
    <MenuButton
      label={label}
      items={items}
      button={(props) => (
        <button type="button" className={`${styles.choice} ${className ?? ''}`} {...props}>
          {items.find(({ checked }) => checked)?.label}
        </button>
      )}
    />
  );
}

function noneWords(text: string, tag: string | undefined): string {
  const tagged = tag ? ` with the tag “${tag}”` : '';
  return text === '' ? `No source${tagged}.` : `No source${tagged} has “${text}” in its name. Press Esc to see all.`;
}
