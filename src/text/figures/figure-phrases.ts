// Figures without a plain number: "dozens", "a third of", "four in five", "三分之一".
import type { Figure } from './figure.ts';
import { oneWordFigures } from './one-word.ts';
import { shares } from './shares.ts';
import type { Unit } from './units/unit.ts';
import { unitAfter } from './units/units.ts';

const PERCENT: Unit = { id: 'percent', dimension: 'share', factor: 0.01, symbol: '%' };

/** A figure before its bound and what it counts are read; `low` and `high` allow for rounding ("a third": 33 to 34 per cent). */
type FigurePhrase = Pick<
  Figure,
  'from' | 'to' | 'numberFrom' | 'numberTo' | 'kind' | 'value' | 'other' | 'low' | 'high' | 'unit' | 'vague'
>;

const VAGUE: ReadonlyArray<readonly [RegExp, number, number]> = [
  [
    /(?<!\p{L})(?:dozens|scores|tens(?= of thousands)|десятк[иі]в?|десятков|عشرات|Dutzende|dizaines|decenas)(?!\p{L})|(?:数十|几十)/giu,
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

/** "tens of thousands", "десятки тисяч", 数十万 */
const THOUSANDS = /^(?: (?:of |de )?(?:thousands|тисяч|тысяч|milliers|miles|(?:ال)?آلاف|الآلاف)(?!\p{L})|万)/u;

/** Vague counts and shares in words; UTF-16 places. */
export function figurePhrases(text: string, language: string): FigurePhrase[] {
  const found: FigurePhrase[] = [];
  for (const match of text.matchAll(POINT_PART)) {
    const after = unitAfter(text, endOf(match));
    const value = /half/iu.test(match.groups?.part ?? '') ? 0.5 : 0.25;
    const unit = after?.unit.dimension === 'points' ? after.unit : POINT;
    found.push(phrase(match.index, endOf(match), value, { kind: 'measure', unit, to: after?.to ?? endOf(match) }));
  }
  for (const { from, to, percent } of shares(text, language)) {
    if (found.some((other) => from < other.to && other.from < to)) continue;
    found.push(
      phrase(from, to, percent, { kind: 'share', unit: PERCENT, low: Math.floor(percent), high: Math.ceil(percent) }),
    );
  }
  for (const { from, to, value, kind, unit } of oneWordFigures(text, language))
    found.push(phrase(from, to, value, { kind, unit }));
  for (const [pattern, low, high] of VAGUE) {
    for (const match of text.matchAll(pattern)) {
      const more = THOUSANDS.exec(text.slice(endOf(match), endOf(match) + 16))?.[0] ?? '';
      const scale = more === '' ? 1 : more === '万' ? 10_000 : 1000;
      const most = high * scale;
      const to = endOf(match) + more.length;
      found.push(phrase(match.index, to, low * scale, { other: most, high: most, vague: true }));
    }
  }
  return found;
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

function phrase(from: number, to: number, value: number, more: Partial<FigurePhrase>): FigurePhrase {
  const rounded = Math.round(value * 100) / 100;
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
