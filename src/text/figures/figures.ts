// Figures in a text: value, unit, bound and the words for what is counted (`STANDARDS.md`, Figures).

import { overlapsAny, withoutOverlaps } from '../spans.ts';
import { boundAround, interval } from './bounds.ts';
import type { Figure, FigureKind } from './figure.ts';
import { vagueAndShares } from './figure-phrases.ts';
import { type BoundWord, figureWords } from './figure-words.ts';
import { measure } from './measured.ts';
import { type NumberRun, numbers } from './numbers.ts';
import { noReferent, referentAfter } from './referents.ts';
import type { Unit } from './unit.ts';
import { unitAfter } from './units.ts';

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Figures in `text`, in order, outside `taken` (dates and clock times, in order). `language` is a primary subtag. */
export function figures(text: string, language: string, taken: readonly Taken[]): Figure[] {
  const runs = numbers(text, language).filter((run) => !overlapsAny(taken, run));
  const fractions = runs.filter(({ fraction }) => fraction);
  const phrases = vagueAndShares(text, language).filter(
    (phrase) => !overlapsAny(taken, phrase) && !overlapsAny(phrase.vague ? runs : fractions, phrase),
  );
  const spoken = withoutOverlaps(phrases.map(({ numberFrom, numberTo }) => ({ from: numberFrom, to: numberTo })));
  const counted = runs.filter((run) => !overlapsAny(spoken, run));
  const found: Figure[] = phrases.map((phrase) => figureOf(text, language, { ...phrase, weak: false }));
  let readTo = 0;
  for (let i = 0; i < counted.length; i += 1) {
    const run = counted[i] as NumberRun;
    // "one second": the unit is not an ordinal.
    if (run.from < readTo) continue;
    const next = counted[i + 1];
    const paired = next ? pair(text, run, next, language) : null;
    if (paired) i += 1;
    const figure = paired ?? single(text, run, next, language);
    if (!figure) continue;
    readTo = Math.max(figure.referentFrom, figure.numberTo);
    found.push(figure);
  }
  return found.sort((a, b) => a.from - b.from);
}

function single(text: string, run: NumberRun, next: NumberRun | undefined, language: string): Figure | null {
  if (isLabel(text, run)) return null;
  const age = ageAt(text, run, language);
  if (age) return figureOf(text, language, { ...plainParts(run), kind: 'age', to: age, unit: null });
  const measured = measure(text, run, next, language);
  if (!measured)
    return figureOf(text, language, { ...plainParts(run), kind: run.ordinal ? 'ordinal' : 'count', unit: null });
  if (run.ordinal) return figureOf(text, language, { ...plainParts(run), kind: 'ordinal', unit: null });
  const kind = measured.unit.dimension === 'share' ? 'share' : 'measure';
  return figureOf(text, language, { ...plainParts(run), ...measured, kind });
}

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number;
  readonly other: number;
  readonly kind: FigureKind;
  readonly unit: Unit | null;
  readonly weak: boolean;
  readonly low?: number;
  readonly high?: number;
  readonly vague?: boolean;
}

function plainParts(run: NumberRun): Omit<Parts, 'kind' | 'unit'> {
  return {
    from: run.from,
    to: run.to,
    numberFrom: run.from,
    numberTo: run.to,
    value: run.value,
    other: run.value,
    weak: run.weak || (run.ordinal && run.value === 1),
  };
}

/** "10 to 12", "six to three", "five for, four against". */
function pair(text: string, left: NumberRun, right: NumberRun, language: string): Figure | null {
  if (left.ordinal || right.ordinal) return null;
  const table = figureWords(language);
  const between = text.slice(left.to, right.from);
  if (between.length > 60) return null;
  const parts = { ...plainParts(left), to: right.to, numberTo: right.to, other: right.value, unit: null, weak: false };
  const tail = text.slice(right.to, right.to + 24);
  if (
    new RegExp(`(?<!\\p{L})(?:${table.inFavour})(?![\\p{L}])`, 'iu').test(between) ||
    (language === 'zh' && new RegExp(table.inFavour, 'u').test(between))
  ) {
    const opposed = new RegExp(`^[^\\d.!?。]{0,14}?(?:${table.opposed})`, 'iu').exec(tail);
    if (opposed) return figureOf(text, language, { ...parts, to: right.to + opposed[0].length, kind: 'score' });
  }
  const score = new RegExp(`^\\s?(?:${table.score})\\s?$`, 'iu').test(between);
  const unit = unitAfter(text, right.to);
  if (score && left.value >= right.value && !unit && left.value < 1000 && Number.isInteger(left.value)) {
    return figureOf(text, language, { ...parts, kind: 'score' });
  }
  const opens =
    table.between !== '' &&
    new RegExp(`(?<!\\p{L})(?:${table.between})\\s$`, 'iu').test(text.slice(Math.max(0, left.from - 18), left.from));
  const joined = new RegExp(`^\\s?(?:${table.and})\\s?$`, 'iu').test(between);
  const dashed = /^\s?[-–—]\s?$/u.test(between) || (language === 'zh' && joined);
  if (!joined || !(opens || dashed || /^\s(?:to|or|bis|à|до)\s$/iu.test(between)) || left.value >= right.value)
    return null;
  const kind: FigureKind = unit ? (unit.unit.dimension === 'share' ? 'share' : 'measure') : 'count';
  return figureOf(text, language, {
    ...parts,
    value: inScaleOf(text, left, right),
    to: unit?.to ?? right.to,
    kind,
    unit: unit?.unit ?? null,
  });
}

