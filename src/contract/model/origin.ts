import { z } from 'zod';
import { ArticleHead } from './article.ts';
import { Count, Edtf, Id, Span } from './common.ts';

/** The reporting behind one or more articles. */
export const Origin = z.object({
  originId: Id,
  name: z.string(),
  reason: z.string(),
  /** `analyst`: an article was joined or split off by hand; the program leaves those where they are. */
  decidedBy: z.enum(['program', 'analyst']),
  /** First published first, undated last. */
  articles: z.array(ArticleHead),
});
export type Origin = z.infer<typeof Origin>;

/** An origin as a list shows it. */
export const OriginHead = Origin.omit({ articles: true }).extend({
  articles: Count,
  sources: Count,
  first: Edtf.nullable(),
  last: Edtf.nullable(),
  /** Of its earliest article. */
  title: z.string(),
  language: z.string().nullable(),
});
export type OriginHead = z.infer<typeof OriginHead>;

/** Words that two articles have alike, in code points of either text. */
export const SharedRun = z.object({ span: Span, other: Span, words: Count });
export type SharedRun = z.infer<typeof SharedRun>;

/** Passages of 30 words or more that stand in an article of another origin too. */
export const PartialCopy = z.object({
  other: ArticleHead,
  /** `from`: the other was published earlier, and what stands in these runs counts for its origin; `to`: the other way round. */
  direction: z.enum(['from', 'to']),
  /** By the analyst's word it counts for the origin of the later one all the same. */
  isOwn: z.boolean(),
  runs: z.array(SharedRun),
  words: Count,
});
export type PartialCopy = z.infer<typeof PartialCopy>;

/** What one article of an origin has of the first one, and what it added. */
export const OriginMember = z.object({
  articleId: Id,
  words: Count,
  /** Words of this article that stand in the first one. */
  sharedWords: Count,
  /** Equal words, in the order of this article; `other` is in the first one. Empty for the first itself. */
  shared: z.array(SharedRun),
  /** What does not stand in the first: code points of this article. For the first itself empty. */
  own: z.array(Span),
  /** Words of the first that this article leaves out. */
  leftOut: Count,
});
export type OriginMember = z.infer<typeof OriginMember>;

export const PROPOSAL_STATES = ['open', 'accepted', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** That an article rests on somebody else's reporting by its own words; never followed without the analyst. */
export const OriginProposal = z.object({
  proposalId: Id,
  article: ArticleHead,
  /** `credit`: an agency is named for the text; `relay`: another outlet is named for what is told. */
  kind: z.enum(['credit', 'relay']),
  /** Of the origin it would have. */
  name: z.string(),
  /** The words that say so, and where they stand in the text; null where they are its byline. */
  words: z.string(),
  span: Span.nullable(),
  state: z.enum(PROPOSAL_STATES),
});
export type OriginProposal = z.infer<typeof OriginProposal>;
