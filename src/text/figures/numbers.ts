// Numbers in a text, in digits or in words, in the languages of `number-words.ts` and in Han: place and value, no unit
// yet.

import { words } from '../words.ts';
import { numberWord } from './number-words.ts';

export interface NumberRun {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** Written with digits. */
  readonly digits: boolean;
  /** "one", which is as often a pronoun or an article. */
  readonly weak: boolean;
}

const LANGUAGE_OF_SCRIPT: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
];

/** Primary subtag of `language`; without one, detected from the script at the start of the text. */
export function primaryLanguage(language: string | null, text: string): string {
  if (language) return language.toLowerCase().split('-')[0] ?? 'en';
  const start = text.slice(0, 400);
  return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(start))?.[1] ?? 'en';
}

const DIGITS =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+|(?:[ \u00a0\u202f'’]\d{3})+)(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d])/gu;
const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'ar', 'he', 'th', 'hi']);
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|º|ª|-?(?:й|я|е|го|му|ої|ий|ій|ый|ой|х|ю|ой|ом))(?![\p{L}])/u;
const GLUED_SCALE = /^(?:bn|mn|k|m)(?![\p{L}\p{N}])/u;
const GLUED_VALUE: Readonly<Record<string, number>> = { bn: 1e9, mn: 1e6, m: 1e6, k: 1e3 };
const ARABIC_DIGITS = /[٠-٩۰-۹٫٬０-９]/gu;

/** All numbers in `text`; UTF-16 places, in order, not overlapping. */
export function numbers(text: string, language: string): NumberRun[] {
  const western = text.replace(ARABIC_DIGITS, (digit) => {
    if (digit === '٫') return '.';
    if (digit === '٬') return ',';
    return String(digit.charCodeAt(0) & 15);
  });
  const found = language === 'zh' || language === 'ja' ? hanNumbers(western) : spacedNumbers(western, language);
  return found.sort((a, b) => a.from - b.from);
}

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
  for (const match of text.matchAll(DIGITS)) {
    const from = match.index;
    let to = from + match[0].length;
    let value = digitsValue(match[0], language);
    if (/[\p{L}][-–]$/u.test(text.slice(Math.max(0, from - 2), from))) continue;
    const after = text.slice(to, to + 4);
    const glued = GLUED_SCALE.exec(after);
    if (glued && (glued[0] !== 'm' || /[$€£]\s?$/u.test(text.slice(Math.max(0, from - 2), from)))) {
      value *= GLUED_VALUE[glued[0]] ?? 1;
      to += glued[0].length;
    } else if (
      /^\p{L}/u.test(after) &&
      !ORDINAL_SUFFIX.test(after) &&
      !/^(?:km|m|kg|cm|mm|mph|kmh|ft|g|t|C|F|ha|MW|GW)\b/u.test(after)
    )
      continue;
    const ordinal = ORDINAL_SUFFIX.exec(after);
    parts.push({ from, to: ordinal ? to + ordinal[0].length : to, kind: ordinal ? 'ordinal' : 'digits', value });
  }
  for (const word of words(text)) {
    if (/^\d/u.test(word.folded)) continue;
    const read = numberWord(word.folded, language);
    if (read) parts.push({ from: word.from, to: word.to, ...read });
  }
  return parts.sort((a, b) => a.from - b.from).map((part) => withHalf(text, part, language));
}

/** What adds a half to the preceding number. */
const AND_A_HALF: Readonly<Record<string, RegExp>> = {
  en: / and a half(?!\p{L})/uy,
  uk: / (?:з|із|зі) половиною(?!\p{L})/uy,
  ru: / с половиной(?!\p{L})/uy,
  fr: / et demie?(?!\p{L})/uy,
  es: / y medi[oa](?!\p{L})/uy,
  ar: / ونصف(?: ال\p{L}+)?(?!\p{L})/uy,
};

/** "two and a half", "un million et demi" */
function withHalf(text: string, part: Part, language: string): Part {
  const half = AND_A_HALF[language];
  if (!half || part.kind === 'ordinal') return part;
  half.lastIndex = part.to;
  const match = half.exec(text);
  if (!match) return part;
  const to = part.to + match[0].length;
  return part.kind === 'scale' ? { ...part, to, half: part.value / 2 } : { ...part, to, value: part.value + 0.5 };
}

