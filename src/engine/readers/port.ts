/** What a reader is given and what it gives: bytes in, drafts of articles and plain refusals out. No store, disk or network. */
import type { ArticleDraft } from '../../contract/model/draft.ts';
import type { Refusal } from '../../contract/model/values.ts';

/** A file, never held whole by the caller. `range` is half open, in bytes. */
export interface ReaderInput {
  readonly name: string;
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
  range(start: number, end: number): Promise<Uint8Array>;
}

/** One article as a reader drew it out of an original. */
export interface Draft extends ArticleDraft {
  readonly outcome: 'article';
  /** The bytes that stand alone as this article; null when the whole file does. */
  readonly original: Uint8Array | null;
  readonly mediaType: string;
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
