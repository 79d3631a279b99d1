/** Evidence: passages held by anchors, and what is shown beside them. */
import { CollateError } from '../../contract/errors.ts';
import type { EvidenceInPlace } from '../../contract/model/article.ts';
import type { Reliability, Remove, Stance } from '../../contract/model/values.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { anchorNow } from './anchor-now.ts';
import { currentRevision } from './articles.ts';
import { type Connection, idList, prepared, rowOf, rowsOf } from './connection.ts';
import type { Store } from './open.ts';
import { decompressText } from './texts.ts';

type EvidenceRow = {
  id: number;
  claim_id: number | null;
  article_id: number;
  revision_id: number;
  start_at: number;
  end_at: number;
  exact: string;
  before: string;
  after: string;
  stance: Stance;
  speaker: string | null;
  remove: Remove;
  note: string;
  created_at: string;
  statement: string | null;
  title: string;
  language: string | null;
  source_id: number;
  source: string;
  reliability: Reliability | null;
  published: string | null;
  origin_id: number;
  origin_name: string;
  sha256: string;
};

const IN_PLACE = `
  SELECT e.*, c.statement, a.title, a.language, a.source_id, s.name AS source, s.reliability, a.published, a.origin_id,
    o.name AS origin_name, r.original_sha256 AS sha256
  FROM evidence e
  JOIN article a ON a.id = e.article_id
  JOIN source s ON s.id = a.source_id
  JOIN origin o ON o.id = a.origin_id
  JOIN revision r ON r.id = e.revision_id
  LEFT JOIN claim c ON c.id = e.claim_id`;

