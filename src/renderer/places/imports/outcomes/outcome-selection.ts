/** Selecting rows of a job's table. */
import { useCallback, useMemo, useState } from 'react';
import type { ImportItem } from '../../../../contract/model/imports/import.ts';
import { useHistoryState } from '../../../history.ts';
import { choiceColumn } from '../../../parts/lists/choice-column.tsx';
import type { Group } from '../../../parts/lists/table-lines.ts';
import { useCurrentRow } from '../../../parts/lists/use-current-row.ts';

type Choose = (keys: ReadonlySet<number>) => void;

export const itemIdOf = ({ importItemId }: Pick<ImportItem, 'importItemId'>) => importItemId;

/** The chosen rows among those listed: one that has been mended, or that the filter leaves out, is no longer chosen. */
export function useChosen(items: readonly Pick<ImportItem, 'importItemId'>[]) {
  const [ticked, choose] = useState<ReadonlySet<number>>(new Set());
  const chosen = useMemo(() => new Set(items.map(itemIdOf).filter((id) => ticked.has(id))), [items, ticked]);
  const clear = useCallback(() => choose(new Set()), []);
  return { chosen, choose, clear };
}

/** The row that keys act on: after one is taken off the list, the one in its place. @param of as for `useCurrentRow` */
export function useActiveItem(groups: readonly Group<Pick<ImportItem, 'importItemId'>>[], of: unknown) {
  const [picked, setActive] = useHistoryState<number | null>('outcome', null);
  const listed = useMemo(() => groups.flatMap(({ rows }) => rows.map(itemIdOf)), [groups]);
  const active = useCurrentRow(listed, picked, of);
  return { active, setActive };
}

const toggled = (chosen: ReadonlySet<number>, key: number) =>
  new Set(chosen.has(key) ? [...chosen].filter((other) => other !== key) : [...chosen, key]);

export function selectionOf(chosen: ReadonlySet<number>, choose: Choose) {
  return {
    isSelected: (key: number) => chosen.has(key),
    toggle: (key: number) => choose(toggled(chosen, key)),
    selectMany: (keys: readonly number[]) => choose(new Set([...chosen, ...keys])),
  };
}

type Named = Pick<ImportItem, 'importItemId' | 'path' | 'member'>;

export const pathWords = ({ path, member }: Pick<Named, 'path' | 'member'>) => (member ? `${path} › ${member}` : path);

export const choiceOf = <Item extends Named>(chosen: ReadonlySet<number>, choose: Choose) =>
  choiceColumn<Item>({
    isSelected: ({ importItemId }) => chosen.has(importItemId),
    toggle: ({ importItemId }) => choose(toggled(chosen, importItemId)),
    nameOf: pathWords,
  });
