/** The text of an article as one reader drew it; the last revision is the one that marks, search and view go by. */
import { CollateError } from '../../contract/errors.ts';
import type { Revision } from '../../contract/model/article.ts';
import { type Connection, rowOf } from './connection.ts';
import { decompressPieces, decompressText } from './texts.ts';

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

/** The revision that an article's marks, search and view go by. @throws CollateError not-found */
export function currentRevision(db: Connection, articleId: number): CurrentRevision {
  const row = rowOf<RevisionRow>(db, 'SELECT * FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1', articleId);
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

/** The text of an article's current revision, nothing else read. @throws CollateError not-found */
export function currentText(db: Connection, articleId: number): string {
  const row = rowOf<{ text: Uint8Array }>(
    db,
    'SELECT text FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1',
    articleId,
  );
  if (!row) throw noSuchArticle(articleId);
  return decompressText(row.text);
}

export function noSuchArticle(articleId: number): CollateError {
  return new CollateError('not-found', `There is no article ${articleId} in this archive. It may have been deleted.`);
}
