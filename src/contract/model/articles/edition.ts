import { z } from 'zod';
import { Count, Id, Span } from '../common.ts';
import { DISCREPANCY_KINDS } from '../values.ts';

/** `translated`: an aligned passage in another language says it. `not found`: none does, which does not prove that it was left out. */
export const WITNESS_STATES = ['same', 'changed', 'translated', 'left out', 'not found'] as const;
export type WitnessState = (typeof WITNESS_STATES)[number];

/** How articles read some words of the first one. `words` is empty if they leave them out. */
export const EditionReading = z.object({
  /** Code points of the first article's text. */
  at: Span,
  lemma: z.string(),
  words: z.string(),
  /** Set if it is known what differs. */
  kind: z.enum(DISCREPANCY_KINDS).nullable(),
  /** The articles with this reading, and where their words are. */
  witnesses: z.array(z.object({ articleId: Id, span: Span.nullable() })),
});
export type EditionReading = z.infer<typeof EditionReading>;

export const EditionAddition = z.object({ articleId: Id, span: Span, words: z.string() });
export type EditionAddition = z.infer<typeof EditionAddition>;

export const EditionParagraph = z.object({
  span: Span,
  words: z.string(),
  /** One per article, in the order of `articleIds`. */
  states: z.array(z.enum(WITNESS_STATES)),
  readings: z.array(EditionReading),
  /** What follows it in articles that added something. */
  added: z.array(EditionAddition),
});
export type EditionParagraph = z.infer<typeof EditionParagraph>;

/** A critical edition: the words of an origin's first article by paragraph, and what each of its other articles made of them. */
export const Edition = z.object({
  firstId: Id,
  /** The first article and one page of the others, earliest published first. */
  articleIds: z.array(Id),
  /** What comes before everything shared. */
  before: z.array(EditionAddition),
  paragraphs: z.array(EditionParagraph),
  /** All articles but the first. */
  others: Count,
});
export type Edition = z.infer<typeof Edition>;
