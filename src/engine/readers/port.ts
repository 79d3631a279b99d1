/**
 * What a reader receives and returns: bytes in; drafts of articles, members and clear refusals out. No store, disk or
 * network.
 */
import type { ArticleDraft } from '../../contract/model/imports/draft.ts';
import type { ColumnMapping } from '../../contract/model/imports/import.ts';
import type { FoundValue } from '../../contract/model/metadata.ts';
import type { Refusal } from '../../contract/model/values.ts';

/** A file or a member of one, never held whole by the caller. `range` is half open, in bytes. */
export interface ReaderInput {
  readonly name: string;
  /** Infinity for a stream of unknown length. */
  readonly size: number;
  /** All bytes of a small file; null if it is streamed. */
  readonly held: Uint8Array | null;
  /** What is known about it from outside: the address that a web archive recorded, when it was fetched. */
  readonly given: readonly FoundValue[];
  /** The charset named outside the bytes: by the server that sent a page. */
  readonly charset?: string;
  /** From its beginning; may be called again. @throws CollateError unreadable, damaged, unsafe-archive */
  stream(): AsyncIterable<Uint8Array>;
  /** @throws CollateError too-large, if it is streamed out of another file */
  range(start: number, end: number): Promise<Uint8Array>;
}

/** One article as a reader drew it out of an original. */
export interface Draft extends ArticleDraft {
  readonly outcome: 'article';
  /** The bytes that stand alone as this article; null if the whole file does. */
  readonly original: Uint8Array | null;
  readonly mediaType: string;
  /** Drawn by the analyst's mapping of columns. */
  readonly isMapped?: boolean;
}

/**
 * A file inside this one, for whichever reader knows it: an entry of a ZIP, a message of a mailbox, a page of a web
 * archive.
 */
export interface Member {
  readonly outcome: 'member';
  /** Where it is, as shown: unique within the file. */
  readonly member: string;
  /** Its own name, by which a reader is picked. */
  readonly name: string;
  readonly given?: readonly FoundValue[];
  readonly charset?: string;
  /** Its bytes from the beginning; may be called several times, or never. */
  open(): AsyncIterable<Uint8Array>;
}

/** A file, or a member of it, that gave no article. */
export interface ReaderFailure {
  readonly outcome: 'failure';
  readonly member: string | null;
  readonly code: Refusal;
  /** For an analyst: what happened, and what can be done. */
  readonly message: string;
}

export type ReaderResult = Draft | Member | ReaderFailure;

export interface ReadOptions {
  /** Which column holds what, if the analyst has said so; otherwise a table's reader finds out. */
  readonly columns?: ColumnMapping;
}

export interface Reader {
  /** Stable name stored with each revision, e.g. `html`. */
  readonly name: string;
  /** Raised whenever the same bytes would give a different text; contains EXTRACTION_VERSION if it draws pages. */
  readonly version: number;
  readonly label: string;
  readonly extensions: readonly string[];
  /** Its files hold nothing but characters: zero bytes in them are told to the analyst. */
  readonly isText?: true;
  /** How sure the reader is that it can read this: 0 (no) to 1, from the first 64 kB and the name. */
  sniff(head: Uint8Array, name: string): number;
  /**
   * The input is never empty. @throws CollateError with a refusal's code; anything else is reported as `damaged` and
   * logged
   */
  read(input: ReaderInput, options?: ReadOptions): AsyncIterable<ReaderResult>;
}
