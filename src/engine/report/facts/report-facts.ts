/** Everything that a report, its check and its export are made of, read from the store once. What follows is pure. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Claim, ClaimGrade } from '../../../contract/model/claims/claim.ts';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import type { ClaimsSeen, DraftsKept, Report, Scale } from '../../../contract/model/reports/report.ts';

interface ArticleFacts {
  readonly articleId: number;
  readonly url: string | null;
  /** An instant (ISO 8601). */
  readonly imported: string;
}

interface SourceFacts {
  readonly sourceId: number;
  readonly name: string;
  readonly articles: number;
  readonly read: number;
}

export interface ReportedClaim {
  readonly claim: Claim;
  /** The grade in effect; null if never graded. */
  readonly grade: ClaimGrade | null;
  readonly evidence: readonly EvidenceInPlace[];
}

export interface ReportFacts {
  readonly report: Report;
  readonly scales: readonly Scale[];
  /** The evidence that the report refers to and that is still there. */
  readonly evidence: ReadonlyMap<number, EvidenceInPlace>;
  /** Of what it points at and is gone: the passages that undo can bring back. */
  readonly undoable: ReadonlySet<number>;
  /** The text of each revision that evidence was marked in. */
  readonly texts: ReadonlyMap<number, string>;
  readonly articles: ReadonlyMap<number, ArticleFacts>;
  readonly sources: ReadonlyMap<number, SourceFacts>;
  readonly claims: ReadonlyMap<number, ReportedClaim>;
  /** Pairs of its claims that the analyst states to contradict each other. */
  readonly contradictions: readonly (readonly [number, number])[];
  readonly claimsSeen: ClaimsSeen;
  readonly draftsKept: DraftsKept;
  /** By `blockId` of the report's matrix blocks. */
  readonly matrices: ReadonlyMap<string, Matrix>;
  /** The matrix of all its claims, if wanted as an annex. */
  readonly annexedMatrix: Matrix | null;
}

/** What claims or a report rest on. */
export type Basis = Pick<ReportFacts, 'evidence' | 'sources' | 'claims'>;
