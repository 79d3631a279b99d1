/** Whether what takes hours to find rare things is tried too: by `npm run soak`. */
export const SOAKS = Boolean(process.env.COLLATE_SOAK);

/** Whether every test is run in full: by `npm test` and `npm run soak`, but not by `npm run check`. */
export const TESTS_IN_FULL = Boolean(process.env.COLLATE_ALL) || SOAKS;

/** How often a property is tried, or how many cases of a kind are: a tenth where tests are not run in full. */
export const tries = (inFull: number): number => (TESTS_IN_FULL ? inFull : Math.ceil(inFull / 10));
