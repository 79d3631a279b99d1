import { z } from 'zod';
import { ArticleHead } from '../articles/article.ts';
import { Claim, GIVEN_GRADE } from '../claims/claim.ts';
import { Count, Edtf, Id } from '../common.ts';
import { RELIABILITIES, SOURCE_KINDS, STANCES } from '../values.ts';

export const SOURCE_SORTS = ['name', 'articles', 'claims', 'reliability'] as const;
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** Of one source, and as many domains. */
export const MOST_NAMES = 1_000;

/** Who published an article. */
export const Source = z.object({
  sourceId: Id,
  name: z.string(),
  kind: z.enum(SOURCE_KINDS),
  country: z.string().nullable(),
  languages: z.array(z.string()),
  domains: z.array(z.string()),
  aliases: z.array(z.string()),
  note: z.string(),
  reliability: z.enum(RELIABILITIES).nullable(),
  tags: z.array(z.string()),
  articles: Count,
  read: Count,
  claims: Count,
});
export type Source = z.infer<typeof Source>;

/** What a source said on one claim. */
export const Said = z.object({
  claim: Claim,
  stance: z.enum([...STANCES, 'both']),
  passages: Count,
  /** No other source has evidence on the claim. */
  alone: z.boolean(),
  /** Its earliest evidence is dated, and known to be no later than any other source's dated evidence. */
  first: z.boolean(),
  /** The number of sources whose evidence goes the other way. */
  against: Count,
  published: Edtf.nullable(),
});
export type Said = z.infer<typeof Said>;

export const SourceGrade = z.object({ value: z.enum(RELIABILITIES).nullable(), ...GIVEN_GRADE });
export type SourceGrade = z.infer<typeof SourceGrade>;

/** Whose reporting a source's articles carry. */
export const Reporting = z.object({
  own: Count,
  /** Reporting that someone else published first, or is credited for by an accepted proposal; most articles first. */
  after: z.array(z.object({ name: z.string(), sourceId: Id.nullable(), isAgency: z.boolean(), articles: Count })),
});
export type Reporting = z.infer<typeof Reporting>;

export const SourcePage = z.object({
  source: Source,
  grades: z.array(SourceGrade),
  said: z.array(Said),
  /** The 50 newest; get the rest by `search.run` with this source. */
  articles: z.array(ArticleHead),
  counts: z.object({ claims: Count, first: Count, alone: Count, contradicted: Count }),
  reporting: Reporting,
  /** Sources with a similar name that were not marked as different. */
  close: z.array(z.object({ sourceId: Id, name: z.string() })),
});
export type SourcePage = z.infer<typeof SourcePage>;
