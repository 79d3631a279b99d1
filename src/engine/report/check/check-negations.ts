/** Finds sentences of the report's own that deny what a passage cited there says, or say what it denies. */
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import { type Reversed, reversals } from '../../../text/negation/reversed.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf } from '../facts/report-references.ts';
import { type Checked, excerpt, nameOfBlock } from './checked.ts';
import { citedIn, isTooLong, statedIn } from './cited-sentences.ts';

export function checkNegations(facts: ReportFacts): Checked {
  return {
    findings: blocksOf(facts.report).flatMap((block) => (isTooLong(facts, block) ? [] : reversedIn(facts, block))),
    held: [],
  };
}

function reversedIn(facts: ReportFacts, block: Block): ReportFinding[] {
  const stated = statedIn(facts, block);
  if (!stated) return [];
  const { text, language, evidence } = stated;
  const passages = evidence.map((one) => ({ one, texts: citedIn(facts, one, language) }));
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
