// A sentence as tokens whose words are known to a grammar, and the phrases beside its verbs of saying.

import { isLongEnough } from '../quotes.ts';
import type { Grammar } from './grammar.ts';
import type { Range } from './speakers.ts';
import type { Token } from './tokens.ts';

type Listed = Parameters<Grammar['is']>[0];

const MOST_WORDS = 16;

export class Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly #words: readonly string[];
  readonly #cueStarts: ReadonlyMap<number, Range>;
  readonly cues: readonly Range[];
  readonly sources: readonly Range[];

  constructor(text: string, tokens: readonly Token[], grammar: Grammar) {
    this.text = text;
    this.tokens = tokens;
    this.grammar = grammar;
    this.#words = tokens.map(({ kind, from, to }) => (kind === 'word' ? text.slice(from, to).toLowerCase() : ''));
    const known = this.#rangesOf(grammar.cues).filter(
      ({ from }) =>
        !this.is('not', from - 1) &&
        (!this.is('articles', from - 1) || this.is('as', from - 2)) &&
        !/^\p{Lu}{2}/u.test(wordAt(this, from)),
    );
    this.cues = [...known, ...this.#voiced(known)].sort((a, b) => a.from - b.from);
    this.sources = this.#rangesOf(grammar.sources);
    this.#cueStarts = new Map(this.cues.map((cue) => [cue.from, cue]));
  }

  #rangesOf(pattern: RegExp): Range[] {
    const begin = this.tokens[0]?.from ?? 0;
    const starts = new Map(this.tokens.map(({ from }, at) => [from, at]));
    const ends = new Map(this.tokens.map(({ to }, at) => [to, at + 1]));
    return Array.from(this.text.slice(begin, this.tokens.at(-1)?.to ?? 0).matchAll(pattern)).flatMap(
      ({ 0: words, index }) => {
        const from = starts.get(begin + index);
        const to = ends.get(begin + index + words.length);
        return from === undefined || to === undefined ? [] : [{ from, to }];
      },
    );
  }

  /** «…», — smiled the mayor: any verb behind quotation marks and a dash, if none that is known is beside it. */
  #voiced(known: readonly Range[]): Range[] {
    return this.tokens.flatMap((_, at) => {
      const quote = this.kind(at - 1) === 'comma' ? at - 2 : at - 1;
      if (this.kind(at) !== 'dash' || this.kind(quote) !== 'quote' || !this.#goesOn(quote)) return [];
      const verb = this.is('adverbs', at + 1) ? at + 2 : at + 1;
      const isVoiced = this.is('verbEnding', verb) && !this.isCapital(verb) && !known.some(({ from }) => from === verb);
      return isVoiced ? [{ from: verb, to: verb + 1 }] : [];
    });
  }

  /** A comma behind the marks, or a sign within them, before the dash. */
  #goesOn(quote: number): boolean {
    const { from = 0, to = 0 } = this.tokens[quote] ?? {};
    return this.kind(quote + 1) === 'comma' || /[,!?…]\P{L}*$/u.test(this.text.slice(from, to));
  }

  kind(at: number): Token['kind'] | null {
    return this.tokens[at]?.kind ?? null;
  }

  is(list: Listed, at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && word !== '' && this.grammar.is(list, word);
  }

  isAny(lists: readonly Listed[], at: number): boolean {
    return lists.some((list) => this.is(list, at));
  }

  isPause(at: number): boolean {
    return this.kind(at) === 'comma' || this.kind(at) === 'dash';
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.isCapital ?? false;
  }

  /** A name in quotation marks is no quotation. */
  isQuotation(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'quote' && isLongEnough(this.text, token);
  }

  cueAt(at: number): Range | undefined {
    return this.#cueStarts.get(at);
  }

  isConverb({ from, to }: Range): boolean {
    return to - from === 1 && this.is('converbs', from);
  }

  /** "and" between names belongs to their phrase. */
  isInPhrase(at: number): boolean {
    const kind = this.kind(at);
    if (kind === 'aside') return true;
    if (kind === 'quote') return !this.isQuotation(at);
    if (kind !== 'word' || this.is('subordinators', at) || this.is('as', at)) return false;
    return !this.is('conjunctions', at) || (this.isCapital(at - 1) && this.isCapital(at + 1));
  }
}

/** Past a preposition and its noun, with the adjectives before it and a name behind it that a further noun follows. */
function pastObject(sentence: Sentence, preposition: number, end: number): number {
  let at = preposition + 1;
  while (at < end - 1 && sentence.is('obliqueEnding', at) && !sentence.isCapital(at)) at++;
  while (at < end - 1 && sentence.is('articles', at)) at++;
  if (sentence.is('prepositions', at)) return at;
  at++;
  const isFollowed = at + 1 < end && sentence.kind(at + 1) === 'word' && !sentence.isCapital(at + 1);
  const isName = sentence.kind(at) === 'quote' || (sentence.isCapital(at) && !/\p{Ll}/u.test(wordAt(sentence, at)));
  return isName && isFollowed ? at + 1 : Math.min(at, end);
}

export const wordAt = ({ text, tokens }: Sentence, at: number): string => text.slice(tokens[at]?.from, tokens[at]?.to);

/** Past adverbs, listeners and what stands behind prepositions. */
function pastSetting(sentence: Sentence, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (sentence.is('prepositions', at)) at = pastObject(sentence, at, end);
    else if (sentence.isAny(['adverbs', 'listeners', 'conjunctions'], at)) at++;
    else if (isDay(sentence, at, end)) at += 2;
    else if (sentence.kind(at) === 'quote' && sentence.is('prepositions', at + 1)) at++;
    else break;
  }
  return at;
}

