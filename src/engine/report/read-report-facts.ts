/** Reads everything that a report is made of from the store, once. */
import type { Matrix } from '../../contract/model/matrix.ts';
import type { ExportChoices, Report, Scale } from '../../contract/model/report.ts';
import { articleHeads } from '../store/articles/articles.ts';
import { contradictionsAmong } from '../store/claims/claim-relations.ts';
import { claimsById } from '../store/claims/claims.ts';
import { evidenceInPlace, evidenceOfClaim } from '../store/claims/evidence.ts';
import { gradesOfClaim } from '../store/claims/grades.ts';
import type { Connection } from '../store/connection.ts';
import { readCountsOfSources, restorableEvidence, textsOfRevisions } from '../store/reports/report-reading.ts';
import { answersIn } from '../store/reports/reports.ts';
import type { Basis, ReportedClaim, ReportFacts } from './report-facts.ts';
import { blocksOf, claimsInReport, evidenceInReadingOrder } from './report-references.ts';

/** Figures are left out, because only an export shows them: `withMatrices` adds them. */
export function readReportFacts(report: Report, db: Connection, scales: readonly Scale[]): ReportFacts {
  const pointedAt = evidenceInReadingOrder(report);
  const evidence = evidenceInPlace(db, pointedAt);
  const isThere = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const articleIds = [...new Set(evidence.map(({ articleId }) => articleId))];
  const citedClaims = evidence.flatMap(({ claimId }) => claimId ?? []);
  const claims = reportedClaims(db, [...new Set([...claimsInReport(report), ...citedClaims])]);
  const bearing = [...claims.values()].flatMap((reported) => reported.evidence);
  return {
    report,
    scales,
    evidence: new Map(evidence.map((one) => [one.evidenceId, one])),
    undoable: restorableEvidence(
      db,
      pointedAt.filter((id) => !isThere.has(id)),
    ),
    texts: textsOfRevisions(db, [...new Set(evidence.map(({ revisionId }) => revisionId))]),
    articles: new Map(articleHeads(db, articleIds).map((head) => [head.articleId, head])),
    sources: readCountsOfSources(db, [...new Set([...evidence, ...bearing].map(({ sourceId }) => sourceId))]),
    claims,
    contradictions: contradictionsAmong(db, [...claims.keys()]),
    ...answersIn(db, report.reportId),
    matrices: new Map(),
    annexedMatrix: null,
  };
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

/** Returns claims in the order asked; unknown ids are left out. */
export function reportedClaims(db: Connection, claimIds: readonly number[]): Map<number, ReportedClaim> {
  return new Map(
    claimsById(db, claimIds).map((claim) => [
      claim.claimId,
      {
        claim,
        grade: gradesOfClaim(db, claim.claimId).at(-1) ?? null,
        evidence: evidenceOfClaim(db, claim.claimId),
      },
    ]),
  );
}
