/** A draft made ready for the archive. It is folded, hashed and compressed by whoever read it, so that writing it is quick. */
import { hash } from 'node:crypto';
import type { ArticleDraft } from '../../../contract/model/imports/draft.ts';
import { firstFound } from '../../../contract/model/metadata.ts';
import { fingerprint } from '../../../text/copies/fingerprint.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';
import { textFromParagraphs } from '../../../text/sentences/paragraphs.ts';
import { normalisedText } from '../../../text/tokens/normaliser.ts';
import { compressPieces, compressText } from '../articles/texts.ts';
import type { PreparedOriginal } from '../originals/original-chunks.ts';
import { packedPrints } from '../prints/prints.ts';
import { type ArticleWords, articleWords } from '../search-index/article-words.ts';
import type { TermGatherer } from '../search-index/batch-terms.ts';
import type { FromArchive } from './from-archive.ts';

export interface PreparedArticle extends Omit<ArticleDraft, 'paragraphs' | 'furniture'> {
  readonly publishedSort: number | null;
  readonly retrieved: string | null;
  readonly words: ArticleWords;
  readonly text: Uint8Array;
  readonly furniture: Uint8Array;
  readonly textSha256: string;
  /** Hash of the text's letters and digits alone: if it and the source are the same, so is the article. */
  readonly foldedSha256: string;
  /** The prints by which copies of the text are found. */
  readonly prints: Uint8Array;
  readonly original: PreparedOriginal;
  /** The original may contain several articles, each of them a member. */
  readonly originalIsShared: boolean;
  readonly reader: string;
  readonly readerVersion: number;
  /** Extracted with columns that the analyst mapped. */
  readonly isMapped: boolean;
  /** The charset given outside the original's bytes, by the server that sent them. */
  readonly charset: string | null;
  /** Null unless it comes out of another archive. */
  readonly fromArchive: FromArchive | null;
}

export interface DrawnFrom {
  readonly original: PreparedOriginal;
  readonly originalIsShared: boolean;
  readonly reader: string;
  readonly readerVersion: number;
  readonly isMapped?: boolean;
  readonly charset?: string | undefined;
  readonly fromArchive?: FromArchive;
}

const NO_FURNITURE = compressPieces([]);

/** @param gatherer of the words of the articles that are written together */
export function prepareArticle(draft: ArticleDraft, from: DrawnFrom, gatherer: TermGatherer): PreparedArticle {
  const { paragraphs, furniture, ...facts } = draft;
  // A lone surrogate would come back from the archive as another character, and the hash would not match.
  const text = textFromParagraphs(paragraphs).toWellFormed();
  const title = (draft.title.trim() || shortened(paragraphs[0] ?? '')).toWellFormed();
  const published = parsedDate(draft.published);
  const { hashes, ...words } = articleWords({ title, language: draft.language, text }, gatherer);
  return {
    ...facts,
    title,
    published: published?.text ?? null,
    publishedSort: published?.sortKey ?? null,
    updated: parsedDate(draft.updated)?.text ?? null,
    retrieved:
      parsedDate(from.fromArchive ? from.fromArchive.retrieved : firstFound(draft.found, 'retrieved'))?.text ?? null,
    words,
    prints: packedPrints(fingerprint(hashes)),
    text: compressText(text),
    furniture: furniture.length === 0 ? NO_FURNITURE : compressPieces(furniture),
    textSha256: sha256(text),
    // Texts without any letter are hashed as they are, or all of them would count as one article.
    foldedSha256: sha256(normalisedText(text) || text),
    ...from,
    isMapped: from.isMapped ?? false,
    charset: from.charset ?? null,
    fromArchive: from.fromArchive ?? null,
  };
}

function sha256(text: string): string {
  return hash('sha256', text);
}

function parsedDate(edtf: string | null) {
  return edtf === null ? null : parseEdtf(edtf);
}

const SHORT = 90;

/** Returns the first words of a text that has no title. */
function shortened(paragraph: string): string {
  if (paragraph.length <= SHORT) return paragraph;
  const cut = sliceCodePoints(paragraph, 0, SHORT);
  const end = cut.lastIndexOf(' ');
  return `${end > SHORT / 2 ? cut.slice(0, end) : sliceCodePoints(cut, 0, SHORT / 2)}…`;
}
