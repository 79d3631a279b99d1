/** What a block cites, as texts that its sentences are held against. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block } from '../../../contract/model/reports/report.ts';
import { languageOrAssumed } from '../../../text/language.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';
import { sentences } from '../../../text/sentences/sentences.ts';
import { sideNamed } from '../draft/sentence-patterns.ts';
import { passageInContext } from '../facts/passage-in-context.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { textOfRuns } from '../facts/report-references.ts';
import { evidencePresent } from './checked.ts';

interface Stated {
  /** In NFC, without the sentences that only name who says so or disputes it. */
  readonly text: string;
  readonly language: string;
  /** What it is held against: not what the block itself cites as disputing it. */
  readonly evidence: readonly EvidenceInPlace[];
}

/** What a block states of what it cites. */
export function statedIn(facts: ReportFacts, block: Block): Stated | null {
  if (block.kind === 'quotation' || block.kind === 'matrix') return null;
  const whole = textOfRuns(block.runs).normalize('NFC');
  const language = languageOrAssumed(facts.report.language, whole);
  const split = (text: string) => sentences(text, language).map(({ from, to }) => text.slice(from, to));
  const against = (at: number) => block.runs.slice(0, at).findLast((run) => 'text' in run)?.text;
  const borneOut = new Set(
    block.runs.flatMap((run, at) =>
      'cite' in run && sideNamed(split(against(at) ?? '').at(-1) ?? '') !== 'disputes' ? run.cite : [],
    ),
  );
  return {
    text: split(whole)
      .filter((sentence) => sideNamed(sentence) === null)
      .join(' '),
    language,
    evidence: evidencePresent(facts, block).filter(
      (one) => borneOut.has(one.evidenceId) && !isDisputingClaim(one, block),
    ),
  };
}

/** A claim may cite passages that dispute it. */
const isDisputingClaim = ({ stance, claimId }: EvidenceInPlace, block: Block) =>
  block.kind === 'claim' && stance === 'disputes' && claimId === block.claimId;

/** What of the passage is in a language: its sentences, and the analyst's translation. */
export function citedIn(facts: ReportFacts, evidence: EvidenceInPlace, language: string): string[] {
  const own = languageOrAssumed(evidence.language, evidence.exact) === language ? [sentencesOf(facts, evidence)] : [];
  return [...own, evidence.translation ?? []].flat();
}

/** UTF-16 code units on each side of a passage, more than the rest of its sentence is long. */
const AROUND = 400;

/** The sentences that the passage is of, whole: what denies its words may stand before them. */
function sentencesOf(facts: ReportFacts, { revisionId, start, end, exact, ...evidence }: EvidenceInPlace): string {
  const text = facts.texts.get(revisionId) ?? '';
  const isThere = sliceCodePoints(text, start, end) === exact;
  const { before, after } = isThere ? passageInContext(text, start, end) : evidence;
  const ahead = before.slice(-AROUND);
  const whole = ahead + exact + after.slice(0, AROUND);
  const of = sentences(whole, evidence.language).filter(
    ({ from, to }) => from < ahead.length + exact.length && to > ahead.length,
  );
  return whole.slice(of[0]?.from ?? 0, of.at(-1)?.to ?? whole.length);
}

/** UTF-16 code units of a block times those of what it cites: 2,000 of a long paragraph, 50,000 of passages. */
const MOST_COMPARED = 1e8;

/** Whether a block and what it cites are too long for each sentence to be held against each. */
export function isTooLong(facts: ReportFacts, block: Block): boolean {
  if (block.kind === 'quotation' || block.kind === 'matrix') return false;
  const passages = evidencePresent(facts, block).map(({ exact }) => exact);
  const cited = [...passages, ...writtenOfCited(facts, block)].reduce((sum, { length }) => sum + length, 0);
  return textOfRuns(block.runs).length * cited > MOST_COMPARED;
}

/** What the analyst wrote of it: translations, and the claims that the passages bear on or that the block states. */
export function writtenOfCited(facts: ReportFacts, block: Block): string[] {
  const evidence = evidencePresent(facts, block);
  const claimIds = [...evidence.map(({ claimId }) => claimId), block.kind === 'claim' ? block.claimId : null];
  const statements = [...new Set(claimIds)].flatMap((id) => facts.claims.get(id ?? 0)?.claim.statement ?? []);
  const written = [...evidence.flatMap(({ statement, translation }) => [statement, translation]), ...statements];
  return [...new Set(written.filter((text) => text !== null))];
}
