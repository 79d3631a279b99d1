/** What was typed, as a tree: the one form behind ranking, highlights and the query in words. */
import type { DateBound } from '../../store/articles/published-days.ts';

interface Place {
  /** Where it begins in the typed text, in UTF-16. */
  readonly from: number;
}

export interface Word extends Place {
  readonly kind: 'word';
  readonly text: string;
  /** Stands for every word that begins with `text`. */
  readonly prefix: boolean;
  readonly inTitle: boolean;
}

export interface Phrase extends Place {
  readonly kind: 'phrase';
  readonly text: string;
  /** Requires the forms as typed, not just the same stems. */
  readonly exact: boolean;
  /** Its last word stands for every word that begins with it. */
  readonly prefix: boolean;
  readonly inTitle: boolean;
}

/** Whether a word is a web address, whose parts are no words of the language. */
export const isAddress = (text: string): boolean => /^https?:\/\//iu.test(text);

/** Half-open; null leaves that end open. */
export interface DateRange {
  readonly from: DateBound | null;
  readonly to: DateBound | null;
}

/** What an article itself has. */
export type FieldInArticle =
  | { readonly name: 'source' | 'lang' | 'tag'; readonly value: string }
  | { readonly name: 'published'; readonly range: DateRange; readonly words: string }
  | { readonly name: 'has'; readonly value: 'claim' | 'mark' | 'tag' }
  | { readonly name: 'is'; readonly value: 'read' | 'unread' };

export type FieldTest = FieldInArticle | { readonly name: 'collection'; readonly value: string };

interface Field {
  readonly kind: 'field';
  readonly test: FieldTest;
}

export type Query =
  | { readonly kind: 'all' }
  | Word
  | Phrase
  | Field
  | { readonly kind: 'near'; readonly distance: number; readonly parts: readonly Query[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };

export const ALL: Query = { kind: 'all' };

/** Returns a single part as it is, several under `kind`. Nested parts of the same kind are flattened. */
export function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : part.kind === 'all' ? [] : [part]));
  const [only] = flat;
  if (!only) return ALL;
  return flat.length === 1 ? only : { kind, parts: flat };
}

/** Whether it finds articles of some dates only, so none that is undated. */
export const asksForDates = (query: Query): boolean => partsOf(query).some(isDates);

export const withoutDates = (query: Query): Query =>
  joined(
    'and',
    partsOf(query).filter((part) => !isDates(part)),
  );

/** Finds the undated beside those of the dates asked for. */
export const withUndated = (query: Query): Query =>
  joined(
    'and',
    partsOf(query).map((part) => (isDates(part) ? joined('or', [part, UNDATED]) : part)),
  );

const DATED: Field = { kind: 'field', test: { name: 'published', range: { from: null, to: null }, words: '' } };
const UNDATED: Query = { kind: 'not', part: DATED };

const partsOf = (query: Query): readonly Query[] => (query.kind === 'and' ? query.parts : [query]);

function isDates(query: Query): boolean {
  if (query.kind === 'or') return query.parts.every(isDates);
  return query.kind === 'field' && query.test.name === 'published';
}

/** Returns what all fields ask for, including those under a NOT. */
export function allFields(query: Query): FieldTest[] {
  if (query.kind === 'field') return [query.test];
  if (query.kind === 'not') return allFields(query.part);
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(allFields) : [];
}

/** Returns all words and phrases, including those under a NOT. */
export function allWords(query: Query): (Word | Phrase)[] {
  return query.kind === 'not'
    ? allWords(query.part)
    : query.kind === 'and' || query.kind === 'or' || query.kind === 'near'
      ? query.parts.flatMap(allWords)
      : wantedWords(query);
}

/** Returns the words and phrases that an article should contain, without those under a NOT. */
export function wantedWords(query: Query): (Word | Phrase)[] {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return [query];
    case 'and':
    case 'or':
    case 'near':
      return query.parts.flatMap(wantedWords);
    default:
      return [];
  }
}
