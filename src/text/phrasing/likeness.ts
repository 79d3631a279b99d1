import { listed } from './counted.ts';

/** What a passage and a claim have in common, and what differs. */
export interface Likeness {
  /** Words of the claim that the passage has, too, in order. */
  readonly shared: readonly string[];
  /** Figures as each has them that the other has not; empty unless both have some. */
  readonly figures: { readonly claim: readonly string[]; readonly passage: readonly string[] };
  /** The word by which one denies what the other says; null if neither is seen to. */
  readonly negator: string | null;
}

export function likenessInWords({ shared, figures, negator }: Likeness): string {
  const parts = [
    shared.length > 0
      ? `Both have ${listed(shared.map((words) => `“${words}”`))}.`
      : 'Their words are spelt alike, or are common ones.',
  ];
  if (figures.claim.length > 0)
    parts.push(`Figures differ: ${listed(figures.claim)} in the claim, ${listed(figures.passage)} in the passage.`);
  if (negator !== null) parts.push(`One denies what the other says: “${negator}”.`);
  return parts.join(' ');
}
