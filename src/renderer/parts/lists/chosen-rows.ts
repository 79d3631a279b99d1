/** Selecting rows of one table, as opposed to the window's set of articles or claims, which is kept between places. */
import { useMemo, useState } from 'react';

/** The selection is of rows that are listed: one that is gone, or that a filter leaves out, is no longer selected. @param keyOf the same function at each render */
export function useChosenRows<Row>(rows: readonly Row[], keyOf: (row: Row) => number) {
  const [ticked, choose] = useState<ReadonlySet<number>>(new Set());
  return useMemo(() => {
    const chosen: ReadonlySet<number> = new Set(rows.map(keyOf).filter((key) => ticked.has(key)));
    const selection = {
      isSelected: (key: number) => chosen.has(key),
      toggle: (key: number) =>
        choose(new Set(chosen.has(key) ? [...chosen].filter((other) => other !== key) : [...chosen, key])),
      selectMany: (keys: readonly number[]) => choose(new Set([...chosen, ...keys])),
    };
    return { chosen, selection, clear: () => choose(new Set()) };
  }, [rows, keyOf, ticked]);
}

export type RowSelection = ReturnType<typeof useChosenRows>['selection'];
