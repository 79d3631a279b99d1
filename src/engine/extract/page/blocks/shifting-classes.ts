/** Classes by which the style sheets of a page or a book raise or lower words: "span.note { vertical-align: super }". */
import type { Shift } from '../../../../text/letters/shifted-digits.ts';

const BY_NAME = /(?:^|[;\s])vertical-align\s*:\s*(super|sub|text-top)\b/i;
/** Small type that is moved up or down: the sign, and the number with its unit. */
const BY_LENGTH =
  /(?:^|[;\s])(vertical-align|top|bottom)\s*:\s*(-?)(?:0?\.[2-9]\d*e[mx]|[2-9](?:\.\d+)?p[tx]|[1-9]\d(?:\.\d+)?%)/i;
const SMALL =
  /(?:^|[;\s])font-size\s*:\s*(?:0?\.\d+r?em|[1-8]\d(?:\.\d+)?%|smaller|(?:xx?-)?small|[1-9](?:\.\d+)?p[tx])/i;
const LAST_CLASS = /(?:^|[\s>+~])[\w-]*\.([\w-]+)$/;

export function shiftingClasses(sheet: string): ReadonlyMap<string, Shift> {
  const classes = new Map<string, Shift>();
  if (!/vertical-align|relative/i.test(sheet)) return classes;
  for (const rule of sheet.split('}')) {
    const open = rule.lastIndexOf('{');
    const shift = open < 0 ? null : shiftOfRule(rule.slice(open + 1));
    if (shift === null) continue;
    const selectors = rule.slice(rule.lastIndexOf('{', open - 1) + 1, open).split(',');
    for (const selector of selectors) {
      const name = LAST_CLASS.exec(selector.trim())?.[1];
      if (name !== undefined) classes.set(name, shift);
    }
  }
  return classes;
}

function shiftOfRule(rule: string): Shift {
  const named = BY_NAME.exec(rule)?.[1]?.toLowerCase();
  if (named === 'sub') return 'lowered';
  if (named === 'super' || (named === 'text-top' && SMALL.test(rule))) return 'raised';
  const [, property = '', sign] = BY_LENGTH.exec(rule) ?? [];
  if (property === '' || !SMALL.test(rule)) return null;
  // A negative distance from the top is upwards, as a positive one from the line or the bottom is.
  return (sign === '-') === (property.toLowerCase() === 'top') ? 'raised' : 'lowered';
}
