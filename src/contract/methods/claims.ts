import { z } from 'zod';
import { method } from '../method.ts';
import { Act } from '../model/archive.ts';
import { CLAIM_SORTS, Claim, ClaimMatch, ClaimPage, SharedClaim, Statement } from '../model/claims/claim.ts';
import { Acted, Count, Id, Ids, Limit, LongWords, ShortWords } from '../model/common.ts';
import { CLAIM_KINDS, CLAIM_RELATIONS, CLAIM_STATUSES, STANCES } from '../model/values.ts';
import { NewEvidence } from './evidence.ts';

export const claimMethods = {
  'claim.create': method(
    'act',
    'Create a claim, with any evidence given, in one act.',
    z.object({
      statement: Statement,
      kind: z.enum(CLAIM_KINDS).default('fact'),
      note: LongWords.default(''),
      evidence: z.array(NewEvidence).max(100).default([]),
    }),
    Acted.extend({ claimId: Id, evidenceIds: z.array(Id) }),
  ),
  'claim.createMany': method(
    'act',
    'Create several claims with their evidence, or add to existing ones, in one act (from a discrepancy).',
    z.object({
      claims: z
        .array(
          z.object({
            claimId: Id.nullable().default(null),
            statement: Statement,
            kind: z.enum(CLAIM_KINDS).default('fact'),
            evidence: z.array(NewEvidence).max(100),
          }),
        )
        .min(1)
        .max(50),
    }),
    Acted.extend({ claimIds: z.array(Id) }),
  ),
  'claim.import': method(
    'act',
    'Create claims from elsewhere in one act, each with the id that it has there; those whose id is here already stay as they are.',
    z.object({
      claims: z
        .array(z.object({ externalId: ShortWords.min(1), statement: Statement, note: LongWords.default('') }))
        .min(1)
        .max(100_000),
    }),
    Acted.extend({ added: Count, known: Count }),
  ),
  'claim.update': method(
    'act',
    'Change the words, kind, status or note of claims. `over` is the words or the note that these replace; refused with `conflict` if they read differently by now.',
    z.object({
      claimIds: z.array(Id).min(1).max(1_000),
      statement: Statement.optional(),
      kind: z.enum(CLAIM_KINDS).optional(),
      status: z.enum(CLAIM_STATUSES).optional(),
      note: z.string().max(20_000).optional(),
      over: z
        .object({ statement: Statement, note: z.string().max(20_000) })
        .partial()
        .optional(),
    }),
    Acted,
  ),
  'claim.merge': method(
    'act',
    'Merge claims into one: it takes over their evidence, tags, notes and relations, and their place in reports; the others are deleted.',
    z.object({ into: Id, claimIds: Ids.min(1) }),
    Acted,
  ),
  'claim.split': method(
    'act',
    'Move passages of a claim to a new one, of its kind and with its tags. Grades, notes and relations stay: they were given to the claim as it was worded.',
    z.object({ claimId: Id, evidenceIds: z.array(Id).min(1).max(1_000), statement: Statement }),
    Acted.extend({ claimId: Id }),
  ),
  'claim.delete': method('act', 'Delete claims and their evidence.', z.object({ claimIds: Ids.min(1) }), Acted),
  'claim.relate': method(
    'act',
    'State how a claim is related to others; with `holds: false`, that it is not. `basis-of`: these depend on it.',
    z.object({
      claimId: Id,
      relation: z.enum(CLAIM_RELATIONS),
      otherIds: z.array(Id).min(1).max(1_000),
      holds: z.boolean().default(true),
    }),
    Acted,
  ),
  'claim.list': method(
    'read',
    'Claims, filtered and sorted.',
    z.object({
      text: ShortWords.default(''),
      kind: z.enum(CLAIM_KINDS).optional(),
      status: z.enum(CLAIM_STATUSES).optional(),
      stance: z.enum(STANCES).optional(),
      tag: ShortWords.optional(),
      ungraded: z.boolean().optional(),
      articleId: Id.optional(),
      sort: z.enum(CLAIM_SORTS).default('newest'),
      offset: Count.default(0),
      limit: Limit,
    }),
    z.object({ total: Count, claims: z.array(Claim) }),
  ),
  'claim.get': method(
    'read',
    'A claim with its evidence (the first 2,000 by date, or the page asked for; `claim.passages` counts all), grades, and the claims it is stated to be related to.',
    z.object({ claimId: Id, offset: Count.default(0), limit: z.number().int().min(1).max(2_000).default(2_000) }),
    ClaimPage,
  ),
  'claim.history': method(
    'read',
    'What was done to a claim, its passages, tags and grades, newest first.',
    z.object({ claimId: Id, limit: Limit }),
    z.object({ acts: z.array(Act), total: Count }),
  ),
  'claim.near': method(
    'read',
    'Claims with the most similar words, then those with words that begin so, to choose from.',
    z.object({ text: z.string().max(2_000), limit: z.number().int().min(1).max(50).default(12) }),
    z.object({ claims: z.array(Claim) }),
  ),
  'claim.match': method(
    'read',
    'Known claims that a passage resembles, the most similar first, each with why; `proposed` are those that probably say the same. Of a long text, the beginning is read (10,000 characters).',
    z.object({ text: z.string().max(4_000_000), limit: z.number().int().min(1).max(50).default(5) }),
    z.object({ matches: z.array(ClaimMatch) }),
  ),
  'claim.shared': method(
    'read',
    'The number of claims that the named articles bear on, and the claims (at most three) that every one of them bears on.',
    z.object({ articleIds: z.array(Id).min(2).max(500) }),
    z.object({ claims: Count, shared: z.array(SharedClaim) }),
  ),
};
