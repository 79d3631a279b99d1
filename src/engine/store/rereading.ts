/** Texts that an older reader drew, and what a newer one draws out of the same original put in as a new revision. */
import type { MarksAfterReread } from '../../contract/model/reread.ts';
import { type Connection, idList, prepared, rowOf, rowsOf } from './connection.ts';
import { evidenceOfArticle } from './evidence.ts';
import { removePrints } from './fingerprints.ts';
import type { Store } from './open.ts';
import type { PreparedArticle } from './prepared-article.ts';

export interface ReaderVersion {
  readonly name: string;
  readonly version: number;
}

const OLDER = `
  FROM json_each(@readers) known JOIN revision r
    ON r.reader = known.value ->> 'name' AND r.reader_version < known.value ->> 'version'
  WHERE NOT EXISTS (SELECT 1 FROM revision n WHERE n.article_id = r.article_id AND n.id > r.id)`;

export function countOfOlderReaders(db: Connection, readers: readonly ReaderVersion[]): number {
  return rowOf<{ n: number }>(db, `SELECT count(*) AS n ${OLDER}`, { readers: JSON.stringify(readers) })?.n ?? 0;
}

/** Articles whose current text was drawn by an older version of one of these readers. */
export function articlesOfOlderReaders(db: Connection, readers: readonly ReaderVersion[]): number[] {
  return prepared(db, `SELECT r.article_id ${OLDER} ORDER BY r.article_id`)
    .pluck()
    .all({ readers: JSON.stringify(readers) }) as number[];
}

/** An article and the way in of the original that its current text was drawn from. */
export interface ToReread {
  readonly articleId: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly reader: string;
  readonly readerVersion: number;
  readonly path: string;
  readonly member: string | null;
  /** The analyst's mapping of the table's columns, as JSON. */
  readonly columns: string | null;
}

/** Those of one original side by side; unknown ids are left out. */
export function toReread(db: Connection, articleIds: readonly number[]): ToReread[] {
  return rowsOf<ToReread>(
    db,
    `SELECT r.article_id AS articleId, o.sha256, o.bytes, r.reader, r.reader_version AS readerVersion,
       ao.path, ao.member, coalesce(f.columns, i.columns) AS columns
     FROM json_each(?) asked
       JOIN revision r ON r.id = (SELECT max(id) FROM revision WHERE article_id = asked.value)
       JOIN original o ON o.id = r.original_id
       JOIN article_original ao ON ao.id = (SELECT min(id) FROM article_original
         WHERE article_id = r.article_id AND original_id = r.original_id)
       JOIN import i ON i.id = ao.import_id
       LEFT JOIN import_file f ON f.import_id = ao.import_id AND f.file_no = ao.file_no
     ORDER BY r.original_id, r.article_id`,
    idList(articleIds),
  );
}

/**
 * One transaction. A text that reads the same stays the revision it is, of the newer reader. Evidence keeps the revision
 * that it was marked in.
 * @returns where the article's marks stand now; null where the text is the same, or the article is gone
 */
export function putReread(store: Store, articleId: number, article: PreparedArticle): MarksAfterReread | null {
  const { db } = store;
  return db
    .transaction(() => {
      const current = rowOf<{ id: number; textSha256: string }>(
        db,
        'SELECT id, text_sha256 AS textSha256 FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1',
        articleId,
      );
      if (!current) return null;
      if (current.textSha256 === article.textSha256) {
        prepared(db, 'UPDATE revision SET reader_version = ? WHERE id = ?').run(article.readerVersion, current.id);
        return null;
      }
      addRevision(store, articleId, current.id, article);
      return marksOf(db, articleId);
    })
    .immediate();
}

function addRevision({ db, clock }: Store, articleId: number, afterId: number, article: PreparedArticle): void {
  prepared(
    db,
    `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
     SELECT ?, original_id, ?, ?, ?, ?, ?, ? FROM revision WHERE id = ?`,
  ).run(
    articleId,
    article.textSha256,
    article.reader,
    article.readerVersion,
    clock().toISOString(),
    article.text,
    article.furniture,
    afterId,
  );
  removePrints(db, [articleId]);
  prepared(db, 'UPDATE article_sketch SET folded_sha256 = ?, fingerprint = ? WHERE article_id = ?').run(
    article.foldedSha256,
    article.prints,
    articleId,
  );
  prepared(db, 'UPDATE article SET words = ? WHERE id = ?').run(article.words.count, articleId);
  // What the analyst did to the article before can still be taken back: its rows in the log have the new count too.
  for (const side of ['before', 'after']) {
    prepared(
      db,
      `UPDATE change SET ${side} = json_set(${side}, '$.words', @words)
       WHERE table_name = 'article' AND row_id = @articleId AND ${side} IS NOT NULL`,
    ).run({ words: article.words.count, articleId });
  }
}

function marksOf(db: Connection, articleId: number): MarksAfterReread {
  const marks = { held: 0, carried: 0, proposed: 0, orphaned: 0 };
  for (const { anchor } of evidenceOfArticle(db, articleId)) marks[anchor.state] += 1;
  return marks;
}

/** Evidence marked in a text that is not the current one, after an id. */
export function evidenceOfEarlierTexts(db: Connection, after: number, limit: number): number[] {
  return prepared(
    db,
    `SELECT id FROM evidence e WHERE id > ?
       AND revision_id <> (SELECT max(id) FROM revision r WHERE r.article_id = e.article_id) ORDER BY id LIMIT ?`,
  )
    .pluck()
    .all(after, limit) as number[];
}
