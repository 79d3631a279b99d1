/** Selecting rows of a job's table. */
import { useMemo } from 'react';
import type { ImportItem } from '../../../../contract/model/imports/import.ts';
import { useHistoryState } from '../../../history.ts';
import { choiceColumn } from '../../../parts/lists/choice-column.tsx';
import type { RowSelection } from '../../../parts/lists/chosen-rows.ts';
import type { Group } from '../../../parts/lists/table-lines.ts';
import { useCurrentRow } from '../../../parts/lists/use-current-row.ts';

export const itemIdOf = ({ importItemId }: Pick<ImportItem, 'importItemId'>) => importItemId;

/** The row that keys act on: after one is taken off the list, the one in its place. @param of as for `useCurrentRow` */
export function useActiveItem(groups: readonly Group<Pick<ImportItem, 'importItemId'>>[], of: unknown) {
  const [picked, setActive] = useHistoryState<number | null>('outcome', null);
  const listed = useMemo(() => groups.flatMap(({ rows }) => rows.map(itemIdOf)), [groups]);
  const active = useCurrentRow(listed, picked, of);
  return { active, setActive };
}

type Named = Pick<ImportItem, 'importItemId' | 'path' | 'member'>;

export const pathWords = ({ path, member }: Pick<Named, 'path' | 'member'>) => (member ? `${path} › ${member}` : path);

export const choiceOf = <Item extends Named>({ isSelected, toggle }: RowSelection) =>
  choiceColumn<Item>({
    isSelected: ({ importItemId }) => isSelected(importItemId),
    toggle: ({ importItemId }) => toggle(importItemId),
    nameOf: pathWords,
  });
