/** The keys that lists and tables share. */

const PAGE = 10;

/** Where a key leads from a place in a list, perhaps beyond its ends; undefined if it is none of these keys. */
export function keyTarget(key: string, at: number, count: number): number | undefined {
  return { PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: count - 1 }[key];
}

export const within = (index: number, count: number) => Math.min(Math.max(index, 0), count - 1);
