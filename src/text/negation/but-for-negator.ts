// Two sentences of which one has, in the same words, a negator that the other has not.

import { type DenialsRead, denialsAround, denyOnce } from './denials.ts';
import { denies } from './negators.ts';

interface Place {
  /** The index of the word behind the negator, or of the last before it. */
  readonly at: number;
  readonly negator: string;
}

interface Bare {
  readonly folded: string;
  /** Its index in the sentence. */
  readonly at: number;
}

/** How many words around the negator must be the same, and how many of them tell something. */
const AROUND = 6;
const FEWEST = 4;
const FEWEST_TELLING = 2;

/** Where `denying` denies what `affirming` says; null if it does not, or if one leaves open what it says in another way. */
export function butForNegator(
  denying: DenialsRead,
  affirming: DenialsRead,
): { denied: Place; affirmed: number } | null {
  if (denying.denials.length === 0) return null;
  if (denying.leftOpenBy.symmetricDifference(affirming.leftOpenBy).size > 0) return null;
  const [one, other] = [bareWords(denying), bareWords(affirming)];
  for (const { at } of denying.denials) {
    if (!isNegator(denying, at) || !denyOnce(denialsAround(denying, at), denying)) continue;
    const behind = one.findIndex((word) => word.at >= at);
    const cut = behind < 0 ? one.length : behind;
    const from = Math.max(0, Math.min(cut - AROUND / 2, one.length - AROUND));
    const around = one.slice(from, from + AROUND);
    if (around.length < FEWEST || around.filter((word) => denying.tells[word.at]).length < FEWEST_TELLING) continue;
    const found = other.findIndex((_, i) => around.every(({ folded }, n) => other[i + n]?.folded === folded));
    if (found < 0 || isDeniedWithin(affirming, other.slice(found, found + around.length))) continue;
    const shown = Math.min(cut, one.length - 1);
    const negator = denying.words[at]?.surface ?? '';
    return { denied: { at: one[shown]?.at ?? at, negator }, affirmed: other[found + shown - from]?.at ?? 0 };
  }
  return null;
}

/** Whether there is a negator among these words, beside them or in a clause that they are of. */
function isDeniedWithin(read: DenialsRead, around: readonly Bare[]): boolean {
  const [first, last] = [(around[0]?.at ?? 0) - 1, (around.at(-1)?.at ?? 0) + 1];
  return (
    read.denials.some(({ at }) => at >= first && at <= last) ||
    around.some(({ at }) => denialsAround(read, at).length > 0)
  );
}

/** Not "failed to": without it, what remains is "to". */
const isNegator = ({ words, language }: DenialsRead, at: number) => denies(words[at]?.folded ?? '', language);

/** The words without negators: "did" of "didn't", "était" of "n'était", nothing of "no longer". */
function bareWords(read: DenialsRead): Bare[] {
  return read.words.flatMap(({ folded }, at) => {
    if (!isNegator(read, at)) return isNegator(read, at - 1) && NO_LONGER.test(folded) ? [] : [{ folded, at }];
    const rest = /^(\p{L}+)n't$/u.exec(folded)?.[1] ?? /^n'(\p{L}+)$/u.exec(folded)?.[1];
    return rest === undefined ? [] : [{ folded: rest, at }];
  });
}

const NO_LONGER = /^(?:longer|mehr|meer|più|już|больше|більше)$/u;
