/** What passes between the pool and its workers. */
import type { ErrorCode } from '../../contract/errors.ts';
import type { ColumnMapping, TableColumns } from '../../contract/model/import.ts';
import type { Draft } from '../readers/port.ts';
import type { PreparedOriginal } from '../store/original-chunks.ts';
import type { PreparedArticle } from '../store/prepared-article.ts';

/** One thing to write, in order. A large original comes in pieces, before the articles that were drawn from it. */
export type Part =
  | { readonly kind: 'article'; readonly article: PreparedArticle }
  | { readonly kind: 'failure'; readonly member: string | null; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'original'; readonly original: PreparedOriginal }
  /** The file as a whole, after the articles that were cut out of it. */
  | { readonly kind: 'container'; readonly sha256: string; readonly bytes: number }
  /** The file is a table as a whole: its columns can be mapped. */
  | { readonly kind: 'columns' }
  /** The answer to a task that asks for a table's columns; not written. */
  | { readonly kind: 'table'; readonly table: TableColumns }
  /** The answer to a task that asks for drafts; not written. */
  | { readonly kind: 'draft'; readonly draft: Omit<Draft, 'original'> }
  | { readonly kind: 'chunk'; readonly sha256: string; readonly n: number; readonly data: Uint8Array };

export type ReadTask =
  | {
      readonly kind: 'file';
      readonly path: Uint8Array;
      readonly name: string;
      /** As the analyst mapped the columns of this table. */
      readonly columns?: ColumnMapping;
    }
  /** Only what its columns are. */
  | {
      readonly kind: 'table';
      readonly path: Uint8Array;
      readonly name: string;
      readonly columns?: ColumnMapping;
    }
  /** Only what it says, for no archive. */
  | { readonly kind: 'draft'; readonly path: Uint8Array; readonly name: string }
  /** Only its bytes, as an original. */
  | { readonly kind: 'keep'; readonly path: Uint8Array; readonly name: string }
  /** An original that was kept, by the reader of this name. */
  | {
      readonly kind: 'again';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly reader: string;
      readonly columns?: ColumnMapping;
      /** Named outside of the bytes when they came in. */
      readonly charset?: string;
    }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null };

export type ToWorker =
  | { readonly kind: 'read'; readonly task: ReadTask }
  /** A batch has been written: one more may come. */
  | { readonly kind: 'written' }
  /** Nothing more of this file is wanted; answered by `done`. */
  | { readonly kind: 'stop' };

export type FromWorker =
  | { readonly kind: 'batch'; readonly parts: readonly Part[]; readonly bytes: number }
  | { readonly kind: 'alive'; readonly bytes: number }
  | { readonly kind: 'log'; readonly message: string; readonly error: string }
  | { readonly kind: 'done'; readonly bytes: number };
