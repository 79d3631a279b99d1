// Numbers in a text, in digits or in words, in the languages of `number-words.ts` and in Han: place and value, no unit
// yet.

import { alternatives } from '../../alternatives.ts';
import { overlapsAny } from '../../spans.ts';
import { words } from '../../words/words.ts';
import { unitAfter } from '../units/units.ts';
import { fractionAfter, partOfScale, partsOfUnit } from './fractions.ts';
import { hanNumbers } from './han-numbers.ts';
import type { NumberRun } from './number-run.ts';
import { numberWord } from './number-words.ts';

// An Arabic prefix of one letter ("و6") is no part of a name.
const DIGITS =
  /(?:(?<![\p{L}\p{N}.,])|(?<=(?<!\p{L})[وبلف]))(?:\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:[ \u00a0\u202f'’]\d{3})+)(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d])(?<vulgar>\s?[½¼¾⅓⅔])?/gu;
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'ar', 'he', 'th', 'hi']);
const ORDINAL_SUFFIX =
  /^(?:st|nd|rd|th|º|ª|-?(?:й|я|е|го|му|ої|ий|ій|ый|ой|х|ю|ой|ом)|-(?:м|им|ім)|(?:e|er|ère|ème))(?![\p{L}])/u;
const GLUED_SCALE = /^(?:tn|bn|mln|mn|k|m|млрд|млн|тис|тыс)(?![\p{L}\p{N}])/u;
const GLUED_VALUE: Readonly<Record<string, number>> = {
  tn: 1e12,
  bn: 1e9,
  млрд: 1e9,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  млн: 1e6,
  k: 1e3,
  тис: 1e3,
  тыс: 1e3,
};
/** "0800 555 111", "555-0142", "+380 44 123 45 67", "24/7": nobody counts with them; but "000" in "48 000" is a group. */
const NO_QUANTITY =
  /(?<![\p{N}.,])(?:\+\d[\d ()-]{6,}\d|(?<!\d[ \u00a0\u202f'’])(?:\(?0\d{2,4}\)?(?:[ -]\d{2,4}){1,4}|0\d+(?![.,]?\d))|\d{3}-\d{4}|\d+\/\d+(?:\/\d+)?)(?!\p{N})/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹٫٬０-９]/gu;

/** All numbers in `text`; UTF-16 places, in order, not overlapping. */
export function numbers(text: string, language: string): NumberRun[] {
  const western = text.replace(ARABIC_DIGITS, (digit) => {
    if (digit === '٫') return '.';
    if (digit === '٬') return ',';
    return String(digit.charCodeAt(0) & 15);
  });
  const found = language === 'zh' || language === 'ja' ? hanNumbers(western) : spacedNumbers(western, language);
  const parts = partsOfUnit(western, language).map((part) => ({ ...part, ...PART_OF_UNIT }));
  // Hundreds of digits are not a quantity, and read as infinite.
  const inOrder = [...found, ...parts].filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.from - b.from);
  // "three quarters of a million": the three belongs to the fraction.
  const fractions = inOrder.filter(({ fraction }) => fraction);
  return inOrder.filter((run) => run.fraction || !overlapsAny(fractions, run));
}

const PART_OF_UNIT = { ordinal: false, digits: false, weak: false, fraction: true };

/** The value of written digits: whether a point or a comma separates decimals depends on the language. */
function digitsValue(written: string, language: string): number {
  const point = POINT_LANGUAGES.has(language);
  const bare = written.replace(/[ \u00a0\u202f'’]/gu, '');
  const mark = point ? '.' : ',';
  const other = point ? ',' : '.';
  const groups = bare.split(other);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.split(mark)[0]?.length === 3);
  const joined = grouped ? groups.join('') : bare.replaceAll(other, mark);
  const marks = joined.split(mark);
  if (marks.length > 2) return Number(marks.join(''));
  return Number(joined.replace(mark, '.'));
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: 'unit' | 'scale' | 'ordinal' | 'digits';
  readonly value: number;
  /** "two million and a half": what is added to the whole. */
  readonly half?: number;
}

function spacedNumbers(text: string, language: string): NumberRun[] {
  const parts = partsOf(text, language);
  const runs: NumberRun[] = [];
  for (let i = 0; i < parts.length; ) {
    let end = i + 1;
    while (end < parts.length && joins(text, parts[end - 1] as Part, parts[end] as Part, language)) end += 1;
    const run = runOf(parts.slice(i, end), text, language);
    if (run) runs.push(run);
    i = end;
  }
  return runs;
}

function partsOf(text: string, language: string): Part[] {
  const parts: Part[] = [];
  const idle = [...text.matchAll(NO_QUANTITY)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  for (const match of text.matchAll(DIGITS)) {
    const from = match.index;
    let to = from + match[0].length;
    const vulgar = match.groups?.vulgar ?? '';
    const digits = match[0].slice(0, match[0].length - vulgar.length);
    let value = digitsValue(digits, language) + (VULGAR[vulgar.trim()] ?? 0);
    if (overlapsAny(idle, { from, to }) || /[\p{L}][-–]$/u.test(text.slice(Math.max(0, from - 2), from))) continue;
    const after = text.slice(to, to + 5);
    const glued = GLUED_SCALE.exec(after);
    const ordinal = ORDINAL_SUFFIX.exec(after);
    if (
      glued &&
      (glued[0] !== 'm' || /[$€£]\s?(?:\d[\d.]*\s?[-–]\s?)?$/u.test(text.slice(Math.max(0, from - 9), from)))
    ) {
      value *= GLUED_VALUE[glued[0]] ?? 1;
      to += glued[0].length;
    } else if (/^\p{L}/u.test(after) && !ordinal && !unitAfter(text, to)) continue;
    parts.push({ from, to: ordinal ? to + ordinal[0].length : to, kind: ordinal ? 'ordinal' : 'digits', value });
  }
  for (const {
    0: { length },
    index,
  } of text.matchAll(COUPLE))
    parts.push({ from: index, to: index + length, kind: 'unit', value: 2 });
  for (const word of words(text)) {
    if (/^\d/u.test(word.folded) || isServiceStation(word.surface, text)) continue;
    const read = numberWord(word.folded, language);
    if (read && !(language === 'ar' && /^بالم/u.test(word.folded)))
      parts.push({ from: word.from, to: word.to + stopLength(text, word), ...read });
  }
  return parts.sort((a, b) => a.from - b.from).map((part) => withHalf(text, part, language));
}

/** "СТО" is an abbreviation, unless the text shouts. */
const isServiceStation = (surface: string, text: string): boolean => surface === 'СТО' && /\p{Ll}/u.test(text);

/** "a couple of hundred", "пару десятков" */
const COUPLE =
  /(?<!\p{L})(?:(?:a )?couple of(?= (?:dozen|hundred|thousand|million))|пар[ауи](?= (?:сот|десят|тисяч|тысяч)))/giu;

/** "500 тыс. евро": the full stop of an abbreviation belongs to it. */
const stopLength = (text: string, { folded, to }: { folded: string; to: number }): number =>
  /^(?:тис|тыс|млн|млрд|mio|mrd|tsd)$/u.test(folded) && /^\.(?= \p{Ll}|[ ](?:Euro|€|\$))/u.test(text.slice(to, to + 6))
    ? 1
    : 0;

/** "two and a half", "un million et demi" */
function withHalf(text: string, part: Part, language: string): Part {
  const half = part.kind === 'ordinal' ? null : fractionAfter(text, part.to, language);
  if (!half) return part;
  return part.kind === 'scale'
    ? { ...part, to: half.to, half: part.value * half.value }
    : { ...part, to: half.to, value: part.value + half.value };
}

function joins(text: string, left: Part, right: Part, language: string): boolean {
  const between = text.slice(left.to, right.from);
  const glue = language === 'en' ? /^(?:[\s-]| and | a )$/u : /^(?:[\s-]| et | und | y | e |\. )$/u;
  if (!glue.test(between)) return false;
  // "السابعة والستين", the sixty-seventh.
  if (language === 'ar' && left.kind === 'ordinal' && left.value < 10)
    return attached(text, right) && right.kind === 'unit' && right.value >= 20 && right.value < 100;
  if (right.kind === 'digits' || left.kind === 'ordinal') return false;
  if (left.kind === 'digits') return right.kind === 'scale';
  if (language === 'en' && between === ' and ')
    return left.kind === 'scale' && left.value >= 100 && right.kind === 'unit';
  if (right.kind === 'scale') return left.kind === 'unit' || (left.kind === 'scale' && right.value > left.value);
  if (left.kind === 'scale') return right.value < left.value && left.value >= 100;
  if (language === 'fr' && left.value === 10) return right.value > 6 && right.value < 10;
  if (language === 'fr' && left.value === 4 && right.value === 20) return true;
  if (language === 'fr' && (left.value === 60 || left.value === 20)) return right.value < 20;
  if (language === 'ar') return attached(text, right) || (right.value === 10 && left.value < 10);
  return left.value >= 20 && right.value < (left.value >= 100 ? 100 : 10) && left.value % 10 === 0;
}

const attached = (text: string, part: Part): boolean => text[part.from] === 'و';

function runOf(parts: Part[], text: string, language: string): NumberRun | null {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  // "тисячі людей" and "десятки тисяч" are some thousands, "several dozen" no twelve.
  if (first.kind === 'scale' && isVague(first, text, language)) return null;
  if (parts.length === 1 && first.kind === 'scale') return loneScale(first, text, language);
  let total = 0;
  let current = 0;
  let scale = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part.kind !== 'scale')
      current = language === 'fr' && current === 4 && part.value === 20 ? 80 : current + part.value;
    else if (part.value < 1000) current = (current || 1) * part.value;
    else {
      // "dos mil millones": the larger scale multiplies all before it.
      total = part.value > scale ? (total + current) * part.value : total + (current || 1) * part.value;
      current = 0;
      scale = part.value;
    }
  }
  const value = Math.round((total + current + (last.half ?? 0)) * 1e6) / 1e6;
  return {
    from: first.from,
    to: last.to,
    value,
    ordinal: parts.some(({ kind }) => kind === 'ordinal'),
    digits: first.kind === 'digits',
    weak: parts.length === 1 && value === 1 && first.kind === 'unit',
    fraction: false,
  };
}

/**
 * "a dozen", "half a million", "hundred": a preceding article belongs to it. Plurals ("dozens") are handled elsewhere.
 */
function loneScale(part: Part, text: string, language: string): NumberRun | null {
  const before = text.slice(Math.max(0, part.from - 9), part.from);
  const fraction = partOfScale(text, part.from, language);
  const article = /(?<!\p{L})(?:an?|eine?|une?|una?) $/iu.exec(before);
  const written = text.slice(part.from, part.to);
  // "a score of witnesses", but "a score of 85" and "they score".
  if (/^score$/iu.test(written) && !(article && /^ of (?!\d)/u.test(text.slice(part.to, part.to + 5)))) return null;
  return {
    from: fraction?.from ?? part.from - (article?.[0].length ?? 0),
    to: part.to,
    value: part.value * (fraction?.value ?? 1) + (part.half ?? 0),
    ordinal: false,
    digits: false,
    weak: false,
    fraction: fraction !== null,
  };
}

const SEVERAL =
  /(?<!\p{L})(?:several|a few|many|mehrere|einige|ein paar|plusieurs|quelques|varios|algunos|кілька|декілька|несколько|عدة|بضع)\s$/iu;

const isVague = (part: Part, text: string, language: string): boolean =>
  SEVERAL.test(text.slice(Math.max(0, part.from - 12), part.from)) ||
  (BARE_PLURAL.test(text.slice(part.from, part.to)) && !partOfScale(text, part.from, language));

/** "Millionen Menschen", "миллиардов рублей" */
const BARE_PLURAL = new RegExp(
  alternatives`
  ^(?:тисяч(?:і|ам|ами|ах)?|тысяч(?:и|ам|ами|ах)?|сотн[іи]|сотень|сотен|десятк[иі]|десятків|десятков|
  (?:м[іи]л[ьл]?йон|миллион|мільярд|миллиард)(?:и|ы|ів|ов|ами?|ах)|Millionen|Milliarden|millions|milliards|millones|
  milioni|miliardi|milhões|bi(?:lh|li)ões|tysi(?:ące|ęcy)|milion(?:y|ów)|miliard(?:y|ów)|(?:ال)?(?:ملايين|مليارات|[آا]لاف))$
`,
  'iu',
);
