/** Grades of sources and claims: the last one holds, each keeps when and why. */
import type { Grade } from '../../contract/model/claim.ts';
import type { Credibility, Reliability } from '../../contract/model/values.ts';
import { type Connection, prepared, rowOf, rowsOf } from './connection.ts';

type GradeRow = { value: string | null; reason: string; at: string; overridden: 0 | 1 };

function gradeFromRow(row: GradeRow): Grade {
  return { value: row.value, reason: row.reason, at: row.at, overridden: row.overridden === 1 };
}

/** Oldest first. */
export function gradesOfSource(db: Connection, sourceId: number): Grade[] {
  return rowsOf<GradeRow>(
    db,
    'SELECT value, reason, at, overridden FROM grade WHERE source_id = ? ORDER BY id',
    sourceId,
  ).map(gradeFromRow);
}

/** Oldest first. */
export function gradesOfClaim(db: Connection, claimId: number): Grade[] {
  return rowsOf<GradeRow>(
    db,
    'SELECT value, reason, at, overridden FROM grade WHERE claim_id = ? ORDER BY id',
    claimId,
  ).map(gradeFromRow);
}

/** Inside an act. */
export function gradeSource(
  db: Connection,
  sourceId: number,
  grade: { value: Reliability | null; reason: string; at: string },
): void {
  prepared(db, 'INSERT INTO grade (source_id, value, reason, at) VALUES (?, ?, ?, ?)').run(
    sourceId,
    grade.value,
    grade.reason,
    grade.at,
  );
  prepared(db, 'UPDATE source SET reliability = ? WHERE id = ?').run(grade.value, sourceId);
}

/** Inside an act. */
export function gradeClaim(
  db: Connection,
  claimId: number,
  grade: { value: Credibility | null; reason: string; at: string; overridden: boolean },
): void {
  prepared(db, 'INSERT INTO grade (claim_id, value, reason, at, overridden) VALUES (?, ?, ?, ?, ?)').run(
    claimId,
    grade.value,
    grade.reason,
    grade.at,
    Number(grade.overridden),
  );
  prepared(db, 'UPDATE claim SET credibility = ?, changed_at = ? WHERE id = ?').run(grade.value, grade.at, claimId);
}

/** How many origins the passages of a claim have. */
export function originsOfClaim(db: Connection, claimId: number): number {
  const row = rowOf<{ n: number }>(
    db,
    `SELECT count(DISTINCT eo.origin_id) AS n FROM evidence e JOIN evidence_origin eo ON eo.evidence_id = e.id
     WHERE e.claim_id = ?`,
    claimId,
  );
  return row?.n ?? 0;
}
