/** The passages of a claim as its page lists them: which is current, which are selected, which keys act on. */
import { useMemo } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { useHistoryState } from '../../../history.ts';
import { useChosenRows } from '../../../parts/lists/chosen-rows.ts';
import { useCurrentRow } from '../../../parts/lists/use-current-row.ts';
import { type EvidenceGrouping, groupEvidence } from './evidence-groups.ts';

const NONE: readonly EvidenceInPlace[] = [];

export const evidenceIdOf = ({ evidenceId }: EvidenceInPlace) => evidenceId;

/** @param isShown whether they are on the screen: no key acts on what is not */
export function usePassages(claimId: number, evidence = NONE, by: EvidenceGrouping, isShown: boolean) {
  const [picked, setActive] = useHistoryState<number | null | undefined>('passage', undefined);
  const groups = useMemo(() => groupEvidence(evidence, by), [evidence, by]);
  const listed = useMemo(() => groups.flatMap(({ rows }) => rows.map(evidenceIdOf)), [groups]);
  const current = useCurrentRow(listed, picked, `${claimId} ${by}`);
  const active = isShown ? current : null;
  const { chosen, selection, clear } = useChosenRows(isShown ? evidence : NONE, evidenceIdOf);
  const inHand = useMemo(
    () => evidence.filter(({ evidenceId: id }) => (chosen.size > 0 ? chosen.has(id) : id === active)),
    [evidence, chosen, active],
  );
  return { groups, active, setActive, selection, chosen: chosen.size, inHand, clear };
}

export type Passages = ReturnType<typeof usePassages>;
