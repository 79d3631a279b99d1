// A discrepancy before its places are turned into code points.
import type { DiscrepancyKind } from '../../contract/model/values.ts';
import type { ReadSentence } from './reading.ts';

interface DifferingValue {
  readonly sentence: ReadSentence;
  /** UTF-16 places in the article's text. */
  readonly from: number;
  readonly to: number;
  readonly normal: string;
}

export interface Difference {
  readonly kind: DiscrepancyKind;
  readonly about: string;
  readonly values: readonly DifferingValue[];
  readonly compatible: boolean;
  readonly orderUnknown: boolean;
}

export function differenceOf(
  kind: DiscrepancyKind,
  values: readonly DifferingValue[],
  compatible: boolean,
  { about = '', orderUnknown = false }: { readonly about?: string; readonly orderUnknown?: boolean } = {},
): Difference {
  return { kind, about, values, compatible, orderUnknown };
}
