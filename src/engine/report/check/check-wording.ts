/** Checks how things are said: likelihood and confidence apart (ICD 203), the source summary edited. */
import type { Block, ReportFinding, Scale } from '../../../contract/model/reports/report.ts';
import { sentences } from '../../../text/sentences/sentences.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf, textOfRuns } from '../facts/report-references.ts';
import { type Checked, nameOfBlock } from './checked.ts';

export function checkWording(facts: ReportFacts): Checked {
  const joined = blocksOf(facts.report).flatMap((block) => joinedInBlock(facts, block));
  const inSummary = facts.report.sourceSummary.edited
    ? sentencesThatJoin(facts.report.sourceSummary.text, facts).map((sentence) =>
        finding('the source summary', sentence, null),
      )
    : [];
  return {
    findings: [...ofAnotherScale(facts), ...joined, ...inSummary, ...draftSummary(facts)],
    held:
      joined.length + inSummary.length === 0 && blocksOf(facts.report).some(({ kind }) => kind === 'judgement')
        ? ['No sentence mixes likelihood and confidence.']
        : [],
  };
}

/** Finds judgements written before the scale was changed, because no range can be printed beside their terms. */
function ofAnotherScale(facts: ReportFacts): ReportFinding[] {
  const scale = facts.scales.find(({ id }) => id === facts.report.scale);
  return blocksOf(facts.report).flatMap((block): ReportFinding[] => {
    if (!scale || block.kind !== 'judgement' || block.likelihood === null) return [];
    const { likelihood, blockId } = block;
    if (scale.terms.some(({ term, or }) => term === likelihood || or === likelihood)) return [];
    return [
      {
        check: 'term-of-another-scale',
        severity: 'look',
        message: `${nameOfBlock(facts, block)} says “${likelihood}”, which is not a term of ${scale.name}. Choose its likelihood again.`,
        why: 'A report uses one scale; a term is read by the range that this scale gives it.',
        blockId,
        evidenceIds: [],
      },
    ];
  });
}

function joinedInBlock(facts: ReportFacts, block: Block): ReportFinding[] {
  if (block.kind === 'quotation' || block.kind === 'matrix') return [];
  const texts = [textOfRuns(block.runs), ...(block.kind === 'judgement' ? [confidenceSentence(block)] : [])];
  return texts.flatMap((text) =>
    sentencesThatJoin(text, facts).map((sentence) => finding(nameOfBlock(facts, block), sentence, block.blockId)),
  );
}

/** Returns the sentence as printed, in which a likelihood term from the reason would end up. */
function confidenceSentence(block: Extract<Block, { kind: 'judgement' }>): string {
  return block.confidence === null ? '' : `Confidence ${block.confidence}: ${block.confidenceReason}`;
}

function finding(where: string, sentence: string, blockId: string | null): ReportFinding {
  return {
    check: 'likelihood-with-confidence',
    severity: 'look',
    message: `Confidence and likelihood are in one sentence: ${where.charAt(0).toLowerCase()}${where.slice(1)}, “${sentence.replace(/[.…]$/u, '')}”.`,
    why: 'ICD 203 keeps them apart: likelihood concerns the event, confidence the basis.',
    blockId,
    evidenceIds: [],
  };
}

const CONFIDENCE = /\bconfiden(?:ce|t|tly)\b/iu;

/** Returns the sentences that mix the two. Words in quotation marks are someone else's and ignored. */
function sentencesThatJoin(text: string, facts: ReportFacts): string[] {
  const terms = likelihoodPattern(facts.scales);
  return sentences(text, facts.report.language)
    .map(({ from, to }) => text.slice(from, to).trim())
    .filter((sentence) => {
      const own = sentence.replace(/“[^“”]*”|«[^«»]*»/gu, ' ');
      return CONFIDENCE.test(own) && terms.test(own);
    });
}

/** Matches the terms of every scale, so that a report that mixes scales is caught too. */
function likelihoodPattern(scales: readonly Scale[]): RegExp {
  const terms = scales.flatMap(({ terms: list }) => list.flatMap(({ term, or }) => [term, or ?? []].flat()));
  const longestFirst = [...new Set(terms)].sort((a, b) => b.length - a.length);
  return new RegExp(`\\b(?:${longestFirst.map((term) => term.replace(/ /g, '\\s+')).join('|')})\\b`, 'iu');
}

function draftSummary({ report }: ReportFacts): ReportFinding[] {
  if (report.sourceSummary.edited) return [];
  return [
    {
      check: 'summary-is-draft',
      severity: 'look',
      message: 'The source summary is still the drafted text.',
      why: 'It is generated from data and says nothing about what the analyst knows. The export marks it as a draft.',
      blockId: null,
      evidenceIds: [],
    },
  ];
}
