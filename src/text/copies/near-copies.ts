/** Whether one text is a copy of another, holds parts of it, or neither. */
import type { Span } from '../offsets.ts';
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { ReadWords, WordRange } from './read-words.ts';
import { type Passage, type SharedWords, sharedWords, totalWords } from './shared-words.ts';
import {
  haveOtherFigures,
  reportDifferentEvents,
  shareOneTemplate,
  tellDifferentStories,
  wholeText,
} from './templates.ts';

interface CopyRun {
  readonly a: Span;
  readonly b: Span;
  /** Number of equal words. */
  readonly words: number;
}

export interface Copy {
  readonly kind: 'near' | 'partial';
  readonly jaccard: number;
  readonly containment: number;
  /** Code points of both texts: of a partial copy what was copied, of a near copy everything that is alike. */
  readonly runs: readonly CopyRun[];
}

export interface CopyThresholds {
  readonly jaccard: number;
  readonly containment: number;
  /**
   * Share of the longer text: below it, this is a story inside another or one of two joined together, unless the longer
   * begins with it.
   */
  readonly ofLonger: number;
  /** Words in a passage of a partial copy. */
  readonly passage: number;
  /** How many of them are not quoted speech in both. */
  readonly unquoted: number;
  /**
   * A single run of this many words, word for word and not quoted speech in both, is a copy however short the passage.
   */
  readonly verbatim: number;
  /** Share of the words outside quoted speech. */
  readonly unquotedShare: number;
}

/** Chosen on one half of the labelled set; `npm run evaluate -- origins` prints the other. */
export const THRESHOLDS: CopyThresholds = {
  jaccard: 0.4,
  containment: 0.8,
  ofLonger: 0.55,
  passage: 30,
  unquoted: 10,
  verbatim: 16,
  unquotedShare: 0.4,
};

/**
 * Characters say less than words: official Chinese has set phrases of 40, and notices of different days are half alike.
 */
const CJK_JACCARD = 0.5;
const CJK_PASSAGE = 50;
/** Fewer equal words are not a copy, unless they are the whole of both texts. */
const LEAST_WORDS = 20;
/** Words in a line that opens one text and stands further down in the other. */
const LEAST_LINE = 7;
const CJK_LINE = 15;
/**
 * Common runs of five words: with fewer, there is no such line, nor a passage of 30 words with some of them changed.
 */
const LEAST_COMMON = LEAST_LINE - SHINGLE_WORDS + 1;
/** How far into the longer text, as a share of it, the contained text may begin and still be its opening. */
const OPENING = 0.1;
/** Share of the contained stretch: with less, something else stands between its parts. */
const FILLED = 0.7;
const STRAY = 10;

/**
 * Null if neither text is made from the other. `isCommon`: passages found in many texts say nothing about these two.
 */
export function copyOf(
  a: ReadWords,
  b: ReadWords,
  isCommon: (passage: Passage) => boolean = () => false,
  thresholds: CopyThresholds = THRESHOLDS,
): Copy | null {
  if (a.shingles.countIn(b.shingles) < Math.min(LEAST_COMMON, a.shingles.size, b.shingles.size)) return null;
  const shared = sharedWords(a, b);
  const passages = shared.passages.filter((passage) => !isCommon(passage));
  const isNear = isNearCopy(a, b, shared, passages, thresholds);
  const copied = isNear ? passages : copiedParts(a, b, passages, thresholds);
  if (copied.length === 0) return null;
  const { jaccard, containment } = shared;
  return { kind: isNear ? 'near' : 'partial', jaccard, containment, runs: copied.map((each) => runOf(a, b, each)) };
}

