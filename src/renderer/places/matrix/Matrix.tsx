/** Claims by source: who says it, who disputes it, who is silent. */

import { type ReactNode, useMemo } from 'react';
import type { Matrix as MatrixData } from '../../../contract/model/comparing/matrix.ts';
import { useRead } from '../../data/use-read.ts';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { useCollectionName } from '../../parts/model/CollectionChooser.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, spanShort } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { inspectorShown } from '../../window-state.ts';
import { useClaims } from '../claims/use-claims.ts';
import { CellInspector } from './CellInspector.tsx';
import styles from './Matrix.module.css';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixBody } from './MatrixBody.tsx';
import { matrixGroups, spokenOn } from './matrix-rows.ts';
import { useAsked } from './use-asked.ts';
import { useCurrentCell } from './use-current-cell.ts';
import { useMatrixHandle } from './use-matrix-handle.ts';

const CELL = { plain: 312, narrow: 264, least: 256, most: 420 };

export function Matrix() {
  const view = useAsked();
  const { scope, by, order, asked, show } = view;
  const matrix = useRead('matrix.get', asked, { keepPrevious: true });
  const claims = useClaims({});
  const collection = useCollectionName(scope.collectionId);
  const groups = useMemo(
    () => (matrix.data ? matrixGroups(matrix.data, claims.data ?? [], order) : []),
    [matrix.data, claims.data, order],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const { place, here, moveTo } = useCurrentCell(matrix.data, rows, claims.data && order);
  const { dimmed, peeking } = useMatrixHandle(matrix.data, view, here);
  useCrumb(scopeInWords(scope, collection, matrix.data?.range ?? null));
  return (
    <Panes place="matrix">
      <Pane name="grid" label="Matrix">
        <MatrixBar {...{ scope, by, order, show, dimmed }} span={matrix.data?.range ?? null} />
        {matrix.error && <ErrorState small={false} message={matrix.error.message} />}
        {matrix.data === undefined && !matrix.error && <Skeleton ofList lines={8} />}
        {matrix.data !== undefined && !matrix.error && (
          <MatrixBody
            matrix={matrix.data}
            groups={groups}
            place={place}
            dimmed={dimmed}
            onPlace={moveTo}
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
