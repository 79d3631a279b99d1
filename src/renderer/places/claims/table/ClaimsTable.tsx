import { useEffect, useMemo } from 'react';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { newClaimFromWords } from '../../../actions/article/mark-words.ts';
import { useHandle } from '../../../actions/handles.ts';
import { pressWords } from '../../../actions/press-words.ts';
import { usePreference } from '../../../data/use-preference.ts';
import { navigate, useHistoryState, useLocation } from '../../../history.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { Pane, Panes } from '../../../parts/layout/Panes.tsx';
import { usePeek } from '../../../parts/layout/Peek.tsx';
import { Table } from '../../../parts/lists/Table.tsx';
import type { Group } from '../../../parts/lists/table-lines.ts';
import { useCurrentRow } from '../../../parts/lists/use-current-row.ts';
import { passagesIn } from '../../../parts/model/stance-counts.ts';
import { EmptyState, ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted } from '../../../parts/words.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import { useCrumb } from '../../../use-crumb.ts';
import { select, selectedIds, toggleSelected, useSelected, useSelectedIds } from '../../../working-set.ts';
import { claimsTable, lastShownClaims } from '../claims-handle.ts';
import { useClaims } from '../use-claims.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimPeek } from './ClaimPeek.tsx';
import { ClaimsBulkBar } from './ClaimsBulkBar.tsx';
import styles from './ClaimsTable.module.css';
import { claimColumns, HIDDEN_AT_FIRST } from './claim-columns.tsx';
import { CLAIM_COLUMNS, type ClaimColumn, groupClaims, sortClaims } from './claim-order.ts';
import { type ClaimsScope, claimsScopeOf, scopeOfClaims } from './claims-scope.ts';

export function ClaimsTable() {
  const { scope } = useLocation();
  const shown = useMemo(() => claimsScopeOf(scope), [scope]);
  const { data, error, refetch, isPlaceholderData } = useClaims({
    ...(shown.text && { text: shown.text }),
    ...shown.filter,
  });
  const [chosenRow, setActive] = useHistoryState<number | null | undefined>('claim', undefined);
  const chosen = useChosen();
  const { hidden, toggleColumn } = useHiddenColumns();
  const isFiltered = shown.text !== '' || Object.keys(shown.filter).length > 0;
  useCrumb(`${isFiltered ? 'Some' : 'All'}${shown.by === 'none' ? '' : `, grouped by ${shown.by}`}`);

  const groups = useMemo(() => groupClaims(sortClaims(data ?? [], shown.sort), shown.by), [data, shown.sort, shown.by]);
  const listed = useMemo(() => groups.flatMap(({ rows }) => rows.map(claimIdOf)), [groups]);
  useEffect(() => lastShownClaims.set(listed), [listed]);
  // The rows of the filter before stay until those of this one are there, but no key acts on them.
  const row = useCurrentRow(listed, chosenRow, isPlaceholderData ? null : shown);
  const active = isPlaceholderData ? null : row;
  const current = data?.find(({ claimId }) => claimId === active) ?? null;
  useClaimsHandle(shown, current, hidden);
  const isPeeking = usePeek(row !== null);
  const change = (changes: Partial<ClaimsScope>) => showClaims({ ...shown, ...changes });

  return (
    <Panes place="claims">
      <Pane name="claims" label="Claims">
        <h1 className={visuallyHidden.text}>Claims</h1>
        <ClaimFilters shown={shown} onChange={change} hidden={hidden} onColumn={toggleColumn} />
        {error && !data && (
          <ErrorState message={error.message} then="Nothing was changed.">
            <Button onClick={() => refetch()}>Try again</Button>
          </ErrorState>
        )}
        {!data && !error && <Skeleton ofList lines={12} />}
        {data?.length === 0 && <NoClaims filtered={isFiltered} onAll={() => change({ text: '', filter: {} })} />}
        {data && data.length > 0 && (
          <ListedClaims
            groups={groups}
            hidden={hidden}
            sort={shown.sort}
            onSort={(sort) => change({ sort })}
            active={active}
            onActive={setActive}
            isBusy={isPlaceholderData}
          />
        )}
        <p className={data && data.length > 0 ? styles.total : visuallyHidden.text} role="status">
          {data && `${counted(data.length, 'claim')} · ${counted(passagesOf(data), 'passage')}`}
        </p>
        <ClaimsBulkBar selected={chosen.length} />
      </Pane>
      {isPeeking && row !== null && <ClaimPeek claimId={row} />}
    </Panes>
  );
}

