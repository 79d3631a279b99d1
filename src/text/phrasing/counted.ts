/** Made at first use: a format takes a tenth of what it takes to start a worker, and most workers word nothing. */
let counts: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;

export function countWords(count: number): string {
  counts ??= new Intl.NumberFormat('en-GB');
  return counts.format(count);
}

/** "1 article", "3,000 articles"; `many` for plurals that need more than an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}

/** "Averin Courier, Corran Wire and The Echo". */
export function listed(names: readonly string[]): string {
  lists ??= new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
  return lists.format(names);
}
