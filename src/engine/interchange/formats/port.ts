/** The interface of interchange formats: an archive's articles, claims and marks in, pieces of a file out. They use no store, disk or network. */
import type { ArticleHead, EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Claim, ClaimGrade } from '../../../contract/model/claims/claim.ts';
import type { ClaimRelation, InterchangeFormat, SourceKind } from '../../../contract/model/values.ts';

/** An article without its text. */
export interface ListedArticle {
  readonly head: ArticleHead;
  readonly sourceKind: SourceKind;
  readonly updated: string | null;
  readonly retrieved: string | null;
  readonly textSha256: string;
  /** Of the bytes from which the text was drawn. */
  readonly originalSha256: string;
  /** Those that the analyst put it into. */
  readonly collections: readonly { readonly collectionId: number; readonly name: string }[];
  /** In the order of the text; only those in scope. */
  readonly passages: readonly EvidenceInPlace[];
}

export interface TakenArticle extends ListedArticle {
  readonly text: string;
}

export interface TakenClaim {
  /** Null for the marks that bear on no claim, which come last. */
  readonly claim: Claim | null;
  /** The one in effect. */
  readonly grade: ClaimGrade | null;
  /** To other claims, as the analyst stated them. */
  readonly relations: readonly { readonly claimId: number; readonly relation: ClaimRelation }[];
  /** By date of publication; only those in scope. */
  readonly passages: readonly { readonly evidence: EvidenceInPlace; readonly article: ArticleHead }[];
}

/** What is taken out. Lists are read as they are walked, so an archive of any size takes little memory. */
export interface Material {
  readonly archive: { readonly id: string; readonly name: string };
  /** The analyst, as they write their name; may be empty. */
  readonly by: string;
  readonly passages: number;
  /** The same as `articles`, read many times faster; not counted as progress. */
  listed(): Iterable<ListedArticle>;
  articles(): Iterable<TakenArticle>;
  /** Only those that have passages in scope. */
  markedArticles(): Iterable<TakenArticle>;
  claims(): Iterable<TakenClaim>;
}

/** What was written, for whoever asked for it. */
export interface Written {
  readonly items: number;
  /** In whole sentences: what the format could not take. */
  readonly leftOut: readonly string[];
}

export const CHOOSE_FEWER =
  'Nothing was written. Choose fewer articles: those that you select, a search finds (--search) or a collection holds (--collection).';

export interface InterchangeWriter {
  readonly format: InterchangeFormat;
  readonly label: string;
  readonly mediaType: string;
  /** The lists it walks, each once: the measure of progress. */
  readonly walks: readonly ('articles' | 'markedArticles' | 'claims')[];
  /** The most articles that a file can hold; absent: any number. */
  readonly mostArticles?: number;
  /** Deterministic: the same material gives the same bytes, on every host and at any time. */
  write(material: Material): Generator<string | Uint8Array, Written>;
}