/** "10 to 12 thousand": the word applies to both; "500 to 1,200" has none, and in "500 to one thousand" it cannot. */
function inScaleOf(text: string, left: NumberRun, right: NumberRun): number {
  const hasWord = /\p{L}/u.test(text.slice(right.from, right.to));
  if (!hasWord || right.value < 1000 || left.value >= 1000 || !left.digits) return left.value;
  const scaled = left.value * (right.value >= 1e9 ? 1e9 : right.value >= 1e6 ? 1e6 : 1e3);
  return scaled < right.value ? scaled : left.value;
}

/** "une centaine": about a hundred. */
const ROUND = /^(?:une? )?(?:\p{L}+aine|millier)$/iu;

/** Completes the parts with bound and referent. */
function figureOf(text: string, language: string, parts: Parts): Figure {
  const found = boundOf(text, language, parts);
  const referent =
    parts.kind === 'age' || parts.kind === 'score' ? noReferent(parts.to) : referentAfter(text, found.to, language);
  const isRange = parts.other !== parts.value && parts.kind !== 'score';
  const [low, high] = isRange ? [parts.value, parts.other] : possible(parts, found.word);
  return {
    from: found.from,
    to: Math.max(found.to, referent.to),
    numberFrom: parts.numberFrom,
    numberTo: parts.numberTo,
    kind: parts.kind,
    value: parts.value,
    other: parts.other,
    bound: isRange
      ? 'between'
      : found.word === 'just over' || found.word === 'nearly'
        ? 'about'
        : (found.word ?? 'exact'),
    low,
    high,
    unit: parts.unit,
    referent: referent.words,
    referentFrom: referent.from,
    referentTo: referent.to,
    spelled: !/^\P{L}*\d/u.test(text.slice(parts.numberFrom, parts.numberTo)),
    weak: parts.weak,
    vague: parts.vague ?? false,
  };
}

function boundOf(text: string, language: string, { from, numberFrom, numberTo, to, unit }: Parts) {
  const found = boundAround(text, from, numberTo, to, language);
  if (ROUND.test(text.slice(numberFrom, numberTo))) return { ...found, word: 'about' as const };
  // "lowered to 18.5 per cent": with a unit, Slavic "до" means "to" and sets no bound.
  return unit && /^до\s/iu.test(text.slice(found.from)) ? { word: null, from, to } : found;
}

const possible = ({ value, low = value, high = value }: Parts, word: BoundWord | null): [number, number] =>
  word === null ? [low, high] : interval(value, word);

/** "No. 5", "page 5", "Route 66", "Covid-19": names, not counts. */
function isLabel(text: string, run: NumberRun): boolean {
  const before = text.slice(Math.max(0, run.from - 14), run.from);
  if (!run.digits) return false;
  if (isPartOfName(text, run)) return true;
  // "his 2016 campaign", "several 2020 candidates": the year says which one.
  if (
    /^(?:19|20)\d\d$/u.test(text.slice(run.from, run.to)) &&
    /(?<!\p{L})(?:the|an?|his|her|its|their|our|this|that|each|every|several|many|some|other|potential|possible|likely|der|die|das|des|dem|den|la|le|les|del?|el)\s$/iu.test(
      before,
    )
  )
    return true;
  return /(?:\b(?:No\.?|Nr\.?|Route|Highway|Flight|Article|Section|Chapter|Channel|Room|Line|Unit|Gate|Berth|Covid|School)|№|стать[яіюи]|статт[яіюи]|школ[аиіу]|маршрут[уі]?)[\s-]?$/iu.test(
    before,
  );
}

/** "the dredger Tolmar 6 lies": a number after a name counts nothing; "on Friday 6 were hurt" is a count. */
const BEHIND_A_NAME =
  /(?<!(?<!\p{L})(?:[Ii]n|[Oo]n|[Aa]t|[Oo]f|[Tt]o|[Bb]y|[Nn]ear|[Ff]rom|[Ww]ith|[Aa]fter|[Ss]ince|[Aa]nd|[Oo]r)\s)(?<=\p{Ll}\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+[ -]$/u;

function isPartOfName(text: string, run: NumberRun): boolean {
  const before = text.slice(Math.max(0, run.from - 40), run.from);
  return (
    run.value < 1000 &&
    BEHIND_A_NAME.test(before) &&
    /^(?:\s\p{Ll}+(?:s|ed)(?!\p{L})|[,.;:)])/u.test(text.slice(run.to, run.to + 20))
  );
}

/** "aged 41", "41-year-old", "Ida Holm, 83, who": where the age ends, or null. */
function ageAt(text: string, run: NumberRun, language: string): number | null {
  if (run.value > 119 || run.value < 1 || run.ordinal) return null;
  const before = text.slice(Math.max(0, run.from - 24), run.from);
  const after = text.slice(run.to, run.to + 24);
  const old = /^(?:[-\s]years?[-\s]olds?|-річн\p{L}+|-летн\p{L}+|岁|歲| ans(?= *[,.]))/u.exec(after);
  if (old) return run.to + old[0].length;
  if (/(?:\baged |\bage of |віком |у віці |в возрасте |Alter von |عمره |عمرها )$/u.test(before)) return run.to;
  if (
    language !== 'zh' &&
    run.digits &&
    run.value >= 10 &&
    /\p{Lu}\p{Ll}+(?: \(|, (?:now )?)$/u.test(before) &&
    /^[,)](?!\d)/u.test(after)
  )
    return run.to;
  return null;
}
