/** `npm run evaluate -- NAME …` runs one measurement against data with published figures. */

type Evaluation = (args: readonly string[]) => Promise<void>;

const EVALUATIONS: Record<string, () => Promise<Evaluation>> = {
  search: async () => (await import('./search.ts')).evaluateSearch,
  compare: async () => (await import('./compare.ts')).evaluateCompare,
  origins: async () => (await import('./origins.ts')).evaluateOrigins,
  quotes: async () => (await import('./quotes.ts')).evaluateQuotes,
  claims: async () => (await import('./claims.ts')).evaluateClaims,
  extraction: async () => (await import('./extraction.ts')).evaluateExtraction,
};

const [name = '', ...args] = process.argv.slice(2);
const load = EVALUATIONS[name];
if (load) await (await load())(args);
else {
  console.error(`Name one of: ${Object.keys(EVALUATIONS).join(', ')}`);
  process.exitCode = 2;
}

export {};