function joins(text: string, left: Part, right: Part, language: string): boolean {
  const between = text.slice(left.to, right.from);
  const glue = language === 'en' ? /^(?:[ \u00a0-]| and | a )$/u : /^(?:[ \u00a0-]| et | und | y |\. )$/u;
  if (!glue.test(between)) return false;
  if (right.kind === 'digits' || left.kind === 'ordinal') return false;
  if (left.kind === 'digits') return right.kind === 'scale';
  if (language === 'en' && between === ' and ')
    return left.kind === 'scale' && left.value >= 100 && right.kind === 'unit';
  if (right.kind === 'scale') return left.kind === 'unit' || (left.kind === 'scale' && right.value > left.value);
  if (left.kind === 'scale') return right.value < left.value && left.value >= 100;
  if (language === 'fr' && left.value === 4 && right.value === 20) return true;
  if (language === 'fr' && (left.value === 60 || left.value === 20)) return right.value < 20;
  if (language === 'ar') return attached(text, right) || (right.value === 10 && left.value < 10);
  return left.value >= 20 && right.value < (left.value >= 100 ? 100 : 10) && left.value % 10 === 0;
}

const attached = (text: string, part: Part): boolean => text[part.from] === 'و';

function runOf(parts: Part[], text: string, language: string): NumberRun | null {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  if (parts.length === 1 && first.kind === 'scale') return loneScale(first, text, language);
  let total = 0;
  let current = 0;
  for (const part of parts) {
    if (part.kind !== 'scale')
      current = language === 'fr' && current === 4 && part.value === 20 ? 80 : current + part.value;
    else if (part.value < 1000) current = (current || 1) * part.value;
    else {
      total += (current || 1) * part.value;
      current = 0;
    }
  }
  const value = Math.round((total + current + (last.half ?? 0)) * 1e6) / 1e6;
  return {
    from: first.from,
    to: last.to,
    value,
    ordinal: last.kind === 'ordinal',
    digits: first.kind === 'digits',
    weak: parts.length === 1 && value === 1 && first.kind === 'unit',
  };
}

/**
 * "a dozen", "half a million", "hundred": a preceding article belongs to it. Plurals ("dozens") are handled elsewhere.
 */
function loneScale(part: Part, text: string, language: string): NumberRun {
  const before = text.slice(Math.max(0, part.from - 9), part.from);
  const half = language === 'en' ? /\bhalf a $/iu.exec(before) : null;
  const article = half ?? /(?<!\p{L})(?:an?|eine?|une?|una?) $/iu.exec(before);
  const from = part.from - (article?.[0].length ?? 0);
  return {
    from,
    to: part.to,
    value: part.value * (half ? 0.5 : 1) + (part.half ?? 0),
    ordinal: false,
    digits: false,
    weak: false,
  };
}

const HAN_DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const HAN_NUMBER = /第?(?:\d+(?:,\d{3})*(?:\.\d+)?[百千万萬亿億]*|[零〇一二两兩三四五六七八九十百千万萬亿億]+)/gu;

function hanNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(HAN_NUMBER)) {
    const counted = match[0].startsWith('第');
    const written = counted ? match[0].slice(1) : match[0];
    // 三楼 is the third floor.
    const ordinal = counted || /^楼(?!房)/u.test(text.slice(match.index + match[0].length));
    const digits = /^\d/u.test(written);
    if (digits && /[A-Za-z-]$/u.test(text.slice(0, match.index).slice(-1))) continue;
    if (digits && /^[日号](?!本)/u.test(text.slice(match.index + match[0].length))) continue;
    if (!digits && !ordinal && !countsInHan(text, match.index, written)) continue;
    const value = digits ? mixedHan(written) : hanValue(written);
    runs.push({
      from: match.index,
      to: match.index + match[0].length,
      value,
      ordinal,
      digits,
      weak: !digits && value === 1,
    });
  }
  return runs;
}

/** A Han numeral counts if a measure word follows; alone it is as often part of a word (一些, 三亚, 万一). */
function countsInHan(text: string, at: number, written: string): boolean {
  const after = text.slice(at + written.length, at + written.length + 2);
  if (/^(?:些|直|起|样|般|旦|定|切|致|下|度|方|向|则|面|时间|同)/u.test(after) && written === '一') return false;
  if (/^(?:月|日|号|点|时|年|分|秒)/u.test(after)) return true;
  return /^[名个個位人只隻艘辆輛次家所座条條枚架台部场場层層楼樓岁歲天周週倍成半项項起件栋棟户戶万萬亿億元米公吨噸英海美欧票席轮輪匹头头份张張篇页頁颗顆名多余餘]/u.test(
    after,
  );
}

function mixedHan(written: string): number {
  const digits = /^[\d.,]+/u.exec(written)?.[0] ?? '0';
  let value = Number(digits.replaceAll(',', ''));
  for (const scale of written.slice(digits.length)) value *= HAN_SCALE[scale] ?? 1;
  return value;
}

function hanValue(written: string): number {
  if (!/[十百千万萬亿億]/u.test(written)) return Number([...written].map((digit) => HAN_DIGIT[digit] ?? 0).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of written) {
    const scale = HAN_SCALE[sign];
    if (scale === undefined) digit = HAN_DIGIT[sign] ?? 0;
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
