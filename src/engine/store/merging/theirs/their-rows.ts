/** The rows that are taken from another archive: their columns, and what a value must be to be taken for one of ours. */
import { z } from 'zod';
import { Statement } from '../../../../contract/model/claims/claim.ts';
import { Count, Id, LongWords, ShortWords } from '../../../../contract/model/common.ts';
import { METADATA_FIELDS } from '../../../../contract/model/metadata.ts';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CREDIBILITIES,
  RELIABILITIES,
  SOURCE_KINDS,
  STANCES,
} from '../../../../contract/model/values.ts';
import { isAllowed } from '../../articles/checked-values.ts';

/** As long as notes can become that are joined when claims are merged. */
const Words = z.string().max(1_000_000);
const Name = z.string().min(1).max(20_000);
const Uuid = z.string().min(1).max(100);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Instant = z.iso.datetime({ precision: 3 });
const Flag = z.literal([0, 1]);
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Of a text, compressed or not. */
export const TEXT_BYTES = 64 * 1024 * 1024;

export const TheirArticle = z.object({
  external_id: Words.nullable(),
  title: Words,
  byline: Words.nullable(),
  source_id: Id,
  language: z.string().max(100).nullable(),
  published: z.string().max(100).nullable(),
  updated: z.string().max(100).nullable(),
  retrieved: z.string().max(100).nullable(),
  url: Words.nullable(),
  section: Words.nullable(),
});
export const TheirRevision = z.object({
  article_id: Id,
  original_id: Id,
  text_sha256: Sha256,
  reader: z.string().min(1).max(100),
  reader_version: Count,
  text: Bytes,
  furniture: Bytes,
});
export const TheirArrival = z.object({
  original_id: Id,
  path: Words,
  member: Words.nullable(),
  charset: z.string().max(100).nullable(),
});
export const TheirOriginal = z.object({ sha256: Sha256, bytes: Count, media_type: z.string().min(1).max(200) });
export const TheirChunk = z.object({ data: Bytes });
/** What a reader set aside, as JSON. */
export const TheirPieces = z.array(z.string());
export const TheirFoundValue = z.object({ field: z.enum(METADATA_FIELDS), value: Words, found_in: Words });
export const TheirCorrection = z.object({
  field: z.enum(METADATA_FIELDS),
  value: Words.nullable(),
  reason: Words,
  at: Instant,
});
export const TheirCorrectionOf = TheirCorrection.extend({ article_id: Id });
export const TheirPiece = z.object({
  words: z.string(),
  behind: z.string().nullable(),
  place: Count,
  aside: z.literal(1).nullable(),
  at: Instant,
});
export const TheirSource = z.object({
  name: Name,
  kind: z.enum(SOURCE_KINDS),
  country: z.string().max(100).nullable(),
  note: Words,
});
export const TheirAlias = z.object({ source_id: Id, kind: z.enum(['name', 'domain']), value: Name });
export const TheirClaim = z.object({
  uuid: Uuid,
  external_id: Words.nullable(),
  statement: Statement,
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(CLAIM_STATUSES),
  note: Words,
  created_at: Instant,
  changed_at: Instant,
});
export const TheirGrade = z.object({
  source_id: Id.nullable(),
  claim_id: Id.nullable(),
  value: z.enum([...RELIABILITIES, ...CREDIBILITIES]).nullable(),
  reason: Words,
  overridden: Flag,
  at: Instant,
  holds_from: z
    .string()
    .max(100)
    .refine((day) => isAllowed('published', day))
    .nullable(),
  by_whom: Words.nullable(),
});
export const TheirPassage = z.object({
  uuid: Uuid,
  claim_id: Id.nullable(),
  article_id: Id,
  revision_id: Id,
  start_at: Count,
  end_at: Count,
  exact: z.string().min(1).max(200_000),
  before: z.string().max(1_000),
  after: z.string().max(1_000),
  stance: z.enum(STANCES),
  speaker: Words.nullable(),
  remove: z.literal([0, 1, 2]),
  note: Words,
  translation: Words.nullable(),
  created_at: Instant,
});
export const TheirRelation = z.object({
  claim_id: Id,
  relation: z.enum(['contradicts', 'depends-on']),
  other_id: Id,
});
export const TheirTag = z.object({ name: Name });
export const TheirTagging = z.object({
  tag_id: Id,
  article_id: Id.nullable(),
  claim_id: Id.nullable(),
  source_id: Id.nullable(),
});
export const TheirCollection = z.object({
  uuid: Uuid,
  name: Name,
  text: Words.nullable(),
  filters: Words.nullable(),
  created_at: Instant,
});
export const TheirCollected = z.object({ collection_id: Id, article_id: Id });

export const TheirReport = z.object({
  uuid: Uuid,
  title: ShortWords,
  body: z.string(),
  created_at: Instant,
  changed_at: Instant,
});
/** A list of ids, as JSON. */
const Ids = z
  .string()
  .max(1_000)
  .transform((json, { addIssue }) => {
    try {
      return JSON.parse(json) as unknown;
    } catch {
      addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.array(Id));
export const TheirComparison = z.object({
  uuid: Uuid,
  title: ShortWords,
  note: LongWords,
  article_ids: Ids,
  changed_at: Instant,
});
export const TheirDismissal = z.object({ key: Name, reason: LongWords, at: Instant });
export const TheirRefusal = z.object({
  article_id: Id,
  text_sha256: Sha256,
  start_at: Count,
  end_at: Count,
  exact: z.string().min(1).max(200_000),
});
