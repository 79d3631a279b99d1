// Two numbers that are one figure: a range ("10 to 12"), a score ("2–1"), a vote ("31 votes to 24").
import { isAboutAges } from './ages.ts';
import { figureWords } from './figure-words.ts';
import type { NumberRun } from './numbers/number-run.ts';
import { type Parts, plainParts } from './parts.ts';
import { unitAfter, unitBefore } from './units/units.ts';

/** The pair that `left` and `right` make, or null. */
export function pair(text: string, left: NumberRun, right: NumberRun, language: string): Parts | null {
  if (left.ordinal || right.ordinal || right.from - left.to > LONGEST_BETWEEN) return null;
  return vote(text, left, right, language) ?? score(text, left, right, language) ?? range(text, left, right, language);
}

const LONGEST_BETWEEN = 60;

const both = (left: NumberRun, right: NumberRun) => ({
  ...plainParts(left),
  to: right.to,
  numberTo: right.to,
  other: right.value,
  unit: null,
  weak: false,
});

interface VotePatterns {
  readonly inFavour: RegExp;
  readonly opposed: RegExp;
  /** "«за» — 31, «проти» — 24" */
  readonly opens: RegExp;
  readonly turns: RegExp;
  readonly votesTo: RegExp;
  readonly score: RegExp;
}
const patternsOf = new Map<string, VotePatterns>();

function votePatterns(language: string): VotePatterns {
  const known = patternsOf.get(language);
  if (known) return known;
  const { inFavour, opposed, score, votes } = figureWords(language);
  const [edge, end] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const quoted = (words: string): string => `[«"„“”]?(?:${words})[»"“”]?`;
  const made = {
    inFavour: new RegExp(`${edge}(?:${inFavour})${end}`, 'iu'),
    opposed: new RegExp(`^[^\\d.!?。]{0,14}?(?:${opposed})`, 'iu'),
    opens: new RegExp(
      `${edge}${quoted(inFavour)}(?: (?:голосувал|проголосувал|голосовал|проголосовал|высказал|висловил)\\p{L}+)?(?:\\s?[—–:-])?\\s?$`,
      'iu',
    ),
    turns: new RegExp(
      `^(?:\\s\\p{L}+)?[,;，、]?\\s?(?:(?:and|und|et|y|і|та|и|а)\\s)?${quoted(opposed)}(?:\\s?[—–:-])?\\s?$`,
      'iu',
    ),
    votesTo: new RegExp(`^\\s?(?:${votes})\\s?(?:${score})\\s?$`, 'iu'),
    score: new RegExp(`^\\s?(?:${score})\\s?$`, 'iu'),
  };
  patternsOf.set(language, made);
  return made;
}

/** "31 for and 24 against", "«за» — 31, «проти» — 24", "31 votes to 24", "31票对24票" */
function vote(text: string, left: NumberRun, right: NumberRun, language: string): Parts | null {
  const { inFavour, opposed, opens, turns, votesTo } = votePatterns(language);
  const between = text.slice(left.to, right.from);
  const parts = { ...both(left, right), kind: 'score' as const };
  const against = inFavour.test(between) ? opposed.exec(text.slice(right.to, right.to + 24)) : null;
  if (against) return { ...parts, to: right.to + against[0].length };
  if (votesTo.test(between)) return parts;
  const isTold = turns.test(between) && opens.test(text.slice(Math.max(0, left.from - 32), left.from));
  return isTold ? parts : null;
}

const LOST =
  /(?<!\p{L})(?:lost|lose|beaten|defeat(?:ed)?|went down|програ\p{L}+|проигра\p{L}+|уступи\p{L}+|поступи\p{L}+|verlor\p{L}*|unterl\p{L}+|perd\p{L}+|خسر\p{L}*)(?:\s[\p{L}]+){0,3}\s$/iu;

/** "six to three", "2–1"; who lost 0–2 was beaten 2–0. */
function score(text: string, left: NumberRun, right: NumberRun, language: string): Parts | null {
  const between = text.slice(left.to, right.from);
  if (!votePatterns(language).score.test(between) || left.value >= 1000 || !Number.isInteger(left.value)) return null;
  if (unitAfter(text, right.to)) return null;
  const parts = { ...both(left, right), kind: 'score' as const };
  if (left.value >= right.value) return parts;
  const isLost = right.value < 30 && LOST.test(text.slice(Math.max(0, left.from - 40), left.from));
  return isLost ? { ...parts, value: right.value, other: left.value } : null;
}

/** "10 to 12", "between 500 and 1,200" */
function range(text: string, left: NumberRun, right: NumberRun, language: string): Parts | null {
  if (left.value >= right.value) return null;
  const table = figureWords(language);
  const between = text.slice(left.to, right.from);
  const opens =
    table.between !== '' &&
    new RegExp(`(?<!\\p{L})(?:${table.between})\\s$`, 'iu').test(text.slice(Math.max(0, left.from - 18), left.from));
  const joined = new RegExp(`^\\s?(?:${table.and})\\s?$`, 'iu').test(between);
  const dashed = /^\s?[-–—]\s?$/u.test(between) || (language === 'zh' && joined);
  if (!joined || !(opens || dashed || /^\s(?:to|or|bis|à|до)\s$/iu.test(between))) return null;
  const money = unitBefore(text, left.from);
  const unit = money ? { ...money, to: right.to } : unitAfter(text, right.to);
  const isAge = (!unit || unit.unit.id === 'year') && right.value < 120;
  if (isAge && (isAboutAges(text, left.from) || /^岁/u.test(text.slice(right.to))))
    return { ...both(left, right), to: unit?.to ?? right.to, kind: 'age' };
  return {
    ...both(left, right),
    from: money?.from ?? left.from,
    value: inScaleOf(text, left, right),
    to: unit?.to ?? right.to,
    kind: unit ? (unit.unit.dimension === 'share' ? 'share' : 'measure') : 'count',
    unit: unit?.unit ?? null,
  };
}

/** "10 to 12 thousand": the word applies to both; "500 to 1,200" has none, and in "500 to one thousand" it cannot. */
function inScaleOf(text: string, left: NumberRun, right: NumberRun): number {
  const hasWord = /\p{L}/u.test(text.slice(right.from, right.to));
  if (!hasWord || right.value < 1000 || left.value >= 1000 || !left.digits) return left.value;
  const scaled = left.value * (right.value >= 1e9 ? 1e9 : right.value >= 1e6 ? 1e6 : 1e3);
  return scaled < right.value ? scaled : left.value;
}
