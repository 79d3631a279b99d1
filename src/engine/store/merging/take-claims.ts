/** Takes the claims of another archive, with their grades and relations. A claim is known again by its id, which it keeps. */
import { CollateError } from '../../../contract/errors.ts';
import { CREDIBILITIES, type Credibility } from '../../../contract/model/values.ts';
import { relateClaims } from '../claims/claim-relations.ts';
import { addClaim, updateClaims } from '../claims/claims.ts';
import { gradeClaim, gradesOfClaim } from '../claims/grades.ts';
import { type Connection, cellOf, rowOf, rowsOf } from '../connection.ts';
import { asThere, beginning, leaveOut, type Taking, uuidFor } from './taking.ts';
import type { TheirWork } from './their-work.ts';

type TheirClaim = TheirWork['claims'][number];
type OurClaim = Pick<TheirClaim, 'id' | 'statement' | 'kind' | 'status' | 'note'>;

export async function takeClaims(taking: Taking): Promise<void> {
  const { work, claims } = taking;
  const grades = Map.groupBy(work.grades, ({ claim_id }) => claim_id);
  const merged = claimsMerged(taking.store.db);
  for (const theirs of work.claims) {
    await taking.pace();
    claims.set(theirs.id, claimFor(taking, theirs, merged.get(theirs.uuid) ?? null, grades.get(theirs.id) ?? []));
  }
}

/** @param into the claim into which it was merged here */
function claimFor(taking: Taking, theirs: TheirClaim, into: number | null, grades: TheirWork['grades']): number {
  const { db } = taking.store;
  const known = claimOf(db, theirs.uuid);
  if (!known) return into ?? putClaim(taking, theirs, grades);
  if (known.statement === theirs.statement) {
    compare(taking, known, theirs, grades);
    return known.id;
  }
  // Their passages bear on their words, not on ours: it comes in beside ours, and perhaps once more beside that one, where its words were changed here.
  const reworded = { ...theirs, uuid: uuidFor(theirs.uuid, theirs.statement) };
  const there = claimOf(db, reworded.uuid);
  if (there) return claimFor(taking, reworded, null, grades);
  const claimId = putClaim(taking, reworded, grades);
  leaveOut(
    taking,
    `claim ${known.id}`,
    `It has other words there: “${beginning(theirs.statement)}”. Yours stays, and theirs came in beside it as claim ${claimId}, with the passages that are not here.`,
  );
  return claimId;
}

/** The claims into which others were merged here, by the UUIDs of those: of an act that merges, the claim that is left holds the passages of the others. */
function claimsMerged(db: Connection): ReadonlyMap<string, number> {
  const merged = rowsOf<{ uuid: string; claimId: number; into: number }>(
    db,
    `SELECT gone.before ->> 'uuid' AS uuid, gone.row_id AS claimId, held.row_id AS "into"
     FROM act JOIN change gone ON gone.act_id = act.id JOIN change held ON held.act_id = act.id
     WHERE act.kind = 'claim.merge' AND act.state = 'done' AND gone.table_name = 'claim' AND gone.after IS NULL
       AND held.table_name = 'claim' AND held.after IS NOT NULL`,
  );
  const next = new Map(merged.map(({ claimId, into }) => [claimId, into]));
  const last = (claimId: number): number => {
    const into = next.get(claimId);
    return into === undefined ? claimId : last(into);
  };
  const isThere = (claimId: number) => cellOf(db, 'SELECT 1 FROM claim WHERE id = ?', claimId) !== undefined;
  return new Map(merged.map(({ uuid, into }) => [uuid, last(into)] as const).filter(([, into]) => isThere(into)));
}

function claimOf(db: Connection, uuid: string): OurClaim | undefined {
  return rowOf(db, 'SELECT id, statement, kind, status, note FROM claim WHERE uuid = ?', uuid);
}

function putClaim(taking: Taking, theirs: TheirClaim, grades: TheirWork['grades']): number {
  const { db } = taking.store;
  const claimId = addClaim(asThere(taking, theirs.uuid, theirs.created_at), theirs);
  putGrades(taking, claimId, grades);
  updateClaims(db, [claimId], { status: theirs.status }, theirs.changed_at);
  taking.taken.claim++;
  return claimId;
}

function putGrades({ store, taken }: Taking, claimId: number, grades: TheirWork['grades']): void {
  for (const { value, reason, at, holds_from: holdsFrom, by_whom, overridden } of grades) {
    const grade = { value: credibility(value), reason, at, holdsFrom, by: by_whom ?? '', overridden: overridden === 1 };
    gradeClaim(store.db, claimId, grade);
    taken.grade++;
  }
}

/** Takes what ours leaves open, and says what differs. */
function compare(taking: Taking, ours: OurClaim, theirs: TheirClaim, grades: TheirWork['grades']): void {
  const { db, clock } = taking.store;
  const say = (message: string) => leaveOut(taking, `claim ${ours.id}`, `${message} Yours stays.`);
  if (ours.kind !== theirs.kind) say(`It is of another kind there: ${theirs.kind}, not ${ours.kind}.`);
  if (ours.status !== theirs.status) say(`It is ${theirs.status} there, and ${ours.status} here.`);
  if (ours.note === '' && theirs.note !== '') updateClaims(db, [ours.id], { note: theirs.note }, clock().toISOString());
  else if (theirs.note !== '' && ours.note !== theirs.note)
    say(`It has another note there: “${beginning(theirs.note)}”.`);
  const last = grades.at(-1);
  const graded = gradesOfClaim(db, ours.id).at(-1);
  if (!last) return;
  if (!graded) putGrades(taking, ours.id, grades);
  else if (graded.value !== credibility(last.value))
    say(
      `It is graded ${last.value ?? 'no more'} there (“${beginning(last.reason)}”), and ${graded.value ?? 'no more'} here.`,
    );
}

const credibility = (value: string | null): Credibility | null => CREDIBILITIES.find((each) => each === value) ?? null;

/** After the claims. */
export async function takeRelations(taking: Taking): Promise<void> {
  for (const { claim_id, relation, other_id } of taking.work.relations) {
    await taking.pace();
    const [claimId, otherId] = [taking.claims.get(claim_id), taking.claims.get(other_id)];
    if (claimId === undefined || otherId === undefined || claimId === otherId) continue;
    try {
      taking.taken.relation += relateClaims(taking.store.db, { claimId, relation, otherIds: [otherId] });
    } catch (error) {
      if (!(error instanceof CollateError)) throw error;
      leaveOut(taking, `claim ${claimId}`, `A relation of it was left there. ${error.message}`);
    }
  }
}
