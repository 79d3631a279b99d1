/** Checks every quotation against the stored text, letter for letter, and every original against its hash. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import { leftOutNegator } from '../../../text/anchors/left-out-negator.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf, evidenceOfBlock, textOfRuns } from '../facts/report-references.ts';
import { shortHash } from '../model/report-words.ts';
import { type Checked, evidenceCited, evidencePresent, excerpt, nameOfBlock, originalsCited } from './checked.ts';
import { isCut, quotedFrom, quotedWords } from './quoted-words.ts';

const WHY_LETTER_FOR_LETTER = 'A quotation must be in its article, letter for letter.';

export function checkQuotations(facts: ReportFacts, damaged: ReadonlySet<string>): Checked {
  const cited = evidenceCited(facts);
  const lost = cited.filter((evidence) => !wordsHold(facts, evidence));
  const inSentences = blocksOf(facts.report).flatMap((block) => [
    ...goneFrom(facts, block),
    ...quotedLoosely(facts, block),
  ]);
  const originals = originalsCited(facts).size;
  return {
    findings: [
      ...lost.map((evidence) => lostWords(facts, evidence)),
      ...cited.flatMap((evidence) => [...cutWords(facts, evidence), ...withoutNegator(facts, evidence)]),
      ...inSentences,
      ...[...damaged].map((sha256) => damagedOriginal(cited, sha256)),
    ],
    held: [
      ...(lost.length + inSentences.length > 0 || cited.length === 0 ? [] : [allWords(cited.length)]),
      ...(damaged.size > 0 || originals === 0 ? [] : [allOriginals(originals)]),
    ],
  };
}

function allWords(count: number): string {
  return count === 1
    ? 'The one quotation matches its article, letter for letter.'
    : `All ${count} quotations match their articles, letter for letter.`;
}

function allOriginals(count: number): string {
  return count === 1
    ? 'The one original is there and its hash holds.'
    : `All ${count} originals are there and their hashes hold.`;
}

/** Whether the words are in the text they were marked in, and found again in the article's current text. */
function wordsHold(facts: ReportFacts, evidence: EvidenceInPlace): boolean {
  const text = facts.texts.get(evidence.revisionId);
  if (text === undefined) return false;
  const stands = sliceCodePoints(text, evidence.start, evidence.end) === evidence.exact;
  return stands && placeOf(evidence) !== null;
}

function lostWords(facts: ReportFacts, evidence: EvidenceInPlace): ReportFinding {
  const { state, spans } = evidence.anchor;
  const places = state === 'proposed' ? ` ${counted(spans.length, 'place comes', 'places come')} close.` : '';
  return {
    check: 'quotation-differs',
    severity: 'blocking',
    message: `The words of a quotation from ${evidence.source} are no longer in the article: “${excerpt(evidence.exact)}”.${places}`,
    why: WHY_LETTER_FOR_LETTER,
    blockId: blockCiting(facts, evidence.evidenceId),
    evidenceIds: [evidence.evidenceId],
  };
}

function cutWords(facts: ReportFacts, evidence: EvidenceInPlace): ReportFinding[] {
  const { before, exact, after } = evidence;
  const place = { from: before.length, to: before.length + exact.length };
  if (!isCut(before + exact + after, place)) return [];
  return [
    {
      check: 'cut-word',
      severity: 'look',
      message: `A quotation from ${evidence.source} begins or ends within a word or a number: “${excerpt(exact)}”.`,
      why: 'Part of a word can mean the opposite of the whole, and part of a number is another number.',
      blockId: blockCiting(facts, evidence.evidenceId),
      evidenceIds: [evidence.evidenceId],
    },
  ];
}

function withoutNegator(facts: ReportFacts, evidence: EvidenceInPlace): ReportFinding[] {
  const { before, exact, after, language } = evidence;
  const place = { from: before.length, to: before.length + exact.length };
  const negator = leftOutNegator(before + exact + after, place, language);
  if (!negator) return [];
  const where = negator.isBefore ? 'before' : 'behind';
  return [
    {
      check: 'negator-left-out',
      severity: 'look',
      message: `A quotation from ${evidence.source} leaves out ‘${negator.word}’ ${where} it: “${excerpt(exact)}”.`,
      why: 'Without the word that denies them, quoted words can say the opposite.',
      blockId: blockCiting(facts, evidence.evidenceId),
      evidenceIds: [evidence.evidenceId],
    },
  ];
}

