/** What only a report asks: the texts that its quotations were marked in, and how much of each source was read. */
import { type Connection, idList, rowsOf } from './connection.ts';
import { decompressText } from './texts.ts';

/** The text of each revision, by its id. */
export function textsOfRevisions(db: Connection, revisionIds: readonly number[]): Map<number, string> {
  const rows = rowsOf<{ id: number; text: Uint8Array }>(
    db,
    'SELECT id, text FROM revision WHERE id IN (SELECT value FROM json_each(?))',
    idList(revisionIds),
  );
  return new Map(rows.map(({ id, text }) => [id, decompressText(text)]));
}

/** Which of these passages are still in the archive. */
export function evidencePresentIn(db: Connection, evidenceIds: readonly number[]): Set<number> {
  const rows = rowsOf<{ id: number }>(
    db,
    'SELECT id FROM evidence WHERE id IN (SELECT value FROM json_each(?))',
    idList(evidenceIds),
  );
  return new Set(rows.map(({ id }) => id));
}

export interface SourceReading {
  readonly sourceId: number;
  readonly name: string;
  readonly articles: number;
  readonly read: number;
}

export function readCountsOfSources(db: Connection, sourceIds: readonly number[]): Map<number, SourceReading> {
  const rows = rowsOf<SourceReading>(
    db,
    `SELECT s.id AS sourceId, s.name, count(a.id) AS articles, count(r.article_id) AS read
     FROM source s LEFT JOIN article a ON a.source_id = s.id LEFT JOIN article_read r ON r.article_id = a.id
     WHERE s.id IN (SELECT value FROM json_each(?)) GROUP BY s.id`,
    idList(sourceIds),
  );
  return new Map(rows.map((row) => [row.sourceId, row]));
}
