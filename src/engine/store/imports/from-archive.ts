/** What an article that comes out of another archive brings beside its text. */
import type { MetadataField } from '../../../contract/model/metadata.ts';
import { type Piece, rebuildTexts } from '../articles/moved-pieces.ts';
import { cellOf, prepared } from '../connection.ts';
import type { Store } from '../open.ts';

export interface FromArchive {
  /** EDTF; it may have been corrected, unlike what was found. */
  readonly retrieved: string | null;
  /** In effect in the article as it comes. */
  readonly corrections: readonly {
    readonly field: MetadataField;
    readonly value: string | null;
    readonly reason: string;
    readonly at: string;
  }[];
  /** Moved by hand between text and furniture. */
  readonly pieces: readonly (Piece & { readonly at: string })[];
  /** Other originals that it came in as there; they are stored ahead of it. */
  readonly further: readonly { readonly sha256: string; readonly member: string; readonly charset: string | null }[];
}

/** For an article that is new here. Must be called within the import's transaction. */
export function putHandiwork({ db, clock }: Pick<Store, 'db' | 'clock'>, articleId: number, from: FromArchive): void {
  const correct = prepared(db, 'INSERT INTO correction (article_id, field, value, reason, at) VALUES (?, ?, ?, ?, ?)');
  for (const { field, value, reason, at } of from.corrections) correct.run(articleId, field, value, reason, at);
  const move = prepared(
    db,
    'INSERT INTO moved_piece (article_id, words, behind, place, aside, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { words, behind, place, aside, at } of from.pieces) move.run(articleId, words, behind, place, aside, at);
  if (from.pieces.length > 0) rebuildTexts({ db, clock }, [articleId]);
}

/** Adds the originals that the article does not have here. Must be called within the import's transaction. */
export function putFurtherOriginals(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  articleId: number,
  { further }: FromArchive,
  { path, importId, fileNo }: { readonly path: string; readonly importId: number; readonly fileNo: number },
): void {
  for (const { sha256, member, charset } of further) {
    const originalId = cellOf<number>(db, 'SELECT id FROM original WHERE sha256 = ?', sha256);
    prepared(
      db,
      `INSERT INTO article_original (article_id, original_id, path, member, import_id, file_no, imported_at, charset)
       SELECT @articleId, @originalId, @path, @member, @importId, @fileNo, @now, @charset
       WHERE NOT EXISTS (SELECT 1 FROM article_original WHERE article_id = @articleId AND original_id = @originalId)`,
    ).run({ articleId, originalId, path, member, importId, fileNo, now: clock().toISOString(), charset });
  }
}
