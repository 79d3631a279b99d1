// A number found in a text, before its unit is read.

export interface NumberRun {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** Written with digits. */
  readonly digits: boolean;
  /** "one", which is as often a pronoun or an article. */
  readonly weak: boolean;
  /** "half a", "a quarter of a": part of the scale or unit that follows. */
  readonly fraction: boolean;
}