/** "am Montag", before a subject: not "le gouvernement grec", whose noun looks like an adverb. */
const isDay = (sentence: Sentence, at: number, end: number): boolean =>
  sentence.is('articles', at) &&
  sentence.is('adverbs', at + 1) &&
  (sentence.isCapital(at + 1) || (at + 2 < end && (sentence.isCapital(at + 2) || sentence.is('articles', at + 2))));

/** The subject in from..to, without the setting before and behind it. */
function subjectWithin(sentence: Sentence, from: number, to: number): Range | null {
  const start = pastDate(sentence, pastSetting(sentence, from, to), to);
  let end = to;
  for (let at = to - 1; at > start; at--) if (isSetting(sentence, at, end)) end = at;
  const isBeside = (at: number) =>
    sentence.is('adverbs', at) || sentence.is('listeners', at) || sentence.kind(at) === 'aside';
  while (end > start && isBeside(end - 1)) end--;
  const isVerb = end - start === 1 && sentence.is('verbEnding', start) && !sentence.isCapital(start);
  return end > start && !isVerb ? { from: start, to: end } : null;
}

/** "20 February Ann Bell": past a number and a word in small letters before a name. */
function pastDate(sentence: Sentence, from: number, to: number): number {
  const isDate = /^\p{N}{1,2}\.?$/u.test(wordAt(sentence, from)) && !sentence.isCapital(from + 1);
  return isDate && from + 2 < to && sentence.isCapital(from + 2) ? from + 2 : from;
}

/** "the minister in an interview", but not "the envoy in Kyiv Ivan Moor", nor "ministre de la Défense". */
function isSetting(sentence: Sentence, at: number, end: number): boolean {
  if (!sentence.is('prepositions', at) || sentence.is('joints', at)) return false;
  return !(at < end - 3 && sentence.isCapital(end - 1) && sentence.isCapital(end - 2));
}

/** Who speaks, before a verb that begins at `end`: in its own clause, before an apposition, or in the clause that it shares. */
export function subjectBefore(sentence: Sentence, end: number, depth = 0): Range | null {
  let to = end;
  while (sentence.is('adverbs', to - 1) || sentence.is('listeners', to - 1)) to--;
  if (sentence.is('pronouns', to - 1)) return { from: to - 1, to };
  if (sentence.kind(to - 1) === 'comma') return depth < 2 ? behindApposition(sentence, to - 1, depth) : null;
  if (sentence.is('conjunctions', to - 1)) return firstSubject(sentence, to - 1);
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && sentence.isInPhrase(from - 1)) from--;
  const found = subjectWithin(sentence, from, to);
  return placeOfSpeakers(sentence, { from, to }, end, found) ?? found;
}

/** "Ann Bell, the mayor, said" */
function behindApposition(sentence: Sentence, comma: number, depth: number): Range | null {
  let opening = comma - 1;
  while (opening > 0 && comma - opening < MOST_WORDS && sentence.kind(opening) !== 'comma') opening--;
  if (sentence.kind(opening) !== 'comma' || comma - opening < 2) return null;
  const found = subjectBefore(sentence, opening, depth + 1);
  return found && (found.from === 0 || !sentence.is('verbEnding', found.to - 1)) && sentence.isCapital(found.from)
    ? found
    : null;
}

/** The subject with which a sentence begins, up to its first verb. */
export function firstSubject(sentence: Sentence, end: number): Range | null {
  let from = 0;
  while (sentence.isAny(['conjunctions', 'adverbs'], from)) from++;
  if (sentence.is('prepositions', from) || sentence.sources.some((source) => source.from === from)) return null;
  if (sentence.is('pronouns', from)) return { from, to: from + 1 };
  let to = from;
  while (to < end && sentence.kind(to) === 'word' && !(sentence.is('verbEnding', to) && !sentence.isCapital(to))) to++;
  const found = to < end || sentence.kind(to) !== 'word' ? subjectWithin(sentence, from, to) : null;
  return found && sentence.isCapital(found.from) && !holdsObject(sentence, found) ? found : null;
}

/** "Le maire défend sa ville": an article within shows that a verb is passed. */
function holdsObject(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++) {
    const isJoined = sentence.is('joints', at) || sentence.isAny(['joints', 'prepositions', 'conjunctions'], at - 1);
    if (sentence.is('articles', at) && !isJoined) return true;
  }
  return false;
}

/** Who speaks, behind a verb that ends at `start`. */
export function subjectAfter(sentence: Sentence, start: number): Range | null {
  let end = start;
  while (end - start < MOST_WORDS && sentence.isInPhrase(end)) end++;
  const from = pastSetting(sentence, start, end);
  if (sentence.is('pronouns', from)) return { from, to: from + 1 };
  const found = from < end ? subjectWithin(sentence, from, end) : null;
  return placeOfSpeakers(sentence, { from: start, to: end }, start - 1, found) ?? found;
}

/** "they said at the ministry": a place with a capital, or one beside which nobody is named. */
function placeOfSpeakers(sentence: Sentence, { from, to }: Range, verb: number, named: Range | null): Range | null {
  if (!sentence.is('pluralEnding', verb)) return null;
  let at = from;
  while (at < to && !sentence.is('prepositions', at)) at++;
  const isFirst = pastSetting(sentence, from, at) === at;
  const isPlace = at + 1 < to && isFirst && (sentence.isCapital(at + 1) || named === null);
  return isPlace ? { from: at + 1, to } : null;
}
