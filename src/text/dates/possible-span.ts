/** The instants that a date may mean, for drawing it, and whether two dates leave their order open. */
import { compareEdtf, type Edtf } from './edtf.ts';

/** Milliseconds since 1970, UTC. */
export interface PossibleSpan {
  /** Where to draw it: as if its zone were UTC; in the middle of a day, month or year without a time. */
  readonly at: number;
  readonly from: number;
  /** Equal to `from` if the instant is known. */
  readonly to: number;
}

const HOUR = 3_600_000;
/** An instant in an unknown zone lies between its readings at UTC+14 and UTC−12. */
const EARLIEST_MS = -14 * HOUR;
const LATEST_MS = 12 * HOUR;

/** Null where nothing is known. */
export function possibleSpan({ sortKey, endKey, zoneKnown, parts }: Edtf): PossibleSpan | null {
  if (sortKey === null || endKey === null) return null;
  if (parts?.hour === undefined) return { at: (sortKey + endKey) / 2, from: sortKey, to: endKey };
  if (zoneKnown) return { at: sortKey, from: sortKey, to: sortKey };
  return { at: sortKey, from: sortKey + EARLIEST_MS, to: sortKey + LATEST_MS };
}

/** Whether either of two dates may be the earlier one. False if one of them is missing: that is no date at all. */
export function isOrderUnknown(one: Edtf | null, other: Edtf | null): boolean {
  return !!one?.parts && !!other?.parts && compareEdtf(one, other) === 'order unknown';
}
