/** The text of an article as one reader drew it out. Marks, search and the article view use the last revision. */
import { CollateError } from '../../../contract/errors.ts';
import type { Revision } from '../../../contract/model/articles/article.ts';
import { type Connection, cellOf, insertedId, prepared, rowOf } from '../connection.ts';
import { removePrints } from '../prints/fingerprints.ts';
import { compressPieces, decompressPieces, decompressText } from './texts.ts';

/** The part of a store that is needed to write a revision. */
export interface Clocked {
  readonly db: Connection;
  readonly clock: () => Date;
}

interface CurrentRevision {
  readonly info: Revision;
  readonly text: string;
  readonly furniture: string[];
}

type RevisionRow = {
  id: number;
  text_sha256: string;
  reader: string;
  reader_version: number;
  made_at: string;
  text: Uint8Array;
  furniture: Uint8Array;
};

/** Returns the revision that an article's marks, search and view use. @throws CollateError not-found */
export function currentRevision(db: Connection, articleId: number): CurrentRevision {
  return revisionFrom(
    rowOf(db, 'SELECT * FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1', articleId),
    articleId,
  );
}

/** Returns the last revision drawn out by a reader, without the pieces moved since. @throws CollateError not-found */
export function drawnRevision(db: Connection, articleId: number): CurrentRevision {
  return revisionFrom(
    rowOf(db, 'SELECT * FROM revision WHERE article_id = ? AND drawn_id IS NULL ORDER BY id DESC LIMIT 1', articleId),
    articleId,
  );
}

function revisionFrom(row: RevisionRow | undefined, articleId: number): CurrentRevision {
  if (!row) throw noSuchArticle(articleId);
  return {
    info: {
      revisionId: row.id,
      textSha256: row.text_sha256,
      reader: row.reader,
      readerVersion: row.reader_version,
      made: row.made_at,
    },
    text: decompressText(row.text),
    furniture: decompressPieces(row.furniture),
  };
}

interface NewRevision {
  readonly textSha256: string;
  readonly text: Uint8Array;
  readonly furniture: Uint8Array;
  readonly reader: string;
  readonly readerVersion: number;
  readonly words: number;
  /** Null: they are computed when copies are looked for. */
  readonly prints: Uint8Array | null;
}

/** Adds a revision, which becomes the current one. `afterId` is a revision of the same original. Must be called within a transaction. */
export function addRevision(
  { db, clock }: Clocked,
  { articleId, afterId, drawnId }: { articleId: number; afterId: number; drawnId: number | null },
  revision: NewRevision,
): void {
  prepared(
    db,
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture, drawn_id)
     SELECT ?, original_id, ?, ?, ?, ?, ?, ?, ? FROM revision WHERE id = ?`,
  ).run(
    articleId,
    revision.textSha256,
    revision.reader,
    revision.readerVersion,
    clock().toISOString(),
    revision.text,
    revision.furniture,
    drawnId,
    afterId,
  );
  removePrints(db, [articleId]);
  prepared(db, 'UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?').run(revision.prints, articleId);
  prepared(db, 'UPDATE article SET words = ? WHERE id = ?').run(revision.words, articleId);
  // The logged rows get the new count too, so that what the analyst did to the article before can still be undone.
  for (const side of ['before', 'after']) {
    prepared(
      db,
      `UPDATE change SET ${side} = json_set(${side}, '$.words', @words)
       WHERE table_name = 'article' AND row_id = @articleId AND ${side} IS NOT NULL`,
    ).run({ words: revision.words, articleId });
  }
}

/** A text that was drawn out of one of the article's originals elsewhere. */
type EarlierText = Pick<NewRevision, 'textSha256' | 'text' | 'reader' | 'readerVersion'> & {
  readonly originalId: number;
};

const COPY = `INSERT INTO revision
    (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture, drawn_id)
  SELECT article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture, ?
  FROM revision WHERE id = ?`;

/** Keeps a text as an earlier revision: what is current is stored once more, after it. Must be called within a transaction. @returns the revision */
export function addEarlierText(db: Connection, articleId: number, earlier: EarlierText): number {
  const { originalId, textSha256, reader, readerVersion, text } = earlier;
  const { revisionId: drawn, made } = drawnRevision(db, articleId).info;
  const current = currentRevision(db, articleId).info.revisionId;
  const revisionId = insertedId(
    db,
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    articleId,
    originalId,
    textSha256,
    reader,
    readerVersion,
    // No later than what was saved since: the text that is current has not changed.
    made,
    text,
    NO_FURNITURE,
  );
  const drawnAgain = insertedId(db, COPY, null, drawn);
  if (current !== drawn) insertedId(db, COPY, drawnAgain, current);
  return revisionId;
}

const NO_FURNITURE = compressPieces([]);

/** Returns only the text of an article's current revision. @throws CollateError not-found */
export function currentText(db: Connection, articleId: number): string {
  const text = currentTextIfAny(db, articleId);
  if (text === null) throw noSuchArticle(articleId);
  return text;
}

/** The same; null if the article was deleted, as it may be between the turns of long work. */
export function currentTextIfAny(db: Connection, articleId: number): string | null {
  const text = cellOf<Uint8Array>(
    db,
    'SELECT text FROM revision WHERE article_id = +? ORDER BY id DESC LIMIT 1',
    articleId,
  );
  return text ? decompressText(text) : null;
}

export function noSuchArticle(articleId: number): CollateError {
  return new CollateError('not-found', `There is no article ${articleId} in this archive. It may have been deleted.`);
}
