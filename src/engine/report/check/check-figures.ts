/** Finds figures in the report's own sentences that nothing cited there holds. */
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import { datesInText } from '../../../text/dates/dates-in-text.ts';
import { countOneThing, type FigureInText } from '../../../text/figures/count-one-thing.ts';
import type { Figure } from '../../../text/figures/figure.ts';
import { figures } from '../../../text/figures/figures.ts';
import { figuresMeet } from '../../../text/figures/figures-meet.ts';
import { saidOtherwise } from '../../../text/figures/said-otherwise.ts';
import { isWorkedOut } from '../../../text/figures/worked-out.ts';
import { languageOrAssumed } from '../../../text/language.ts';
import { listed } from '../../../text/phrasing/counted.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf, textOfRuns } from '../facts/report-references.ts';
import { type Checked, evidencePresent, nameOfBlock } from './checked.ts';
import { isTooLong, writtenOfCited } from './cited-sentences.ts';

export function checkFigures(facts: ReportFacts): Checked {
  return {
    findings: blocksOf(facts.report).flatMap((block) => (isTooLong(facts, block) ? [] : notCited(facts, block))),
    held: [],
  };
}

function notCited(facts: ReportFacts, block: Block): ReportFinding[] {
  const evidence = evidencePresent(facts, block);
  if (block.kind === 'quotation' || block.kind === 'matrix' || evidence.length === 0) return [];
  const text = textOfRuns(block.runs).normalize('NFC');
  const stated = figuresIn(text, facts.report.language).filter(({ figure }) => isStated(text, figure, block.kind));
  if (stated.length === 0) return [];
  const cited = citedTexts(facts, block);
  const known = cited.flatMap(({ text: words, language }) => figuresIn(words, language));
  const inPassages = evidence.flatMap(({ exact, language }) => figuresIn(exact, language).map((one) => one.figure));
  const digits = new Set(cited.flatMap(({ text: words }) => words.match(/\p{Nd}+/gu) ?? []));
  const missing = new Set(
    stated
      .filter(({ figure }) => !isHeld(figure, known))
      .filter((one) => !isSmall(one.figure) || isCountedOtherwise(one, known))
      .filter(({ figure }) => !isWorkedOut(figure, inPassages))
      .map(({ figure: { numberFrom, numberTo } }) => text.slice(numberFrom, numberTo))
      .filter((number) => !digits.has(number)),
  );
  const otherwise = stated.flatMap((one) => {
    const passage = saidOtherwise(one, known);
    return passage ? [`“${phraseOf(one)}”; a passage cited here says “${phraseOf(passage)}”`] : [];
  });
  const evidenceIds = evidence.map(({ evidenceId }) => evidenceId);
  const common = { severity: 'look', blockId: block.blockId, evidenceIds, why: WHY } as const;
  const says = `${nameOfBlock(facts, block)} says`;
  return [
    ...(missing.size > 0
      ? [{ ...common, check: 'figure-not-cited' as const, message: `${says} ${notInPassages([...missing])}` }]
      : []),
    ...[...new Set(otherwise)].map((words) => ({
      ...common,
      check: 'said-otherwise' as const,
      message: `${says} ${words}.`,
    })),
  ];
}

const WHY = 'Readers take a figure before a citation as what is reported there.';

const notInPassages = (numbers: readonly string[]) =>
  `${listed(numbers)}, ${numbers.length === 1 ? 'which is' : 'which are'} in none of the passages cited here.`;

const phraseOf = ({ figure, text }: FigureInText) => text.slice(figure.from, figure.to);

interface InLanguage {
  readonly text: string;
  readonly language: string | null;
}

/** The passages, their titles and translations, and the claims that they bear on or that the block states. */
function citedTexts(facts: ReportFacts, block: Block): InLanguage[] {
  const evidence = evidencePresent(facts, block);
  return [
    ...evidence.flatMap(({ exact, title, language }) => [exact, title].map((text) => ({ text, language }))),
    // The language of the analyst's words is not stored.
    ...writtenOfCited(facts, block).flatMap((text) =>
      [facts.report.language, null].map((language) => ({ text, language })),
    ),
  ];
}

function figuresIn(text: string, tag: string | null): FigureInText[] {
  const language = languageOrAssumed(tag, text);
  return figures(text, language, datesInText(text, language, null)).map((figure) => ({ figure, text, language }));
}

