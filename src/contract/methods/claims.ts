import { z } from 'zod';
import { method } from '../method.ts';
import { Act } from '../model/archive.ts';
import { EvidenceInPlace } from '../model/article.ts';
import { CLAIM_SORTS, Claim, ClaimPage, SharedClaim } from '../model/claim.ts';
import { Acted, Count, Edtf, Id, Ids, Limit, LongWords, ShortWords, Span } from '../model/common.ts';
import { SOURCE_SORTS, Source, SourcePage } from '../model/source.ts';
import {
  CLAIM_KINDS,
  CLAIM_RELATIONS,
  CLAIM_STATUSES,
  CREDIBILITIES,
  RELIABILITIES,
  REMOVES,
  SOURCE_KINDS,
  STANCES,
} from '../model/values.ts';

const remove = z.union(REMOVES.map((r) => z.literal(r)));
const statement = z.string().trim().min(1).max(4_000);

/** A passage is a run of words, not a whole article. */
const MOST_QUOTED = 200_000;

/** Where the words are. Refused with `anchor-mismatch` unless the stored text at [start, end) is exactly `exact`. */
const Place = z.object({ articleId: Id, start: Count, end: Count, exact: z.string().max(MOST_QUOTED).regex(/\S/) });

const NewEvidence = Place.extend({
  stance: z.enum(STANCES).default('supports'),
  speaker: z.string().max(500).nullable().default(null),
  remove: remove.default(0),
  note: z.string().max(20_000).default(''),
  translation: z.string().min(1).max(20_000).nullable().default(null),
});

/** Given with each grade: the reason, the day from which it applies (null: from now), and by whom. */
const GIVEN = {
  reason: LongWords.trim().min(1),
  holdsFrom: Edtf.nullable().default(null),
  by: ShortWords.default(''),
};

