// A figure in its sentence: what is counted, what happened to it, and what stands beside it.

import type { Figure } from '../../../text/figures/figure.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import { clauseAround } from '../../../text/sentences/clauses.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { conceptsIn } from './concepts.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { scopeOf } from './scopes.ts';
import { stageOf } from './stages.ts';

export interface CountedFigure {
  readonly figure: Figure;
  readonly sentence: ReadSentence;
  readonly language: string;
  /** Concepts and stems of the words for what is counted. */
  readonly referent: ReadonlySet<string>;
  readonly referentStems: ReadonlySet<string>;
  /** What happened to those counted: dead, injured, freed … */
  readonly status: ReadonlySet<string>;
  /** Concepts and stems of its clause, without those of other figures. */
  readonly near: ReadonlySet<string>;
  /** "two of them" */
  readonly ofThem: boolean;
  /** The 23 in "17 of 23". */
  readonly whole: boolean;
  /** "a month", "nationwide", "more than the year before": to what the figure refers, if anything says so. */
  readonly scope: string;
  /** "asked for", "granted", "spent": how far what it counts has come, if anything says so. */
  readonly stage: string;
  /** Of a sum or share: the profit, turnover or loss that it is of. */
  readonly measure: string | undefined;
  /** It is the only one of its kind in the sentence. */
  readonly alone: boolean;
  /** The pounds in "$6.3bn (£3.4bn)": another unit for the figure before it. */
  readonly converted: boolean;
}

export const STATUS: ReadonlySet<string> = new Set([
  'dead',
  'injured',
  'missing',
  'rescued',
  'trapped',
  'hospital',
  'evacuated',
  'displaced',
  'detained',
  'freed',
  'escaped',
  'ill',
  'vaccine',
  'shot-down',
]);
/** Any of these may stand for any other: "nine workers", "12 people". */
export const PERSONS: ReadonlySet<string> = new Set([
  'people',
  'man',
  'passenger',
  'crew',
  'worker',
  'job',
  'child',
  'woman',
  'patient',
  'soldier',
  'farmer',
  'fisherman',
  'student',
  'teacher',
  'prisoner',
  'hostage',
  'driver',
  'family',
  'fireman',
  'rescuer',
  'doctor',
  'protest',
  'embassy',
  'displaced',
  'foreign',
  'rescued',
  'dead',
  'injured',
  'police',
  'witness',
  'marathon',
  'team',
  'nurse',
  'medic',
  'pupil',
  'undergraduate',
  'lecturer',
  'headteacher',
  'engineer',
  'electrician',
  'builder',
  'cleaner',
  'clerk',
  'craftsman',
  'scientist',
  'volunteer',
  'businessman',
  'colleague',
  'apprentice',
  'tourist',
  'customer',
  'supporter',
  'survivor',
  'pedestrian',
  'cyclist',
  'civilian',
  'occupants',
  'relative',
  'citizen',
  'member',
  'guard-trade',
  'driver-trade',
  'train-driver',
  'diver',
  'election',
]);

/** "3,400 animals", "4,300 pigs" */
export const ANIMALS: ReadonlySet<string> = new Set(['animal', 'livestock', 'bird', 'fish']);

/** "1.6 million households", "1.9 million homes" */
export const HOMES: ReadonlySet<string> = new Set(['house', 'tariff-hold', 'family', 'mortgage-home']);

/** "six performances", "восемь спектаклей" */
export const SHOWS: ReadonlySet<string> = new Set(['concert-show', 'play-stage', 'film', 'theatre']);

