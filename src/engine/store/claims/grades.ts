/** Grades of sources and claims. The last one is in effect; each keeps its date and reason. */
import type { ClaimGrade } from '../../../contract/model/claims/claim.ts';
import type { SourceGrade } from '../../../contract/model/sources/source.ts';
import type { Credibility, Reliability } from '../../../contract/model/values.ts';
import { type Connection, countOf, prepared, rowsOf } from '../connection.ts';

type GradeRow<V> = {
  value: V | null;
  reason: string;
  at: string;
  overridden: 0 | 1;
  holds_from: string | null;
  by_whom: string | null;
};

interface GivenGrade<V> {
  readonly value: V | null;
  readonly reason: string;
  readonly at: string;
  readonly holdsFrom: string | null;
  readonly by: string;
}

function gradeFromRow<V>(row: GradeRow<V>) {
  return {
    value: row.value,
    reason: row.reason,
    at: row.at,
    overridden: row.overridden === 1,
    holdsFrom: row.holds_from,
    by: row.by_whom ?? '',
  };
}

/** Returns a source's grades, oldest first. */
export function gradesOfSource(db: Connection, sourceId: number): SourceGrade[] {
  return rowsOf<GradeRow<Reliability>>(db, 'SELECT * FROM grade WHERE source_id = ? ORDER BY id', sourceId).map(
    gradeFromRow,
  );
}

/** Returns a claim's grades, oldest first. */
export function gradesOfClaim(db: Connection, claimId: number): ClaimGrade[] {
  return rowsOf<GradeRow<Credibility>>(db, 'SELECT * FROM grade WHERE claim_id = ? ORDER BY id', claimId).map(
    gradeFromRow,
  );
}

/** Must be called inside an act. */
export function gradeSource(db: Connection, sourceId: number, grade: GivenGrade<Reliability>): void {
  addGrade(db, { sourceId, claimId: null }, { ...grade, overridden: false });
  prepared(db, 'UPDATE source SET reliability = ? WHERE id = ?').run(grade.value, sourceId);
}

/** Must be called inside an act. */
export function gradeClaim(
  db: Connection,
  claimId: number,
  grade: GivenGrade<Credibility> & { readonly overridden: boolean },
): void {
  addGrade(db, { sourceId: null, claimId }, grade);
  prepared(db, 'UPDATE claim SET credibility = ?, changed_at = ? WHERE id = ?').run(grade.value, grade.at, claimId);
}

function addGrade(
  db: Connection,
  of: { readonly sourceId: number | null; readonly claimId: number | null },
  grade: GivenGrade<string> & { readonly overridden: boolean },
): void {
  prepared(
    db,
    `INSERT INTO grade (source_id, claim_id, value, reason, at, overridden, holds_from, by_whom)
     VALUES (@sourceId, @claimId, @value, @reason, @at, @overridden, @holdsFrom, nullif(@by, ''))`,
  ).run({ ...of, ...grade, overridden: Number(grade.overridden) });
}

const WEAK: readonly string[] = ['D', 'E', 'F'];

/** Returns the claims that, with this grade, would come to rest only on sources graded D to F, and those that no longer would. */
export function effectOfGrade(
  db: Connection,
  sourceId: number,
  value: Reliability | null,
): { warned: number[]; freed: number[] } {
  const rows = rowsOf<{ claimId: number; isNow: 0 | 1; willBe: 0 | 1 }>(
    db,
    `SELECT e.claim_id AS claimId,
       min(coalesce(s.reliability IN ('D', 'E', 'F'), 0)) AS isNow,
       min(CASE WHEN s.id = @sourceId THEN @isWeak ELSE coalesce(s.reliability IN ('D', 'E', 'F'), 0) END) AS willBe
     FROM evidence e JOIN article a ON a.id = e.article_id JOIN source s ON s.id = a.source_id
     WHERE e.claim_id IN (SELECT claim_id FROM evidence JOIN article ON article.id = article_id
       WHERE article.source_id = @sourceId)
     GROUP BY e.claim_id ORDER BY e.claim_id`,
    { sourceId, isWeak: Number(value !== null && WEAK.includes(value)) },
  );
  const where = (isOne: (row: (typeof rows)[number]) => boolean) => rows.filter(isOne).map(({ claimId }) => claimId);
  return {
    warned: where(({ isNow, willBe }) => isNow === 0 && willBe === 1),
    freed: where(({ isNow, willBe }) => isNow === 1 && willBe === 0),
  };
}

/** Counts the origins of the passages that support a claim. A passage that disputes or only mentions it confirms nothing. */
export function originsBacking(db: Connection, claimId: number): number {
  return countOf(
    db,
    `SELECT count(DISTINCT eo.origin_id) FROM evidence e JOIN evidence_origin eo ON eo.evidence_id = e.id
     WHERE e.claim_id = ? AND e.stance = 'supports'`,
    claimId,
  );
}
