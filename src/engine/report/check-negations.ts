/** Finds sentences of the report's own that deny what a passage cited there says, or say what it denies. */
import type { EvidenceInPlace } from '../../contract/model/article.ts';
import type { Block, ReportFinding } from '../../contract/model/report.ts';
import { languageOrAssumed } from '../../text/language.ts';
import { type Reversed, reversals } from '../../text/negation/reversed.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { sentences } from '../../text/sentences.ts';
import { type Checked, evidencePresent, excerpt, nameOfBlock } from './checked.ts';
import { passageInContext } from './passage-in-context.ts';
import type { ReportFacts } from './report-facts.ts';
import { blocksOf, textOfRuns } from './report-references.ts';

export function checkNegations(facts: ReportFacts): Checked {
  return { findings: blocksOf(facts.report).flatMap((block) => reversedIn(facts, block)), held: [] };
}

function reversedIn(facts: ReportFacts, block: Block): ReportFinding[] {
  if (block.kind === 'quotation' || block.kind === 'matrix') return [];
  const evidence = evidencePresent(facts, block).filter((one) => !isCitedAgainst(one, block));
  const text = textOfRuns(block.runs);
  const language = languageOrAssumed(facts.report.language, text);
  const passages = evidence.map((one) => ({ one, texts: inLanguage(facts, one, language) }));
  const all = passages.flatMap(({ texts }) => texts);
  return reversals(text, all, language).map((reversed) => {
    const cited = passages.find(({ texts }) => texts.some((words) => words.includes(reversed.passage)))?.one;
    return {
      check: 'negation-reversed',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} ${whatItSays(reversed, cited?.source ?? '')}: “${excerpt(reversed.passage)}”.`,
      why: 'With the word that denies it, or without, a sentence can say the opposite.',
      blockId: block.blockId,
      evidenceIds: cited ? [cited.evidenceId] : [],
    };
  });
}

function whatItSays({ word, negator, isPutIn }: Reversed, source: string): string {
  const passage = `a passage cited here, from ${source}, says it`;
  return isPutIn
    ? `says “${word}” with ‘${negator}’; ${passage} without`
    : `says “${word}”; ${passage} with ‘${negator}’`;
}

/** A claim may cite passages that dispute it. */
const isCitedAgainst = ({ stance, claimId }: EvidenceInPlace, block: Block) =>
  block.kind === 'claim' && stance === 'disputes' && claimId === block.claimId;

/** What of the passage is in the language of the report: its sentences, and the analyst's translation. */
function inLanguage(facts: ReportFacts, evidence: EvidenceInPlace, language: string): string[] {
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
