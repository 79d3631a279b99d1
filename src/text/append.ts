/** Puts them all at the end of a list. `push(...items)` hands each over as an argument, and gives out at some hundred thousand. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
