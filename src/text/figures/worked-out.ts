// Whether a figure can be worked out of others: two weeks' arrivals added up, what is left, the share of a whole.
import type { Figure } from './figure.ts';
import { figuresMeet } from './figures-meet.ts';

/** How many that follow one another are added up: any number is the sum of some of many. */
const MOST_ADDED = 4;
/** Percentage points by which a share may be rounded. */
const ROUNDED = 0.5;

/** Whether `figure` is the sum of up to four of `known` that follow one another, or the difference or share of two. */
export function isWorkedOut(figure: Figure, known: readonly Figure[]): boolean {
  const counted = known.filter((one) => !one.weak && !one.vague && one.kind !== 'ordinal' && one.kind !== 'score');
  // "61 million litres in May and 44 million in August": the unit is not said again.
  const ofUnit = counted.filter(({ kind, unit }) =>
    unit === null ? kind === 'count' : kind === figure.kind && unit.id === figure.unit?.id,
  );
  const meets = (low: number, high: number) =>
    figuresMeet(figure, { ...figure, bound: 'exact', value: low, other: high, low, high }) !== 'differ';
  return (
    ofUnit.some((_, at) => sumsFrom(ofUnit, at).some(([low, high]) => meets(low, high))) ||
    pairsOf(ofUnit).some(
      ([a, b]) => a.value !== b.value && meets(Math.abs(a.value - b.value), Math.abs(a.other - b.other)),
    ) ||
    pairsOf(counted).some(([a, b]) => isShare(figure, a, b))
  );
}

function sumsFrom(all: readonly Figure[], at: number): Array<readonly [number, number]> {
  const added = all.slice(at, at + MOST_ADDED);
  return added.slice(1).map((_, i) => {
    const parts = added.slice(0, i + 2);
    return [
      parts.reduce((sum, { value }) => sum + value, 0),
      parts.reduce((sum, { other }) => sum + other, 0),
    ] as const;
  });
}

const pairsOf = (all: readonly Figure[]) => all.slice(1).map((b, at) => [all[at] as Figure, b] as const);

/** "50 of 200" is a quarter, and half of 80 are 40. */
function isShare(figure: Figure, a: Figure, b: Figure): boolean {
  const [part, whole] = a.value < b.value ? [a, b] : [b, a];
  if (figure.kind === 'share')
    return (
      part.kind === whole.kind &&
      part.unit?.id === whole.unit?.id &&
      isAbout(figure.value, (100 * part.value) / whole.value)
    );
  const [share, count] = a.kind === 'share' ? [a, b] : [b, a];
  return (
    share.kind === 'share' && count.kind === figure.kind && isAbout((100 * figure.value) / count.value, share.value)
  );
}

const isAbout = (a: number, b: number) => Math.abs(a - b) <= ROUNDED;
