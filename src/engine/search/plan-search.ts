/** Turns typed text and filters into what the archive is asked. */
import type { SearchFilters } from '../../contract/model/collections/search.ts';
import { parseEdtf } from '../../text/dates/edtf.ts';
import { primaryLanguage } from '../../text/language.ts';
import { tokens } from '../../text/tokens/normaliser.ts';
import type { DateBound } from '../store/articles/published-days.ts';
import { currentOriginId } from '../store/origins/joined-origins.ts';
import { articlesAtAddress } from '../store/origins/versions.ts';
import { bothFilters, type HitFilter, UNDATED } from '../store/search/hit-filter.ts';
import { canonicalAddress } from '../store/sources/canonical-address.ts';
import { mergedInto } from '../store/sources/merged-sources.ts';
import type { ArchiveView } from './archive-view.ts';
import { hasCjk, isCjk, isPrefixOfWords } from './cjk.ts';
import { collapseOrigins } from './collapse-origins.ts';
import { collectedIn, collectionsNamed } from './collected-articles.ts';
import { type FieldLookup, planQuery, type QueryPlan } from './match-expression.ts';
import { languageTag } from './query/language-tag.ts';
import { type ParsedQuery, parseQuery } from './query/parse-query.ts';
import { ALL, joined, type Query, type Word, withoutDates, withUndated } from './query/query.ts';
import { boundsOf } from './query/query-dates.ts';
import type { SearchSort } from './rank.ts';

export interface PlannedSearch {
  readonly parsed: ParsedQuery;
  readonly plan: QueryPlan;
  /** Equal keys mean equal plans; results are cached under it. */
  readonly key: string;
}

interface SearchAsked {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: SearchSort;
  /** The last word may be unfinished: it then stands for all words that begin with it, or, below three letters, for nothing yet. */
  readonly isTyping: boolean;
  /** Dates that were typed do not count. */
  readonly anyDate?: boolean;
}

const MOST_AT_ADDRESS = 1_000;
const SHORTEST_PREFIX = 3;
/** Scripts in which one or two characters already make a word. */
const HANGUL_OR_NUMBER = /[\p{Script=Hangul}\p{N}]/u;

export function planSearch(
  view: ArchiveView,
  { text, filters, sort, isTyping, anyDate = false }: SearchAsked,
): PlannedSearch {
  const key = JSON.stringify([text, filters, isTyping, sort === 'oldest' ? 'oldest' : sort, anyDate]);
  return view.remember(`plan ${key}`, () => {
    const typed = parseQuery(text);
    const parsed = { ...typed, query: datesAsked(typed.query, filters, anyDate) };
    const query = isTyping ? inTyping(parsed) : parsed.query;
    const planned = planQuery(query, view, fieldsOf(view), askedLanguages(query, filters));
    const plan = withFilters(view, looserForUnfinished(view, planned, parsed, filters, isTyping), filters);
    return { parsed, plan: filters.onePerOrigin ? collapseOrigins(view, plan, sort).plan : plan, key };
  });
}

function datesAsked(query: Query, filters: SearchFilters, anyDate: boolean): Query {
  if (anyDate) return withoutDates(query);
  return filters.withUndated ? withUndated(query) : query;
}

function fieldsOf(view: ArchiveView): FieldLookup {
  return {
    filterOf: (test) =>
      test.name === 'collection' ? inCollections(view, collectionsNamed(view, test.value)) : view.filterOf(test),
    exactly: (phrase, match) => view.exactly(phrase, match),
    atAddress: (typed) => {
      const address = canonicalAddress(typed);
      return address === null ? [] : articlesAtAddress(view.db, address, MOST_AT_ADDRESS);
    },
  };
}

function inCollections(view: ArchiveView, collectionIds: readonly number[]): HitFilter {
  return collectedIn(
    view,
    collectionIds,
    (search) => planSearch(view, { ...search, sort: 'newest', isTyping: false }).plan,
  );
}

function inTyping({ query, unfinished }: ParsedQuery): Query {
  if (!unfinished || HANGUL_OR_NUMBER.test(unfinished.text)) return query;
  if (hasCjk(unfinished.text)) return replacedWord(query, unfinished, withoutLastCharacter(unfinished));
  const isLong = [...unfinished.text].length >= SHORTEST_PREFIX;
  return replacedWord(query, unfinished, isLong ? { ...unfinished, prefix: true } : ALL);
}

/** A lone last Han character matches thousands of bigrams and takes as long as the rest of the query, so it waits for a pause in typing. */
function withoutLastCharacter(word: Word): Query {
  const last = tokens(word.text, null).at(-1);
  if (!last || !isCjk(last.token) || !isPrefixOfWords(last.token)) return word;
  const text = word.text.slice(0, last.from);
  return tokens(text, null).length > 0 ? { ...word, text } : ALL;
}

