/** The form of `resources/sample/desk.json`: what an analyst did with the sample's articles, by keys in place of ids. */
import { z } from 'zod';
import { ReportChanges } from '../../contract/model/report.ts';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CONFIDENCES,
  CREDIBILITIES,
  RELIABILITIES,
  REMOVES,
  SOURCE_KINDS,
  STANCES,
} from '../../contract/model/values.ts';

const Key = z.string().min(1);
const reason = z.string().min(1);

const Evidence = z.object({
  key: Key,
  article: Key,
  /** Exact words of the article. */
  quote: z.string().min(1),
  stance: z.enum(STANCES),
  remove: z.union(REMOVES.map((each) => z.literal(each))),
  speaker: z.string().optional(),
  note: z.string().optional(),
});

const Runs = z.array(
  z.union([z.object({ text: z.string(), strong: z.boolean().optional() }), z.object({ cite: z.array(Key).min(1) })]),
);

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs: Runs }),
  z.object({
    kind: z.literal('judgement'),
    runs: Runs,
    likelihood: z.string().nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    confidenceReason: z.string(),
  }),
  z.object({ kind: z.literal('claim'), claim: Key, runs: Runs }),
  z.object({ kind: z.literal('quotation'), evidence: Key }),
  z.object({ kind: z.literal('matrix'), claims: z.array(Key), caption: z.string() }),
]);

export const Desk = z.object({
  imports: z.array(z.object({ name: z.string(), source: z.string().nullable(), files: z.array(z.string()).min(1) })),
  /** `externalId` tells the articles of one file apart. */
  articles: z.record(Key, z.object({ file: z.string(), externalId: z.string().optional() })),
  read: z.array(Key),
  tags: z.array(z.object({ tag: z.string(), articles: z.array(Key) })),
  origins: z.array(z.object({ name: z.string(), reason: z.string(), articles: z.array(Key).min(1) })),
  sources: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(SOURCE_KINDS),
      country: z.string().nullable(),
      note: z.string(),
      grades: z.array(z.object({ value: z.enum(RELIABILITIES), reason })),
    }),
  ),
  claims: z.array(
    z.object({
      key: Key,
      statement: z.string().min(1),
      kind: z.enum(CLAIM_KINDS),
      status: z.enum(CLAIM_STATUSES),
      note: z.string(),
      tags: z.array(z.string()),
      grades: z.array(z.object({ value: z.enum(CREDIBILITIES), reason, override: z.boolean().optional() })),
      evidence: z.array(Evidence),
    }),
  ),
  comparisons: z.array(z.object({ title: z.string(), note: z.string(), articles: z.array(Key) })),
  searches: z.array(z.object({ name: z.string(), text: z.string() })),
  report: ReportChanges.omit({ sections: true })
    .required({ title: true })
    .extend({ sections: z.array(z.object({ heading: z.string(), blocks: z.array(Block) })) }),
});
export type Desk = z.infer<typeof Desk>;
