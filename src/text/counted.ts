const COUNT = new Intl.NumberFormat('en-GB');

export const countWords = (count: number): string => COUNT.format(count);

/** "1 article", "3,000 articles"; `many` for plurals that need more than an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}
