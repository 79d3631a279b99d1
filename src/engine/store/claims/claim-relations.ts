/** How claims relate to each other, as the analyst states it. */
import { CollateError } from '../../../contract/errors.ts';
import { CLAIM_RELATION_WORDS, CLAIM_RELATIONS, type ClaimRelation } from '../../../contract/model/values.ts';
import { type Connection, idList, prepared, rowOf, rowsOf } from '../connection.ts';

interface RelatedClaim {
  readonly claimId: number;
  readonly relation: ClaimRelation;
}

type Row = { claim_id: number; relation: 'contradicts' | 'depends-on'; other_id: number };

/** Returns the claims that this one is stated to be related to, and how it is to each. */
export function relationsOf(db: Connection, claimId: number): RelatedClaim[] {
  const related = rowsTouching(db, [claimId]).map((row): RelatedClaim => {
    if (row.claim_id === claimId) return { claimId: row.other_id, relation: row.relation };
    return { claimId: row.claim_id, relation: row.relation === 'contradicts' ? 'contradicts' : 'basis-of' };
  });
  const order = ({ relation }: RelatedClaim) => CLAIM_RELATIONS.indexOf(relation);
  return related.sort((a, b) => order(a) - order(b) || a.claimId - b.claimId);
}

/** Returns the pairs among these claims that contradict each other. */
export function contradictionsAmong(db: Connection, claimIds: readonly number[]): [number, number][] {
  const asked = new Set(claimIds);
  return rowsTouching(db, claimIds)
    .filter((row) => row.relation === 'contradicts' && asked.has(row.claim_id) && asked.has(row.other_id))
    .map((row) => [row.claim_id, row.other_id]);
}

interface Relating {
  readonly claimId: number;
  readonly relation: ClaimRelation;
  readonly otherIds: readonly number[];
}

/** Must be called inside an act. @returns how many were not stated before @throws CollateError conflict if one is stated to depend the other way round */
export function relateClaims(db: Connection, { claimId, relation, otherIds }: Relating): number {
  const rows = otherIds.map((otherId) => rowFor(claimId, relation, otherId));
  const turned = rows.find((row) => isStatedTurned(db, row));
  if (turned)
    throw new CollateError(
      'conflict',
      `Claim ${turned.other_id} ${CLAIM_RELATION_WORDS['depends-on']} claim ${turned.claim_id}, so it cannot be the other way round. Nothing was changed.`,
    );
  return rows.reduce((stated, row) => stated + put(db, row), 0);
}

/** Must be called inside an act. @returns how many were stated before */
export function unrelateClaims(db: Connection, { claimId, relation, otherIds }: Relating): number {
  const remove = prepared(
    db,
    'DELETE FROM claim_relation WHERE claim_id = @claim_id AND relation = @relation AND other_id = @other_id',
  );
  return otherIds.reduce((gone, otherId) => gone + remove.run(rowFor(claimId, relation, otherId)).changes, 0);
}

/**
 * Gives the relations of merged claims to the one that stays, without those between them. Of two that depend on each other then, what was stated first holds.
 * Must be called inside an act.
 */
export function mergeRelations(db: Connection, into: number, others: readonly number[]): void {
  const gone = new Set(others);
  const rows = rowsTouching(db, [into, ...others]);
  dropRelations(db, [into, ...others]);
  for (const row of rows) {
    const claimId = gone.has(row.claim_id) ? into : row.claim_id;
    const otherId = gone.has(row.other_id) ? into : row.other_id;
    const merged = rowFor(claimId, row.relation, otherId);
    if (claimId !== otherId && !isStatedTurned(db, merged)) put(db, merged);
  }
}

/** Must be called inside an act. */
export function dropRelations(db: Connection, claimIds: readonly number[]): void {
  prepared(
    db,
    `DELETE FROM claim_relation WHERE claim_id IN (SELECT value FROM json_each(@asked))
       OR other_id IN (SELECT value FROM json_each(@asked))`,
  ).run({ asked: idList(claimIds) });
}

function rowFor(claimId: number, relation: ClaimRelation, otherId: number): Row {
  if (relation === 'basis-of') return { claim_id: otherId, relation: 'depends-on', other_id: claimId };
  const isTurned = relation === 'contradicts' && otherId < claimId;
  return isTurned
    ? { claim_id: otherId, relation, other_id: claimId }
    : { claim_id: claimId, relation, other_id: otherId };
}

function put(db: Connection, row: Row): number {
  return prepared(
    db,
    'INSERT OR IGNORE INTO claim_relation (claim_id, relation, other_id) VALUES (@claim_id, @relation, @other_id)',
  ).run(row).changes;
}

/** Whether the other claim depends on the one that is to depend on it. */
function isStatedTurned(db: Connection, { claim_id, relation, other_id }: Row): boolean {
  const turned = 'SELECT 1 FROM claim_relation WHERE claim_id = ? AND relation = ? AND other_id = ?';
  return relation === 'depends-on' && rowOf(db, turned, other_id, relation, claim_id) !== undefined;
}

function rowsTouching(db: Connection, claimIds: readonly number[]): Row[] {
  return rowsOf<Row>(
    db,
    `SELECT claim_id, relation, other_id FROM claim_relation WHERE id IN (
       SELECT id FROM claim_relation WHERE claim_id IN (SELECT value FROM json_each(@asked))
       UNION SELECT id FROM claim_relation WHERE other_id IN (SELECT value FROM json_each(@asked))) ORDER BY id`,
    { asked: idList(claimIds) },
  );
}
