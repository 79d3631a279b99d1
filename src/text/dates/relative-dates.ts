// Patterns for times close to the day of publication: "three days ago", "last week", "the end of the month".

import { alternatives } from '../alternatives.ts';
import { numberWord } from '../figures/numbers/number-words.ts';
import { foldLetters } from '../letters/fold.ts';
import { type DateGroups, type DatePattern, END, optionalOf, partOfPeriod, START } from './date-pattern.ts';
import { type Neighbours, relativeWords } from './relative-words.ts';
import type { RawDate } from './resolve-date.ts';

/**
 * @param part pattern source of early, middle or late in a month
 * @param month pattern source of the names of months, without groups
 */
export function relativePatterns(language: string, part: string, month: string): DatePattern[] {
  const words = relativeWords(language);
  const of = optionalOf(language);
  const partBefore = `(?:${part}[-\\s](?:of |des |de |du |the )?)`;
  const pattern = (source: string): RegExp => new RegExp(`${START}(?:${source})${END}`, 'giu');
  return [
    { pattern: pattern(words.beforeYesterday), read: () => ({ offset: -2 }) },
    { pattern: pattern(words.afterTomorrow), read: () => ({ offset: 2 }) },
    { pattern: pattern(words.yearBeforeLast), read: () => ({ yearOffset: -2 }) },
    {
      pattern: pattern(`${of}${partBefore}?(?:${neighbours(words.week)})`),
      read: (groups) => (isTitle(groups) ? null : { weekOffset: offsetIn(groups) }),
    },
    {
      pattern: pattern(`${of}${partBefore}?(?:${neighbours(words.month)})`),
      read: (groups) => ({ monthOffset: offsetIn(groups), part: partOfPeriod(groups) }),
    },
    {
      // After the name of a month, "the end of the month" refers to that one; "fin du mois de juin" names it
      // afterwards.
      pattern: pattern(
        `${partBefore}(?:${words.theMonth})(?! (?:of|de) | d['’])(?<!(?<!\\p{L})(?:${month})(?!\\p{L})[^.!?\\n]{0,120})`,
      ),
      read: (groups) => ({ monthOffset: 0, part: partOfPeriod(groups) }),
    },
    { pattern: pattern(words.ago), read: (groups) => distance(groups, language, -1) },
    ...(words.ahead
      ? [{ pattern: pattern(words.ahead), read: (groups: DateGroups) => distance(groups, language, 1) }]
      : []),
    ...(language === 'en' ? [OVERNIGHT] : []),
  ];
}

/** The night that has just passed, unless it is a stay or a sudden success. */
const OVERNIGHT: DatePattern = {
  pattern: new RegExp(
    alternatives`
    (?<!\b(?:an?|the|almost|chang\w+|bec[ao]me|famous|stars?|success|stay\w*|remain\w*|kept|keep|held|sle?pt|sleep\w*|
    open|closed|camp\w*|parked|left) )\bovernight(?=\s*(?:$|[.,;:!?)])|\s(?:in|at|near|after|by|and|as|when|that|
    killed|wounded|injured)\b)
  `,
    'giu',
  ),
  read: () => ({ lastNight: true }),
};

const neighbours = ({ last, current, next }: Neighbours): string =>
  `(?<last>${last})|(?<current>${current})|(?<next>${next})`;

/** "This Week" is a programme. */
const isTitle = (groups: DateGroups): boolean =>
  [groups.last, groups.current, groups.next].some((words) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words ?? ''));

const offsetIn = ({ last, next }: DateGroups): number => (last !== undefined ? -1 : next !== undefined ? 1 : 0);

const UNITS = ['day', 'week', 'month', 'year'] as const;

/** Null if the number of days or weeks is not given. */
function distance(groups: DateGroups, language: string, direction: 1 | -1): RawDate | null {
  const unit = UNITS.find((name) => [name, `${name}1`, `${name}2`].some((group) => groups[group] !== undefined));
  const count = groups.two ? 2 : groups.count === undefined ? 1 : countIn(groups.count, language);
  if (unit === undefined || !Number.isInteger(count) || count < 1) return null;
  return { distance: { unit, count: count * direction, about: groups.about !== undefined } };
}

function countIn(text: string, language: string): number {
  if (/^\d/u.test(text)) return Number(text);
  if (/^an?$/iu.test(text) && language === 'en') return 1;
  return text
    .split(/[\s-]/u)
    .reduce((sum, word) => sum + (numberWord(foldLetters(word), language)?.value ?? Number.NaN), 0);
}
