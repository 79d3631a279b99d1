import { z } from 'zod';
import { Count, Edtf, Id, Instant, Span } from '../common.ts';
import { FoundValue, METADATA_FIELDS } from '../metadata.ts';
import { RELIABILITIES, REMOVES, STANCES } from '../values.ts';

export const StanceCounts = z.object({ supports: Count, disputes: Count, mentions: Count });
export type StanceCounts = z.infer<typeof StanceCounts>;

/** One text as one source published it: what a list shows of it. */
export const ArticleHead = z.object({
  articleId: Id,
  externalId: z.string().nullable(),
  title: z.string(),
  byline: z.string().nullable(),
  sourceId: Id,
  source: z.string(),
  reliability: z.enum(RELIABILITIES).nullable(),
  language: z.string().nullable(),
  published: Edtf.nullable(),
  imported: Instant,
  url: z.string().nullable(),
  section: z.string().nullable(),
  words: Count,
  read: z.boolean(),
  marks: StanceCounts,
  tags: z.array(z.string()),
  originId: Id,
  originName: z.string(),
  /** How many articles of the archive share the origin, including this one. */
  originArticles: Count,
});
export type ArticleHead = z.infer<typeof ArticleHead>;

const ANCHOR_STATES = ['held', 'carried', 'proposed', 'orphaned'] as const;

/** A passage held by an anchor, which also says where the passage is now. */
export const Evidence = z.object({
  evidenceId: Id,
  claimId: Id.nullable(),
  articleId: Id,
  revisionId: Id,
  start: Count,
  end: Count,
  exact: z.string(),
  before: z.string(),
  after: z.string(),
  stance: z.enum(STANCES),
  speaker: z.string().nullable(),
  remove: z.union(REMOVES.map((r) => z.literal(r))),
  note: z.string(),
  /** The analyst's translation of the words. */
  translation: z.string().nullable(),
  created: Instant,
  anchor: z.object({
    state: z.enum(ANCHOR_STATES),
    /** Where the words are in the current revision: one span if held or carried, candidates if proposed, none if orphaned. */
    spans: z.array(Span),
  }),
});
export type Evidence = z.infer<typeof Evidence>;

/** Evidence with what is shown beside it on a claim's page, in a cell or in a citation. */
export const EvidenceInPlace = Evidence.extend({
  statement: z.string().nullable(),
  title: z.string(),
  language: z.string().nullable(),
  sourceId: Id,
  source: z.string(),
  reliability: z.enum(RELIABILITIES).nullable(),
  published: Edtf.nullable(),
  originId: Id,
  originName: z.string(),
  sha256: z.string(),
});
export type EvidenceInPlace = z.infer<typeof EvidenceInPlace>;

export const OriginalInfo = z.object({
  sha256: z.string(),
  bytes: Count,
  mediaType: z.string(),
  /** The file's name as dropped. */
  path: z.string(),
  member: z.string().nullable(),
  /** The file it was cut out of; null if it is itself a whole file, or if that file was not read to its end. */
  container: z.object({ sha256: z.string(), bytes: Count }).nullable(),
  imported: Instant,
  importId: Id,
});
export type OriginalInfo = z.infer<typeof OriginalInfo>;

/** What can be shown in the original: words set aside (framed), marks (by their lines), or the bytes. */
export const DRAWN_IN_ORIGINAL = ['aside', 'marks', 'bytes'] as const;
export type DrawnInOriginal = (typeof DRAWN_IN_ORIGINAL)[number];

export const Revision = z.object({
  revisionId: Id,
  textSha256: z.string(),
  reader: z.string(),
  readerVersion: z.number().int(),
  made: Instant,
});
export type Revision = z.infer<typeof Revision>;

/** A piece of furniture that the analyst put back into the text. */
export const PutBackPiece = z.object({ putBackId: Id, words: z.string(), at: Instant });
export type PutBackPiece = z.infer<typeof PutBackPiece>;

/** A paragraph of the text that the analyst set aside. */
export const SetAsidePiece = z.object({ words: z.string(), at: Instant });
export type SetAsidePiece = z.infer<typeof SetAsidePiece>;

export const Correction = z.object({
  field: z.enum(METADATA_FIELDS),
  value: z.string().nullable(),
  reason: z.string(),
  at: Instant,
});
export type Correction = z.infer<typeof Correction>;

/** One of several versions of an article: at the same address, or with near-identical words from one source. */
export const ArticleVersion = z.object({
  articleId: Id,
  title: z.string(),
  published: Edtf.nullable(),
  updated: Edtf.nullable(),
  retrieved: Edtf.nullable(),
  imported: Instant,
  words: Count,
});
export type ArticleVersion = z.infer<typeof ArticleVersion>;

/** Words kept, removed and added between an earlier text (`a`) and a later one (`b`), in code points. The runs cover both texts without gaps. */
export const DiffRun = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept'), a: Span, b: Span, text: z.string() }),
  z.object({ kind: z.literal('removed'), a: Span, text: z.string() }),
  z.object({ kind: z.literal('added'), b: Span, text: z.string() }),
]);
export type DiffRun = z.infer<typeof DiffRun>;

export const Article = ArticleHead.extend({
  updated: Edtf.nullable(),
  retrieved: Edtf.nullable(),
  text: z.string(),
  furniture: z.array(z.string()),
  /** The line of the page that says that the story continues for subscribers; null if the text may be complete. */
  paywallLine: z.string().nullable(),
  putBack: z.array(PutBackPiece),
  /** Set aside by the analyst; they are at the end of `furniture`. */
  setAside: z.array(SetAsidePiece),
  revision: Revision,
  /** The first is the one from which the text was drawn. */
  originals: z.array(OriginalInfo),
  found: z.array(FoundValue),
  corrections: z.array(Correction),
  evidence: z.array(EvidenceInPlace),
  /** The collections for which it was chosen by hand. */
  collections: z.array(z.object({ collectionId: Id, name: z.string() })),
  /** All versions of the article in the archive, including itself, newest last; empty if it is the only one. */
  versions: z.array(ArticleVersion),
});
export type Article = z.infer<typeof Article>;
