/** The two lists in a bundle: a zip of a report and everything it rests on, which can be verified without the archive. */
import { z } from 'zod';
import { Count } from '../common.ts';

const path = z.string().min(1).max(1_000);
const sha256 = z.string().regex(/^[\da-f]{64}$/);

export const BUNDLE_PAGE = 'report.html';
export const BUNDLE_LIST = 'manifest.json';
export const BUNDLE_PASSAGES = 'passages.jsonld';

/** A cited article: its text, the original it was drawn from, and how. */
export const BundledArticle = z.object({
  text: path,
  original: path,
  mediaType: z.string(),
  /** The file's name as dropped. */
  path: z.string(),
  member: z.string().nullable(),
  reader: z.string(),
  readerVersion: z.number().int(),
  /** The analyst's mapping of a table's columns, as JSON. */
  columns: z.string().nullable(),
  /** The charset given by the server that sent the original. */
  charset: z.string().nullable().default(null),
  title: z.string(),
  source: z.string(),
  published: z.string().nullable(),
  address: z.string().nullable(),
  language: z.string().nullable(),
  imported: z.string(),
  notes: z.array(Count),
});
export type BundledArticle = z.infer<typeof BundledArticle>;

/** `manifest.json`: every other file of the bundle, with its hash and size. */
export const BundleManifest = z.object({
  form: z.literal('collate-bundle'),
  version: z.literal(1),
  report: z.object({ title: z.string(), changed: z.string(), tlp: z.string() }),
  files: z.array(z.object({ path, sha256, bytes: Count })).max(100_000),
  articles: z.array(BundledArticle).max(100_000),
});
export type BundleManifest = z.infer<typeof BundleManifest>;

/** `passages.jsonld`: each citation as a W3C Web Annotation on the text of its article, in code points. */
export const BundlePassages = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string(),
  type: z.literal('AnnotationPage'),
  items: z
    .array(
      z.object({
        id: z.string(),
        type: z.literal('Annotation'),
        motivation: z.literal('highlighting'),
        /** The analyst's translation of the words, if the report's notes give it. */
        body: z
          .object({ type: z.literal('TextualBody'), purpose: z.literal('describing'), value: z.string() })
          .optional(),
        target: z.object({
          source: path,
          selector: z.tuple([
            z.object({ type: z.literal('TextPositionSelector'), start: Count, end: Count }),
            z.object({
              type: z.literal('TextQuoteSelector'),
              exact: z.string(),
              prefix: z.string(),
              suffix: z.string(),
            }),
          ]),
        }),
      }),
    )
    .max(100_000),
});
export type BundlePassages = z.infer<typeof BundlePassages>;

const BUNDLE_CHECKS = ['files', 'quotations', 'originals'] as const;

export const BundleCheck = z.object({
  ok: z.boolean(),
  title: z.string(),
  /** The hash of the manifest itself, to be compared with one that was sent separately. */
  manifestSha256: z.string(),
  checks: z.array(
    z.object({ name: z.enum(BUNDLE_CHECKS), ok: z.boolean(), counted: Count, problems: z.array(z.string()) }),
  ),
});
export type BundleCheck = z.infer<typeof BundleCheck>;