const OF_THEM =
  /^\s*(?:of (?:them|whom|which|these)|з них|із них|из них|з яких|из которых|منهم|منها|davon|d['’]entre eux|其中)/iu;
/** "Of that, $3 billion" */
const PART_OF_THAT = /(?:^|[,;]\s)of (?:that|those|these|them|which),?\s$/iu;
/** "including three children", "darunter zwei Kinder" */
const INCLUDING =
  /(?:(?<!\p{L})(?:including|among (?:them|whom)|darunter|davon|dont|entre (?:ellos|ellas)|incluid[oa]s?|в том числе|среди них|из них|у тому числі|серед них|з них|(?:من )?بين(?:هم|ها)|w tym|wśród nich)\s|其中(?:包括|有)?\p{Script=Han}{0,4})$/iu;
/** "One of the judges" does not count judges. */
const ONE_OF = /^\s*(?:of (?:the|its|their|his|her|our)(?!\p{L})|(?:із|з|зі|из)(?!\p{L}))/iu;
const PART_OF = /^\s(?:of|out of|з|із|из|von|sur|من)\s$/u;

/** Between a figure and its conversion: the unit, a bracket. */
const IN_BRACKETS = /^[^(,;]{0,16}\(\P{L}?$/u;

/** The figures of a sentence with their context, in order. */
export function countedFigures(sentence: ReadSentence, article: ReadArticle): CountedFigure[] {
  const { figures } = sentence;
  return figures.map((figure, i) => {
    const clause = clauseAround(sentence, figure.from, figure.to);
    const previous = figures[i - 1];
    // "attendaient une hausse de 0,4 %": an article ends nothing.
    const told = figures.slice(0, i).findLast(({ weak }) => !weak);
    const own = { from: Math.max(clause.from, told?.numberTo ?? 0), to: clause.to };
    const next = figures[i + 1];
    const before = previous ? article.text.slice(previous.numberTo, figure.from) : '';
    const after = next ? article.text.slice(figure.numberTo, next.from) : '';
    const lender = next && PART_OF.test(after) && figure.referent.length === 0 ? next : figure;
    const referent = conceptsOf(sentence, article, lender.referentFrom, lender.referentTo);
    const near = nearConcepts(
      sentence,
      article,
      clause,
      figures.filter((other) => other !== figure && other !== lender),
    );
    return {
      figure,
      sentence,
      language: article.language,
      referent,
      referentStems: new Set(lender.referent.map((word) => stem(word, article.language))),
      status: statusOf(sentence, clause, referent, figure),
      near,
      ofThem:
        PART_OF_THAT.test(article.text.slice(sentence.from, figure.from)) ||
        INCLUDING.test(article.text.slice(sentence.from, figure.from)) ||
        isOfThem(figure, article.text.slice(figure.numberTo, figure.numberTo + 14)),
      whole: PART_OF.test(before) && previous?.referent.length === 0,
      scope: scopeOf(sentence, figure, own),
      stage: stageOf(sentence, figure, own, figure.unit === null && !referent.isDisjointFrom(PERSONS)),
      measure: measureOf(sentence, clause, figure),
      converted:
        previous !== undefined &&
        figure.unit !== null &&
        slotOf(previous) === slotOf(figure) &&
        IN_BRACKETS.test(article.text.slice(previous.numberTo, figure.from)),
      alone: figures.every((other) => other === figure || slotOf(other) !== slotOf(figure)),
    };
  });
}

const isOfThem = ({ value }: Figure, after: string): boolean =>
  OF_THEM.test(after) || (value === 1 && ONE_OF.test(after));

/** What makes two figures comparable: a count is not a percentage. */
export function slotOf(figure: Figure): string {
  return figure.unit ? figure.unit.dimension : figure.kind;
}

function conceptsOf(sentence: ReadSentence, article: ReadArticle, from: number, to: number): Set<string> {
  if (to <= from) return new Set();
  const inside = sentence.words.filter((word) => word.from >= from && word.to <= to);
  return new Set(conceptsIn(article.text, from, to, inside, article.language).map(({ concept }) => concept));
}

const MEASURES: ReadonlySet<string> = new Set([
  'profit',
  'turnover',
  'deficit-loss',
  'shares-stock',
  'export',
  'import',
]);

const measureOf = (sentence: ReadSentence, clause: Utf16Span, { unit, from }: Figure): string | undefined =>
  unit?.dimension === 'money' || unit?.dimension === 'share' ? measureAt(sentence, clause, from) : undefined;

/** Profit, turnover, exports: the last one named before a place in its clause, else the first one after it. */
export function measureAt({ concepts }: ReadSentence, clause: Utf16Span, from: number): string | undefined {
  const named = concepts.filter((one) => MEASURES.has(one.concept) && one.from >= clause.from && one.to <= clause.to);
  return (named.findLast((one) => one.to <= from) ?? named[0])?.concept;
}

function statusOf(
  sentence: ReadSentence,
  clause: Utf16Span,
  referent: ReadonlySet<string>,
  figure: Figure,
): Set<string> {
  const own = referent.intersection(STATUS);
  // "46 migrants were rescued": who they are, unless nothing else happened to them.
  const isTold = own.size > 0 && [...own].some((concept) => concept !== 'displaced');
  if (isTold) return own;
  // Neither a sum nor an age is something that happened to people.
  if (figure.unit !== null || figure.kind === 'age') return new Set();
  // "recovered 214 objects" rescued nobody.
  if (referent.size > 0 && referent.isDisjointFrom(PERSONS) && referent.isDisjointFrom(ANIMALS)) return new Set();
  const all = sentence.concepts.filter(({ concept }) => STATUS.has(concept) && !own.has(concept));
  const here = all.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  if (here.length > 0) {
    const distance = (at: number): number => Math.min(Math.abs(at - figure.from), Math.abs(at - figure.to));
    const nearest = Math.min(...here.map(({ from }) => distance(from)));
    return new Set(here.filter(({ from }) => distance(from) === nearest).map(({ concept }) => concept));
  }
  const distinct = new Set(all.map(({ concept }) => concept));
  return distinct.size === 1 && sentence.figures.length === 1 ? distinct : own;
}

function nearConcepts(
  sentence: ReadSentence,
  article: ReadArticle,
  clause: Utf16Span,
  others: readonly Figure[],
): Set<string> {
  const outside = (from: number): boolean => !others.some((other) => from >= other.from && from < other.to);
  const inClause = (from: number, to: number): boolean => from >= clause.from && to <= clause.to && outside(from);
  const near = new Set(sentence.concepts.filter(({ from, to }) => inClause(from, to)).map(({ concept }) => concept));
  for (const word of sentence.words) {
    if (word.folded.length > 3 && inClause(word.from, word.to)) near.add(`=${stem(word.folded, article.language)}`);
  }
  return near;
}
