// A discrepancy before its places are converted to code points.
import type { DiscrepancyKind } from '../../../contract/model/values.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../reading/reading.ts';

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

/** The value is named by the words in which it stands. */
export function wordsDiffer(
  kind: DiscrepancyKind,
  items: readonly Omit<DifferingValue, 'normal'>[],
  articles: readonly ReadArticle[],
): Difference {
  const values = items.map(({ sentence, from, to }) => {
    const normal = articleOf(articles, sentence).text.slice(from, to);
    return { sentence, from, to, normal };
  });
  return differenceOf(kind, values, false);
}

export function differenceOf(
  kind: DiscrepancyKind,
  values: readonly DifferingValue[],
  compatible: boolean,
  { about = '', orderUnknown = false }: { readonly about?: string; readonly orderUnknown?: boolean } = {},
): Difference {
  return { kind, about, values, compatible, orderUnknown };
}
