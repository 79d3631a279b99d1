/** Finds paragraphs that still read as drafted, although what they were drafted from has changed. */
import type { Block, Inline } from '../../../contract/model/reports/report.ts';
import { REPORT_LANGUAGES } from '../../../contract/model/values.ts';
import { translateNamesOfBasis } from '../compose/translate-names.ts';
import type { Basis, ReportFacts } from '../facts/report-facts.ts';
import { evidenceOfBlock, textOfRuns } from '../facts/report-references.ts';
import type { FixedWords } from '../model/words/fixed-words.ts';
import { wordsFor } from '../model/words/words-for.ts';
import { differenceRuns } from './draft.ts';
import { COUNTS, NAMES, patternOf } from './sentence-patterns.ts';
import { gapSentences } from './summary.ts';

export type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** UTF-16 code units. Longer ones are the analyst's own; finding a draft's words in them takes time by their square. */
const LONGEST_DRAFT = 10_000;

/**
 * Returns what would be drafted now in place of a paragraph, which may be nothing. Null if it is not a stale draft, or
 * was kept as it is.
 */
export function currentDraft(facts: ReportFacts, block: Paragraph): Inline[] | null {
  const now = staleDraft(facts, block);
  return now !== null && facts.draftsKept[block.blockId] === draftKey(now) ? null : now;
}

/** What is remembered of a draft that the analyst chose not to take. */
export const draftKey = (runs: readonly Inline[]): string => JSON.stringify(runs);

function staleDraft(facts: ReportFacts, block: Paragraph): Inline[] | null {
  const text = textOfRuns(block.runs).trim();
  if (text.length > LONGEST_DRAFT) return null;
  const cited = evidenceOfBlock(block);
  for (const { fixed, gaps, difference } of allForms()) {
    const gap = cited.length === 0 && gaps.find((one) => one.test(text));
    if (!gap && !difference.test(text)) continue;
    const basis = basisOfClaims(facts, fixed);
    if (gap) {
      const now = gapSentences(basis, fixed);
      if (now.includes(text)) return null;
      return now.filter((one) => aboutTheSame(gap, one, text)).map((one) => ({ text: one }));
    }
    const claim = claimCited(basis, cited);
    if (!claim) continue;
    const runs = differenceRuns(claim, fixed);
    const isSame = textOfRuns(runs) === text && sameIds(evidenceOfBlock({ ...block, runs }), cited);
    return isSame ? null : runs;
  }
  return null;
}

/** Whether two sentences name the same gap, of the same source where they name one. */
function aboutTheSame(gap: RegExp, one: string, other: string): boolean {
  const named = (sentence: string) => gap.exec(sentence)?.slice(1).find(Boolean);
  return gap.test(one) && named(one) === named(other);
}

/** Thousands of passages may bear on the claims, and each drafted paragraph asks for them. */
const bases = new WeakMap<ReportFacts, Map<FixedWords, Basis>>();

/** Returns everything that bears on the report's claims, as it was when they were drafted, not only what the report cites. */
function basisOfClaims(facts: ReportFacts, fixed: FixedWords): Basis {
  const { claims, sources } = facts;
  const known = bases.get(facts) ?? new Map<FixedWords, Basis>();
  bases.set(facts, known);
  const before = known.get(fixed);
  if (before) return before;
  const evidence = [...claims.values()].flatMap((reported) => reported.evidence);
  const basis = translateNamesOfBasis(
    { claims, sources, evidence: new Map(evidence.map((one) => [one.evidenceId, one])) },
    fixed,
  );
  known.set(fixed, basis);
  return basis;
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

interface Forms {
  readonly fixed: FixedWords;
  /** One for each gap that is named; what it captures is the source. */
  readonly gaps: readonly RegExp[];
  readonly difference: RegExp;
}

let known: readonly Forms[] | undefined;

function allForms(): readonly Forms[] {
  known ??= REPORT_LANGUAGES.map((language) => formsOf(wordsFor(language)));
  return known;
}

function formsOf(fixed: FixedWords): Forms {
  const { unread, oneOrigin, relays } = fixed.summary;
  const gaps = [oneOrigin, relays, (count: number) => unread(NAMES, count, count)];
  const sides = COUNTS.flatMap((count) => [fixed.saySo(NAMES, count), fixed.disputeIt(NAMES, count)]);
  return {
    fixed,
    gaps: gaps.map((gap) => new RegExp(`^(?:${patternOf(COUNTS.map(gap), '(.+)')})$`, 'u')),
    difference: new RegExp(`^.+ (?:${patternOf(sides, '.+')})$`, 'u'),
  };
}
