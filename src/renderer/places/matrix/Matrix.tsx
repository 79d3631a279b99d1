/** Claims by source: who says it, who disputes it, who is silent. */

import { type Dispatch, type ReactNode, type SetStateAction, useCallback, useMemo, useState } from 'react';
import type { Matrix as MatrixData } from '../../../contract/model/matrix.ts';
import { matrixCell } from '../../../contract/model/matrix-cell.ts';
import { newClaimFromWords } from '../../actions/article/mark-words.ts';
import { useHandle } from '../../actions/handles.ts';
import { pressWords } from '../../actions/press-words.ts';
import { useRead } from '../../data/use-read.ts';
import { currentLocation, navigate, useLocation } from '../../history.ts';
import { sayProblem } from '../../notices.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { useCollectionName } from '../../parts/model/CollectionChooser.tsx';
import { EmptyState, ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords, spanShort } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import { useServices } from '../../services.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { useExportTable } from '../../use-export-table.ts';
import { inspectorShown } from '../../window-state.ts';
import { useClaims } from '../claims/use-claims.ts';
import { CellInspector } from './CellInspector.tsx';
import styles from './Matrix.module.css';
import { BY_OPTIONS, MatrixBar } from './MatrixBar.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import type { Place } from './MatrixRow.tsx';
import { matrixHandle } from './matrix-handle.ts';
import { emptyCells, type MatrixRow, matrixGroups, ROW_ORDERS, spokenOn } from './matrix-rows.ts';
import { useCurrentCell } from './use-current-cell.ts';

const CELL = { plain: 312, narrow: 264, least: 256, most: 420 };