function replacedWord(query: Query, word: Word, by: Query): Query {
  if (query === word) return by;
  switch (query.kind) {
    case 'and':
    case 'or':
      return joined(
        query.kind,
        query.parts.map((part) => replacedWord(part, word, by)),
      );
    case 'near': {
      const parts = query.parts.map((part) => replacedWord(part, word, by)).filter(({ kind }) => kind !== 'all');
      return parts.length > 1 ? { ...query, parts } : (parts[0] ?? ALL);
    }
    case 'not': {
      const part = replacedWord(query.part, word, by);
      return part.kind === 'all' ? ALL : { kind: 'not', part };
    }
    default:
      return query;
  }
}

/** If the archive does not contain the last word as it is, words that begin with it are added to the looser hits. */
function looserForUnfinished(
  view: ArchiveView,
  plan: QueryPlan,
  { query, unfinished }: ParsedQuery,
  filters: SearchFilters,
  isTyping: boolean,
): QueryPlan {
  if (isTyping || !unfinished || [...unfinished.text].length < SHORTEST_PREFIX) return plan;
  if (plan.words.some(({ word, forms }) => word === unfinished && forms.some(({ tokens }) => tokens.length > 1)))
    return plan;
  if (view.termsOf(unfinished.text.toLowerCase()).length > 0) return plan;
  const begun = replacedWord(query, unfinished, { ...unfinished, prefix: true });
  const wider = planQuery(begun, view, fieldsOf(view), askedLanguages(query, filters));
  const words = wider.looserWords.map(({ match }) => `(${match})`);
  if (words.length === 0 || !wider.looserWords.some(({ word }) => word.kind === 'word' && word.prefix)) return plan;
  return { ...plan, looserMatch: words.join(' OR '), looserWhere: wider.looserWhere, looserWords: wider.looserWords };
}

/** Returns the languages named by `lang:` or by the filter. Words are then stemmed only as in these languages. */
function askedLanguages(query: Query, filters: SearchFilters): string[] {
  const parts = query.kind === 'and' ? query.parts : [query];
  const named = parts.flatMap((part) => (part.kind === 'field' && part.test.name === 'lang' ? [part.test.value] : []));
  const tags = named.length > 0 ? named.map(languageTag) : (filters.languages ?? []);
  return [...new Set(tags.map(primaryLanguage))].map((language) => (language === 'und' ? '' : language)).slice(0, 3);
}

function withFilters(view: ArchiveView, plan: QueryPlan, filters: SearchFilters): QueryPlan {
  const filter = filtersAsOne(view, filters);
  return { ...plan, where: bothFilters(plan.where, filter), looserWhere: bothFilters(plan.looserWhere, filter) };
}

function filtersAsOne(view: ArchiveView, filters: SearchFilters): HitFilter | null {
  const { sourceIds, languages, tags, after, before, read, hasMarks, importId, originId, collectionIds, articleIds } =
    filters;
  const parts: HitFilter[] = [];
  if (sourceIds && sourceIds.length > 0) parts.push({ kind: 'sources', ids: sourcesNow(view, sourceIds) });
  if (languages && languages.length > 0) parts.push({ kind: 'languages', tags: languages });
  if (tags && tags.length > 0) {
    parts.push({ kind: 'or', parts: tags.map((value) => view.filterOf({ name: 'tag', value })) });
  }
  const [from = null, to = null] = [after, before].map((date) => (date === undefined ? null : firstOf(date)));
  if (from !== null || to !== null) {
    const inRange: HitFilter = { kind: 'published', from, to };
    parts.push(filters.withUndated ? { kind: 'or', parts: [inRange, UNDATED] } : inRange);
  }
  if (read !== undefined) parts.push(read ? { kind: 'read' } : { kind: 'not', part: { kind: 'read' } });
  if (hasMarks !== undefined) {
    const marked: HitFilter = { kind: 'has', what: 'mark' };
    parts.push(hasMarks ? marked : { kind: 'not', part: marked });
  }
  if (importId !== undefined) parts.push({ kind: 'import', id: importId });
  if (originId !== undefined) parts.push({ kind: 'origin', id: currentOriginId(view.db, originId) });
  if (collectionIds && collectionIds.length > 0) parts.push(inCollections(view, collectionIds));
  if (articleIds !== undefined) parts.push({ kind: 'ids', ids: articleIds });
  return parts.reduce<HitFilter | null>(bothFilters, null);
}

function sourcesNow({ db }: ArchiveView, asked: readonly number[]): number[] {
  return [...asked, ...mergedInto(db, asked).map(({ into }) => into)];
}

function firstOf(edtf: string): DateBound | null {
  const date = parseEdtf(edtf);
  return (date && boundsOf(date)?.first) ?? null;
}
