/** Finds paragraphs that still read as drafted, although what they were drafted from has changed. */
import type { Block, ReportFinding } from '../../contract/model/report.ts';
import { REPORT_LANGUAGES } from '../../contract/model/values.ts';
import type { Checked } from './checked.ts';
import { nameOfBlock } from './checked.ts';
import { differenceRuns } from './draft.ts';
import { namedBasis } from './given-names.ts';
import type { FixedWords } from './model/words/fixed-words.ts';
import { wordsFor } from './model/words/words-for.ts';
import type { Basis, ReportFacts } from './report-facts.ts';
import { blocksOf, evidenceOfBlock, textOfRuns } from './report-references.ts';
import { gapSentences } from './summary.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

export function checkDrafts(facts: ReportFacts): Checked {
  const paragraphs = blocksOf(facts.report).filter((block) => block.kind === 'paragraph');
  const forms = REPORT_LANGUAGES.map((language) => formsOf(wordsFor(language)));
  return { findings: paragraphs.flatMap((block) => stale(facts, block, forms)), held: [] };
}

function stale(facts: ReportFacts, block: Paragraph, forms: readonly Forms[]): ReportFinding[] {
  const text = textOfRuns(block.runs).trim();
  const cited = evidenceOfBlock(block);
  for (const { fixed, gap, difference } of forms) {
    const basis = basisOfClaims(facts, fixed);
    if (cited.length === 0 && gap.test(text)) {
      const now = gapSentences(basis, fixed);
      return now.includes(text) ? [] : [finding(facts, block, now.join(' '))];
    }
    const claim = difference.test(text) ? claimCited(basis, cited) : undefined;
    if (!claim) continue;
    const runs = differenceRuns(claim, fixed);
    const now = textOfRuns(runs);
    const isSame = now === text && sameIds(evidenceOfBlock({ ...block, runs }), cited);
    return isSame ? [] : [finding(facts, block, now)];
  }
  return [];
}

/** Returns everything that bears on the report's claims, as it was when they were drafted, not only what the report cites. */
function basisOfClaims({ claims, sources }: ReportFacts, fixed: FixedWords): Basis {
  const evidence = [...claims.values()].flatMap((reported) => reported.evidence);
  return namedBasis({ claims, sources, evidence: new Map(evidence.map((one) => [one.evidenceId, one])) }, fixed);
}

/** Returns the claim that the paragraph's passages belong to, if it is a single one. */
function claimCited({ claims, evidence }: Basis, cited: readonly number[]) {
  const ids = new Set(cited.map((id) => evidence.get(id)?.claimId ?? null).filter((id) => id !== null));
  const [claimId, ...others] = ids;
  return claimId === undefined || others.length > 0 ? undefined : claims.get(claimId);
}

function sameIds(one: readonly number[], other: readonly number[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}

function finding(facts: ReportFacts, block: Paragraph, now: string): ReportFinding {
  return {
    check: 'draft-is-stale',
    severity: 'look',
    message: `${nameOfBlock(facts, block)} reads as it was drafted, and what it was drafted from has changed: “${textOfRuns(block.runs).trim()}” ${now === '' ? 'Nothing of it would be drafted now.' : `Now it would be “${now}”`}`,
    why: 'Words that were counted from data are read as true of the data.',
    blockId: block.blockId,
    evidenceIds: evidenceOfBlock(block).filter((id) => facts.evidence.has(id)),
  };
}

interface Forms {
  readonly fixed: FixedWords;
  readonly gap: RegExp;
  readonly difference: RegExp;
}

/** Counts that cover every grammatical number of the report languages. */
const COUNTS = [1, 2, 3, 5, 11, 21, 100];
const NAMES = '\u0001';

function formsOf(fixed: FixedWords): Forms {
  const { unread, oneOrigin, relays } = fixed.summary;
  const gap = COUNTS.flatMap((count) => [oneOrigin(count), relays(count), unread(NAMES, count, count)]);
  const sides = COUNTS.flatMap((count) => [fixed.saySo(NAMES, count), fixed.disputeIt(NAMES, count)]);
  return {
    fixed,
    gap: new RegExp(`^(?:${patternOf(gap)})$`, 'u'),
    difference: new RegExp(`^.+ (?:${patternOf(sides)})$`, 'u'),
  };
}

function patternOf(sentences: readonly string[]): string {
  const patterns = sentences.map((sentence) =>
    sentence
      .replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
      .replaceAll(NAMES, '.+')
      .replace(/\d+/gu, '\\d[\\d.,]*'),
  );
  return [...new Set(patterns)].join('|');
}
