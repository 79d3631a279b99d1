/** SQL that holds for the only articles that count: those in `@within`, a list of ids, or all if it is null. */
export const isWithin = (column: string): string =>
  `(@within IS NULL OR ${column} IN (SELECT value FROM json_each(@within)))`;
