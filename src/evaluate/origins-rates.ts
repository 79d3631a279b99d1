/** Precision, recall and F1 of decisions about pairs. */

export interface Judged {
  readonly isFound: boolean;
  readonly isRight: boolean;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const found = judged.filter(({ isFound }) => isFound).length;
  const right = judged.filter(({ isRight }) => isRight).length;
  const both = judged.filter(({ isFound, isRight }) => isFound && isRight).length;
  return ratesFrom(both, found, right);
}

export function ratesFrom(both: number, found: number, right: number): Rates {
  return {
    precision: found === 0 ? 0 : both / found,
    recall: right === 0 ? 0 : both / right,
    f1: found + right === 0 ? 0 : (2 * both) / (found + right),
  };
}

/** Returns the score threshold with the best F1. */
export function bestOf(scored: readonly { readonly score: number; readonly isRight: boolean }[]): {
  threshold: number;
  rates: Rates;
} {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const right = sorted.filter(({ isRight }) => isRight).length;
  let best = { threshold: Number.POSITIVE_INFINITY, rates: ratesFrom(0, 0, right) };
  let both = 0;
  sorted.forEach(({ score, isRight }, index) => {
    if (isRight) both += 1;
    // Pairs with equal scores are found together.
    if (sorted[index + 1]?.score === score) return;
    const rates = ratesFrom(both, index + 1, right);
    if (rates.f1 > best.rates.f1) best = { threshold: score, rates };
  });
  return best;
}

export function shown(name: string, { precision, recall, f1 }: Rates): string {
  return `${name.padEnd(34)} ${[precision, recall, f1].map((rate) => rate.toFixed(3).replace(/^0/u, '')).join('  ')}`;
}
