/** Finds sentences of the report's own that plainly retell a passage cited there, but with another name, date or certainty. */
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import { publishedMoment } from '../../../text/dates/time-mention.ts';
import { languageOrAssumed } from '../../../text/language.ts';
import { retoldOtherwise } from '../../../text/retold/retold-otherwise.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf } from '../facts/report-references.ts';
import { type Checked, evidencePresent, excerpt, nameOfBlock } from './checked.ts';
import { citedIn, isTooLong, statedIn, writtenOfCited } from './cited-sentences.ts';

export function checkRetellings(facts: ReportFacts): Checked {
  return {
    findings: blocksOf(facts.report).flatMap((block) =>
      isTooLong(facts, block) ? [notCompared(facts, block)] : retoldIn(facts, block),
    ),
    held: [],
  };
}

function notCompared(facts: ReportFacts, block: Block): ReportFinding {
  return {
    check: 'not-compared',
    severity: 'look',
    message: `${nameOfBlock(facts, block)} and the passages cited there are too long to be compared. Divide it, or cite shorter passages.`,
    why: 'Its figures, dates, names and negations were not held against what it cites.',
    blockId: block.blockId,
    evidenceIds: evidencePresent(facts, block).map(({ evidenceId }) => evidenceId),
  };
}

function retoldIn(facts: ReportFacts, block: Block): ReportFinding[] {
  const stated = statedIn(facts, block);
  if (!stated || stated.evidence.length === 0) return [];
  const { text, language, evidence } = stated;
  const passages = evidence.map((one) => ({ one, texts: citedIn(facts, one, language) }));
  const all = passages.flatMap(({ texts }) => texts);
  const known = evidence.flatMap((one) => {
    const published = publishedMoment(one.published);
    const written = [one.exact, one.title].map((words) => ({
      text: words,
      language: languageOrAssumed(one.language, words),
      published,
    }));
    return [...written, ...citedIn(facts, one, language).map((words) => ({ text: words, language, published }))];
  });
  const claimed = writtenOfCited(facts, block).map((words) => ({ text: words, language, published: null }));
  return retoldOtherwise(
    text,
    { passages: all, known: [...known, ...claimed] },
    language,
    block.kind === 'judgement',
  ).map(({ said, instead, passage }) => {
    const cited = passages.find(({ texts }) => texts.some((words) => words.includes(passage)))?.one;
    return {
      check: 'said-otherwise',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} says “${said}”; a passage cited here, from ${cited?.source ?? ''}, says “${instead}”: “${excerpt(passage)}”.`,
      why: 'Readers take a sentence before a citation as what is reported there.',
      blockId: block.blockId,
      evidenceIds: cited ? [cited.evidenceId] : [],
    };
  });
}
