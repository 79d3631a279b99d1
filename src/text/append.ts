/** Appends all items to a list. `push(...items)` passes each as an argument, and fails at some hundred thousand. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
