/** Selecting rows of a job's table. */
export function selectionOf(chosen: ReadonlySet<number>, choose: (keys: ReadonlySet<number>) => void) {
  return {
    isSelected: (key: number) => chosen.has(key),
    toggle: (key: number) =>
      choose(new Set(chosen.has(key) ? [...chosen].filter((other) => other !== key) : [...chosen, key])),
    selectMany: (keys: readonly number[]) => choose(new Set([...chosen, ...keys])),
  };
}
