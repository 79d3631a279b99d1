import { z } from 'zod';
import { EvidenceInPlace, StanceCounts } from '../articles/article.ts';
import { Count, Edtf, Id, Instant } from '../common.ts';
import { CLAIM_KINDS, CLAIM_RELATIONS, CLAIM_STATUSES, CREDIBILITIES } from '../values.ts';

/** Warnings that deserve a look and never block (`STANDARDS.md`). */
export const CLAIM_WARNINGS = [
  'relays-only',
  'weak-sources',
  'both-sides-no-word',
  'compound',
  'one-origin',
  'no-evidence',
  'words-gone',
  'words-unplaced',
  'unconfirmed',
] as const;
export const ClaimWarning = z.object({ code: z.enum(CLAIM_WARNINGS), message: z.string() });
export type ClaimWarning = z.infer<typeof ClaimWarning>;

export const CLAIM_SORTS = ['newest', 'oldest', 'statement', 'credibility', 'passages', 'first-seen'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

export const Statement = z.string().trim().min(1).max(4_000);

/** A statement that can be true or false, in the analyst's words, as a list shows it. */
export const Claim = z.object({
  claimId: Id,
  /** Its id where it was imported from; null if it was made here. */
  externalId: z.string().nullable(),
  statement: z.string(),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  credibility: z.enum(CREDIBILITIES).nullable(),
  note: z.string(),
  tags: z.array(z.string()),
  created: Instant,
  changed: Instant,
  passages: StanceCounts,
  articles: Count,
  sources: Count,
  origins: Count,
  /** The earliest `published` among its evidence. */
  firstSeen: Edtf.nullable(),
  warnings: z.array(ClaimWarning),
});
export type Claim = z.infer<typeof Claim>;

/** One entry in a grade's history, besides its value; the last one is in effect. */
export const GIVEN_GRADE = {
  reason: z.string(),
  at: Instant,
  /** The analyst gave credibility 1 with fewer than two origins, and gave a reason. */
  overridden: z.boolean(),
  /** A day; null means from the moment it was given. */
  holdsFrom: Edtf.nullable(),
  /** The name of whoever gave it, as they write it; empty if not stated. */
  by: z.string(),
};
export const ClaimGrade = z.object({ value: z.enum(CREDIBILITIES).nullable(), ...GIVEN_GRADE });
export type ClaimGrade = z.infer<typeof ClaimGrade>;

export const ClaimPage = z.object({
  claim: Claim,
  evidence: z.array(EvidenceInPlace),
  grades: z.array(ClaimGrade),
  /** As the analyst states them. */
  relations: z.array(z.object({ relation: z.enum(CLAIM_RELATIONS), claim: Claim })),
});
export type ClaimPage = z.infer<typeof ClaimPage>;

/** A claim that each of several articles bears on, with the number of articles on each side. */
export const SharedClaim = z.object({
  claimId: Id,
  statement: z.string(),
  supports: Count,
  disputes: Count,
  both: Count,
  mentions: Count,
});
export type SharedClaim = z.infer<typeof SharedClaim>;

/** A claim that a passage resembles. */
export const ClaimMatch = z.object({
  claimId: Id,
  /** Its id where it was imported from; null if it was made here. */
  externalId: z.string().nullable(),
  statement: z.string(),
  /** From 0 to 1, comparable between passages. */
  score: z.number().min(0).max(1),
  /** It resembles the passage closely enough to be proposed unasked. */
  proposed: z.boolean(),
  /** In a sentence: what they share, and what differs. */
  reason: z.string(),
});
export type ClaimMatch = z.infer<typeof ClaimMatch>;