interface ListedClaimsProps {
  groups: readonly Group<Claim>[];
  hidden: readonly string[];
  sort: ClaimsScope['sort'];
  onSort: (sort: ClaimsScope['sort']) => void;
  active: number | null;
  onActive: (claimId: number | null) => void;
  isBusy: boolean;
}

function ListedClaims({ groups, hidden, sort, onSort, active, onActive, isBusy }: ListedClaimsProps) {
  const chosen = useSelected('claim');
  const columns = useMemo(() => claimColumns(chosen, hidden), [chosen, hidden]);
  return (
    <Table
      label="Claims"
      columns={columns}
      groups={groups}
      keyOf={claimIdOf}
      active={active}
      onActive={onActive}
      onOpen={(claimId) => navigate('claims', { claimId })}
      sort={sort}
      onSort={(column) => onSort(nextSort(sort, column as ClaimColumn))}
      selection={selectionOf(chosen)}
      isUnderBar={chosen.size > 0}
      isBusy={isBusy}
      main
      focusKey="claims"
      autoFocus
    />
  );
}

const claimIdOf = ({ claimId }: Claim) => claimId;

/** The claims selected, whether the filter shows them or not, and no longer those that have been deleted elsewhere. */
function useChosen(): readonly number[] {
  const chosen = useSelectedIds('claim');
  const { data, isFetching } = useClaims({}, chosen.length > 0);
  useEffect(() => {
    if (!data || isFetching) return;
    const there = new Set(data.map(claimIdOf));
    if (chosen.some((id) => !there.has(id)))
      select(
        'claim',
        chosen.filter((id) => there.has(id)),
      );
  }, [chosen, data, isFetching]);
  return chosen;
}

const showClaims = (shown: ClaimsScope) => navigate('claims', scopeOfClaims(shown), { replace: true });

function selectionOf(chosen: ReadonlySet<number>) {
  return {
    isSelected: (claimId: number) => chosen.has(claimId),
    toggle: (claimId: number) => toggleSelected('claim', claimId),
    selectMany: (ids: readonly number[]) => select('claim', [...selectedIds('claim'), ...ids]),
  };
}

function useHiddenColumns() {
  const [hidden = HIDDEN_AT_FIRST, setHidden] = usePreference<readonly string[]>('hiddenClaimColumns');
  const toggleColumn = (name: string) =>
    setHidden((now = HIDDEN_AT_FIRST) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name]));
  return { hidden, toggleColumn };
}

function useClaimsHandle(shown: ClaimsScope, current: Claim | null, hidden: readonly string[]): void {
  useHandle(
    claimsTable,
    useMemo(
      () => ({
        current,
        sortByNextColumn: () => {
          const seen = CLAIM_COLUMNS.filter((name) => !hidden.includes(name));
          const by = seen[(seen.indexOf(shown.sort.by) + 1) % seen.length] ?? 'number';
          showClaims({ ...shown, sort: { by, descending: false } });
        },
      }),
      [current, shown, hidden],
    ),
  );
}

function nextSort(sort: ClaimsScope['sort'], column: ClaimColumn): ClaimsScope['sort'] {
  return { by: column, descending: sort.by === column && !sort.descending };
}

const passagesOf = (claims: readonly Claim[]) => claims.reduce((sum, { passages }) => sum + passagesIn(passages), 0);

function NoClaims({ filtered, onAll }: { filtered: boolean; onAll: () => void }) {
  if (filtered)
    return (
      <EmptyState small what="No claim matches all filters." then="Remove a filter, or show all claims.">
        <Button onClick={onAll} data-focus-key="claims">
          Show all claims
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState
      what="No claims yet."
      then={`Select words in an article and ${pressWords(newClaimFromWords) ?? 'make a claim of them'}.`}
    >
      <Button large look="primary" onClick={() => navigate('library', {})} data-focus-key="claims">
        Go to the Library
      </Button>
    </EmptyState>
  );
}
