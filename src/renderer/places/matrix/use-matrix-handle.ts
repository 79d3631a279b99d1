/** What actions may do with the matrix, from the menu, command bar and keys; and what they have switched on. */
import { useMemo, useState } from 'react';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { useHandle } from '../../actions/handles.ts';
import { navigate } from '../../history.ts';
import { useExportTable } from '../../use-export-table.ts';
import { useStable } from '../../use-latest.ts';
import { matrixHandle } from './matrix-handle.ts';
import { ROW_ORDERS } from './matrix-rows.ts';
import type { Asked } from './use-asked.ts';
import type { CurrentCell } from './use-current-cell.ts';
import { useOpenPassage } from './use-open-passage.ts';

export function useMatrixHandle(
  matrix: Matrix | undefined,
  { by, order, asked, show }: Asked,
  here: CurrentCell | null,
): { dimmed: boolean; peeking: boolean } {
  const [dimmed, setDimmed] = useState(false);
  const [peeking, setPeeking] = useState(false);
  const evidenceIds = here?.cell.evidenceIds ?? NO_PASSAGES;
  const openPassage = useOpenPassage();
  const acts = useStable({
    openPassages: () => openPassage(evidenceIds[0]),
    toggleEmpties: () => setDimmed((now) => !now),
    toggleOrigins: () => show({ by: by === 'origin' ? 'source' : 'origin' }),
    nextRowOrder: () => show({ rows: ROW_ORDERS[(ROW_ORDERS.indexOf(order) + 1) % ROW_ORDERS.length] }),
    togglePeek: () => setPeeking((now) => !now),
    exportTable: useExportTable('matrix.export', asked),
    openTimeline: () => here && navigate('timeline', { claimId: here.row.claimId, ...sameSelection(asked) }),
  });
  const isEmpty = matrix?.claims.length === 0;
  const offered = useMemo(() => ({ ...acts, evidenceIds }), [acts, evidenceIds]);
  // Without a claim no key has anything to act on.
  useHandle(matrixHandle, isEmpty ? undefined : offered);
  return { dimmed, peeking };
}

const NO_PASSAGES: readonly number[] = [];

/** The selection travels along. */
const sameSelection = ({ claimIds, collectionId }: Asked['asked']) => ({
  ...(claimIds === undefined ? {} : { claimIds }),
  ...(collectionId === null ? {} : { collectionId }),
});
