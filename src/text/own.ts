/** Returns what a table itself holds under a word of someone else's: `constructor` and its like are in every object, but in no table. */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
