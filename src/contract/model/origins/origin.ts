import { z } from 'zod';
import { ArticleHead } from '../articles/article.ts';
import { Count, Edtf, Id, Span } from '../common.ts';

/** The reporting behind one or more articles. */
export const Origin = z.object({
  originId: Id,
  name: z.string(),
  reason: z.string(),
  /** `analyst`: an article was joined or split off by hand. The program leaves those where they are. */
  decidedBy: z.enum(['program', 'analyst']),
  /** Earliest published first, undated last. */
  articles: z.array(ArticleHead),
});
export type Origin = z.infer<typeof Origin>;

/** An origin as a list shows it. */
export const OriginHead = Origin.omit({ articles: true }).extend({
  articles: Count,
  sources: Count,
  first: Edtf.nullable(),
  last: Edtf.nullable(),
  /** The title of its earliest article. */
  title: z.string(),
  language: z.string().nullable(),
});
export type OriginHead = z.infer<typeof OriginHead>;

/** A run of words that two articles share, in code points of each text. */
export const SharedRun = z.object({ span: Span, other: Span, words: Count });
export type SharedRun = z.infer<typeof SharedRun>;

/** Passages of 30 words or more that also occur in an article of another origin. */
export const PartialCopy = z.object({
  other: ArticleHead,
  /** `from`: the other was published earlier, and evidence in these runs counts for its origin. `to`: the reverse. */
  direction: z.enum(['from', 'to']),
  /** The analyst decided that it counts for the origin of the later article all the same. */
  isOwn: z.boolean(),
  runs: z.array(SharedRun),
  words: Count,
});
export type PartialCopy = z.infer<typeof PartialCopy>;

/** What one article of an origin shares with the first one, and what it added. */
export const OriginMember = z.object({
  articleId: Id,
  words: Count,
  /** Words of this article that are in the first one. */
  sharedWords: Count,
  /** Equal runs, in the order of this article; `other` is in the first one. Empty for the first article itself. */
  shared: z.array(SharedRun),
  /** What is not in the first article, in code points of this one. Empty for the first article itself. */
  own: z.array(Span),
  /** Words of the first article that this one leaves out. */
  leftOut: Count,
  /** The analyst accepted the origin that the article itself names. */
  credited: z.boolean(),
});
export type OriginMember = z.infer<typeof OriginMember>;

export const PROPOSAL_STATES = ['open', 'accepted', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The finding that by its own words an article rests on someone else's reporting. It is never acted on without the analyst. */
export const OriginProposal = z.object({
  proposalId: Id,
  article: ArticleHead,
  /** `credit`: an agency is credited for the text. `relay`: another outlet is named for what is reported. */
  kind: z.enum(['credit', 'relay']),
  /** The name of the origin it would have. */
  name: z.string(),
  /** The words that say so, and where they are in the text; null if they are its byline. */
  words: z.string(),
  span: Span.nullable(),
  state: z.enum(PROPOSAL_STATES),
});
export type OriginProposal = z.infer<typeof OriginProposal>;
