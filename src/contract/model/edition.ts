import { z } from 'zod';
import { Count, Id, Span } from './common.ts';
import { DISCREPANCY_KINDS } from './values.ts';

/** `translated`: an aligned passage in another language says it; `not found`: none does, which is no proof that it is left out. */
export const WITNESS_STATES = ['same', 'changed', 'translated', 'left out', 'not found'] as const;
export type WitnessState = (typeof WITNESS_STATES)[number];

/** How articles read some words of the first one: `words` empty where they leave them out. */
export const EditionReading = z.object({
  /** Code points of the first article's text. */
  at: Span,
  lemma: z.string(),
  words: z.string(),
  /** Told where it is known what differs. */
  kind: z.enum(DISCREPANCY_KINDS).nullable(),
  /** The articles that read so, and where their words stand. */
  witnesses: z.array(z.object({ articleId: Id, span: Span.nullable() })),
});
export type EditionReading = z.infer<typeof EditionReading>;

export const EditionAddition = z.object({ articleId: Id, span: Span, words: z.string() });
export type EditionAddition = z.infer<typeof EditionAddition>;

export const EditionParagraph = z.object({
  span: Span,
  words: z.string(),
  /** One an article, in the order of `articleIds`. */
  states: z.array(z.enum(WITNESS_STATES)),
  readings: z.array(EditionReading),
  /** What follows it in articles that added it. */
  added: z.array(EditionAddition),
});
export type EditionParagraph = z.infer<typeof EditionParagraph>;

/** The words of an origin's first article by paragraphs, and what each of its articles made of them: a critical edition. */
export const Edition = z.object({
  firstId: Id,
  /** The first one and a page of the others, first published first. */
  articleIds: z.array(Id),
  /** What stands before everything shared. */
  before: z.array(EditionAddition),
  paragraphs: z.array(EditionParagraph),
  /** Of all articles but the first. */
  others: Count,
});
export type Edition = z.infer<typeof Edition>;
