// A figure that others have with another unit, or only with a bound: 40 million euros for dollars, 60 for "at least 60".
import type { FigureInText } from './count-one-thing.ts';
import type { Figure } from './figure.ts';
import { figuresMeet } from './figures-meet.ts';

/** The figure of `known` that has the same number as `stated` and says otherwise; null if one of them may say the same. */
export function saidOtherwise(stated: FigureInText, known: readonly FigureInText[]): FigureInText | null {
  const { figure } = stated;
  const same = known.filter((one) => one.figure.value === figure.value && one.figure.other === figure.other);
  const first = same[0];
  if (!first) return null;
  const ofSameUnit = known.filter(
    (one) => !unitsClash(figure, one.figure) && figuresMeet(figure, one.figure) !== 'differ',
  );
  if (ofSameUnit.length === 0) return first;
  if (!ofSameUnit.every((one) => one.figure.value === figure.value && isBounded(one))) return null;
  const isOtherwise =
    isPlain(figure) || (isBounded(stated) && ofSameUnit.every((one) => areOpposite(figure, one.figure)));
  return isOtherwise ? (ofSameUnit[0] ?? null) : null;
}

/** "At least 60" and "at most 60". */
const areOpposite = (a: Figure, b: Figure) =>
  (a.low === a.value && b.high === b.value) || (a.high === a.value && b.low === b.value);

/** Plain dollars may be those of any country, pounds too. */
const ALIKE: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['usd', 'aud', 'cad', 'hkd', 'nzd', 'sgd']),
  new Set(['gbp', 'egp']),
];

/** Two currencies, or per cent and percentage points. Other units may be converted, or misread. */
function unitsClash({ unit: a }: Figure, { unit: b }: Figure): boolean {
  if (!a || !b || a.id === b.id || ALIKE.some((ids) => ids.has(a.id) && ids.has(b.id))) return false;
  const dimensions = new Set([a.dimension, b.dimension]);
  return dimensions.has('money') ? dimensions.size === 1 : dimensions.has('points') && dimensions.has('share');
}

/** A small number in words is as often the analyst's own count, and a time is rounded. */
const isPlain = ({ bound, kind, unit, spelled, value }: Figure) =>
  bound === 'exact' &&
  kind !== 'score' &&
  kind !== 'ordinal' &&
  kind !== 'age' &&
  unit?.dimension !== 'time' &&
  !(spelled && value <= 10);

/** These are also said of ends: "выросло до 300", "hasta el 12". */
const SAID_OF_ENDS = /^(?:within|under|below|до|hasta|jusqu|bis|unter|até|fino|tot|do)(?!\p{L})/iu;
/** "Over 3 km away", "above 40 degrees". */
const OF_PLACES: ReadonlySet<string | undefined> = new Set(['length', 'temperature', 'speed']);

/** "At least" and "at most", "nearly" and "just over": not "about", for which a round number will do. */
function isBounded({ figure, text }: FigureInText): boolean {
  const { bound, low, high, value, other, unit, from } = figure;
  if (bound === 'exact' || other !== value || OF_PLACES.has(unit?.dimension)) return false;
  return !SAID_OF_ENDS.test(text.slice(from, from + 12)) && (low === value || high === value);
}