export const claimMethods = {
  'claim.create': method(
    'act',
    'Create a claim, with any evidence given, in one act.',
    z.object({
      statement,
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
            statement,
            kind: z.enum(CLAIM_KINDS).default('fact'),
            evidence: z.array(NewEvidence).max(100),
          }),
        )
        .min(1)
        .max(50),
    }),
    Acted.extend({ claimIds: z.array(Id) }),
  ),
  'claim.update': method(
    'act',
    'Change the words, kind, status or note of claims. `over` is the words or the note that these replace; refused with `conflict` if they read differently by now.',
    z.object({
      claimIds: z.array(Id).min(1).max(1_000),
      statement: statement.optional(),
      kind: z.enum(CLAIM_KINDS).optional(),
      status: z.enum(CLAIM_STATUSES).optional(),
      note: z.string().max(20_000).optional(),
      over: z
        .object({ statement, note: z.string().max(20_000) })
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
      text: z.string().max(400).default(''),
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
    'A claim with its evidence (the first 2,000 by date, or the page asked for; `claim.passages` counts all), grades, the claims it is stated to be related to, and others with similar words.',
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
    'Claims with the most similar words, to choose from.',
    z.object({ text: z.string().max(2_000), limit: z.number().int().min(1).max(50).default(12) }),
    z.object({ claims: z.array(Claim) }),
  ),
  'claim.shared': method(
    'read',
    'The number of claims that the named articles bear on, and the claims (at most three) that every one of them bears on.',
    z.object({ articleIds: z.array(Id).min(2).max(500) }),
    z.object({ claims: Count, shared: z.array(SharedClaim) }),
  ),
  'evidence.add': method(
    'act',
    'Add a passage to a claim, or mark it without one.',
    NewEvidence.extend({ claimId: Id.nullable() }),
    Acted.extend({ evidenceId: Id }),
  ),
  'evidence.update': method(
    'act',
    'Change stance, speaker, remove, note, translation or claim of evidence. `over` is what these replace, and the words that were translated (`exact`); refused with `conflict` if they read differently by now.',
    z.object({
      evidenceIds: z.array(Id).min(1).max(1_000),
      claimId: Id.optional(),
      stance: z.enum(STANCES).optional(),
      speaker: z.string().max(500).nullable().optional(),
      remove: remove.optional(),
      note: z.string().max(20_000).optional(),
      translation: z.string().min(1).max(20_000).nullable().optional(),
      over: z
        .object({
          exact: z.string().max(MOST_QUOTED),
          speaker: z.string().max(500).nullable(),
          note: z.string().max(20_000),
          translation: z.string().max(20_000).nullable(),
        })
        .partial()
        .optional(),
    }),
    Acted,
  ),
  'evidence.move': method(
    'act',
    'Point evidence at other words of the current text; a translation of different words is deleted.',
    Place.extend({ evidenceId: Id }),
    Acted,
  ),
  'evidence.refusePlace': method(
    'act',
    'Refuse a place proposed for evidence; with no place left it is orphaned.',
    Span.extend({ evidenceId: Id }),
    Acted,
  ),
  'evidence.remove': method('act', 'Remove evidence.', z.object({ evidenceIds: Ids.min(1) }), Acted),
  'evidence.get': method(
    'read',
    'Evidence with its place, in the order given.',
    z.object({ evidenceIds: z.array(Id).max(1_000) }),
    z.object({ evidence: z.array(EvidenceInPlace) }),
  ),
  'evidence.unplaced': method(
    'read',
    'Evidence whose words moved or vanished when its article was reread: with close candidates, or with none.',
    z.object({ after: z.number().int().min(0).default(0), limit: Limit }),
    z.object({ evidence: z.array(EvidenceInPlace), next: Id.nullable() }),
  ),
  'grade.source': method(
    'act',
    'Grade the reliability of a source; null means "not graded".',
    z.object({ sourceId: Id, value: z.enum(RELIABILITIES).nullable(), ...GIVEN }),
    Acted,
  ),
  'grade.sourceEffect': method(
    'read',
    'Which claims would, with this grade, rest only on sources graded D to F, and which no longer would.',
    z.object({ sourceId: Id, value: z.enum(RELIABILITIES).nullable() }),
    z.object({ warned: z.array(Id), freed: z.array(Id) }),
  ),
  'grade.claim': method(
    'act',
    'Grade the credibility of a claim; 1 needs two origins, or `override` with a reason.',
    z.object({
      claimId: Id,
      value: z.enum(CREDIBILITIES).nullable(),
      ...GIVEN,
      override: z.boolean().default(false),
    }),
    Acted,
  ),
  'tag.list': method(
    'read',
    'Tags by name, with how often each is used.',
    z.object({ offset: Count.default(0), limit: z.number().int().min(1).max(5_000).default(5_000) }),
    z.object({
      total: Count,
      tags: z.array(z.object({ tag: z.string(), articles: Count, claims: Count, sources: Count })),
    }),
  ),
  'tag.add': method(
    'act',
    'Tag articles, claims or sources.',
    z.object({
      tag: z.string().trim().min(1).max(200),
      articleIds: Ids.default([]),
      claimIds: Ids.default([]),
      sourceIds: Ids.default([]),
    }),
    Acted,
  ),
  'tag.remove': method(
    'act',
    'Remove a tag from articles, claims or sources.',
    z.object({
      tag: ShortWords.min(1),
      articleIds: Ids.default([]),
      claimIds: Ids.default([]),
      sourceIds: Ids.default([]),
    }),
    Acted,
  ),
  'source.list': method(
    'read',
    'Sources, filtered and sorted.',
    z.object({
      text: z.string().max(200).default(''),
      tag: ShortWords.optional(),
      sort: z.enum(SOURCE_SORTS).default('articles'),
      offset: Count.default(0),
      limit: Limit,
    }),
    z.object({ total: Count, sources: z.array(Source) }),
  ),
  'source.get': method('read', 'A source with its grades and what it said.', z.object({ sourceId: Id }), SourcePage),
  'source.history': method(
    'read',
    'What was done to a source, its names, tags, grades and the articles assigned to it, newest first.',
    z.object({ sourceId: Id, limit: Limit }),
    z.object({ acts: z.array(Act), total: Count }),
  ),
  'source.update': method(
    'act',
    'Change what is known about a source.',
    z.object({
      sourceId: Id,
      name: z.string().trim().min(1).max(300).optional(),
      kind: z.enum(SOURCE_KINDS).optional(),
      country: z.string().max(100).nullable().optional(),
      aliases: z.array(ShortWords.trim().min(1)).max(1_000).optional(),
      domains: z.array(ShortWords.trim().min(1)).max(1_000).optional(),
      note: z.string().max(20_000).optional(),
    }),
    Acted,
  ),
  'source.merge': method(
    'act',
    'Merge sources: their names become aliases and their notes are combined. The remaining source keeps its grade, or takes over theirs if it was never graded.',
    z.object({ into: Id, sourceIds: Ids.min(1) }),
    Acted,
  ),
  'source.apart': method(
    'act',
    'State that sources with similar names are different, so that they are no longer suggested for merging.',
    z.object({ sourceId: Id, otherIds: Ids.min(1) }),
    Acted,
  ),
};
