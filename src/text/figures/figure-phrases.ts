// Figures without a plain number: "dozens", "a third of", "four in five", "三分之一".
import type { Figure } from './figure.ts';
import type { Unit } from './unit.ts';
import { unitAfter } from './units.ts';

const PERCENT: Unit = { id: 'percent', dimension: 'share', factor: 0.01, symbol: '%' };

/** A figure before its bound and what it counts are read; `low` and `high` allow for rounding ("a third": 33 to 34 per cent). */
export type FigurePhrase = Pick<
  Figure,
  'from' | 'to' | 'numberFrom' | 'numberTo' | 'kind' | 'value' | 'other' | 'low' | 'high' | 'unit' | 'vague'
>;

interface Phrase {
  readonly pattern: RegExp;
  readonly value: (match: RegExpExecArray) => number;
}

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';
const COUNTED: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  a: 1,
  an: 1,
  дві: 2,
  две: 2,
  три: 3,
};
const counted = (word: string | undefined): number => COUNTED[(word ?? '').toLowerCase()] ?? Number(word);
const PART: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:half|halves|половин|نصف)/iu, 50],
  [/^(?:third|трет)/iu, 100 / 3],
  [/^(?:quarter|чверт|четверт)/iu, 25],
  [/^(?:fifth|п['’ʼ]ят|пят)/iu, 20],
  [/^(?:tenth|десят)/iu, 10],
];
const partOf = (word: string | undefined): number =>
  PART.find(([pattern]) => pattern.test(word ?? ''))?.[1] ?? Number.NaN;

const SHARES: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?<of>${NUMBER}) (?:in|out of)(?: every)? (?<all>${NUMBER})(?![\\p{L}\\d])`,
        'giu',
      ),
      value: (m) => (100 * counted(m.groups?.of)) / counted(m.groups?.all),
    },
    {
      pattern:
        /(?<!\p{L})(?<of>a|an|one|two|three|four)[- ](?<part>thirds?|quarters?|fifths?|tenths?)(?= of (?!(?:the |last |this )?(?:\d{4}|year|century)))/giu,
      value: (m) => counted(m.groups?.of) * partOf(m.groups?.part),
    },
    { pattern: /(?<!\p{L})(?<part>half)(?= (?:of|the) )/giu, value: () => 50 },
  ],
  uk: [
    {
      pattern: /(?<!\p{L})(?<of>дві|три)?\s?(?<part>третин[аиуі]?|чверт[ьі]|половин[аиуі])(?= \p{L})/giu,
      value: (m) => (m.groups?.of ? counted(m.groups.of) : 1) * partOf(m.groups?.part),
    },
  ],
  ru: [
    {
      pattern: /(?<!\p{L})(?<of>две|три)?\s?(?<part>трет[ьи]|четверт[ьи]|половин[аыуе])(?= \p{L})/giu,
      value: (m) => (m.groups?.of ? counted(m.groups.of) : 1) * partOf(m.groups?.part),
    },
  ],
  zh: [
    {
      pattern: /(?<all>[二两三四五六七八九十])分之(?<of>[一二两三四五六七八九])/gu,
      value: (m) => (100 * han(m.groups?.of)) / han(m.groups?.all),
    },
    { pattern: /(?:一半|半数)/gu, value: () => 50 },
    { pattern: /(?<of>[一二三四五六七八九])成(?!为|立|功|员|绩|果|长|本|人)/gu, value: (m) => han(m.groups?.of) * 10 },
  ],
  ar: [
    {
      pattern: /(?<!\p{L})(?:نصف|ثلث|ربع|ثلثي|خمس)(?= ال)/gu,
      value: (m) => ({ نصف: 50, ثلث: 100 / 3, ربع: 25, ثلثي: 200 / 3, خمس: 20 })[m[0] as 'نصف'],
    },
  ],
};

const han = (sign: string | undefined): number =>
  Math.max('零一二三四五六七八九十'.indexOf(sign === '两' ? '二' : (sign ?? '零')), 0);

const VAGUE: ReadonlyArray<readonly [RegExp, number, number]> = [
  [
    /(?<!\p{L})(?:dozens|scores|десятк[иі]в?|десятков|عشرات|Dutzende|dizaines|decenas)(?!\p{L})|(?:数十|几十)/giu,
    20,
    999,
  ],
  [
    /(?<![\p{L}\d] )(?<!\p{L})(?:(?:several |a few )?hundreds|сотн[иі]|сотень|сотен|مئات|Hunderte|centaines|cientos|centenares)(?!\p{L})|(?:数百|几百|上百)/giu,
    100,
    9999,
  ],
  [
    /(?<![\p{L}\d] )(?<!\p{L})(?:(?:(?:several |a few )?thousands|آلاف|Tausende|milliers|miles)(?= (?:of|من|von|de)(?!\p{L}))|(?:тисячі|тысячи)(?= (?!\p{N})(?!з половиною)\p{L}))|(?:数千|几千|上千|成千上万)/giu,
    1000,
    99_999,
  ],
  [/十几(?=[个名位人只头辆艘家所处栋户年天万])/gu, 11, 19],
];

const POINT: Unit = { id: 'point', dimension: 'points', factor: 1, symbol: 'points' };

/** "a quarter of a percentage point", "half a point". */
const POINT_PART =
  /(?<!\p{L})(?:(?:a )?(?<part>half|quarter)(?:[- ]of)?(?:[- ]an?)?)(?= (?:percentage )?point|-point)/giu;

/** Vague counts and shares in words; UTF-16 places. */
export function vagueAndShares(text: string, language: string): FigurePhrase[] {
  const found: FigurePhrase[] = [];
  for (const match of text.matchAll(POINT_PART)) {
    const after = unitAfter(text, endOf(match));
    const value = /half/iu.test(match.groups?.part ?? '') ? 0.5 : 0.25;
    const unit = after?.unit.dimension === 'points' ? after.unit : POINT;
    found.push(phrase(match, value, { kind: 'measure', unit, to: after?.to ?? endOf(match) }));
  }
  for (const { pattern, value } of SHARES[language] ?? []) {
    for (const match of text.matchAll(pattern)) {
      if (found.some((f) => match.index < f.to && f.from < endOf(match))) continue;
      const read = value(match);
      if (Number.isFinite(read) && read > 0 && read <= 100)
        found.push(phrase(match, read, { kind: 'share', unit: PERCENT, low: Math.floor(read), high: Math.ceil(read) }));
    }
  }
  for (const [pattern, low, high] of VAGUE) {
    for (const match of text.matchAll(pattern)) found.push(phrase(match, low, { other: high, high, vague: true }));
  }
  return found;
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

function phrase(match: RegExpExecArray, value: number, more: Partial<FigurePhrase>): FigurePhrase {
  const rounded = Math.round(value * 100) / 100;
  const [from, to] = [match.index, endOf(match)];
  return {
    from,
    to,
    numberFrom: from,
    numberTo: to,
    kind: 'count',
    value: rounded,
    other: rounded,
    low: rounded,
    high: rounded,
    unit: null,
    vague: false,
    ...more,
  };
}
