/** Corrections that were made in another archive, held against what could be given as one here. */
import { CollateError } from '../../../../contract/errors.ts';
import { LongWords } from '../../../../contract/model/common.ts';
import type { ArticleDraft } from '../../../../contract/model/imports/draft.ts';
import { type FoundValue, firstFound, type MetadataField } from '../../../../contract/model/metadata.ts';
import { isAllowed } from '../../articles/checked-values.ts';

interface Correction {
  readonly field: MetadataField;
  readonly value: string | null;
  readonly reason: string;
}

export const isTaken = ({ field, value, reason }: Correction): boolean =>
  isAllowed(field, value) && LongWords.safeParse(reason).success;

/** The fields of an article that are corrected. */
type Values = Pick<ArticleDraft, Exclude<MetadataField, 'retrieved'>> & { readonly retrieved: string | null };

const CHECKED = ['language', 'published', 'updated', 'retrieved'] as const;

/**
 * Returns the values of an article without what a refused correction put into effect: that is as it was corrected before, or else as it was found.
 * @throws CollateError damaged where another value is none that could be drawn out
 */
export function takenValues(
  values: Values,
  corrections: readonly Correction[],
  found: readonly FoundValue[],
): { title: string } & Values {
  const inEffect = new Map(corrections.map((correction) => [correction.field, correction]));
  const refused = [...inEffect.values()].filter((correction) => !isTaken(correction)).map(({ field }) => field);
  const before = (field: MetadataField): string | null => {
    const earlier = corrections.findLast((correction) => correction.field === field && isTaken(correction));
    const value = earlier ? earlier.value : firstFound(found, field);
    return isAllowed(field, value) ? value : null;
  };
  const taken: Values = { ...values, ...Object.fromEntries(refused.map((field) => [field, before(field)])) };
  const broken = CHECKED.find((field) => !isAllowed(field, taken[field]));
  if (broken) throw new CollateError('damaged', `Its value of “${broken}” is none that an article can have.`);
  // Without a title, it gets one of its first words.
  return { ...taken, title: taken.title ?? '' };
}
