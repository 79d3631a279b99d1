/** Reads everything that a report is made of from the store, once. */

import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import type { ExportChoices, Report, Scale } from '../../../contract/model/reports/report.ts';
import { actMark } from '../../store/acts/act-log.ts';
import { articleHeads } from '../../store/articles/articles.ts';
import { contradictionsAmong } from '../../store/claims/claim-relations.ts';
import { claimsById, statementsRead } from '../../store/claims/claims.ts';
import { evidenceIdsOfClaims, evidenceInPlace } from '../../store/claims/evidence.ts';
import { gradesOfClaim } from '../../store/claims/grades.ts';
import type { Connection } from '../../store/connection.ts';
import { inChunks } from '../../store/in-chunks.ts';
import type { Pace } from '../../store/pace.ts';
import {
  existingEvidence,
  readCountsOfSources,
  restorableEvidence,
  textsOfRevisions,
} from '../../store/reports/report-reading.ts';
import { answersIn } from '../../store/reports/reports.ts';
import type { Basis, ReportedClaim, ReportFacts } from './report-facts.ts';
import { blocksOf, claimsInReport, evidenceInReadingOrder } from './report-references.ts';

const CLAIMS_AT_ONCE = 25;
const PASSAGES_AT_ONCE = 50;
const TEXTS_AT_ONCE = 100;

/** Figures are left out, because only an export shows them: `withMatrices` adds them. */
export function readReportFacts(report: Report, db: Connection, scales: readonly Scale[]): ReportFacts {
  return atOnce(readBitByBit(report, db, scales));
}

/** As `readReportFacts`, a few milliseconds at a time. If the analyst did something in between, it reads again in one go: a report is of one moment. */
export async function readReportFactsInTurns(
  report: Report,
  db: Connection,
  scales: readonly Scale[],
  pace: Pace,
): Promise<ReportFacts> {
  const before = actMark(db);
  const reading = readBitByBit(report, db, scales);
  for (;;) {
    const { done, value } = reading.next();
    await pace();
    if (actMark(db) !== before) return readReportFacts(report, db, scales);
    if (done) return value;
  }
}

function* readBitByBit(report: Report, db: Connection, scales: readonly Scale[]): Generator<void, ReportFacts> {
  const pointedAt = evidenceInReadingOrder(report);
  const there = existingEvidence(db, pointedAt);
  const citedClaims = [...there.values()].flatMap((claimId) => claimId ?? []);
  const claims = new Map<number, ReportedClaim>();
  for (const reported of yield* claimsBitByBit(db, [...new Set([...claimsInReport(report), ...citedClaims])])) {
    claims.set(reported.claim.claimId, reported);
  }
  const bearing = [...claims.values()].flatMap((reported) => reported.evidence);
  const evidence = citedEvidence(
    db,
    pointedAt.filter((id) => there.has(id)),
    bearing,
  );
  yield;
  const texts = new Map<number, string>();
  for (const some of inChunks([...new Set(evidence.map(({ revisionId }) => revisionId))], TEXTS_AT_ONCE)) {
    for (const [revisionId, text] of textsOfRevisions(db, some)) texts.set(revisionId, text);
    yield;
  }
  const articleIds = [...new Set(evidence.map(({ articleId }) => articleId))];
  return {
    report,
    scales,
    evidence: new Map(evidence.map((one) => [one.evidenceId, one])),
    undoable: restorableEvidence(
      db,
      pointedAt.filter((id) => !there.has(id)),
    ),
    texts,
    articles: new Map(articleHeads(db, articleIds).map((head) => [head.articleId, head])),
    sources: readCountsOfSources(db, [...new Set([...evidence, ...bearing].map(({ sourceId }) => sourceId))]),
    claims,
    contradictions: contradictionsAmong(db, [...claims.keys()]),
    ...answersIn(db, report.reportId),
    matrices: new Map(),
    annexedMatrix: null,
  };
}

/** Reads those that bear on none of the claims. */
function citedEvidence(db: Connection, ids: readonly number[], bearing: readonly EvidenceInPlace[]): EvidenceInPlace[] {
  const known = new Map(bearing.map((one) => [one.evidenceId, one]));
  const others = evidenceInPlace(
    db,
    ids.filter((id) => !known.has(id)),
  );
  for (const one of others) known.set(one.evidenceId, one);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** @param matrixOf makes the matrix of these claims by source, over all dated articles */
export async function withMatrices(
  facts: ReportFacts,
  annexes: ExportChoices['annexes'],
  matrixOf: (claimIds: readonly number[]) => Promise<Matrix>,
): Promise<ReportFacts> {
  const matrices = new Map<string, Matrix>();
  for (const block of blocksOf(facts.report)) {
    if (block.kind !== 'matrix' || block.claimIds.length === 0) continue;
    matrices.set(block.blockId, await matrixOf(block.claimIds));
  }
  const isAnnexed = annexes.includes('matrix') && facts.claims.size > 0;
  return { ...facts, matrices, annexedMatrix: isAnnexed ? await matrixOf([...facts.claims.keys()]) : null };
}

/** Reads what claims rest on, before there is a report. */
export function readBasis(db: Connection, claims: readonly ReportedClaim[]): Basis {
  const evidence = claims.flatMap((reported) => reported.evidence);
  return {
    evidence: new Map(evidence.map((one) => [one.evidenceId, one])),
    sources: readCountsOfSources(db, [...new Set(evidence.map(({ sourceId }) => sourceId))]),
    claims: new Map(claims.map((reported) => [reported.claim.claimId, reported])),
  };
}

/** Returns claims in the order asked; unknown ids are left out. One may have thousands of passages. */
export async function reportedClaimsInTurns(
  db: Connection,
  claimIds: readonly number[],
  pace: Pace,
): Promise<ReportedClaim[]> {
  const reading = claimsBitByBit(db, claimIds);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    await pace();
  }
}

function* claimsBitByBit(db: Connection, claimIds: readonly number[]): Generator<void, ReportedClaim[]> {
  const reported: ReportedClaim[] = [];
  for (const ids of inChunks(claimIds, CLAIMS_AT_ONCE)) {
    const bearing: EvidenceInPlace[] = [];
    for (const some of inChunks(evidenceIdsOfClaims(db, ids), PASSAGES_AT_ONCE)) {
      bearing.push(...evidenceInPlace(db, some));
      yield;
    }
    yield* statementsRead(db, ids);
    const evidence = Map.groupBy(bearing, ({ claimId }) => claimId);
    for (const claim of claimsById(db, ids)) {
      const grade = gradesOfClaim(db, claim.claimId).at(-1) ?? null;
      reported.push({ claim, grade, evidence: evidence.get(claim.claimId) ?? [] });
    }
    yield;
  }
  return reported;
}

function atOnce<T>(reading: Generator<void, T>): T {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
