/** Alternatives to a search without hits: without a filter, with either word, with one word alone. */
import type { SearchFilters, SearchResult } from '../../../../contract/model/collections/search.ts';
import { countWords } from '../../../parts/words.ts';

export interface WayOn {
  readonly key: string;
  readonly kind: 'without' | 'either' | 'word' | 'spelling';
  /** What it removes, or what it searches for. */
  readonly words: string;
  readonly text: string;
  readonly filters: SearchFilters;
}

/** Those that find less. */
const FILTER_WORDS: Record<Exclude<keyof SearchFilters, 'withUndated'>, string> = {
  sourceIds: 'the selected sources',
  languages: 'the selected languages',
  tags: 'the selected tags',
  after: 'the first date',
  before: 'the last date',
  read: 'the read state',
  hasMarks: '“Has marks”',
  importId: 'the selected import',
  originId: 'the selected origin',
  collectionIds: 'the selected collections',
  articleIds: 'the manual selection',
  onePerOrigin: '“One per origin”',
};

const FIELD = /(?:^|\s)-?(?:source|lang|tag|collection|after|before|date|has|is|title):(?:"[^"]*"|\S*)/giu;

export function waysOn(text: string, filters: SearchFilters, result: SearchResult): WayOn[] {
  const ways: WayOn[] = [];
  for (const name of Object.keys(filters) as (keyof SearchFilters)[]) {
    if (name === 'withUndated') continue;
    ways.push({
      key: `filter ${name}`,
      kind: 'without',
      words: FILTER_WORDS[name],
      text,
      filters: without(filters, name),
    });
  }
  for (const [field] of text.matchAll(FIELD)) {
    const rest = text.replace(field, ' ').replace(/\s+/gu, ' ').trim();
    ways.push({ key: `field ${field}`, kind: 'without', words: field.trim(), text: rest, filters });
  }
  const found = result.wordCounts.filter(({ articles }) => articles > 0);
  if (found.length > 1)
    ways.push({
      key: 'either',
      kind: 'either',
      words: found.map(({ word }) => word).join(' or '),
      text: found.map(({ word }) => word).join(' OR '),
      filters,
    });
  for (const { word } of found)
    if (word !== text.trim()) ways.push({ key: `word ${word}`, kind: 'word', words: word, text: word, filters });
  for (const spelling of result.didYouMean)
    ways.push({ key: `spelling ${spelling}`, kind: 'spelling', words: spelling, text: spelling, filters });
  return ways.slice(0, 12);
}

function without(filters: SearchFilters, name: keyof SearchFilters): SearchFilters {
  const { [name]: _left, ...rest } = filters;
  const { withUndated: _undated, ...dated }: SearchFilters = rest;
  return dated.after === undefined && dated.before === undefined ? dated : rest;
}

export interface FoundWay {
  readonly way: WayOn;
  readonly total: number;
}

const RANKS: Record<WayOn['kind'], number> = { without: 0, spelling: 1, either: 2, word: 2 };

/** Filters first, as what is sought may be there; then other spellings, nearest first; otherwise what finds more. */
export function bestFirst(found: readonly FoundWay[]): FoundWay[] {
  return found.toSorted(
    (a, b) => RANKS[a.way.kind] - RANKS[b.way.kind] || (a.way.kind === 'spelling' ? 0 : b.total - a.total),
  );
}

/** Returns for example "No article has both “dredger” and “permit”." */
export function noneSentence(text: string, hasFilters: boolean, result: SearchResult): string {
  const words = result.wordCounts.map(({ word }) => `“${word}”`);
  const where = hasFilters || text.search(FIELD) >= 0 ? ' within these filters' : '';
  if (words.length === 2) return `No article has both ${words.join(' and ')}${where}.`;
  if (words.length > 2) return `No article has all of ${words.slice(0, -1).join(', ')} and ${words.at(-1)}${where}.`;
  // While typing, words that occur nowhere are not counted yet.
  const only = result.wordCounts[0]?.articles === 0 ? words[0] : undefined;
  return text.replaceAll(FIELD, '').trim() === ''
    ? `No article is${where}.`
    : `No article has ${only ?? `“${text.trim()}”`}${where}.`;
}

/** Returns for example "41 have “dredger”, 6 have “permit”." */
export function countsSentence(result: SearchResult): string {
  if (result.wordCounts.length < 2) return '';
  return `${result.wordCounts
    .map(({ word, articles }) => `${countWords(articles)} ${articles === 1 ? 'has' : 'have'} “${word}”`)
    .join(', ')}.`;
}
