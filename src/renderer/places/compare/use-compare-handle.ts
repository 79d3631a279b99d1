/** What actions may do with the open comparison, from the menu, command bar and keys. */
import { useMemo } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useStable } from '../../use-latest.ts';
import { type CompareActs, compareHandle } from './compare-handle.ts';
import { STEPPED } from './comparison-rows.ts';
import type { CompareDeskState } from './use-compare-desk.ts';

export function useCompareHandle(desk: CompareDeskState, canAdd: boolean, toggleList: () => void): void {
  const { stops, passages, discrepancy } = desk;
  const stepping = STEPPED[stops.kind];
  const { length } = stops.here;
  const hasDifference = discrepancy.current !== null;
  const passage = focusedPassage(desk);
  const acts = useStable({
    step: stops.step,
    show: stops.showView,
    makeClaims: () => desk.ask('claims'),
    makeClaimsAtOnce: discrepancy.makeClaimsAtOnce,
    dismiss: desk.dismiss,
    askReason: () => desk.ask('reason'),
    pinColumn: passages.pinColumn,
    stepColumn: passages.stepColumn,
    openPassage: desk.openPassageHere,
    addArticle: () => desk.ask('add'),
    keep: () => desk.ask('keep'),
    toggleList,
  });
  const offered = useMemo(
    () => ({ ...acts, stepping, stops: length, hasDifference, passage, canAdd }),
    [acts, stepping, length, hasDifference, passage, canAdd],
  );
  useHandle(compareHandle, desk.asking === 'claims' ? undefined : offered);
}

function focusedPassage({ stops, discrepancy }: CompareDeskState): CompareActs['passage'] {
  const { hasFocus, lastFocused } = stops;
  if (!hasFocus || !lastFocused) return 'none';
  const { current } = discrepancy;
  return current && lastFocused.rows.includes(current.row) ? 'of the discrepancy' : 'other';
}
