/** Takes the claims of another archive, with their grades and relations. A claim is known again by its id, which it keeps. */
import { CollateError } from '../../../../contract/errors.ts';
import { CREDIBILITIES, type Credibility } from '../../../../contract/model/values.ts';
import { relateClaims } from '../../claims/claim-relations.ts';
import { addClaim, updateClaims } from '../../claims/claims.ts';
import { gradeClaim } from '../../claims/grades.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { hasNote } from '../../joined-notes.ts';
import type { TheirWork } from '../theirs/their-work.ts';
import { type ClaimHere, claimHere, claimsMerged } from './claims-here.ts';
import { asThere, beginning, sayDifference, type Taking, uuidFor } from './taking.ts';

type TheirClaim = TheirWork['claims'][number];
type TheirGrades = TheirWork['grades'];

export async function takeClaims(taking: Taking): Promise<void> {
  const { store, work, claims } = taking;
  const grades = Map.groupBy(work.grades, ({ claim_id }) => claim_id);
  const merged = claimsMerged(store.db);
  for (const theirs of work.claims) {
    await taking.pace();
    claims.set(theirs.id, takeClaim(taking, theirs, grades.get(theirs.id) ?? [], merged));
  }
}

/** @returns the id of the claim to which its passages come */
function takeClaim(
  taking: Taking,
  theirs: TheirClaim,
  grades: TheirGrades,
  merged: ReadonlyMap<string, ClaimHere>,
): number {
  const { db } = taking.store;
  const ours = claimHere(db, theirs.uuid, merged);
  if (!ours) return putClaim(taking, theirs, grades);
  if (ours.statement === theirs.statement) {
    if (!ours.wasMerged) takeWhatIsOpen(taking, ours, theirs, grades);
    sayWhatDiffers(taking, ours, theirs, grades.at(-1));
    return ours.claimId;
  }
  // Their passages bear on their words, not on ours: it comes in beside ours, and perhaps once more beside that one, where its words were changed here.
  const reworded = { ...theirs, uuid: uuidFor(theirs.uuid, theirs.statement) };
  const isBeside = claimHere(db, reworded.uuid, merged) !== undefined;
  const claimId = isBeside ? takeClaim(taking, reworded, grades, merged) : putClaim(taking, reworded, grades);
  say(
    taking,
    ours,
    `has other words there: “${beginning(theirs.statement)}”. Yours stays, and theirs came in beside it as claim ${claimId}, with the passages that are not here.`,
  );
  return claimId;
}

function putClaim(taking: Taking, theirs: TheirClaim, grades: TheirGrades): number {
  const { db } = taking.store;
  const claimId = addClaim(asThere(taking, theirs.uuid, theirs.created_at), {
    ...theirs,
    externalId: theirs.external_id,
  });
  putGrades(taking, claimId, grades);
  updateClaims(db, [claimId], { status: theirs.status }, theirs.changed_at);
  taking.taken.claim++;
  return claimId;
}

function putGrades({ store, taken }: Taking, claimId: number, grades: TheirGrades): void {
  for (const { value, reason, at, holds_from: holdsFrom, by_whom, overridden } of grades) {
    const grade = { value: credibility(value), reason, at, holdsFrom, by: by_whom ?? '', overridden: overridden === 1 };
    gradeClaim(store.db, claimId, grade);
    taken.grade++;
  }
}

function takeWhatIsOpen(taking: Taking, ours: ClaimHere, { note }: TheirClaim, grades: TheirGrades): void {
  const { db, clock } = taking.store;
  if (ours.note === '' && note !== '') updateClaims(db, [ours.claimId], { note }, clock().toISOString());
  if (ours.grade === null) putGrades(taking, ours.claimId, grades);
}

function sayWhatDiffers(
  taking: Taking,
  ours: ClaimHere,
  theirs: TheirClaim,
  grade: TheirGrades[number] | undefined,
): void {
  const cameIn = (wasOpen: boolean) => wasOpen && !ours.wasMerged;
  const differ = [
    ours.kind !== theirs.kind && `is of another kind there: ${theirs.kind}, not ${ours.kind}`,
    ours.status !== theirs.status && `is ${theirs.status} there, and ${ours.status} here`,
    !cameIn(ours.note === '') &&
      !hasNote(ours.note, theirs.note) &&
      `has another note there: “${beginning(theirs.note)}”`,
    grade && !cameIn(ours.grade === null) && gradedOtherwise(ours.grade, grade),
  ];
  for (const how of differ) if (how) say(taking, ours, `${how}. Yours stays.`);
}

function gradedOtherwise(ours: ClaimHere['grade'], { value, reason }: TheirGrades[number]): string | false {
  const theirs = credibility(value);
  const why = `“${beginning(reason)}”`;
  if (theirs !== (ours?.value ?? null))
    return `is graded ${theirs ?? 'no more'} there (${why}), and ${ours?.value ?? 'not'} here`;
  return (
    reason !== '' && reason !== ours?.reason && `is graded ${theirs ?? 'no more'} there for another reason: ${why}`
  );
}

function say(taking: Taking, { claimId, statement, wasMerged }: ClaimHere, how: string): void {
  const what = wasMerged ? `“${beginning(statement)}”, merged into it,` : 'It';
  sayDifference(taking, nameOfWork('claim', claimId), `${what} ${how}`);
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
      sayDifference(taking, nameOfWork('claim', claimId), `A relation of it was left there. ${error.message}`);
    }
  }
}
