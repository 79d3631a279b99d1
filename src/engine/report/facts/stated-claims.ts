/** The claims that a report's blocks state: as they were when the sentences were written, and what has changed since. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block, ClaimsSeen, Inline, Report } from '../../../contract/model/reports/report.ts';
import { asSentence } from '../../../text/phrasing/as-sentence.ts';
import type { StatedClaim } from '../../store/reports/report-reading.ts';
import type { ReportedClaim, ReportFacts } from './report-facts.ts';
import { blocksOf, evidenceOfBlock, evidenceOfRuns, textOfRuns } from './report-references.ts';

type Seen = ClaimsSeen[string];
export type Stating = Extract<Block, { kind: 'claim' | 'judgement' }>;

/** As much of what a report rests on as is kept with the blocks that state it. */
interface StatedBasis {
  readonly claims: ReadonlyMap<number, StatedClaim>;
  readonly evidence: ReadonlyMap<number, Pick<EvidenceInPlace, 'claimId'>>;
}

/** Records claims as their blocks state them now, in addition to earlier ones. Deleted blocks are kept, because an editor's undo may restore them. */
export function withNewlyStated(sections: Report['sections'], basis: StatedBasis, claimsSeen: ClaimsSeen): ClaimsSeen {
  const stated = blocksOf({ sections }).flatMap((block) => {
    const known = claimsSeen[block.blockId];
    if (known && (block.kind !== 'claim' || known.claimId === block.claimId)) return [];
    const claimId = claimStated(block, basis);
    const reported = claimId === undefined ? undefined : basis.claims.get(claimId);
    return reported ? [[block.blockId, seenState(reported)] as const] : [];
  });
  return { ...claimsSeen, ...Object.fromEntries(stated) };
}

/** Returns the claim that a block states. A judgement states a claim as long as it begins with the claim's own words. */
function claimStated(block: Block, { claims, evidence }: StatedBasis): number | undefined {
  if (block.kind === 'claim') return block.claimId;
  if (block.kind !== 'judgement') return undefined;
  const cited = new Set(evidenceOfBlock(block).map((id) => evidence.get(id)?.claimId ?? null));
  return [...cited].find((id) => {
    const statement = id === null ? undefined : claims.get(id)?.claim.statement;
    return statement !== undefined && says(block, statement);
  }) as number | undefined;
}

export function seenState({ claim, evidence }: StatedClaim): Seen {
  const stances = Object.fromEntries(evidence.map(({ evidenceId, stance }) => [evidenceId, stance]));
  return { claimId: claim.claimId, statement: claim.statement, credibility: claim.credibility, stances };
}

/** Whether the words before the first citation are the claim's. Behind it may stand who disputes the claim. */
function says({ runs }: Stating, statement: string): boolean {
  return textOfRuns(partsOf(runs).stating).trim() === asSentence(statement);
}

/** Divides runs into the words before the first citation, the citations there, and what stands behind them. */
function partsOf(runs: readonly Inline[]) {
  const indexFrom = (from: number, kind: 'cite' | 'text') => {
    const at = runs.findIndex((run, index) => index >= from && kind in run);
    return at === -1 ? runs.length : at;
  };
  const cited = indexFrom(0, 'cite');
  const behind = indexFrom(cited, 'text');
  return { stating: runs.slice(0, cited), cited: runs.slice(cited, behind), behind: runs.slice(behind) };
}

/** What has changed about the claim that a block states. */
export interface SinceSeen {
  readonly seen: Seen;
  readonly reported: ReportedClaim;
  readonly isReworded: boolean;
  readonly isRegraded: boolean;
  /** Passages that bear on it since and that the block does not cite. */
  readonly added: readonly EvidenceInPlace[];
  /** Passages whose stance has changed since. */
  readonly turned: readonly EvidenceInPlace[];
  /** The number of passages that no longer bear on it. */
  readonly left: number;
}

/** Undefined if nothing has changed, or if no earlier state was recorded. */
export function changedSince(facts: ReportFacts, block: Stating): SinceSeen | undefined {
  const seen = facts.claimsSeen[block.blockId];
  const reported = seen && facts.claims.get(seen.claimId);
  if (!seen || !reported) return undefined;
  const isReworded = seen.statement !== reported.claim.statement && !says(block, reported.claim.statement);
  const nothing = { seen, reported, isReworded, isRegraded: false, added: [], turned: [], left: 0 };
  // A judgement carries more than its claim, so it is examined only while it still is the claim's sentence.
  if (block.kind === 'judgement') return isReworded && says(block, seen.statement) ? nothing : undefined;
  const since = {
    ...nothing,
    isRegraded: seen.credibility !== reported.claim.credibility,
    ...ofEvidence(facts, block, seen),
  };
  const isSame = since.added.length + since.turned.length + since.left === 0;
  return isSame && !isReworded && !since.isRegraded ? undefined : since;
}

function ofEvidence(facts: ReportFacts, block: Stating, { claimId, stances }: Seen) {
  const evidence = facts.claims.get(claimId)?.evidence ?? [];
  const cited = new Set(evidenceOfBlock(block));
  const now = new Set(evidence.map(({ evidenceId }) => evidenceId));
  const isSeen = ({ evidenceId }: EvidenceInPlace) => stances[evidenceId] !== undefined;
  return {
    added: evidence.filter((one) => !isSeen(one) && !cited.has(one.evidenceId)),
    turned: evidence.filter((one) => isSeen(one) && stances[one.evidenceId] !== one.stance),
    left: Object.keys(stances)
      .map(Number)
      // A cited passage that is gone from the archive is found by the citation itself.
      .filter((id) => !now.has(id) && (facts.evidence.has(id) || !cited.has(id))).length,
  };
}

/** Says what can be updated in the block. */
export function availableUpdate(since: SinceSeen): 'words' | 'passages' | 'none' {
  if (since.isReworded) return 'words';
  return supporting(since).length > 0 ? 'passages' : 'none';
}

/**
 * Returns the block with the claim's current words, citing the passages that support it since. What stands behind the
 * claim's sentence stays, unless the analyst has rewritten the sentence itself.
 */
export function updatedBlock(block: Stating, since: SinceSeen): Stating {
  const isThere = new Set(since.reported.evidence.map(({ evidenceId }) => evidenceId));
  const more = supporting(since).map(({ evidenceId }) => evidenceId);
  if (!since.isReworded) return { ...block, runs: [...block.runs, { cite: more }] };
  const { cited, behind } = says(block, since.seen.statement) ? partsOf(block.runs) : { cited: block.runs, behind: [] };
  const cite = [...new Set([...evidenceOfRuns(cited).filter((id) => isThere.has(id)), ...more])];
  const words = { text: asSentence(since.reported.claim.statement) };
  return { ...block, runs: [words, ...(cite.length > 0 ? [{ cite }] : []), ...behind] };
}

function supporting({ added }: SinceSeen): EvidenceInPlace[] {
  return added.filter(({ stance }) => stance === 'supports');
}
