// The unit of measure, money or share that follows (or precedes) a number.

import { alternatives } from '../../alternatives.ts';
import { CURRENCIES, CURRENCY_SIGNS } from './currencies.ts';
import { MEASURES } from './measures.ts';
import { type Unit, type UnitWords, unit } from './unit.ts';

const BEFORE: readonly UnitWords[] = [
  unit('percent', 'share', 0.01, '%', '百分之'),
  unit(
    'magnitude',
    'magnitude',
    1,
    'magnitude',
    alternatives`
      magnitude(?: of| de)?|(?:(?:earth)?quake|tremor|(?:after|fore)?shock)s?,?(?: that| which)? (?:measur(?:ing|ed)|
      registered|of)(?: at)?|(?:terremotos?|sismos?|seísmos?|temblor(?:es)?|séismes?|tremblement de terre) de|
      землетрус\p{L}* силою|землетрясени\p{L}+ силой|магнітуд\p{L}+|магнитуд\p{L}+|Stärke|magnitud(?: de)?|بقوة|
      マグニチュード|震级为?
    `,
  ),
  unit('wind-force', 'wind', 1, 'on the Beaufort scale', '(?:gale|storm)[- ]force|Windstärke'),
];

const AFTER = [...MEASURES, ...CURRENCIES];
const LEADING = "(?:[\\s\\u00a0\\-]|个)?(?:d['’]|d[ei] )?";
/** One expression with a group for each unit, whose words have none: an expression for each would take twenty milliseconds of every thread that starts. */
const AFTER_NUMBER = new RegExp(
  `(?:${AFTER.map(([, source]) => `${LEADING}(${source})`).join('|')})(?![\\p{L}--\\p{Script=Han}])`,
  'vy',
);
/** Signs of money are capitals; words may open a sentence. */
const BEFORE_PATTERNS = [
  ...CURRENCY_SIGNS.map(([of, source]) => ({ of, pattern: new RegExp(`(?<!\\p{L})(?:${source})\\s?$`, 'u') })),
  ...BEFORE.map(([of, source]) => ({ of, pattern: new RegExp(`(?<!\\p{L})(?:${source})\\s?$`, 'iu') })),
];

interface UnitPlace {
  readonly unit: Unit;
  readonly to: number;
}

/** Units looked up in the text read last: one number is asked about several times. */
let lastText = '';
const known = new Map<number, UnitPlace | null>();

/** The unit written from `at` on (a space or hyphen may precede it) and where it ends. */
export function unitAfter(text: string, at: number): UnitPlace | null {
  if (text !== lastText) known.clear();
  lastText = text;
  const found = known.get(at) ?? null;
  if (found || known.has(at)) return found;
  const read = lookAfter(text, at);
  known.set(at, read);
  return read;
}

function lookAfter(text: string, at: number): UnitPlace | null {
  AFTER_NUMBER.lastIndex = at;
  const [all, ...groups] = AFTER_NUMBER.exec(text) ?? [];
  const of = AFTER[groups.findIndex((group) => group !== undefined)]?.[0];
  return all === undefined || !of ? null : { unit: of, to: at + all.length };
}

/** The longest words before a number: "earthquakes, which registered at". */
const LONGEST_BEFORE = 36;

/** The unit written directly before `at` and where it begins. */
export function unitBefore(text: string, at: number): { unit: Unit; from: number } | null {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  for (const { of, pattern } of BEFORE_PATTERNS) {
    const match = pattern.exec(before);
    if (match) return { unit: of, from: at - match[0].length };
  }
  return null;
}