/** "Two ships", in words: the analyst may count what the passages name. */
const isSmall = ({ spelled, value }: Figure) => spelled && value <= 10;

/** Whether a passage counts the same thing with another figure; "the two ships" are some of those. */
function isCountedOtherwise(stated: FigureInText, known: readonly FigureInText[]): boolean {
  const { figure, text } = stated;
  if (figure.unit?.dimension === 'time' || DEFINITE.test(text.slice(0, figure.from))) return false;
  return known.some((one) => !one.figure.weak && !one.figure.vague && countOneThing(stated, one));
}

const DEFINITE =
  /(?<!\p{L})(?:the|these|those|both|all|its|his|her|their|other|another|die|der|den|diese[rn]?|beiden?|alle|seine|ihre|les|ces|ses|leurs|autres|los|las|est[oa]s|es[oa]s|sus|otr[oa]s|ці|цих|всі|усі|обидва|эти|этих|все|оба|обе|هذه|هؤلاء)\s+$|[这這那该該此]$/iu;

function isHeld(figure: Figure, known: readonly FigureInText[]): boolean {
  const meeting = known.filter((one) => figuresMeet(figure, literally(one.figure)) !== 'differ');
  const areRanges = figure.bound === 'between' && meeting.some((one) => one.figure.bound === 'between');
  return areRanges ? [figure.value, figure.other].every((end) => isAnEnd(end, figure, known)) : meeting.length > 0;
}

/** Part of the end of a range by which it may be rounded. */
const ROUNDED = 0.1;

/** "40 to 80" is another range than "40 to 60", although they meet. */
const isAnEnd = (end: number, { unit }: Figure, known: readonly FigureInText[]) =>
  known.some(({ figure: one }) =>
    [one.value, one.other].some((other) => one.unit?.id !== unit?.id || Math.abs(end - other) <= end * ROUNDED),
  );

/** A passage that says "at least 12" does not hold 14. */
function literally(figure: Figure): Figure {
  return figure.vague ? figure : { ...figure, bound: 'exact', low: figure.value, high: figure.other };
}

/** Whether a figure tells what happened: not a number of a list, a year, or a count of what the report rests on. */
function isStated(text: string, figure: Figure, kind: Block['kind']): boolean {
  const { numberFrom, numberTo, unit } = figure;
  const [before, after] = [text.slice(0, numberFrom), text.slice(numberTo)];
  if (figure.weak || figure.vague || figure.kind === 'ordinal') return false;
  // A judgement says for itself how likely something is and how soon.
  if (kind === 'judgement' && (unit?.dimension === 'time' || unit?.dimension === 'share')) return false;
  if (unit === null && /^(?:1[89]|20)\d\d$/u.test(text.slice(numberFrom, numberTo))) return false;
  if (/(?:^|[\n.:;]\s*|\()$/u.test(before) && /^[.)]/u.test(after)) return false;
  return !OF_THE_REPORT.test(after);
}

const OF_THE_REPORT =
  /^(?:[^\S\n]+[\p{L}\p{N}’'-]+){0,3}?[^\S\n]*(?:sources?|articles?|reports?|accounts?|origins?|passages?|claims?|versions?|outlets?|languages?|newspapers?|witnesses|sides|Quellen?|Artikeln?|Berichten?|Ursprüngen?|Stellen?|Aussagen?|Fassungen?|Medien|Sprachen?|Zeitungen|Seiten|origines?|affirmations?|journaux|médias|langues?|fuentes?|artículos?|orígenes|pasajes?|afirmaciones|medios|idiomas?|джерел\p{L}*|першоджерел\p{L}*|матеріал\p{L}*|стат\p{L}+|уривк\p{L}*|тверджен\p{L}*|видан\p{L}+|источник\p{L}*|первоисточник\p{L}*|материал\p{L}*|отрыв\p{L}+|утвержден\p{L}*|издани\p{L}*|مصادر|مصدرا?|مقالات|مقالا?ً?|تقارير|ادعاءات)(?!\p{L})|^(?:个|個|篇|家|份|种|種|处|處|段)?(?:[^，。；]{0,4})(?:来源|來源|报道|報道|报导|文章|起源|媒体|媒體|语言|段落|主张|說法|说法)/iu;
