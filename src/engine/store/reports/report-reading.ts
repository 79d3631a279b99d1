/** Queries that only reports need: the texts in which their quotations were marked, and how much of each source was read. */

import type { Evidence } from '../../../contract/model/articles/article.ts';
import type { Claim } from '../../../contract/model/claims/claim.ts';
import { DRAWN_OUT_OF } from '../articles/rereading.ts';
import { decompressText } from '../articles/texts.ts';
import { type Connection, columnOf, idList, rowsOf } from '../connection.ts';

/** Returns the text of each revision by its id. */
export function textsOfRevisions(db: Connection, revisionIds: readonly number[]): Map<number, string> {
  const rows = rowsOf<{ id: number; text: Uint8Array }>(
    db,
    'SELECT id, text FROM revision WHERE id IN (SELECT value FROM json_each(?))',
    idList(revisionIds),
  );
  return new Map(rows.map(({ id, text }) => [id, decompressText(text)]));
}

/** Returns which of these passages are still in the archive, each with its claim. */
export function existingEvidence(db: Connection, evidenceIds: readonly number[]): Map<number, number | null> {
  const rows = rowsOf<{ id: number; claimId: number | null }>(
    db,
    'SELECT id, claim_id AS claimId FROM evidence WHERE id IN (SELECT value FROM json_each(?))',
    idList(evidenceIds),
  );
  return new Map(rows.map(({ id, claimId }) => [id, claimId]));
}

/** What a block that states a claim is compared with later. */
export interface StatedClaim {
  readonly claim: Pick<Claim, 'claimId' | 'statement' | 'credibility'>;
  readonly evidence: readonly Pick<Evidence, 'evidenceId' | 'stance'>[];
}

/** Returns those of these claims that are there, without reading any text. */
export function statedClaims(db: Connection, claimIds: readonly number[]): Map<number, StatedClaim> {
  const asked = idList(claimIds);
  const bearing = rowsOf<StatedClaim['evidence'][number] & { claimId: number }>(
    db,
    'SELECT id AS evidenceId, claim_id AS claimId, stance FROM evidence WHERE claim_id IN (SELECT value FROM json_each(?))',
    asked,
  );
  const evidence = Map.groupBy(bearing, ({ claimId }) => claimId);
  const claims = rowsOf<StatedClaim['claim']>(
    db,
    'SELECT id AS claimId, statement, credibility FROM claim WHERE id IN (SELECT value FROM json_each(?))',
    asked,
  );
  return new Map(claims.map((claim) => [claim.claimId, { claim, evidence: evidence.get(claim.claimId) ?? [] }]));
}

/** Returns which of these passages an act removed and undo can bring back. The others went with their articles, for good. */
export function restorableEvidence(db: Connection, evidenceIds: readonly number[]): Set<number> {
  const ids = columnOf<number>(
    db,
    `SELECT DISTINCT c.row_id FROM change c JOIN act a ON a.id = c.act_id
     WHERE c.table_name = 'evidence' AND c.row_id IN (SELECT value FROM json_each(?))
       AND c.after IS NULL AND a.state = 'done'`,
    idList(evidenceIds),
  );
  return new Set(ids);
}

interface SourceReading {
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

interface BundledRow {
  readonly revisionId: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly path: string;
  readonly member: string | null;
  readonly reader: string;
  readonly readerVersion: number;
  readonly columns: string | null;
  readonly charset: string | null;
  readonly title: string;
  readonly source: string;
  readonly published: string | null;
  readonly address: string | null;
  readonly language: string | null;
  readonly imported: string;
}

/** Returns what a bundle says about the texts of these revisions: how each was drawn out of which original, and which article it belongs to. */
export function bundledArticles(db: Connection, revisionIds: readonly number[]): BundledRow[] {
  return rowsOf<BundledRow>(
    db,
    `SELECT r.id AS revisionId, o.sha256, o.bytes, o.media_type AS mediaType, ao.path, ao.member, r.reader,
       r.reader_version AS readerVersion, coalesce(f.columns, i.columns) AS columns, ao.charset, a.title, s.name AS source,
       a.published, a.url AS address, a.language, a.imported_at AS imported
     FROM revision r
       JOIN article a ON a.id = r.article_id
       JOIN source s ON s.id = a.source_id
       ${DRAWN_OUT_OF}
     WHERE r.id IN (SELECT value FROM json_each(?))`,
    idList(revisionIds),
  );
}
