// What a unit of measure, money or share is.

export interface Unit {
  readonly id: string;
  /** Units of one dimension can be converted into each other. */
  readonly dimension:
    | 'length'
    | 'mass'
    | 'area'
    | 'speed'
    | 'time'
    | 'volume'
    | 'power'
    | 'energy'
    | 'sound'
    | 'wind'
    | 'share'
    | 'points'
    | 'temperature'
    | 'magnitude'
    | 'money';
  /** Its size in the dimension's base unit. */
  readonly factor: number;
  /** Where its zero lies in the base unit, if elsewhere: degrees Fahrenheit. */
  readonly zero?: number;
  /** How a value in it is written. */
  readonly symbol: string;
}

export type UnitWords = readonly [Unit, string];

/** A unit and the pattern source of its words. */
export const unit = (
  id: string,
  dimension: Unit['dimension'],
  factor: number,
  symbol: string,
  pattern: string,
): UnitWords => [{ id, dimension, factor, symbol }, pattern];
