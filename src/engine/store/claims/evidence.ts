/** Reads evidence: passages held by anchors, and what is shown beside them. */

import { CollateError } from '../../../contract/errors.ts';
import type { Evidence, EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Reliability, Remove, Stance } from '../../../contract/model/values.ts';
import { type ResolvedAnchor, resolveAnchor } from '../../../text/anchors/anchors.ts';
import { decompressText } from '../articles/texts.ts';
import { type Connection, columnOf, firstMissing, idList, rowOf, rowsOf } from '../connection.ts';
import { inTurns, type Pace } from '../pace.ts';
import { withoutRefused } from './refused-places.ts';

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
  translation: string | null;
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
  text_sha256: string;
  refused: string;
};

const IN_PLACE = `
  SELECT e.*, c.statement, a.title, a.language, a.source_id, s.name AS source, s.reliability, a.published, eo.origin_id,
    o.name AS origin_name, (SELECT sha256 FROM original WHERE id = r.original_id) AS sha256, r.text_sha256
  FROM evidence e
  JOIN article a ON a.id = e.article_id
  JOIN source s ON s.id = a.source_id
  JOIN evidence_origin eo ON eo.evidence_id = e.id
  JOIN origin o ON o.id = eo.origin_id
  JOIN revision r ON r.id = e.revision_id
  LEFT JOIN claim c ON c.id = e.claim_id`;

/** Returns evidence in the order asked; unknown ids are left out. */
export function evidenceInPlace(db: Connection, ids: readonly number[]): EvidenceInPlace[] {
  const rows = rowsOf<EvidenceRow>(db, `${IN_PLACE} WHERE e.id IN (SELECT value FROM json_each(?))`, idList(ids));
  const byId = new Map(placed(db, rows).map((evidence) => [evidence.evidenceId, evidence]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Returns an article's evidence in the order of the text. */
export function evidenceOfArticle(db: Connection, articleId: number): EvidenceInPlace[] {
  return placed(
    db,
    rowsOf(db, `${IN_PLACE} WHERE e.article_id = ? ORDER BY e.start_at, e.end_at DESC, e.id`, articleId),
  );
}

/** Returns the ids of the claims' evidence by date of publication, undated last, then in the order of the text. Without a `page` it returns all of them. */
export function evidenceIdsOfClaims(
  db: Connection,
  claimIds: readonly number[],
  page: { offset: number; limit: number } = { offset: 0, limit: -1 },
): number[] {
  return columnOf(
    db,
    `SELECT e.id FROM evidence e JOIN article a ON a.id = e.article_id
     WHERE e.claim_id IN (SELECT value FROM json_each(?))
     ORDER BY a.published_sort IS NULL, a.published_sort, e.article_id, e.start_at, e.id LIMIT ? OFFSET ?`,
    idList(claimIds),
    page.limit,
    page.offset,
  );
}

/** A text is read for each: about 10 ms. */
const READ_AT_ONCE = 50;

export function evidenceInTurns(db: Connection, ids: readonly number[], pace: Pace): Promise<EvidenceInPlace[]> {
  return inTurns(ids, READ_AT_ONCE, (some) => evidenceInPlace(db, some), pace);
}

/** Reads each article's current text once, however many passages are anchored in it. */
function placed(db: Connection, rows: readonly EvidenceRow[]): EvidenceInPlace[] {
  const current = new Map<number, CurrentText>();
  return rows.map((row) => {
    let now = current.get(row.article_id);
    if (!now) {
      now = currentTextOf(db, row.article_id);
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
      translation: row.translation,
      created: row.created_at,
      anchor: anchorIn(now, row),
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

interface CurrentText {
  readonly sha256: string;
  readonly text: string;
}

function currentTextOf(db: Connection, articleId: number): CurrentText {
  const row = rowOf<{ sha256: string; text: Uint8Array }>(
    db,
    'SELECT text_sha256 AS sha256, text FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1',
    articleId,
  );
  return row ? { sha256: row.sha256, text: decompressText(row.text) } : { sha256: '', text: '' };
}

function anchorIn(now: CurrentText, row: EvidenceRow): Evidence['anchor'] {
  const anchor = { ...row, textSha256: row.text_sha256, start: row.start_at, end: row.end_at };
  const resolved = resolveAnchor(anchor, { text: now.text, sameText: row.text_sha256 === now.sha256 });
  if (resolved.state !== 'proposed') return anchorFromResolved(resolved);
  const candidates = withoutRefused(resolved.candidates, row.refused, now.sha256);
  return anchorFromResolved(candidates.length > 0 ? { state: 'proposed', candidates } : { state: 'orphaned' });
}

function anchorFromResolved(resolved: ResolvedAnchor): Evidence['anchor'] {
  switch (resolved.state) {
    case 'held':
    case 'carried':
      return { state: resolved.state, spans: [{ start: resolved.start, end: resolved.end }] };
    case 'proposed':
      return { state: resolved.state, spans: resolved.candidates };
    case 'orphaned':
      return { state: resolved.state, spans: [] };
  }
}

/** Returns the distinct claims that the evidence belongs to. */
export function claimsOfEvidence(db: Connection, ids: readonly number[]): number[] {
  return columnOf<number>(
    db,
    `SELECT DISTINCT claim_id AS id FROM evidence
     WHERE id IN (SELECT value FROM json_each(?)) AND claim_id IS NOT NULL ORDER BY 1`,
    idList(ids),
  );
}

/** @throws CollateError not-found, naming the first that is missing */
export function assertEvidence(db: Connection, ids: readonly number[]): void {
  const missing = firstMissing(db, 'evidence', ids);
  if (missing !== undefined) {
    throw new CollateError('not-found', `There is no passage ${missing} in this archive. It may have been removed.`);
  }
}
