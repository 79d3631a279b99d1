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

interface ReadingReport {
  readonly db: Connection;
  readonly scales: readonly Scale[];
  /** Makes the matrix of these claims by source, over all dated articles. Null if no figure is wanted. */
  readonly matrixOf: ((claimIds: readonly number[]) => Matrix) | null;
  readonly annexes: ExportChoices['annexes'];
}

export function readReportFacts(report: Report, { db, scales, matrixOf, annexes }: ReadingReport): ReportFacts {
  const pointedAt = evidenceInReadingOrder(report);
  const evidence = evidenceInPlace(db, pointedAt);
  const isThere = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const articleIds = [...new Set(evidence.map(({ articleId }) => articleId))];
  const citedClaims = evidence.flatMap(({ claimId }) => claimId ?? []);
  const matrices = blocksOf(report).flatMap((block) =>
    matrixOf && block.kind === 'matrix' && block.claimIds.length > 0
      ? [[block.blockId, matrixOf(block.claimIds)] as const]
      : [],
  );
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
    matrices: new Map(matrices),
    annexedMatrix: matrixOf && annexes.includes('matrix') && claims.size > 0 ? matrixOf([...claims.keys()]) : null,
  };
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
