// What a search highlights in an original text, and the excerpt shown; uses the index's normaliser.

import type { Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';
import { placedIndexTokens, spellings, type Token } from './normaliser.ts';

export type SearchedFor = {
  /** Tokens highlighted wherever they occur; one character of Han or Kana is also highlighted within pairs. */
  words: ReadonlySet<string> | ((token: string) => boolean);
  /** Tokens highlighted only in sequence: phrases, and Han or Kana of more than two characters. */
  phrases?: readonly (readonly string[])[];
  /** The same, but only where they are spelled just so. */
  exact?: readonly ExactTokens[];
};

export type ExactTokens = {
  tokens: readonly string[];
  /** As `spellings` gives them. */
  spelled: string;
};

/**
 * Highlights are counted by search term, so that a window with two different terms beats one with the same term twice.
 */
type Mark = { span: Utf16Span; of: string; first: number; last: number };

type Snippet = Utf16Span & {
  /** Places in the whole text, all within [from, to). */
  spans: Utf16Span[];
};

const IS_CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const ONE_CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

const ONE_CHARACTER = /^\P{M}\p{M}*/u;
/** An excerpt is about as long. */
const WINDOW_WORDS = 40;
const HANGUL = /^\p{Script=Hangul}+$/u;

/** A single character of Han or Kana is the start of pairs; a Korean word may be followed by particles. */
function isOrOpens(wanted: string, token: string): boolean {
  return token === wanted || ((ONE_CJK.test(wanted) || HANGUL.test(wanted)) && token.startsWith(wanted));
}

function phraseMarks(text: string, found: readonly Token[], phrase: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  const lastStart = phrase.length === 0 ? -1 : found.length - phrase.length;
  for (let first = 0; first <= lastStart; first++) {
    const last = first + phrase.length - 1;
    const [ending = '', end] = [phrase.at(-1), found[last] as Token];
    const isThere = phrase.slice(0, -1).every((token, at) => found[first + at]?.token === token);
    if (!isThere || !isOrOpens(ending, end.token)) continue;
    const isPart = ONE_CJK.test(ending) && end.token !== ending;
    const to = isPart ? end.from + (ONE_CHARACTER.exec(text.slice(end.from, end.to))?.[0].length ?? 0) : end.to;
    const span = { from: (found[first] as Token).from, to };
    marks.push({ span, of: phrase.join(' '), first, last });
  }
  return marks;
}

/** A search for one character of Han or Kana: if it is part of a pair, only that half is highlighted. */
function characterMarks(text: string, token: Token, at: number, isWanted: (token: string) => boolean): Mark[] {
  const marks: Mark[] = [];
  let index = token.from;
  for (const character of text.slice(token.from, token.to).match(/\P{M}\p{M}*/gu) ?? []) {
    const bare = character.normalize('NFKC').replace(/\p{M}+/gu, '');
    const span = { from: index, to: index + character.length };
    if (isWanted(bare)) marks.push({ span, of: bare, first: at, last: at });
    index += character.length;
  }
  return marks;
}

function exactMarks(text: string, found: readonly Token[], { tokens, spelled }: ExactTokens): Mark[] {
  const isBegun = ONE_CJK.test(tokens.at(-1) ?? '');
  return phraseMarks(text, found, tokens).filter(({ first, last }) => {
    const there = spellings(text, found.slice(first, last + 1));
    return there === spelled || (isBegun && there.startsWith(spelled));
  });
}

function allMarks(text: string, found: readonly Token[], { words, phrases = [], exact = [] }: SearchedFor): Mark[] {
  const begun = typeof words === 'function' ? [] : [...words].filter((word) => HANGUL.test(word));
  const isWanted =
    typeof words === 'function'
      ? words
      : (token: string): boolean => words.has(token) || begun.some((word) => isOrOpens(word, token));
  const hasCharacters = typeof words === 'function' || words.values().some((word) => ONE_CJK.test(word));
  const marks = found.flatMap((token, at): Mark[] => {
    if (isWanted(token.token))
      return [{ span: { from: token.from, to: token.to }, of: token.token, first: at, last: at }];
    return hasCharacters && IS_CJK.test(token.token) ? characterMarks(text, token, at, isWanted) : [];
  });
  const inSequence = [
    ...phrases.flatMap((phrase) => phraseMarks(text, found, phrase)),
    ...exact.flatMap((each) => exactMarks(text, found, each)),
  ];
  return [...marks, ...inSequence].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

/** Merges overlapping and touching spans, so that a run of Han pairs is one highlight. Sorted by start. */
function merged(spans: readonly Utf16Span[]): Utf16Span[] {
  const result: Utf16Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

/** What to highlight in a text, in order, not overlapping. */
export function highlights(text: string, language: string | null, searchedFor: SearchedFor): Utf16Span[] {
  return merged(allMarks(text, placedIndexTokens(text, language), searchedFor).map(({ span }) => span));
}

/** A pair of Han or Kana adds one character, while a word in another script adds about six: it counts half. */
function widths(found: readonly Token[]): number[] {
  let sum = 0;
  return [0, ...found.map((token) => (sum += IS_CJK.test(token.token) ? 0.5 : 1))];
}

/** Among the windows that open at a highlight, the one with most search terms; the earliest if there are several. */
function fullestWindow(marks: readonly Mark[], width: readonly number[]): { first: number; last: number } {
  let best = { first: 0, last: 0, count: 0 };
  marks.forEach((opening, at) => {
    const distinct = new Set<string>();
    let last = opening.last;
    for (let next = at; next < marks.length; next++) {
      const mark = marks[next] as Mark;
      if ((width[mark.last + 1] as number) - (width[opening.first] as number) > WINDOW_WORDS) break;
      distinct.add(mark.of);
      last = Math.max(last, mark.last);
    }
    if (distinct.size > best.count) best = { first: opening.first, last, count: distinct.size };
  });
  return best;
}

/** Spare room: a third before the highlights, but not beyond the start of their paragraph, the rest after them. */
function roomAround(
  { first, last }: { first: number; last: number },
  width: readonly number[],
  earliest: number,
): { first: number; last: number } {
  const between = (from: number, to: number): number => (width[to + 1] as number) - (width[from] as number);
  const spare = Math.max(0, WINDOW_WORDS - between(first, last));
  let opening = first;
  while (opening > earliest && between(opening - 1, first - 1) <= spare / 3) opening -= 1;
  let closing = last;
  while (closing + 2 < width.length && between(opening, closing + 1) <= WINDOW_WORDS) closing += 1;
  while (opening > earliest && between(opening - 1, closing) <= WINDOW_WORDS) opening -= 1;
  return { first: opening, last: closing };
}

/**
 * All highlights in a text, and the excerpt with most search terms: the earliest one, or the beginning of the text.
 */
export function highlightsAndWindow(
  text: string,
  found: readonly Token[],
  searchedFor: SearchedFor,
): { spans: Utf16Span[]; window: Snippet } {
  const marks = allMarks(text, found, searchedFor);
  return { spans: merged(marks.map(({ span }) => span)), window: windowOf(text, found, marks) };
}

function windowOf(text: string, found: readonly Token[], marks: readonly Mark[]): Snippet {
  if (found.length === 0) return { from: 0, to: Math.min(text.length, WINDOW_WORDS * 6), spans: [] };
  const width = widths(found);
  const core = fullestWindow(marks, width);
  const start = (found[core.first] as Token).from;
  const opens = paragraphs(text).findLast(({ from }) => from <= start)?.from ?? 0;
  const earliest = Math.max(
    0,
    found.findIndex((token) => token.from >= opens),
  );
  const window = roomAround(core, width, earliest);
  const { first, last } = { first: found[window.first] as Token, last: found[window.last] as Token };
  const from = window.first === 0 || text.slice(opens, first.from).search(/[\p{L}\p{N}]/u) < 0 ? opens : first.from;
  const rest = text.slice(last.to);
  const to = last.to + (/^[^\s\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0);
  const inside = marks.map(({ span }) => span).filter((span) => span.from >= from && span.to <= to);
  return { from, to, spans: merged(inside) };
}
