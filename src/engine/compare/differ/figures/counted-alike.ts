// Whether two figures say that they count the same thing.
import { ANIMALS, type CountedFigure, HOMES, PERSONS, SHOWS } from '../../reading/counted.ts';

/** "99% of the ballots", "44% of the votes": shares of two things, each of which says what it is of. */
export const areOfTwoWholes = (a: CountedFigure, b: CountedFigure): boolean =>
  a.figure.kind === 'share' &&
  b.figure.kind === 'share' &&
  a.language === b.language &&
  a.referentStems.size > 0 &&
  b.referentStems.size > 0 &&
  a.referentStems.isDisjointFrom(b.referentStems) &&
  a.referent.isDisjointFrom(b.referent) &&
  !areOfOneKind(a, b) &&
  ![a, b].some(isOfAName);

/** "90% of its shares", "89% of Tolmar": a name may stand for what belongs to it. */
const isOfAName = ({ figure, sentence }: CountedFigure): boolean =>
  /\p{Lu}/u.test(sentence.text.slice(figure.referentFrom - sentence.from, figure.referentTo - sentence.from));

/** "26 pupils", "30 students", "26 dead": a sum that does not say what it is for is neither of the others. */
export const areNamedAlike = (a: CountedFigure, b: CountedFigure): boolean =>
  [
    [a.referentStems, b.referentStems],
    [a.referent, b.referent],
    [a.status, b.status],
  ].some(([left, right]) => left && right && !left.isDisjointFrom(right));

export const areOfOneKind = (a: CountedFigure, b: CountedFigure): boolean =>
  [PERSONS, ANIMALS, SHOWS, HOMES].some((kind) => isOf(kind, a) && isOf(kind, b));

const isOf = (kind: ReadonlySet<string>, { referent }: CountedFigure): boolean => !kind.isDisjointFrom(referent);

const ARMED: ReadonlySet<string> = new Set(['soldier', 'police']);
const UNARMED: ReadonlySet<string> = new Set([
  'civilian',
  'child',
  'woman',
  'passenger',
  'patient',
  'pupil',
  'student',
  'teacher',
  'tourist',
  'farmer',
  'fisherman',
]);

/** "Four soldiers were killed", "seven civilians were killed" */
export const areOfTwoCamps = (a: CountedFigure, b: CountedFigure): boolean =>
  isOf(ARMED, a) && !isOf(UNARMED, a) && isOf(UNARMED, b) && !isOf(ARMED, b);

export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): 'shared' | 'apart' | 'unknown' {
  if (a.size === 0 || b.size === 0) return 'unknown';
  return sharedCount(a, b) > 0 ? 'shared' : 'apart';
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}