function isNearCopy(
  a: ReadWords,
  b: ReadWords,
  shared: SharedWords,
  passages: readonly Passage[],
  thresholds: CopyThresholds,
): boolean {
  const words = totalWords(passages);
  const longest = Math.max(a.hashes.length, b.hashes.length);
  if (words === longest && a.hashes.length === b.hashes.length && words > 0) return true;
  if (words < LEAST_WORDS) return false;
  const isContained = shared.containment >= thresholds.containment && words < longest;
  const isWhole = words >= thresholds.ofLonger * longest || isOpening(a, b, passages);
  const jaccard = a.isCjk && b.isCjk ? CJK_JACCARD : thresholds.jaccard;
  if (!isWhole || (shared.jaccard < jaccard && !isContained)) return false;
  if (haveOtherFigures(wholeText(a), wholeText(b), passages) || reportDifferentEvents(a, b, passages)) return false;
  if (tellDifferentStories(a, b, passages)) return false;
  return unquotedShare(a, b, passages) >= thresholds.unquotedShare;
}

function isOpening(a: ReadWords, b: ReadWords, passages: readonly Passage[]): boolean {
  const side = a.hashes.length >= b.hashes.length ? 'a' : 'b';
  const longer = side === 'a' ? a : b;
  // A few words that match again further on are coincidence.
  const matches = passages.filter(({ words }) => words >= STRAY).flatMap((passage) => passage.matches);
  const first = Math.min(...matches.map((match) => match[side]));
  const last = Math.max(...matches.map((match) => match[side] + match.length));
  return first <= OPENING * longer.hashes.length && totalWords(passages) >= FILLED * (last - first);
}

/**
 * Two reporters at one press conference quote the same words: what counts is how many words outside of them are alike,
 * in the text with fewer.
 */
function unquotedShare(a: ReadWords, b: ReadWords, passages: readonly Passage[]): number {
  const least = Math.min(countUnquoted(a), countUnquoted(b));
  // An interview is all quotations.
  if (least < LEAST_WORDS) return 1;
  return passages.reduce((sum, passage) => sum + unquotedIn(a, b, passage), 0) / least;
}

const countUnquoted = ({ isQuoted }: ReadWords): number => isQuoted.filter((quoted) => !quoted).length;

function unquotedIn(a: ReadWords, b: ReadWords, { matches }: Passage): number {
  let count = 0;
  for (const match of matches) {
    for (let at = 0; at < match.length; at++) {
      if (!a.isQuoted[match.a + at] || !b.isQuoted[match.b + at]) count += 1;
    }
  }
  return count;
}

function copiedParts(
  a: ReadWords,
  b: ReadWords,
  passages: readonly Passage[],
  thresholds: CopyThresholds,
): readonly Passage[] {
  const copied = passages.filter(
    (passage) =>
      isLongPart(a, b, passage, thresholds) ||
      isVerbatimPart(a, b, passage, passages, thresholds) ||
      holdsWholeParagraph(a, b, passage, passages) ||
      holdsOpeningLine(a, b, passage),
  );
  const parts = copied.length > 0 ? copied : manyShortParts(a, b, passages);
  return parts.length > 0 && reportDifferentEvents(a, b, passages) ? [] : parts;
}

/** Words in a passage that is more than a set phrase. */
const MORE_THAN_A_PHRASE = 12;
/** Of all these passages together, words outside quoted speech. */
const TOGETHER = 26;

/** Each passage is too short to decide, but together they are a copy: a story in which every sentence was edited. */
function manyShortParts(a: ReadWords, b: ReadWords, passages: readonly Passage[]): readonly Passage[] {
  if (a.isCjk && b.isCjk) return [];
  const parts = passages.filter((passage) => passage.words >= MORE_THAN_A_PHRASE && !isFrame(a, b, passage));
  const words = parts.reduce((sum, passage) => sum + unquotedIn(a, b, passage), 0);
  return words >= TOGETHER && !shareOneTemplate(a, b, passages) ? parts : [];
}

function isLongPart(a: ReadWords, b: ReadWords, passage: Passage, thresholds: CopyThresholds): boolean {
  const least = a.isCjk && b.isCjk ? CJK_PASSAGE : thresholds.passage;
  if (passage.words < least || unquotedIn(a, b, passage) < thresholds.unquoted) return false;
  const [first, last] = [passage.matches[0], passage.matches.at(-1)];
  if (!first || !last) return false;
  const here = { text: a, from: first.a, to: last.a + last.length };
  const there = { text: b, from: first.b, to: last.b + last.length };
  return !haveOtherFigures(here, there, [passage]);
}

