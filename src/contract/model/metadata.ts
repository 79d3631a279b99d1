import { z } from 'zod';

/** The fields of an article that readers find and the analyst can correct. */
export const METADATA_FIELDS = [
  'title',
  'byline',
  'published',
  'updated',
  'retrieved',
  'source',
  'language',
  'url',
  'section',
] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** One value found for a field, and where, in plain words: "json-ld", "meta og:title", "the date line", "the file's name", … */
export const FoundValue = z.object({
  field: z.enum(METADATA_FIELDS),
  value: z.string(),
  from: z.string(),
});
export type FoundValue = z.infer<typeof FoundValue>;

/** Returns the value used for a field: the first that was found. */
export function firstFound(found: readonly FoundValue[], field: MetadataField): string | null {
  return found.find((value) => value.field === field)?.value ?? null;
}
