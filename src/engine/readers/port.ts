/** What a reader is given and what it gives: bytes in, drafts of articles and plain refusals out. No store, disk or network. */
import type { FoundValue } from '../../contract/model/metadata.ts';
import type { Refusal } from '../../contract/model/values.ts';

/** A file, never held whole by the caller. `range` is half open, in bytes. */
export interface ReaderInput {
  readonly name: string;
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
  range(start: number, end: number): Promise<Uint8Array>;
}

/** One article as a reader drew it out of an original. */
export interface Draft {
  readonly outcome: 'article';
  /** Where in the file it stood (a line, a message, a member); null when the file is the article. */
  readonly member: string | null;
  /** The bytes that stand alone as this article; null when the whole file does. */
  readonly original: Uint8Array | null;
  readonly mediaType: string;
  readonly externalId: string | null;
  readonly title: string;
  /** Story paragraphs, NFC, trimmed; the article's text is these joined by a blank line. */
  readonly paragraphs: readonly string[];
  /** Words of the page that are not the story, in order. */
  readonly furniture: readonly string[];
  readonly byline: string | null;
  /** EDTF (`standards.md`, Dates) or null. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The name of the publisher as the page gives it, or null. */
  readonly source: string | null;
  /** Host of the article's address, lower case, without "www."; or null. */
  readonly domain: string | null;
  readonly url: string | null;
  /** BCP 47, or null where it cannot be told. */
  readonly language: string | null;
  readonly section: string | null;
  /** Every value found, with where it came from; the first of a field is the one that was taken. */
  readonly found: readonly FoundValue[];
}

/** A file, or a member of it, that gave no article. */
export interface ReaderFailure {
  readonly outcome: 'failure';
  readonly member: string | null;
  readonly code: Refusal;
  /** For an analyst: what happened, and what can be done. */
  readonly message: string;
}

export type ReaderResult = Draft | ReaderFailure;

export interface Reader {
  /** Stable name kept with each revision, e.g. `html`. */
  readonly name: string;
  /** Raised whenever the same bytes would give another text. */
  readonly version: number;
  readonly label: string;
  readonly extensions: readonly string[];
  /** How sure the reader is that it can read this: 0 (no) to 1, from the first 64 kB and the name. */
  sniff(head: Uint8Array, name: string): number;
  read(input: ReaderInput): AsyncIterable<ReaderResult>;
}
