// Halves and quarters that belong to a number or a unit: "two and a half", "half a million", "half an hour", "半年".
import { unitAfter } from '../units/units.ts';

interface Fraction {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

type Added = ReadonlyArray<readonly [RegExp, number]>;

/** What adds to the preceding number or unit. */
const ADDED: Readonly<Record<string, Added>> = {
  en: [
    [/[ -]and[ -]a[ -]half(?!\p{L})/uy, 0.5],
    [/[ -]and[ -]a[ -]quarter(?!\p{L})/uy, 0.25],
    [/[ -]and[ -]three[ -]quarters?(?!\p{L})/uy, 0.75],
  ],
  uk: [
    [/ (?:з|із|зі) половиною(?!\p{L})/uy, 0.5],
    [/ (?:з|із|зі) чвертю(?!\p{L})/uy, 0.25],
  ],
  ru: [
    [/ с половиной(?!\p{L})/uy, 0.5],
    [/ с четвертью(?!\p{L})/uy, 0.25],
  ],
  fr: [
    [/ et demie?(?!\p{L})/uy, 0.5],
    [/ et quart(?!\p{L})/uy, 0.25],
  ],
  es: [[/ y medi[oa](?!\p{L})/uy, 0.5]],
  ar: [
    [/ ونصف(?: (?:ال)?(?:مليون|مليار|[أا]لف)(?!\p{L})| ال(?:ساعة|عام|سنة|شهر))?(?!\p{L})/uy, 0.5],
    [/ وربع(?!\p{L})/uy, 0.25],
  ],
  zh: [[/半(?![数夜空])/uy, 0.5]],
};

/** The fraction added at `at`, as in "two and a half" or "three hours and a half". */
export function fractionAfter(text: string, at: number, language: string): { value: number; to: number } | null {
  for (const [pattern, value] of ADDED[language] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { value, to: at + match[0].length };
  }
  return null;
}

type Before = ReadonlyArray<readonly [RegExp, number]>;

/** What makes a fraction of the scale that follows: "half a million". */
const OF_SCALE: Readonly<Record<string, Before>> = {
  en: [
    [/(?<!\p{L})half(?: an? |-)$/iu, 0.5],
    [/(?<!\p{L})(?:a )?quarter(?: of an? |[ -])$/iu, 0.25],
    [/(?<!\p{L})three[ -]quarters?(?: of an? |[ -])$/iu, 0.75],
    [/(?<!\p{L})a third of an? $/iu, 1 / 3],
    [/(?<!\p{L})two[ -]thirds of an? $/iu, 2 / 3],
  ],
  uk: [
    [/(?<!\p{L})(?:пів|половин[аиу]) $/iu, 0.5],
    [/(?<!\p{L})чверть $/iu, 0.25],
    [/(?<!\p{L})три чверті $/iu, 0.75],
  ],
  ru: [
    [/(?<!\p{L})половин[ауы] $/iu, 0.5],
    [/(?<!\p{L})четверть $/iu, 0.25],
    [/(?<!\p{L})три четверти $/iu, 0.75],
  ],
  de: [
    [/(?<!\p{L})(?:eine[rn]? )?halbe[rn]? $/iu, 0.5],
    [/(?<!\p{L})(?:eine )?dreiviertel $/iu, 0.75],
  ],
  fr: [
    [/(?<!\p{L})(?:un )?demi[- ]$/iu, 0.5],
    [/(?<!\p{L})(?:un )?quart de $/iu, 0.25],
    [/(?<!\p{L})trois quarts de $/iu, 0.75],
  ],
  es: [
    [/(?<!\p{L})medi[oa] $/iu, 0.5],
    [/(?<!\p{L})(?:un )?cuarto de $/iu, 0.25],
  ],
  ar: [
    [/(?<!\p{L})نصف $/u, 0.5],
    [/(?<!\p{L})ربع $/u, 0.25],
    [/(?<!\p{L})ثلث $/u, 1 / 3],
  ],
};

/** The fraction of the scale at `at` that the words before it name, and where they begin. */
export function partOfScale(text: string, at: number, language: string): { value: number; from: number } | null {
  const before = text.slice(Math.max(0, at - 28), at);
  for (const [pattern, value] of OF_SCALE[language] ?? []) {
    const match = pattern.exec(before);
    if (match) return { value, from: at - match[0].length };
  }
  return null;
}

/** What makes a fraction of the unit that follows. A "first half year" and "上半年" are periods. */
const OF_UNIT: Readonly<Record<string, Before>> = {
  en: [
    [/(?<!\p{L})(?<!(?:first|second|latter|other|the|and)[ -](?:a[ -])?)half(?: an?(?= )|(?=[ -]))/giu, 0.5],
    [/(?<!\p{L})(?:a )?quarter(?: of an?(?= )|(?=[ -](?:hour|mile|inch|tonne|acre)))/giu, 0.25],
    [/(?<!\p{L})three[ -]quarters of an?(?= )/giu, 0.75],
    [/(?<!\p{L})a third of an?(?= )/giu, 1 / 3],
    [/(?<!\p{L})two[ -]thirds of an?(?= )/giu, 2 / 3],
    [
      /(?<!\p{L})an?(?= (?:hour|day|week|month|year|decade|mile|metre|meter|ton|tonne|litre|pound|inch) and a half)/giu,
      1,
    ],
    [/(?<!\p{L})a(?= fortnight(?!\p{L}))/giu, 1],
  ],
  uk: [
    [/(?<!\p{L})пів(?= ?(?!дн|д[іе]н|доб|міс)\p{L})/giu, 0.5],
    [/(?<!\p{L})чверть(?= )/giu, 0.25],
    [/(?<!\p{L})три чверті(?= )/giu, 0.75],
  ],
  ru: [
    [/(?<!\p{L})пол(?:у(?=час|год))?(?=(?!дн|день|меся)\p{L})/giu, 0.5],
    [/(?<!\p{L})четверть(?= )/giu, 0.25],
    [/(?<!\p{L})три четверти(?= )/giu, 0.75],
  ],
  de: [
    [/(?<!\p{L})(?:eine?[rnms]? )?halbe[rnms]?(?= )/giu, 0.5],
    [/(?<!\p{L})(?:eine[rn]? )?dreiviertel(?= )/giu, 0.75],
  ],
  fr: [
    [/(?<!\p{L})(?:une? )?demi(?=-)/giu, 0.5],
    [/(?<!\p{L})(?:un )?quart(?= d['’])/giu, 0.25],
    [/(?<!\p{L})trois quarts(?= d['’])/giu, 0.75],
  ],
  es: [
    [/(?<!\p{L})medi[oa](?= )/giu, 0.5],
    [/(?<!\p{L})(?:un )?cuarto(?= de )/giu, 0.25],
    [/(?<!\p{L})tres cuartos(?= de )/giu, 0.75],
  ],
  ar: [
    [/(?<!\p{L})نصف(?= )/gu, 0.5],
    [/(?<!\p{L})ربع(?= )/gu, 0.25],
  ],
  zh: [[/(?<![\d上下前后大小一两多夜个年天月二三四五六七八九十])半个?(?=\p{L})/gu, 0.5]],
};

const HALVED: ReadonlySet<string> = new Set(['time', 'length', 'mass', 'volume', 'area', 'share']);

/** Fractions of the unit that follows: "half an hour", "полгода". */
export function partsOfUnit(text: string, language: string): Fraction[] {
  return (OF_UNIT[language] ?? []).flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const to = match.index + match[0].length;
      const dimension = unitAfter(text, to)?.unit.dimension;
      return dimension && HALVED.has(dimension) ? [{ value, from: match.index, to }] : [];
    }),
  );
}
