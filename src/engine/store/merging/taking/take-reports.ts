/** Takes the reports of another archive: their citations refer to the passages as they are here. */
import { isDeepStrictEqual } from 'node:util';
import type { Block, ClaimsSeen, Inline } from '../../../../contract/model/reports/report.ts';
import { counted } from '../../../../text/phrasing/counted.ts';
import { type Connection, cellOf, columnOf } from '../../connection.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { addReport, answersIn, bodyIn, type KeptBody, reportById, updateReport } from '../../reports/reports.ts';
import { asThere, beginning, sayDifference, type Taking, uuidFor } from './taking.ts';

type TheirReport = Taking['work']['reports'][number];

/** After the claims and passages. Each comes in once as it is there, whatever becomes of it here; never over one of ours. */
export async function takeReports(taking: Taking): Promise<void> {
  const { db } = taking.store;
  for (const theirs of taking.work.reports) {
    await taking.pace();
    const read = bodyIn(theirs.body);
    if (!read) {
      sayDifference(
        taking,
        `report “${beginning(theirs.title)}”`,
        'It is not as Collate writes a report, and was left out.',
      );
      continue;
    }
    const uuid = uuidFor(theirs.uuid, `${theirs.title} ${theirs.body}`);
    const { body, lost } = bodyHere(taking, read);
    const before = idOf(db, uuid);
    if (before === undefined && isHere(db, theirs, body)) continue;
    const known = idOf(db, theirs.uuid);
    const reportId = before ?? putReport(taking, theirs, uuid, body);
    if (known !== undefined)
      sayDifference(
        taking,
        nameOfWork('report', known),
        `It is otherwise there. Yours stays; theirs came in beside it as report ${reportId}.`,
      );
    if (lost > 0)
      sayDifference(
        taking,
        nameOfWork('report', reportId),
        `${counted(lost, 'reference')} to what is not here ${lost === 1 ? 'was' : 'were'} left out of “${beginning(theirs.title)}”.`,
      );
  }
}

const idOf = (db: Connection, uuid: string) => cellOf<number>(db, 'SELECT id FROM report WHERE uuid = ?', uuid);

/** Of one title. */
const MOST_COMPARED = 100;

/** It may have come from here, or by way of a third archive. */
function isHere(db: Connection, { title }: TheirReport, body: KeptBody): boolean {
  const called = `SELECT id FROM report WHERE title = ? ORDER BY id LIMIT ${MOST_COMPARED}`;
  return columnOf<number>(db, called, title).some((reportId) => {
    const { reportId: _, created, changed, ...ours } = reportById(db, reportId);
    return isDeepStrictEqual({ ...ours, ...answersIn(db, reportId) }, { ...body, title });
  });
}

function putReport(taking: Taking, theirs: TheirReport, uuid: string, body: KeptBody): number {
  const reportId = addReport(asThere(taking, uuid, theirs.created_at), { ...body, title: theirs.title });
  updateReport(asThere(taking, uuid, theirs.changed_at), reportId, {});
  taking.taken.report++;
  return reportId;
}

/** @returns `lost`: how many references there were to what is not here */
function bodyHere({ claims, passages }: Taking, body: KeptBody): { body: KeptBody; lost: number } {
  let lost = 0;
  const here = (ours: ReadonlyMap<number, number>, ids: readonly number[]): number[] => {
    const known = ids.flatMap((id) => ours.get(id) ?? []);
    lost += ids.length - known.length;
    return [...new Set(known)];
  };
  const cited = (runs: readonly Inline[]): Inline[] =>
    runs.flatMap((run) => {
      if (!('cite' in run)) return run;
      const cite = here(passages, run.cite);
      return cite.length === 0 ? [] : { cite };
    });
  const blockHere = (block: Block): Block[] => {
    if (block.kind === 'quotation')
      return here(passages, [block.evidenceId]).map((evidenceId) => ({ ...block, evidenceId }));
    if (block.kind === 'matrix') return [{ ...block, claimIds: here(claims, block.claimIds) }];
    const runs = cited(block.runs);
    if (block.kind !== 'claim') return [{ ...block, runs }];
    const [claimId] = here(claims, [block.claimId]);
    return [claimId === undefined ? { kind: 'paragraph', blockId: block.blockId, runs } : { ...block, claimId, runs }];
  };
  const sections = body.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(blockHere) }));
  const claimsSeen = seenHere(body.claimsSeen, claims, passages);
  return { body: { ...body, sections, claimsSeen }, lost };
}

function seenHere(
  seen: ClaimsSeen,
  claims: ReadonlyMap<number, number>,
  passages: ReadonlyMap<number, number>,
): ClaimsSeen {
  const entries = Object.entries(seen).flatMap(([blockId, one]) => {
    const claimId = claims.get(one.claimId);
    if (claimId === undefined) return [];
    const stances = Object.entries(one.stances).flatMap(([id, stance]) => {
      const evidenceId = passages.get(Number(id));
      return evidenceId === undefined ? [] : [[evidenceId, stance]];
    });
    return [[blockId, { ...one, claimId, stances: Object.fromEntries(stances) }]];
  });
  return Object.fromEntries(entries);
}
