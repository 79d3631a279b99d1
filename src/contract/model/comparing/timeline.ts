import { z } from 'zod';
import { Count, Edtf, Id, Span } from '../common.ts';
import { CREDIBILITIES, RELIABILITIES } from '../values.ts';

export const TIMELINE_LANES = ['source', 'origin', 'claim'] as const;
export const TIMELINE_DATES = ['published', 'updated'] as const;

/** Milliseconds since 1970, UTC. */
export const Millis = z.number().int();

/** What an article can be the first to do: for a claim, against it, to mention it, or to say it in its own voice rather than a speaker's. */
export const FIRSTS = ['supports', 'disputes', 'mentions', 'own-voice'] as const;

const OtherArticle = z.object({ articleId: Id, source: z.string() });

/** What one article says on one claim. In lanes of origins, an article whose passages have several origins has a mark for each. */
export const TimelineMark = z.object({
  laneId: Id,
  claimId: Id,
  articleId: Id,
  /** Its first passage on the claim; null if nothing is marked and it only contains the words of another article's passage. */
  evidenceId: Id.nullable(),
  /** Where those words are; otherwise null. */
  unmarked: Span.nullable(),
  cell: z.enum(['supports', 'disputes', 'both', 'mentions']),
  passages: Count,
  title: z.string(),
  language: z.string().nullable(),
  sourceId: Id,
  source: z.string(),
  /** The origin of its first passage, or of what it copied. */
  originId: Id,
  /** As asked: when it was published, or updated. */
  date: Edtf.nullable(),
  firsts: z.array(z.enum(FIRSTS)),
  /** If it is first: how many other articles, of those among which it is first, may be earlier, their order being unknown. */
  mayBeEarlier: Count,
  /** The article with which the same origin began, if it is another source's and known to be earlier. */
  after: OtherArticle.nullable(),
  /** If its own time is not known exactly: the nearest article of another source, if that may be before or after it. */
  unordered: OtherArticle.nullable(),
});
export type TimelineMark = z.infer<typeof TimelineMark>;

const TimelineLane = z.object({
  /** The id of a source, origin or claim, as asked. */
  laneId: Id,
  name: z.string(),
  /** What tells an origin from others of its name; otherwise null. */
  apart: z.string().nullable(),
  reliability: z.enum(RELIABILITIES).nullable(),
  credibility: z.enum(CREDIBILITIES).nullable(),
});
export type TimelineLane = z.infer<typeof TimelineLane>;

/** Who said it first: the articles that bear on the claims, in time. */
export const Timeline = z.object({
  by: z.enum(TIMELINE_LANES),
  dates: z.enum(TIMELINE_DATES),
  /** Whoever spoke first comes first. A source or origin that says nothing has no lane. */
  lanes: z.array(TimelineLane),
  /** Earliest first, undated last. */
  marks: z.array(TimelineMark),
  passages: z.object({ shown: Count, total: Count }),
  /** Articles that share text with those of the passages and are not marked: in how many, the earliest, the words were sought. */
  copies: z.object({ read: Count, total: Count }),
  /** All of the lanes' articles over the whole range, in bars of equal length; null if nothing is dated. */
  whole: z.object({ from: Millis, to: Millis, bars: z.array(Count) }).nullable(),
});
export type Timeline = z.infer<typeof Timeline>;

/** Articles of a lane without a passage on the claims: a single one, or several that are too close to be drawn apart. */
export const TimelineOther = z.object({
  laneId: Id,
  at: Millis,
  articles: Count,
  unread: Count,
  /** Null if there are several. */
  article: z.object({ articleId: Id, title: z.string(), language: z.string().nullable(), published: Edtf }).nullable(),
});
export type TimelineOther = z.infer<typeof TimelineOther>;
