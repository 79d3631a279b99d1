/** Finds texts that an older version of a reader drew out, and stores what a newer one draws out of the same original as a new revision. */
import type { MarksAfterReread } from '../../../contract/model/imports/reread.ts';
import { evidenceOfArticle } from '../claims/evidence.ts';
import { type Connection, columnOf, countOf, idList, prepared, rowOf, rowsOf } from '../connection.ts';
import type { PreparedArticle } from '../imports/prepared-article.ts';
import type { Store } from '../open.ts';
import { rebuildTexts } from './moved-pieces.ts';
import { addRevision } from './revisions.ts';

export interface ReaderVersion {
  readonly name: string;
  readonly version: number;
}

const OLDER = `
  FROM json_each(@readers) known JOIN revision r
    ON r.reader = known.value ->> 'name' AND r.reader_version < known.value ->> 'version'
  WHERE NOT EXISTS (SELECT 1 FROM revision n WHERE n.article_id = r.article_id AND n.id > r.id)`;

export function countFromOlderReaders(db: Connection, readers: readonly ReaderVersion[]): number {
  return countOf(db, `SELECT count(*) ${OLDER}`, { readers: JSON.stringify(readers) });
}

/** Returns the articles whose current text was drawn out by an older version of one of these readers. */
export function articlesFromOlderReaders(db: Connection, readers: readonly ReaderVersion[]): number[] {
  return columnOf<number>(db, `SELECT r.article_id ${OLDER} ORDER BY r.article_id`, {
    readers: JSON.stringify(readers),
  });
}

/** An article, and how the original of its current text came in. */
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
  /** The charset given outside the original's bytes. */
  readonly charset: string | null;
}

/** Of the text of revision `r`: its original `o`, how it first came in (`ao`), and the import `i` and its file `f` that say how a table was read. */
export const DRAWN_OUT_OF = `JOIN original o ON o.id = r.original_id
       JOIN article_original ao ON ao.id = (SELECT min(id) FROM article_original
         WHERE article_id = r.article_id AND original_id = r.original_id)
       JOIN import i ON i.id = ao.import_id
       LEFT JOIN import_file f ON f.import_id = ao.import_id AND f.file_no = ao.file_no`;

/** Returns articles of the same original next to each other; unknown ids are left out. */
export function articlesToReread(db: Connection, articleIds: readonly number[]): ToReread[] {
  return rowsOf<ToReread>(
    db,
    `SELECT r.article_id AS articleId, o.sha256, o.bytes, r.reader, r.reader_version AS readerVersion,
       ao.path, ao.member, coalesce(f.columns, i.columns) AS columns, ao.charset
     FROM json_each(?) asked
       JOIN revision r ON r.id = (SELECT max(id) FROM revision WHERE article_id = asked.value)
       ${DRAWN_OUT_OF}
     ORDER BY r.original_id, r.article_id`,
    idList(articleIds),
  );
}

/**
 * Stores a reread text in one transaction. An unchanged text stays the same revision. Evidence keeps the revision it was marked in, and moved pieces are moved
 * again.
 * @returns where the article's marks are now; null if the text is unchanged or the article was deleted
 */
export function putReread(store: Store, articleId: number, article: PreparedArticle): MarksAfterReread | null {
  const { db } = store;
  return db
    .transaction(() => {
      const drawn = rowOf<{ id: number; textSha256: string }>(
        db,
        `SELECT id, text_sha256 AS textSha256 FROM revision WHERE article_id = ? AND drawn_id IS NULL
         ORDER BY id DESC LIMIT 1`,
        articleId,
      );
      if (!drawn) return null;
      const { reader, readerVersion, textSha256, text, furniture, words, prints, foldedSha256 } = article;
      if (drawn.textSha256 === textSha256) {
        prepared(db, 'UPDATE revision SET reader_version = @readerVersion WHERE @id IN (id, drawn_id)').run({
          readerVersion,
          id: drawn.id,
        });
        return null;
      }
      addRevision(
        store,
        { articleId, afterId: drawn.id, drawnId: null },
        { reader, readerVersion, textSha256, text, furniture, words: words.count, prints },
      );
      prepared(db, 'UPDATE article_sketch SET folded_sha256 = ? WHERE article_id = ?').run(foldedSha256, articleId);
      rebuildTexts(store, [articleId]);
      return marksOf(db, articleId);
    })
    .immediate();
}

function marksOf(db: Connection, articleId: number): MarksAfterReread {
  const marks = { held: 0, carried: 0, proposed: 0, orphaned: 0 };
  for (const { anchor } of evidenceOfArticle(db, articleId)) marks[anchor.state] += 1;
  return marks;
}

/** Returns evidence after an id that was marked in a text other than the current one. */
export function evidenceOfEarlierTexts(db: Connection, after: number, limit: number): number[] {
  return columnOf<number>(
    db,
    `SELECT id FROM evidence e WHERE id > ?
       AND revision_id <> (SELECT max(id) FROM revision r WHERE r.article_id = e.article_id) ORDER BY id LIMIT ?`,
    after,
    limit,
  );
}
