/** What the sample's analyst did (`resources/sample/desk.json`). Everything is named by keys, because ids are known only once it is applied. */
import { z } from 'zod';
import { SCALE_IDS } from '../../contract/model/reports/report.ts';
import {
  CLAIM_KINDS,
  CLAIM_RELATIONS,
  CLAIM_STATUSES,
  CONFIDENCES,
  CREDIBILITIES,
  RELIABILITIES,
  REMOVES,
  SOURCE_KINDS,
  STANCES,
  TLP_MARKINGS,
} from '../../contract/model/values.ts';

const key = z.string().regex(/^[a-z0-9-]+$/);
const remove = z.union(REMOVES.map((distance) => z.literal(distance)));

/** Files of `resources/sample/articles` that are imported together. `source` is set if the files do not name it. */
const SampleImport = z.object({
  name: z.string(),
  source: z.string().nullable(),
  files: z.array(z.string()).min(1),
});

/** An article is identified by its file, and by the id in its line if the file contains several. */
const SampleArticle = z.object({ file: z.string(), externalId: z.string().optional() });

/** The quoted words as they are in the article's text. `nth` (from 1) is set if they occur more than once. */
const SampleEvidence = z.object({
  key,
  article: key,
  quote: z.string().min(1),
  nth: z.number().int().min(1).optional(),
  stance: z.enum(STANCES),
  speaker: z.string().nullable().default(null),
  remove,
  note: z.string().default(''),
});
export type SampleEvidence = z.infer<typeof SampleEvidence>;

const SampleSource = z.object({
  /** The name that the articles use. */
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  country: z.string().nullable(),
  note: z.string(),
  /** Oldest first. */
  grades: z.array(z.object({ value: z.enum(RELIABILITIES), reason: z.string().min(1) })),
});

const SampleClaim = z.object({
  key,
  statement: z.string().min(1),
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  note: z.string(),
  tags: z.array(z.string()),
  /** Oldest first. */
  grades: z.array(
    z.object({ value: z.enum(CREDIBILITIES), reason: z.string().min(1), override: z.boolean().default(false) }),
  ),
  evidence: z.array(SampleEvidence).min(1),
});

const SampleRun = z.union([
  z.object({ text: z.string(), strong: z.boolean().optional() }),
  z.object({ cite: z.array(key).min(1) }),
]);

/** The contract's blocks without ids, with the keys of claims and evidence in place of their ids. */
const SampleBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs: z.array(SampleRun) }),
  z.object({
    kind: z.literal('judgement'),
    runs: z.array(SampleRun),
    likelihood: z.string().nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    confidenceReason: z.string(),
  }),
  z.object({ kind: z.literal('claim'), claim: key, runs: z.array(SampleRun) }),
  z.object({ kind: z.literal('quotation'), evidence: key }),
  z.object({ kind: z.literal('matrix'), claims: z.array(key), caption: z.string() }),
]);
export type SampleBlock = z.infer<typeof SampleBlock>;

const SampleReport = z.object({
  title: z.string(),
  subtitle: z.string(),
  author: z.string(),
  language: z.string(),
  scale: z.enum(SCALE_IDS),
  tlp: z.enum(TLP_MARKINGS),
  marking: z.string(),
  sections: z.array(z.object({ heading: z.string(), blocks: z.array(SampleBlock) })),
});

export const SampleDesk = z.object({
  imports: z.array(SampleImport),
  articles: z.record(key, SampleArticle),
  /** The articles that have been read; all others are unread. */
  read: z.array(key),
  tags: z.array(z.object({ tag: z.string(), articles: z.array(key) })),
  /** Each entry joins its articles under one origin. */
  origins: z.array(z.object({ name: z.string(), reason: z.string(), articles: z.array(key).min(2) })),
  sources: z.array(SampleSource),
  claims: z.array(SampleClaim),
  relations: z.array(z.object({ claim: key, relation: z.enum(CLAIM_RELATIONS), other: key })),
  comparisons: z.array(z.object({ title: z.string(), note: z.string(), articles: z.array(key).min(2).max(6) })),
  collections: z.array(z.object({ name: z.string(), articles: z.array(key) })),
  searches: z.array(z.object({ name: z.string(), text: z.string() })),
  report: SampleReport,
});
export type SampleDesk = z.infer<typeof SampleDesk>;
