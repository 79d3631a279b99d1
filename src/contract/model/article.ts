import { z } from 'zod';
import { Count, Edtf, Id, Instant, Span } from './common.ts';
import { FoundValue, METADATA_FIELDS } from './metadata.ts';
import { RELIABILITIES, REMOVES, STANCES } from './values.ts';

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
  /** How many articles of the archive share the origin, this one included. */
  originArticles: Count,
});
export type ArticleHead = z.infer<typeof ArticleHead>;

const ANCHOR_STATES = ['held', 'carried', 'proposed', 'orphaned'] as const;

/** A passage held by an anchor; where it stands now is `resolved`. */
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
  /** The analyst's, of the words. */
  translation: z.string().nullable(),
  created: Instant,
  anchor: z.object({
    state: z.enum(ANCHOR_STATES),
    /** Where the words stand in the current revision: one span when held or carried, candidates when proposed, none when orphaned. */
    spans: z.array(Span),
  }),
});
export type Evidence = z.infer<typeof Evidence>;

/** Evidence with what a claim's page, a cell or a citation shows beside it. */
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
  /** The way in: the file's name as dropped, and the member inside it. */
  path: z.string(),
  member: z.string().nullable(),
  /** The file it was cut out of; null where it is a whole file itself, or that file was not read to its end. */
  container: z.object({ sha256: z.string(), bytes: Count }).nullable(),
  imported: Instant,
  importId: Id,
});
export type OriginalInfo = z.infer<typeof OriginalInfo>;

/** What can be drawn into the original: words set aside within an edge, marks by their lines. */
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

/** What was set aside, and put back into the text by the analyst. */
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

/** One of the articles that are versions of one: the same address, or near-identical words from one source. */
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

/** Words kept, taken out and put in between an earlier text (`a`) and a later one (`b`): code points; runs stand end to end. */
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
  /** The line of the page that says that its story goes on for those who pay or sign in; null where the text may be whole. */
  paywallLine: z.string().nullable(),
  putBack: z.array(PutBackPiece),
  /** By the analyst; they stand among `furniture`, at its end. */
  setAside: z.array(SetAsidePiece),
  revision: Revision,
  /** The first is the one the text was drawn from. */
  originals: z.array(OriginalInfo),
  found: z.array(FoundValue),
  corrections: z.array(Correction),
  evidence: z.array(EvidenceInPlace),
  /** The versions of it that are in the archive, itself among them, the newest last; empty where it is the only one. */
  versions: z.array(ArticleVersion),
});
export type Article = z.infer<typeof Article>;
