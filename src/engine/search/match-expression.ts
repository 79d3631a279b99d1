/** Turns a query into an FTS5 expression and metadata conditions. No typed text reaches MATCH: every token comes from the normaliser and is quoted. */
import { bothFilters, type HitFilter } from '../store/search/hit-filter.ts';
import type { HitPlan } from '../store/search/search.ts';
import { isCjk } from './cjk.ts';
import { allParts, anyOf, anyPart, grouped, matching, type Part, split } from './join-conditions.ts';
import { withOtherSpellings } from './other-spellings.ts';
import { type FieldTest, isAddress, type Phrase, type Query, type Word, wantedWords } from './query/query.ts';
import { type Form, formsOf, isStopWord, type Lexicon, likelyLanguages, type Meant } from './word-forms.ts';

/** Turns fields and exact phrases into conditions by looking them up in the archive. */
export interface FieldLookup {
  filterOf(test: FieldTest): HitFilter;
  /** Returns the matching articles that contain the forms exactly as typed. */
  exactly(phrase: Phrase, match: string): HitFilter;
  /** Returns the articles of the page that a web address leads to. */
  atAddress(address: string): readonly number[];
}

export interface QueryPlan extends HitPlan {
  /** The query searched for: without words too common to be useful. */
  readonly query: Query;
  /** The wanted words joined by OR, used if too little is found; null if that would be no looser. */
  readonly looserMatch: string | null;
  /** Further conditions on looser hits. */
  readonly looserWhere: HitFilter | null;
  /** Set while a word has only just been started: the other words then decide which hits are best. Null if there is no such word. */
  readonly finished: Pick<QueryPlan, 'match' | 'titleMatch'> | null;
  /** Matches articles with all words in the title; null if there are no words, or anything besides words. */
  readonly titleMatch: string | null;
  /** Matches articles with the words next to each other as typed; null for fewer than two. */
  readonly adjacentMatch: string | null;
  /** The words searched for, each with its forms in the index. */
  readonly words: readonly SearchedWord[];
  /** The words that find looser hits, with phrases split up. */
  readonly looserWords: readonly SearchedWord[];
  /** The query consists only of words too common to search for. */
  readonly onlyStopWords: boolean;
}

export interface SearchedWord {
  readonly word: Word | Phrase;
  readonly match: string;
  readonly forms: readonly Form[];
}

/** FTS5 allows no OR within a phrase or NEAR, so combinations are multiplied out, up to this many. */
const MAX_COMBINATIONS = 32;
const MAX_PREFIX_STEMS = 32;
/** A prefix with more completions than this, in more articles than this, is too short to rank by: bm25 would visit all of them. */
const HARDLY_BEGUN = { stems: 8, articles: 5_000 };

/** @param only the languages asked for; empty: any that may be meant */
export function planQuery(query: Query, lexicon: Lexicon, fields: FieldLookup, only: readonly string[]): QueryPlan {
  return new Planner(lexicon, fields, only).plan(query);
}

class Planner {
  readonly #lexicon: Lexicon;
  readonly #fields: FieldLookup;
  readonly #only: readonly string[];
  readonly #forms = new Map<Word | Phrase, readonly Form[]>();
  readonly #together = new Map<Word | Phrase, readonly string[]>();
  readonly #hardlyBegun = new Set<Word | Phrase>();

  constructor(lexicon: Lexicon, fields: FieldLookup, only: readonly string[]) {
    this.#lexicon = lexicon;
    this.#fields = fields;
    this.#only = only;
  }