/** In the order asked; unknown ids are left out. */
export function evidenceInPlace(db: Connection, ids: readonly number[]): EvidenceInPlace[] {
  const rows = rowsOf<EvidenceRow>(db, `${IN_PLACE} WHERE e.id IN (SELECT value FROM json_each(?))`, idList(ids));
  const byId = new Map(placed(db, rows).map((evidence) => [evidence.evidenceId, evidence]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** In the order of the text. */
export function evidenceOfArticle(db: Connection, articleId: number): EvidenceInPlace[] {
  return placed(
    db,
    rowsOf(db, `${IN_PLACE} WHERE e.article_id = ? ORDER BY e.start_at, e.end_at DESC, e.id`, articleId),
  );
}

/** By date published, then in the order of the text; undated last. */
export function evidenceOfClaim(db: Connection, claimId: number): EvidenceInPlace[] {
  return placed(
    db,
    rowsOf(
      db,
      `${IN_PLACE} WHERE e.claim_id = ?
       ORDER BY a.published_sort IS NULL, a.published_sort, e.article_id, e.start_at, e.id`,
      claimId,
    ),
  );
}

/** Reads each article's current text once, however much evidence stands in it. */
function placed(db: Connection, rows: readonly EvidenceRow[]): EvidenceInPlace[] {
  const current = new Map<number, { revisionId: number; text: string }>();
  return rows.map((row) => {
    let now = current.get(row.article_id);
    if (!now) {
      now = currentPlace(db, row.article_id);
      current.set(row.article_id, now);
    }
    return {
      evidenceId: row.id,
      claimId: row.claim_id,
      articleId: row.article_id,
      revisionId: row.revision_id,
      start: row.start_at,
      end: row.end_at,
      exact: row.exact,
      before: row.before,
      after: row.after,
      stance: row.stance,
      speaker: row.speaker,
      remove: row.remove,
      note: row.note,
      created: row.created_at,
      anchor: anchorNow({ ...row, start: row.start_at, end: row.end_at, revisionId: row.revision_id }, now),
      statement: row.statement,
      title: row.title,
      language: row.language,
      sourceId: row.source_id,
      source: row.source,
      reliability: row.reliability,
      published: row.published,
      originId: row.origin_id,
      originName: row.origin_name,
      sha256: row.sha256,
    };
  });
}

function currentPlace(db: Connection, articleId: number): { revisionId: number; text: string } {
  const row = rowOf<{ id: number; text: Uint8Array }>(
    db,
    'SELECT id, text FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1',
    articleId,
  );
  return { revisionId: row?.id ?? 0, text: row ? decompressText(row.text) : '' };
}

/** A passage as the analyst marked it; code points of the current text. */
export interface Place {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface Anchored extends Place {
  readonly revisionId: number;
  readonly before: string;
  readonly after: string;
}

const CONTEXT_CODE_POINTS = 32;

/** Binds a place to the current revision. @throws CollateError anchor-mismatch, not-found */
export function anchorPlace(db: Connection, place: Place): Anchored {
  const { info, text } = currentRevision(db, place.articleId);
  const { start, end, exact } = place;
  if (end <= start || sliceCodePoints(text, start, end) !== exact) {
    throw new CollateError(
      'anchor-mismatch',
      `The text of article ${place.articleId} does not read so from character ${start} to ${end}. Nothing was marked. Open the article anew and select the words again.`,
      { articleId: place.articleId, start, end },
    );
  }
  return {
    ...place,
    revisionId: info.revisionId,
    before: sliceCodePoints(text, Math.max(0, start - CONTEXT_CODE_POINTS), start),
    after: sliceCodePoints(text, end, end + CONTEXT_CODE_POINTS),
  };
}

export interface NewEvidence extends Place {
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly remove: Remove;
  readonly note: string;
}

/** Inside an act. @throws CollateError anchor-mismatch, not-found */
export function addEvidence(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  claimId: number | null,
  evidence: NewEvidence,
): number {
  const at = anchorPlace(db, evidence);
  const row = rowOf<{ id: number }>(
    db,
    `INSERT INTO evidence (uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
       speaker, remove, note, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    newId(),
    claimId,
    at.articleId,
    at.revisionId,
    at.start,
    at.end,
    at.exact,
    at.before,
    at.after,
    evidence.stance,
    evidence.speaker,
    evidence.remove,
    evidence.note,
    clock().toISOString(),
  );
  return (row as { id: number }).id;
}

export interface EvidenceChanges {
  readonly claimId?: number | undefined;
  readonly stance?: Stance | undefined;
  readonly speaker?: string | null | undefined;
  readonly remove?: Remove | undefined;
  readonly note?: string | undefined;
}

/** Inside an act. */
export function updateEvidence(db: Connection, ids: readonly number[], changes: EvidenceChanges): void {
  prepared(
    db,
    `UPDATE evidence SET claim_id = coalesce(?1, claim_id), stance = coalesce(?2, stance),
       speaker = CASE WHEN ?3 THEN ?4 ELSE speaker END, remove = coalesce(?5, remove), note = coalesce(?6, note)
     WHERE id IN (SELECT value FROM json_each(?7))`,
  ).run(
    changes.claimId ?? null,
    changes.stance ?? null,
    changes.speaker === undefined ? 0 : 1,
    changes.speaker ?? null,
    changes.remove ?? null,
    changes.note ?? null,
    idList(ids),
  );
}

/** Points evidence at other words, bound to the current revision. Inside an act. @throws CollateError anchor-mismatch */
export function moveEvidence(db: Connection, evidenceId: number, place: Place): void {
  const at = anchorPlace(db, place);
  prepared(
    db,
    `UPDATE evidence SET article_id = ?, revision_id = ?, start_at = ?, end_at = ?, exact = ?, before = ?, after = ?
     WHERE id = ?`,
  ).run(at.articleId, at.revisionId, at.start, at.end, at.exact, at.before, at.after, evidenceId);
}

/** Inside an act. */
export function removeEvidence(db: Connection, ids: readonly number[]): void {
  prepared(db, 'DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?))').run(idList(ids));
}

/** The claims that evidence belongs to, each once. */
export function claimsOfEvidence(db: Connection, ids: readonly number[]): number[] {
  return rowsOf<{ id: number }>(
    db,
    `SELECT DISTINCT claim_id AS id FROM evidence
     WHERE id IN (SELECT value FROM json_each(?)) AND claim_id IS NOT NULL ORDER BY 1`,
    idList(ids),
  ).map((row) => row.id);
}

/** @throws CollateError not-found, naming the first that is not there. */
export function assertEvidence(db: Connection, ids: readonly number[]): void {
  const missing = rowOf<{ id: number }>(
    db,
    'SELECT value AS id FROM json_each(?) WHERE value NOT IN (SELECT id FROM evidence)',
    idList(ids),
  );
  if (missing) {
    throw new CollateError('not-found', `There is no passage ${missing.id} in this archive. It may have been removed.`);
  }
}
