/** What actions may do with the open comparison, from the menu, command bar and keys. */
import { useMemo } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useStable } from '../../use-latest.ts';
import { compareHandle } from './compare-handle.ts';
import { STEPPED } from './comparison-rows.ts';
import type { CompareDeskState } from './use-compare-desk.ts';

export function useCompareHandle(desk: CompareDeskState, canAdd: boolean, toggleList: () => void): void {
  const { asking, passage } = desk;
  const stepping = STEPPED[desk.kind];
  const stops = desk.here.length;
  const hasDifference = desk.difference !== null;
  const acts = useStable({
    step: desk.step,
    show: desk.showView,
    makeClaims: () => desk.ask('claims'),
    makeClaimsAtOnce: desk.makeClaimsAtOnce,
    dismiss: desk.dismiss,
    askReason: () => desk.ask('reason'),
    pinColumn: desk.pinColumn,
    stepColumn: desk.stepColumn,
    openPassage: desk.openPassageHere,
    addArticle: () => desk.ask('add'),
    keep: () => desk.ask('keep'),
    toggleList,
  });
  const offered = useMemo(
    () => ({ ...acts, stepping, stops, hasDifference, passage, canAdd }),
    [acts, stepping, stops, hasDifference, passage, canAdd],
  );
  useHandle(compareHandle, asking === 'claims' ? undefined : offered);
}
