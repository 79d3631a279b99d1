/** Reads the rest of a list of which `items` are the first. An empty page ends it: the list may have become shorter meanwhile. */
export async function allPages<T>(
  items: T[],
  total: number,
  pageFrom: (offset: number) => Promise<readonly T[]>,
): Promise<T[]> {
  while (items.length < total) {
    const more = await pageFrom(items.length);
    if (more.length === 0) break;
    items.push(...more);
  }
  return items;
}
