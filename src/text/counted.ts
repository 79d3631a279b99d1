let format: Intl.NumberFormat | undefined;

/** The format is made at first use: that takes a tenth of what it takes to start a worker, and most workers count nothing. */
export const countWords = (count: number): string => {
  format ??= new Intl.NumberFormat('en-GB');
  return format.format(count);
};

/** "1 article", "3,000 articles"; `many` for plurals that need more than an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWords(count)} ${count === 1 ? one : many}`;
}
