/** The claims that are here, or were until they were merged into another, by the UUIDs under which other archives know them. */
import { statedClaims } from '../../claims/claims.ts';
import { gradesOfClaim } from '../../claims/grades.ts';
import { type Connection, cellOf, rowOf, rowsOf } from '../../connection.ts';
import type { TheirWork } from '../theirs/their-work.ts';

export interface ClaimHere extends Pick<TheirWork['claims'][number], 'statement' | 'kind' | 'status' | 'note'> {
  /** If it was merged, that of the claim which has its passages; the rest is then as it was before. */
  readonly claimId: number;
  readonly wasMerged: boolean;
  readonly externalId: string | null;
  /** The last one. */
  readonly grade: { readonly value: string | null; readonly reason: string } | null;
}

/** @param merged as `claimsMerged` returns them */
export function claimHere(db: Connection, uuid: string, merged: ReadonlyMap<string, ClaimHere>): ClaimHere | undefined {
  const claim = rowOf<Omit<ClaimHere, 'wasMerged' | 'grade'>>(
    db,
    'SELECT id AS claimId, external_id AS externalId, statement, kind, status, note FROM claim WHERE uuid = ?',
    uuid,
  );
  if (!claim) return merged.get(uuid);
  return { ...claim, wasMerged: false, grade: gradesOfClaim(db, claim.claimId).at(-1) ?? null };
}

/** What the log has of a claim that an act merged into another: the claim that is left holds the passages of the others. */
const MERGED = `SELECT gone.row_id AS goneId, held.row_id AS claimId, gone.before ->> 'uuid' AS uuid,
    gone.before ->> 'external_id' AS externalId,
    gone.before ->> 'statement' AS statement, gone.before ->> 'kind' AS kind, gone.before ->> 'status' AS status,
    gone.before ->> 'note' AS note,
    (SELECT grade.before FROM change grade WHERE grade.act_id = act.id AND grade.table_name = 'grade'
       AND grade.after IS NULL AND grade.before ->> 'claim_id' = gone.row_id ORDER BY grade.row_id DESC LIMIT 1) AS grade
  FROM act JOIN change gone ON gone.act_id = act.id JOIN change held ON held.act_id = act.id
  WHERE act.kind = 'claim.merge' AND act.state = 'done' AND gone.table_name = 'claim' AND gone.after IS NULL
    AND held.table_name = 'claim' AND held.after IS NOT NULL`;

type MergedRow = Omit<ClaimHere, 'wasMerged' | 'grade'> & { goneId: number; uuid: string; grade: string | null };

/** Returns the claims that were merged into claims that are here, by their UUIDs. */
export function claimsMerged(db: Connection): ReadonlyMap<string, ClaimHere> {
  const merged = rowsOf<MergedRow>(db, MERGED);
  const next = new Map(merged.map(({ goneId, claimId }) => [goneId, claimId]));
  const last = (claimId: number): number => {
    const into = next.get(claimId);
    return into === undefined ? claimId : last(into);
  };
  const isThere = (claimId: number) => cellOf(db, 'SELECT 1 FROM claim WHERE id = ?', claimId) !== undefined;
  const here = merged.map(({ uuid, goneId: _, claimId, grade, ...claim }) => {
    const lastGrade = grade === null ? null : (JSON.parse(grade) as ClaimHere['grade']);
    return [uuid, { ...claim, claimId: last(claimId), wasMerged: true, grade: lastGrade }] as const;
  });
  return new Map(here.filter(([, { claimId }]) => isThere(claimId)));
}

/** The ids that claims have where they were imported from: of those that are here, and of those merged into one that is. */
export function idsFromElsewhere(db: Connection): Set<string> {
  const all = [...statedClaims(db), ...claimsMerged(db).values()];
  return new Set(all.flatMap(({ externalId }) => externalId ?? []));
}