  plan(query: Query): QueryPlan {
    this.#noteWordsTogether(query);
    const kept = this.#withoutStopWords(query);
    const { match, where } = split(this.#part(kept));
    const words = wantedWords(kept).flatMap((word) => this.#searched(word));
    const looser = words.flatMap((word) => this.#apart(word));
    const strict = kept.kind === 'and' ? kept.parts : [kept];
    const stays = strict.filter((part) => part.kind === 'field' || part.kind === 'not').map((part) => this.#part(part));
    const looserWhere = stays.reduce<HitFilter | null>(bothFilters, null);
    return {
      query: kept,
      match,
      where,
      words,
      looserWords: looser,
      looserMatch: looser.length > 1 ? anyOf(looser.map(({ match: each }) => each)) : null,
      looserWhere,
      finished: this.#hardlyBegun.size > 0 ? this.#finished(kept, words) : null,
      titleMatch: this.#titleMatch(kept, words),
      adjacentMatch: this.#adjacentMatch(query),
      onlyStopWords: words.length > 0 && words.every(({ word }) => this.#isStopWord(word)),
    };
  }

  /** Any of the finished words: they rank what is already known to match. */
  #finished(query: Query, words: readonly SearchedWord[]): QueryPlan['finished'] {
    const finished = words.filter(({ word }) => !this.#hardlyBegun.has(word));
    return {
      match: finished.length === 0 ? null : anyOf(finished.map(({ match }) => match)),
      titleMatch: this.#titleMatch(query, finished),
    };
  }

  /** Notes which words must occur together in one article. */
  #noteWordsTogether(query: Query): void {
    if (query.kind === 'not') this.#noteWordsTogether(query.part);
    if (query.kind === 'phrase') this.#together.set(query, likelyLanguages([query.text], this.#lexicon));
    if (query.kind !== 'and' && query.kind !== 'or' && query.kind !== 'near') return;
    for (const part of query.parts) this.#noteWordsTogether(part);
    if (query.kind === 'or') return;
    const words = query.parts.filter((part) => part.kind === 'word' || part.kind === 'phrase');
    const languages = likelyLanguages(
      words.map(({ text }) => text),
      this.#lexicon,
    );
    for (const word of words) this.#together.set(word, languages);
  }

  #meant(word: Word | Phrase): Meant {
    return { only: this.#only, together: this.#together.get(word) ?? [] };
  }

  #searched(word: Word | Phrase): SearchedWord[] {
    const match = this.#leafMatch(word);
    return match === null ? [] : [{ word, match, forms: this.#formsOf(word) }];
  }

  /** Splits a term into words that make an article a near hit: the words of a phrase, or the pairs of a run of Han or Kana. Those of an address tell nothing. */
  #apart(searched: SearchedWord): SearchedWord[] {
    const { word } = searched;
    if (isAddress(word.text)) return [];
    if (word.kind === 'word' && word.prefix) return [searched];
    const texts = word.text.split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u).filter(Boolean);
    const isBegun = (at: number) => word.prefix && at === texts.length - 1;
    const words = texts.map((text, at): Word => ({ ...word, kind: 'word', text, prefix: isBegun(at) }));
    for (const each of words) this.#together.set(each, this.#together.get(word) ?? []);
    // Only one form each: among many words, the rarer of two forms would outweigh the other words.
    for (const each of words.filter(({ prefix }) => !prefix))
      this.#forms.set(each, formsOf(each.text, this.#lexicon, this.#meant(each)));
    const telling = words.filter((each) => !this.#isStopWord(each) && this.#formsOf(each).length < MAX_PREFIX_STEMS);
    return (telling.length > 0 ? telling : words).flatMap((each) => this.#searched(each)).flatMap(pairsApart);
  }

  /** Drops words too common to be useful among words that must all occur, unless nothing else would be left. */
  #withoutStopWords(query: Query): Query {
    if (query.kind !== 'and') return query;
    const isCommon = (part: Query): boolean =>
      part.kind === 'not' ? isCommon(part.part) : part.kind === 'word' && this.#isStopWord(part);
    const telling = query.parts.filter((part) => !isCommon(part));
    if (!telling.some((part) => wantedWords(part).length > 0)) return query;
    return telling.length === 1 ? (telling[0] as Query) : { kind: 'and', parts: telling };
  }

  #isStopWord(word: Word | Phrase): boolean {
    return word.kind === 'word' && !word.prefix && isStopWord(word.text, this.#lexicon, this.#only);
  }

  #part(query: Query): Part {
    switch (query.kind) {
      case 'all':
        return null;
      case 'word':
        return this.#word(query);
      case 'phrase': {
        const match = this.#leafMatch(query);
        if (match === null || !query.exact) return matching(match);
        return { kind: 'and', parts: [{ kind: 'match', match }, this.#fields.exactly(query, match)] };
      }
      case 'field':
        return this.#fields.filterOf(query.test);
      case 'near':
        return matching(this.#near(query.parts, query.distance));
      case 'not': {
        const part = this.#part(query.part);
        return part === null ? { kind: 'none' } : { kind: 'not', part };
      }
      case 'and':
        return allParts(query.parts.map((part) => this.#part(part)));
      case 'or':
        return anyPart(query.parts.map((part) => this.#part(part)));
    }
  }

  /** An address finds its own page, besides what names it. */
  #word(word: Word): Part {
    const named = matching(this.#leafMatch(word));
    const ids = isAddress(word.text) && !word.inTitle ? this.#fields.atAddress(word.text) : [];
    return ids.length === 0 ? named : anyPart([named, { kind: 'ids', ids }]);
  }

  /** Returns null if nothing in the archive can match. */
  #leafMatch(word: Word | Phrase): string | null {
    const forms = this.#formsOf(word);
    return forms.length === 0 ? null : inColumn(word.inTitle, anyOf(forms.map(formMatch)));
  }

  #formsOf(word: Word | Phrase): readonly Form[] {
    let forms = this.#forms.get(word);
    if (!forms) {
      forms = word.prefix ? this.#prefixForms(word) : this.#writtenForms(word);
      this.#forms.set(word, forms);
    }
    return forms;
  }

  #writtenForms(word: Word | Phrase): readonly Form[] {
    const meant = this.#meant(word);
    const forms = formsOf(word.text, this.#lexicon, meant);
    return word.kind === 'phrase' && word.exact ? forms : withOtherSpellings(word.text, forms, this.#lexicon, meant);
  }

  /** A stem need not be the beginning of its words, so a prefix is looked up in the vocabulary. */
  #prefixForms(word: Word | Phrase): readonly Form[] {
    const plain = formsOf(
      word.text,
      { ...this.#lexicon, languages: [], termsOf: () => [] },
      { only: [''], together: [] },
    );
    const [form] = plain;
    const prefix = form?.tokens.at(-1);
    if (!form || prefix === undefined || form.opens || isCjk(prefix)) return plain;
    const stems = this.#lexicon.stemsStartingWith(prefix, this.#only, MAX_PREFIX_STEMS);
    const articles = stems.reduce((sum, { df }) => sum + df, 0);
    if (stems.length > HARDLY_BEGUN.stems && articles > HARDLY_BEGUN.articles) this.#hardlyBegun.add(word);
    const written = form.tokens.length > 1 ? formsOf(word.text, this.#lexicon, this.#meant(word)) : [form];
    const before = new Map(written.map(({ tokens }) => [tokens.slice(0, -1).join(' '), tokens.slice(0, -1)]));
    return [...before.values()].flatMap((start) =>
      stems.map(({ stem }) => ({ tokens: [...start, stem], opens: false })),
    );
  }

  /** Groups are multiplied out: near any of their words, or near each of them. */
  #near(parts: readonly Query[], distance: number): string | null {
    const words = parts.flatMap(wantedWords);
    const inTitle = words.length > 0 && words.every((word) => word.inTitle);
    const left = { combinations: MAX_COMBINATIONS };
    const match = this.#spreadNear(parts, distance, left);
    return match === null ? null : inColumn(inTitle, match);
  }

  #spreadNear(parts: readonly Query[], distance: number, left: { combinations: number }): string | null {
    const at = parts.findIndex(({ kind }) => kind !== 'word' && kind !== 'phrase');
    const group = parts[at];
    if (!group) {
      if (left.combinations <= 0) return null;
      left.combinations -= 1;
      const forms = (parts as (Word | Phrase)[]).map((word) => this.#formsOf(word));
      return this.#nearMatches(forms, distance);
    }
    if (group.kind !== 'or' && group.kind !== 'and') return null;
    const spread = group.parts.map((part) => this.#spreadNear(parts.with(at, part), distance, left));
    const matches = spread.filter((match) => match !== null);
    if (matches.length === 0 || (group.kind === 'and' && matches.length < spread.length)) return null;
    return group.kind === 'or' ? anyOf(matches) : matches.map(grouped).join(' AND ');
  }

  #nearMatches(sides: readonly (readonly Form[])[], distance: number): string | null {
    let combinations: Form[][] = [[]];
    for (const forms of sides) {
      combinations = combinations.flatMap((left) => forms.map((form) => [...left, form])).slice(0, MAX_COMBINATIONS);
    }
    const matches = combinations.map((forms) => `NEAR(${forms.map(formMatch).join(' ')}, ${distance})`);
    return matches.length === 0 ? null : anyOf(matches);
  }

  #titleMatch(query: Query, words: readonly SearchedWord[]): string | null {
    const parts = query.kind === 'and' ? query.parts : [query];
    const plain = parts.filter((part) => part.kind !== 'field');
    if (words.length === 0 || !plain.every((part) => part.kind === 'word' || part.kind === 'phrase')) return null;
    return inColumn(true, words.map(({ match }) => grouped(match)).join(' AND '));
  }

  #adjacentMatch(query: Query): string | null {
    const parts = (query.kind === 'and' ? query.parts : [query]).filter((part) => part.kind !== 'field');
    if (parts.length < 2 || !parts.every((part) => part.kind === 'word' && !part.prefix)) return null;
    const text = parts.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
    const forms = formsOf(text, this.#lexicon, { only: this.#only, together: [] });
    return forms.length === 0 ? null : anyOf(forms.map(formMatch));
  }
}

function pairsApart(searched: SearchedWord): SearchedWord[] {
  const { word, forms } = searched;
  const [form] = forms;
  if (!form || form.tokens.length < 2 || !form.tokens.some(isCjk)) return [searched];
  return form.tokens.map((token, at) => {
    const single: Form = { tokens: [token], opens: form.opens && at === form.tokens.length - 1 };
    return { word, forms: [single], match: inColumn(word.inTitle, formMatch(single)) };
  });
}

function formMatch({ tokens, opens }: Form): string {
  return `"${tokens.join(' ')}"${opens ? ' *' : ''}`;
}

function inColumn(inTitle: boolean, match: string): string {
  return inTitle ? `title : (${match})` : match;
}
