/** How a discrepancy is worded: its sign, what it is about, its values, and who prints each. */
import type { DiscrepancyKind } from '../../../../contract/model/values.ts';
import { figures } from '../../../../text/figures/figures.ts';
import { capitalised, listed } from '../../../parts/words.ts';
import type { Difference } from '../comparison-rows.ts';

export const SIGNS: Record<DiscrepancyKind, string> = {
  figure: '#',
  date: '◷',
  place: '⌖',
  name: 'Aa',
  negation: '¬',
  attribution: '“',
  hedging: '~',
};

/** What the wording needs from an article. */
export interface ArticleSource {
  readonly articleId: number;
  readonly source: string;
  readonly language: string | null;
}

/** One value and the articles that print it. */
export interface ValueGroup {
  readonly normal: string;
  readonly values: Difference['values'];
}

export function groupsOf({ values }: Pick<Difference, 'values'>): ValueGroup[] {
  return [...Map.groupBy(values, ({ normal }) => normal)].map(([normal, same]) => ({ normal, values: same }));
}

/** Figures, dates, and yes or no have a normal form of their own; for names, places and speakers the words themselves are shown. */
export function valueWords(kind: DiscrepancyKind, { normal, values }: ValueGroup): string {
  const isOwnForm = kind === 'figure' || kind === 'date' || kind === 'negation' || kind === 'hedging';
  return isOwnForm || !values[0] ? normal : values[0].text;
}

/** Returns what is counted, in English if an English article counts it, otherwise as the comparison found it. */
export function aboutIn(
  { kind, about, values }: Pick<Difference, 'kind' | 'about' | 'values'>,
  articleSources: readonly ArticleSource[],
) {
  if (kind !== 'figure') return about;
  const inEnglish = values.find(({ articleId }) =>
    articleSources.some((one) => one.articleId === articleId && one.language?.startsWith('en')),
  );
  const [figure] = inEnglish ? figures(inEnglish.text, 'en', []) : [];
  return (inEnglish && figure && inEnglish.text.slice(figure.referentFrom, figure.referentTo)) || about;
}

export function aboutWords(
  difference: Pick<Difference, 'kind' | 'about' | 'values'>,
  articleSources: readonly ArticleSource[],
): string {
  const about = aboutIn(difference, articleSources);
  if (about === '') return '';
  if (difference.kind === 'figure' && /^[\p{Script=Latin}\s'’-]+$/u.test(about))
    return `Number of ${about.toLowerCase()}`;
  return capitalised(about);
}

/** Null: the values exclude each other. */
export function doubtWords({
  compatible,
  orderUnknown,
}: Pick<Difference, 'compatible' | 'orderUnknown'>): string | null {
  if (orderUnknown) return 'order unknown';
  return compatible ? 'can both be true' : null;
}

export const sourcesOf = (
  values: readonly { articleId: number }[],
  articleSources: readonly ArticleSource[],
): string[] => [
  ...new Set(
    values.flatMap(({ articleId }) =>
      articleSources.filter((one) => one.articleId === articleId).map(({ source }) => source),
    ),
  ),
];

/** The announcement for screen readers: kind, subject, each value and its sources, and the position in the list. */
export function announced(
  difference: Difference,
  articleSources: readonly ArticleSource[],
  at: number,
  of: number,
): string {
  const about = aboutWords(difference, articleSources);
  const values = groupsOf(difference).map(
    (group) => `${valueWords(difference.kind, group)}, ${listed(sourcesOf(group.values, articleSources))}`,
  );
  const doubt = doubtWords(difference);
  return `${difference.kind}${about && `, ${about}`}: ${values.join('; ')}.${doubt ? ` ${doubt}.` : ''} Discrepancy ${at} of ${of}.`;
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Returns the interval that a figure's normal form allows; null if there is none. "About" allows as much either way as the comparison does. */
export function intervalOf(normal: string): Interval | null {
  const found = /^(≥|>|≤|<|≈)?\s*([\d.,\s]*\d)(?:\s*–\s*([\d.,\s]*\d))?\s*(.*)$/u.exec(normal);
  if (!found) return null;
  const [, bound, first = '', second, unit = ''] = found;
  const number = (digits: string) => Number(digits.replace(/[,\s]/gu, ''));
  const value = number(first);
  if (Number.isNaN(value)) return null;
  if (bound === '≥' || bound === '>') return { low: value, high: Number.POSITIVE_INFINITY, unit };
  if (bound === '≤' || bound === '<') return { low: Number.NEGATIVE_INFINITY, high: value, unit };
  if (bound === '≈') return { low: value * 0.88, high: value * 1.12, unit };
  const high = second === undefined ? value : number(second);
  return high < value ? null : { low: value, high, unit };
}

/** Whether two values of one difference can both be true. Only figures are judged pair by pair. */
export function canBothBeTrue(
  { kind, compatible }: Pick<Difference, 'kind' | 'compatible'>,
  a: string,
  b: string,
): boolean {
  if (compatible || a === b) return true;
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (kind !== 'figure' || !x || !y || x.unit !== y.unit) return false;
  return x.low <= y.high && y.low <= x.high;
}