/** A short passage, word for word; in Han and Kana set phrases are just as long. */
function isVerbatimPart(
  a: ReadWords,
  b: ReadWords,
  passage: Passage,
  passages: readonly Passage[],
  thresholds: CopyThresholds,
): boolean {
  if (passage.words < thresholds.verbatim || (a.isCjk && b.isCjk)) return false;
  if (longestUnquoted(a, b, passage) < thresholds.verbatim) return false;
  return !isFrame(a, b, passage) && !shareOneTemplate(a, b, passages);
}

/**
 * Words in a paragraph that stands whole in both: where it is cut and how its speaker is introduced is one desk's
 * choice.
 */
const WHOLE_PARAGRAPH = 24;
/** Or this many of them outside quoted speech. */
const WHOLE_LINE = 11;

function holdsWholeParagraph(a: ReadWords, b: ReadWords, passage: Passage, passages: readonly Passage[]): boolean {
  if ((a.isCjk && b.isCjk) || isFrame(a, b, passage)) return false;
  const isTold = ({ from, to }: WordRange, side: ReadWords) => {
    const outside = side.isQuoted.slice(from, to).filter((quoted) => !quoted).length;
    return outside >= WHOLE_LINE || (outside > 0 && to - from >= WHOLE_PARAGRAPH);
  };
  const long = passage.matches.filter(({ length }) => length >= WHOLE_LINE);
  const isWhole = long.some((match) =>
    a.paragraphs.some((one) => {
      if (one.from < match.a || one.to > match.a + match.length || !isTold(one, a)) return false;
      const step = match.b - match.a;
      return b.paragraphs.some((other) => other.from === one.from + step && other.to === one.to + step);
    }),
  );
  return isWhole && !shareOneTemplate(a, b, passages);
}

function longestUnquoted(a: ReadWords, b: ReadWords, { matches }: Passage): number {
  let longest = 0;
  for (const match of matches) {
    let run = 0;
    for (let at = 0; at < match.length; at++) {
      run = a.isQuoted[match.a + at] && b.isQuoted[match.b + at] ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/** How many words from the edge of a text a publisher's own lines may stand: author, copyright, subscription. */
const EDGE = 3;

/** Words that open both texts, or end both, are as likely the publisher's line as the story. */
function isFrame(a: ReadWords, b: ReadWords, { matches }: Passage): boolean {
  const [first, last] = [matches[0], matches.at(-1)];
  if (!first || !last) return false;
  const opens = first.a <= EDGE && first.b <= EDGE;
  const [leftA, leftB] = [a.hashes.length - last.a - last.length, b.hashes.length - last.b - last.length];
  return opens || (leftA <= EDGE && leftB <= EDGE);
}

/** Paragraphs at the head of a text among which a publisher's own lines may stand. */
const HEAD = 2;

/** A whole headline or first sentence of one text that is a paragraph inside the other: not a phrase everybody uses. */
function holdsOpeningLine(a: ReadWords, b: ReadWords, { matches }: Passage): boolean {
  return matches.some(
    (match) =>
      isOpeningInside(a, b, { opens: match.a, stands: match.b, length: match.length }) ||
      isOpeningInside(b, a, { opens: match.b, stands: match.a, length: match.length }),
  );
}

function isOpeningInside(
  one: ReadWords,
  other: ReadWords,
  { opens, stands, length }: { opens: number; stands: number; length: number },
): boolean {
  const least = one.isCjk && other.isCjk ? CJK_LINE : LEAST_LINE;
  if (opens > 0 || length < least) return false;
  const words = one.paragraphs[0]?.to ?? 0;
  if (words < least || length < words) return false;
  const line = other.paragraphs.slice(HEAD).find(({ from }) => from === stands);
  return line !== undefined && line.to - line.from === words && one.isQuoted.slice(0, words).includes(false);
}

function runOf(a: ReadWords, b: ReadWords, { matches, words }: Passage): CopyRun {
  const last = matches.at(-1);
  const first = matches[0];
  if (!first || !last) throw new Error('a passage has a match');
  return {
    a: a.span(first.a, last.a + last.length),
    b: b.span(first.b, last.b + last.length),
    words,
  };
}
