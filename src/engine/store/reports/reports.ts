/** Reports: what the analyst wrote, stored as one JSON body per report. */
import type { z } from 'zod';
import { CollateError } from '../../../contract/errors.ts';
import {
  type Block,
  ClaimsSeen,
  DraftsKept,
  type Inline,
  PLAIN_STYLE,
  Report,
  type ReportChanges,
} from '../../../contract/model/reports/report.ts';
import { type Connection, cellOf, countOf, insertedId, prepared, rowOf, rowsOf } from '../connection.ts';
import type { Store } from '../open.ts';

type ReportRow = { id: number; title: string; body: string; created_at: string; changed_at: string };

/** The contents of `body`: everything but the title, which has its own column, the id and the times. */
const Body = Report.omit({ reportId: true, title: true, created: true, changed: true });
/** Adds what is not part of the report but is stored, and undone, along with it. */
const KeptBody = Body.extend({ claimsSeen: ClaimsSeen.default({}), draftsKept: DraftsKept.default({}) });

export type KeptBody = z.infer<typeof KeptBody>;

/** Returns null where it is none. */
export function bodyIn(json: string): KeptBody | null {
  try {
    return KeptBody.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

function reportFromRow(row: ReportRow): Report {
  return {
    ...Body.parse(JSON.parse(row.body)),
    reportId: row.id,
    title: row.title,
    created: row.created_at,
    changed: row.changed_at,
  };
}

/** Returns reports, last changed first. */
export function reports(db: Connection, { offset, limit }: { offset: number; limit: number }): Report[] {
  return rowsOf<ReportRow>(
    db,
    'SELECT * FROM report ORDER BY changed_at DESC, id DESC LIMIT ? OFFSET ?',
    limit,
    offset,
  ).map(reportFromRow);
}

export const countReports = (db: Connection): number => countOf(db, 'SELECT count(*) FROM report');

/** @throws CollateError not-found */
export function reportById(db: Connection, reportId: number): Report {
  const row = rowOf<ReportRow>(db, 'SELECT * FROM report WHERE id = ?', reportId);
  if (!row) {
    throw new CollateError('not-found', `There is no report ${reportId} in this archive. It may have been deleted.`);
  }
  return reportFromRow(row);
}

/** What was answered about the report's blocks. */
interface Answers {
  readonly claimsSeen: ClaimsSeen;
  readonly draftsKept: DraftsKept;
}

export function answersIn(db: Connection, reportId: number): Answers {
  const body = cellOf<string>(db, 'SELECT body FROM report WHERE id = ?', reportId);
  const { claimsSeen, draftsKept } = body ? KeptBody.parse(JSON.parse(body)) : { claimsSeen: {}, draftsKept: {} };
  return { claimsSeen, draftsKept };
}

const EMPTY: Omit<Report, 'reportId' | 'title' | 'created' | 'changed'> = {
  ...PLAIN_STYLE,
  subtitle: '',
  sections: [],
  sourceSummary: { text: '', edited: false },
};

/** Must be called inside an act. @returns the new report's id */
export function addReport(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  report: ReportChanges & Partial<Answers> & { title: string },
): number {
  const { title, ...body } = { ...EMPTY, ...report };
  const now = clock().toISOString();
  return insertedId(
    db,
    'INSERT INTO report (uuid, title, body, created_at, changed_at) VALUES (?, ?, ?, ?, ?)',
    newId(),
    title,
    JSON.stringify(KeptBody.parse(body)),
    now,
    now,
  );
}

/** Must be called inside an act. @throws CollateError not-found */
export function updateReport(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  reportId: number,
  changes: ReportChanges & Partial<Answers>,
): void {
  const before = { ...reportById(db, reportId), ...answersIn(db, reportId) };
  const { title, ...body } = { ...before, ...changes };
  prepared(db, 'UPDATE report SET title = ?, body = ?, changed_at = ? WHERE id = ?').run(
    title,
    JSON.stringify(KeptBody.parse(body)),
    clock().toISOString(),
    reportId,
  );
}

/** Makes blocks of the other claims refer to `into`. Must be called inside an act. @param passages maps each folded passage to the one it became */
export function mergeClaimsInReports(
  store: Pick<Store, 'db' | 'clock'>,
  into: number,
  others: readonly number[],
  passages: ReadonlyMap<number, number>,
): void {
  const nowOf = (claimId: number) => (others.includes(claimId) ? into : claimId);
  const passageOf = (evidenceId: number) => passages.get(evidenceId) ?? evidenceId;
  const cited = (runs: readonly Inline[]): Inline[] =>
    runs.map((run) => ('cite' in run ? { cite: [...new Set(run.cite.map(passageOf))] } : run));
  const merged = (block: Block): Block => {
    switch (block.kind) {
      case 'claim':
        return { ...block, claimId: nowOf(block.claimId), runs: cited(block.runs) };
      case 'matrix':
        return { ...block, claimIds: [...new Set(block.claimIds.map(nowOf))] };
      case 'quotation':
        return { ...block, evidenceId: passageOf(block.evidenceId) };
      default:
        return { ...block, runs: cited(block.runs) };
    }
  };
  for (const { reportId, sections } of reports(store.db, { offset: 0, limit: countReports(store.db) })) {
    const after = sections.map((section) => ({ ...section, blocks: section.blocks.map(merged) }));
    if (JSON.stringify(after) === JSON.stringify(sections)) continue;
    const claimsSeen = mergedSeen(answersIn(store.db, reportId).claimsSeen, nowOf, passageOf);
    updateReport(store, reportId, { sections: after, claimsSeen });
  }
}

function mergedSeen(seen: ClaimsSeen, nowOf: (id: number) => number, passageOf: (id: number) => number): ClaimsSeen {
  return Object.fromEntries(
    Object.entries(seen).map(([blockId, one]) => {
      const stances = Object.entries(one.stances).map(([id, stance]) => [passageOf(Number(id)), stance]);
      return [blockId, { ...one, claimId: nowOf(one.claimId), stances: Object.fromEntries(stances) }];
    }),
  );
}

/** Must be called inside an act. */
export function deleteReport(db: Connection, reportId: number): void {
  prepared(db, 'DELETE FROM report WHERE id = ?').run(reportId);
}