export function Matrix() {
  const { scope } = useLocation();
  const view = useAsked();
  const { by, order, asked, show } = view;
  const matrix = useRead('matrix.get', asked, { keepPrevious: true });
  const claims = useClaims({});
  const collection = useCollectionName(scope.collectionId);
  const groups = useMemo(
    () => (matrix.data ? matrixGroups(matrix.data, claims.data ?? [], order) : []),
    [matrix.data, claims.data, order],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { place, moveTo } = useCurrentCell(matrix.data, rows, claims.data && order);
  const [dimmed, setDimmed] = useState(false);
  const [peeking, setPeeking] = useState(false);
  const here = cellAt(matrix.data, rows, place);
  const exportTable = useExportTable('matrix.export', asked);
  const openPassage = useOpenPassage();
  const evidenceIds = here?.cell.evidenceIds ?? NO_PASSAGES;
  const claimId = here?.row.claimId;
  useMatrixHandle({
    ...view,
    isEmpty: matrix.data?.claims.length === 0,
    claimId,
    evidenceIds,
    openPassage,
    exportTable,
    setDimmed,
    setPeeking,
  });
  useCrumb(scopeInWords(scope, collection, matrix.data?.range ?? null));

  return (
    <Panes place="matrix">
      <Pane name="grid" label="Matrix">
        <MatrixBar {...{ scope, by, order, show, dimmed }} span={matrix.data?.range ?? null} />
        {matrix.error && <ErrorState small={false} message={matrix.error.message} />}
        {matrix.data === undefined && !matrix.error && <Skeleton lines={8} />}
        {matrix.data !== undefined && !matrix.error && (
          <Body
            matrix={matrix.data}
            groups={groups}
            place={place}
            dimmed={dimmed}
            onPlace={moveTo}
            onOpen={openPassage}
            isBusy={matrix.isPlaceholderData}
          />
        )}
      </Pane>
      {here && (
        <CellPane peeking={peeking}>
          <CellInspector
            {...here}
            by={by}
            spoken={spokenOn(rows, here.column.columnId)}
            claims={counted(rows.length, 'claim')}
          />
        </CellPane>
      )}
    </Panes>
  );
}

function CellPane({ peeking, children }: { peeking: boolean; children: ReactNode }) {
  const isShown = useStore(inspectorShown);
  return (
    <div className={styles.inspector} data-peek={peeking || undefined} data-hidden={!isShown || undefined}>
      <Pane
        name="cell"
        floats
        label="Passages of the cell"
        role="complementary"
        ground="panel"
        width={CELL}
        edge="left"
      >
        {children}
      </Pane>
    </div>
  );
}

interface HandleOptions extends Pick<ReturnType<typeof useAsked>, 'by' | 'order' | 'show' | 'asked'> {
  /** There is no claim, so no key has anything to act on. */
  isEmpty: boolean;
  claimId: number | undefined;
  evidenceIds: readonly number[];
  openPassage: (evidenceId: number | undefined) => void;
  exportTable: () => void;
  setDimmed: Dispatch<SetStateAction<boolean>>;
  setPeeking: Dispatch<SetStateAction<boolean>>;
}

function useMatrixHandle(options: HandleOptions): void {
  const { isEmpty, by, order, show, asked, claimId, evidenceIds, openPassage, exportTable, setDimmed, setPeeking } =
    options;
  const acts = useMemo(
    () => ({
      evidenceIds,
      openPassages: () => openPassage(evidenceIds[0]),
      toggleEmpties: () => setDimmed((now) => !now),
      toggleOrigins: () => show({ by: by === 'origin' ? 'source' : 'origin' }),
      nextRowOrder: () => show({ rows: ROW_ORDERS[(ROW_ORDERS.indexOf(order) + 1) % ROW_ORDERS.length] }),
      togglePeek: () => setPeeking((now) => !now),
      exportTable,
      openTimeline: () =>
        claimId !== undefined && navigate('timeline', { claimId, ...claimsIn(asked), ...collectionIn(asked) }),
    }),
    [evidenceIds, by, order, show, asked, claimId, exportTable, openPassage, setDimmed, setPeeking],
  );
  useHandle(matrixHandle, isEmpty ? undefined : acts);
}

/** The selection travels along. */
const claimsIn = ({ claimIds }: { claimIds?: number[] }) => (claimIds === undefined ? {} : { claimIds });

const collectionIn = ({ collectionId }: { collectionId: number | null }) =>
  collectionId === null ? {} : { collectionId };

const NO_PASSAGES: readonly number[] = [];

/** What the place's scope asks of the matrix, and how to change it. */
function useAsked() {
  const { scope } = useLocation();
  const by = BY_OPTIONS.find(({ value }) => value === scope.by)?.value ?? 'source';
  const order = ROW_ORDERS.find((one) => one === scope.rows) ?? 'tag';
  const asked = useMemo(
    () => ({
      by,
      from: scope.from ?? null,
      to: scope.to ?? null,
      collectionId: scope.collectionId ?? null,
      ...(scope.claimIds ? { claimIds: [...scope.claimIds] } : {}),
    }),
    [by, scope.from, scope.to, scope.collectionId, scope.claimIds],
  );
  const show = useCallback(
    (changes: Partial<Scope>) => navigate('matrix', { ...scope, ...changes }, { replace: true }),
    [scope],
  );
  return { by, order, asked, show };
}

function cellAt(matrix: MatrixData | undefined, rows: readonly MatrixRow[], place: Place) {
  const row = rows[place.row];
  const column = matrix?.columns[place.column];
  return row && matrix && column ? { row, column, cell: matrixCell(row, matrix, place.column) } : null;
}

/** Says what part is shown: "Sennet ferry · 3 claims · 9 Oct – 12 Oct". */
function scopeInWords(
  { claimIds, from, to }: Scope,
  collection: string | undefined,
  span: MatrixData['range'] | null,
): string {
  const claims = claimIds ? counted(claimIds.length, 'claim') : 'all claims';
  const isWhole = from === undefined && to === undefined && (collection === undefined || span?.from == null);
  const days = spanShort(from ?? span?.from ?? null, to ?? span?.to ?? null).join(' – ');
  return [collection, (claimIds || collection === undefined) && claims, !isWhole && days].filter(Boolean).join(' · ');
}

interface BodyProps {
  matrix: MatrixData;
  groups: ReturnType<typeof matrixGroups>;
  place: Place;
  dimmed: boolean;
  onPlace: (place: Place) => void;
  onOpen: (evidenceId: number | undefined) => void;
  isBusy: boolean;
}

function Body({ groups, ...grid }: BodyProps) {
  const { matrix } = grid;
  const { scope } = useLocation();
  if (matrix.claims.length === 0 && scope.collectionId !== undefined)
    return (
      <EmptyState what="No claim rests on an article of this collection." then="Mark words in its articles to fill it.">
        <Button
          large
          look="primary"
          onClick={() => navigate('matrix', { ...scope, collectionId: undefined }, { replace: true })}
        >
          Show all articles
        </Button>
      </EmptyState>
    );
  if (matrix.claims.length === 0)
    return (
      <EmptyState
        what="No claims yet."
        then={`Select words in an article and ${pressWords(newClaimFromWords) ?? 'make a claim of them'}. Each claim becomes a row here, each source a column.`}
      >
        <Button large look="primary" onClick={() => navigate('library', {})}>
          Go to the Library
        </Button>
      </EmptyState>
    );
  if (matrix.columns.length === 0)
    return (
      <EmptyState what="No source has an article in this range." then="Widen it to see who spoke when.">
        <Button large look="primary" onClick={() => navigate('matrix', {}, { replace: true })}>
          Show all dates
        </Button>
      </EmptyState>
    );
  return (
    <>
      <MatrixGrid groups={groups} {...grid} />
      <MatrixLegend
        hasCutOff={matrix.columns.some(({ cutOff }) => cutOff > 0)}
        size={`${counted(matrix.claims.length, 'claim')} × ${columnsInWords(matrix)}, ${counted(emptyCells(matrix), 'cell')} empty`}
      />
    </>
  );
}

/** Opens the article of a passage with its mark focused. */
function useOpenPassage(): (evidenceId: number | undefined) => void {
  const { client } = useServices();
  return useCallback(
    async (evidenceId) => {
      if (evidenceId === undefined) return;
      const here = currentLocation();
      const found = await client.call('evidence.get', { evidenceIds: [evidenceId] }).catch(sayProblem);
      const [passage] = found?.evidence ?? [];
      // The analyst may have gone elsewhere meanwhile.
      if (passage && currentLocation() === here) navigate('library', { articleId: passage.articleId, evidenceId });
    },
    [client],
  );
}

function columnsInWords({ by, columns, columnsInAll }: MatrixData): string {
  const shown = counted(columns.length, by);
  return columns.length === columnsInAll ? shown : `the ${shown} that speak on most, of ${countWords(columnsInAll)}`;
}
