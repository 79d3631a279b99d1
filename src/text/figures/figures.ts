// Figures in a text: value, unit, bound and the words for what is counted (`STANDARDS.md`, Figures).

import { overlapsAny, withoutOverlaps } from '../spans.ts';
import type { Figure, FigureKind } from './figure.ts';
import { vagueAndShares } from './figure-phrases.ts';
import { figureWords } from './figure-words.ts';
import { type NumberRun, numbers } from './numbers.ts';
import { noReferent, referentAfter } from './referents.ts';
import { type Unit, unitAfter, unitBefore } from './units.ts';

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Figures in `text`, in order, outside `taken` (dates and clock times, in order). `language` is a primary subtag. */
export function figures(text: string, language: string, taken: readonly Taken[]): Figure[] {
  const phrases = vagueAndShares(text, language).filter((phrase) => !overlapsAny(taken, phrase));
  const counted = withoutOverlaps(phrases.map(({ numberFrom, numberTo }) => ({ from: numberFrom, to: numberTo })));
  const runs = numbers(text, language).filter((run) => !overlapsAny(taken, run) && !overlapsAny(counted, run));
  const found: Figure[] = [];
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i] as NumberRun;
    // "one second": the unit is not an ordinal.
    if (run.from < (found.at(-1)?.referentFrom ?? 0)) continue;
    const next = runs[i + 1];
    const paired = next ? pair(text, run, next, language) : null;
    if (paired) i += 1;
    const figure = paired ?? single(text, run, language);
    if (figure) found.push(figure);
  }
  found.push(...phrases);
  return found.sort((a, b) => a.from - b.from);
}

function single(text: string, run: NumberRun, language: string): Figure | null {
  if (isLabel(text, run)) return null;
  const age = ageAt(text, run, language);
  if (age) return figureOf(text, language, { ...plainParts(run), kind: 'age', to: age, unit: null });
  const before = unitBefore(text, run.from);
  const after = before ? null : unitAfter(text, run.to);
  const unit = before?.unit ?? after?.unit ?? null;
  if (run.ordinal && unit) return figureOf(text, language, { ...plainParts(run), kind: 'ordinal', unit: null });
  const kind: FigureKind = run.ordinal
    ? 'ordinal'
    : unit
      ? unit.dimension === 'share'
        ? 'share'
        : 'measure'
      : 'count';
  return figureOf(text, language, {
    ...plainParts(run),
    kind,
    unit,
    from: before?.from ?? run.from,
    to: after?.to ?? run.to,
  });
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
  const found = ROUND.test(text.slice(parts.numberFrom, parts.numberTo))
    ? { ...boundAround(text, parts.from, parts.to, language), word: 'about' as const }
    : boundAround(text, parts.from, parts.to, language);
  // "lowered to 18.5 per cent": with a unit, Slavic "до" means "to" and sets no bound.
  const bound =
    parts.unit && /^до\s/iu.test(text.slice(found.from)) ? { word: null, from: parts.from, to: parts.to } : found;
  const referent =
    parts.kind === 'age' || parts.kind === 'score' ? noReferent(parts.to) : referentAfter(text, bound.to, language);
  const range = parts.other !== parts.value && parts.kind !== 'score';
  const [low, high] = range ? [parts.value, parts.other] : interval(parts.value, bound.word);
  return {
    from: bound.from,
    to: Math.max(bound.to, referent.to),
    numberFrom: parts.numberFrom,
    numberTo: parts.numberTo,
    kind: parts.kind,
    value: parts.value,
    other: parts.other,
    bound: range
      ? 'between'
      : bound.word === 'just over' || bound.word === 'nearly'
        ? 'about'
        : (bound.word ?? 'exact'),
    low,
    high,
    unit: parts.unit,
    referent: referent.words,
    referentFrom: referent.from,
    referentTo: referent.to,
    spelled: !/^\P{L}*\d/u.test(text.slice(parts.numberFrom, parts.numberTo)),
    weak: parts.weak,
    vague: false,
  };
}

type Word = ReturnType<typeof boundAround>['word'];

function interval(value: number, word: Word): [number, number] {
  if (word === 'at least') return [value, Number.POSITIVE_INFINITY];
  if (word === 'at most') return [0, value];
  if (word === 'about') return [value * 0.88, value * 1.12];
  if (word === 'just over') return [value, value * 1.1];
  if (word === 'nearly') return [value * 0.85, value];
  return [value, value];
}

const BOUNDS = ['just over', 'nearly', 'at least', 'at most', 'about'] as const;
const boundPatterns = new Map<
  string,
  { before: [(typeof BOUNDS)[number], RegExp][]; after: [(typeof BOUNDS)[number], RegExp][] }
>();

function boundAround(text: string, from: number, to: number, language: string) {
  let patterns = boundPatterns.get(language);
  if (!patterns) {
    const table = figureWords(language);
    const glue = language === 'zh' ? '' : '\\s';
    const edge = language === 'zh' ? '' : '(?<![\\p{L}])';
    patterns = {
      before: BOUNDS.map((word) => [
        word,
        new RegExp(`${edge}(?:${table.before[word]})${glue}(?:the |a |на |в |у )?$`, 'iu'),
      ]),
      after: BOUNDS.flatMap((word) => {
        const source = table.after[word];
        return source
          ? [[word, new RegExp(`^${language === 'zh' ? '' : '\\s'}(?:${source})`, 'iu')] as [typeof word, RegExp]]
          : [];
      }),
    };
    boundPatterns.set(language, patterns);
  }
  const before = text.slice(Math.max(0, from - 32), from);
  for (const [word, pattern] of patterns.before) {
    const match = pattern.exec(before);
    if (match) return { word, from: from - match[0].length, to };
  }
  const after = text.slice(to, to + 16);
  for (const [word, pattern] of patterns.after) {
    const match = pattern.exec(after);
    if (match) return { word, from, to: to + match[0].length };
  }
  return { word: null, from, to };
}

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
