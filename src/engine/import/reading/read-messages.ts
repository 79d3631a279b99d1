/** The messages between the pool and its workers. */
import type { ErrorCode } from '../../../contract/errors.ts';
import type { ColumnMapping, TableColumns } from '../../../contract/model/imports/import.ts';
import type { Draft } from '../../readers/port.ts';
import type { PreparedArticle } from '../../store/imports/prepared-article.ts';
import type { TheirWork } from '../../store/merging/theirs/their-work.ts';
import type { PreparedOriginal } from '../../store/originals/original-chunks.ts';

/** One thing to write, in order. The chunks of a large original come before the articles drawn from it. */
export type Part =
  | { readonly kind: 'article'; readonly article: PreparedArticle }
  | {
      readonly kind: 'failure';
      readonly member: string | null;
      readonly code: ErrorCode;
      readonly message: string;
      /** If the message has words of an article. */
      readonly articleId?: number | null;
    }
  | { readonly kind: 'original'; readonly original: PreparedOriginal }
  /** The whole file, after the articles that were cut out of it. */
  | { readonly kind: 'container'; readonly sha256: string; readonly bytes: number }
  /** The whole file is a table, whose columns can be mapped. */
  | { readonly kind: 'columns' }
  /** What was worked out in another archive, after its articles; it is written as an act. */
  | { readonly kind: 'work'; readonly work: TheirWork }
  /** The answer to a task that asks for a table's columns; it is not written. */
  | { readonly kind: 'table'; readonly table: TableColumns }
  /** The answer to a task that asks for drafts; it is not written. */
  | { readonly kind: 'draft'; readonly draft: Omit<Draft, 'original'> }
  | { readonly kind: 'chunk'; readonly sha256: string; readonly n: number; readonly data: Uint8Array };

export type ReadTask =
  | {
      readonly kind: 'file';
      readonly path: Uint8Array;
      readonly name: string;
      /** The analyst's mapping of this table's columns. */
      readonly columns?: ColumnMapping;
    }
  /** Returns only the columns of a table. */
  | {
      readonly kind: 'table';
      readonly path: Uint8Array;
      readonly name: string;
      readonly columns?: ColumnMapping;
    }
  /** Returns only drafts, without an archive. */
  | { readonly kind: 'draft'; readonly path: Uint8Array; readonly name: string }
  /** Returns only the file's bytes, as an original. */
  | { readonly kind: 'keep'; readonly path: Uint8Array; readonly name: string }
  /** Reads a stored original with the reader of this name. */
  | {
      readonly kind: 'again';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly reader: string;
      readonly columns?: ColumnMapping;
      /** The charset given outside the bytes when they came in. */
      readonly charset?: string;
    }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null };

export type ToWorker =
  | { readonly kind: 'read'; readonly task: ReadTask }
  /** A batch has been written, so one more may come. */
  | { readonly kind: 'written' }
  /** Nothing more of this file is wanted; answered by `done`. */
  | { readonly kind: 'stop' };

/** The first message of a worker: it can be given files. */
export const READY = 'ready';

export type FromWorker =
  | { readonly kind: 'batch'; readonly parts: readonly Part[]; readonly bytes: number }
  | { readonly kind: 'alive'; readonly bytes: number }
  | { readonly kind: 'log'; readonly message: string; readonly error: string }
  | { readonly kind: 'done'; readonly bytes: number };