/** Evidence that is gone: taken away by an act, or with its article for good. A quotation of it has no words left to print. */
function goneFrom(facts: ReportFacts, block: Block): ReportFinding[] {
  const gone = [...new Set(evidenceOfBlock(block))].filter((id) => !facts.evidence.has(id));
  const forGood = gone.filter((id) => !facts.undoable.has(id));
  const name = nameOfBlock(facts, block);
  return [
    ...goneFinding(
      block,
      gone.filter((id) => facts.undoable.has(id)),
      (passages, were) => {
        return `${name} points at ${passages} that ${were} removed. Undo that, or cite another.`;
      },
    ),
    ...goneFinding(block, forGood, (passages, were) => {
      const what =
        block.kind === 'quotation'
          ? 'Quote another passage, or remove the quotation.'
          : 'Cite another passage, or remove the citation.';
      return `${name} points at ${passages} that ${were} deleted with ${forGood.length === 1 ? 'its article' : 'their articles'}, for good. ${what}`;
    }),
  ];
}

function goneFinding(
  block: Block,
  gone: readonly number[],
  message: (passages: string, were: string) => string,
): ReportFinding[] {
  if (gone.length === 0) return [];
  const isQuotation = block.kind === 'quotation';
  return [
    {
      check: 'quotation-differs',
      severity: isQuotation ? 'blocking' : 'look',
      message: message(counted(gone.length, 'passage'), gone.length === 1 ? 'was' : 'were'),
      why: isQuotation ? WHY_LETTER_FOR_LETTER : 'A citation without its passage is left out of the export.',
      blockId: block.blockId,
      evidenceIds: [...gone],
    },
  ];
}

/** Finds words that the analyst's own sentences put in quotation marks although no article cited there has them so. */
function quotedLoosely(facts: ReportFacts, block: Block): ReportFinding[] {
  if (block.kind === 'quotation' || block.kind === 'matrix') return [];
  const evidence = evidencePresent(facts, block);
  const texts = [...new Set(evidence.flatMap((one) => [facts.texts.get(one.revisionId), one.title, one.translation]))];
  const own = [textOfRuns(block.runs), ...(block.kind === 'judgement' ? [block.confidenceReason] : [])];
  return own
    .flatMap(quotedWords)
    .filter((words) => evidence.length > 0 || (block.kind === 'paragraph' && SENTENCE.test(words)))
    .flatMap((words) => {
      const found = texts.flatMap((text) => quotedFrom(text ?? '', words) ?? []);
      return found.some(({ isWhole }) => isWhole) ? [] : [loosely(facts, block, words, found[0]?.words)];
    });
}

function loosely(facts: ReportFacts, block: Block, words: string, inArticle: string | undefined): ReportFinding {
  const evidenceIds = evidencePresent(facts, block).map(({ evidenceId }) => evidenceId);
  const what =
    evidenceIds.length === 0
      ? 'Nothing is cited there.'
      : inArticle === undefined
        ? 'No article cited there has these words, or only as parts of longer ones.'
        : `Words were left out or put in: the article has “${excerpt(inArticle)}”.`;
  return {
    check: 'quotation-differs',
    severity: 'look',
    message: `${nameOfBlock(facts, block)} puts “${excerpt(words)}” in quotation marks. ${what}`,
    why: 'Words in quotation marks are read as quoted.',
    blockId: block.blockId,
    evidenceIds,
  };
}

/** More than a name: the name of a ship may be in quotation marks without a citation. */
const SENTENCE = /\S\s+\S+\s+\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

function damagedOriginal(cited: readonly EvidenceInPlace[], sha256: string): ReportFinding {
  const resting = cited.filter((evidence) => evidence.sha256 === sha256);
  return {
    check: 'original-damaged',
    severity: 'look',
    message: `The original ${shortHash(sha256)} of “${resting[0]?.title ?? ''}” is not there or its bytes have changed. The text drawn from it is kept.`,
    why: 'A citation leads back to bytes that are unchanged.',
    blockId: null,
    evidenceIds: resting.map(({ evidenceId }) => evidenceId),
  };
}

function blockCiting(facts: ReportFacts, evidenceId: number): string | null {
  return blocksOf(facts.report).find((block) => evidenceOfBlock(block).includes(evidenceId))?.blockId ?? null;
}
