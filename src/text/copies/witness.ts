/**
 * One text as a witness of another: for each paragraph whether the witness has it and how it reads it, and what it says
 * besides.
 */
import { codePointMap } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';
import { indexEndingAfter } from '../spans.ts';
import type { ReadWords, WordRange } from './read-words.ts';
import { type Match, sharedWords } from './shared-words.ts';
import { editsOf } from './word-diff.ts';

/** Words of the first text, and what the witness has instead; empty: it omits them. */
interface Reading {
  readonly first: WordRange;
  readonly witness: WordRange;
}

interface WitnessedParagraph {
  readonly state: 'same' | 'changed' | 'left out';
  readonly readings: readonly Reading[];
}

interface Addition extends WordRange {
  /** The paragraph of the first text that it follows; -1: it precedes everything the witness has of that text. */
  readonly after: number;
}

interface Witness {
  readonly paragraphs: readonly WitnessedParagraph[];
  readonly added: readonly Addition[];
}

const LEFT_OUT: WitnessedParagraph = { state: 'left out', readings: [] };

/** The paragraphs of a text, as ranges of its words; empty for one without words. */
export function paragraphWords(read: ReadWords): WordRange[] {
  const map = codePointMap(read.text);
  let at = 0;
  return paragraphs(read.text).map((span) => {
    const { end } = map.spanFromUtf16(span);
    const from = at;
    while (at < read.hashes.length && read.span(at, at + 1).start < end) at += 1;
    return { from, to: at };
  });
}

export function witnessOf(
  first: ReadWords,
  firstParagraphs: readonly WordRange[],
  witness: ReadWords,
  witnessParagraphs: readonly WordRange[],
): Witness {
  const { matches } = sharedWords(first, witness);
  /** For each word of the witness, the paragraph of the first text that it was read for. */
  const readFor = new Int32Array(witness.words.length).fill(-1);
  const matched = new Uint8Array(witness.words.length);
  for (const { b, length } of matches) matched.fill(1, b, b + length);
  const sides = { first, witness, matched, readFor, witnessParagraphs };
  const pieces = piecesOf(matches, firstParagraphs);
  const whole = wholeParagraphs(witness, witnessParagraphs);
  const read = firstParagraphs.map((paragraph, at) => {
    const chain = heaviestChain(pieces[at] ?? []);
    if (chain.length === 0) return shortParagraph(paragraph, at, sides, whole);
    const words = chain.reduce((sum, { length }) => sum + length, 0);
    if (words < LEAST_WORDS && words < LEAST_SHARE * (paragraph.to - paragraph.from)) return LEFT_OUT;
    for (const { b, length } of pieces[at] ?? []) readFor.fill(at, b, b + length);
    return readParagraph(paragraph, at, chain, sides);
  });
  return { paragraphs: read, added: additions(readFor, witnessParagraphs) };
}

interface Sides {
  readonly first: ReadWords;
  readonly witness: ReadWords;
  readonly matched: Uint8Array;
  readonly readFor: Int32Array;
  readonly witnessParagraphs: readonly WordRange[];
}

/** Matches cut at the paragraph ends of the first text, so that each belongs to one paragraph. */
function piecesOf(matches: readonly Match[], paragraphsOfFirst: readonly WordRange[]): Match[][] {
  const pieces: Match[][] = paragraphsOfFirst.map(() => []);
  for (const { a, b, length } of matches) {
    for (let at = indexEndingAfter(paragraphsOfFirst, a); at < paragraphsOfFirst.length; at++) {
      const { from, to } = paragraphsOfFirst[at] as WordRange;
      if (from >= a + length) break;
      const start = Math.max(a, from);
      const end = Math.min(a + length, to);
      if (end > start) pieces[at]?.push({ a: start, b: b + start - a, length: end - start });
    }
  }
  return pieces;
}

/** How many preceding pieces are looked at: a paragraph has few. */
const LOOKED_BACK = 64;
/** A few words found in both are not the paragraph. */
const LEAST_SHARE = 0.25;
const LEAST_WORDS = 12;

/** Among the pieces, the chain in text order in both that has the most words. */
function heaviestChain(pieces: readonly Match[]): Match[] {
  const best: { words: number; before: number }[] = [];
  let last = -1;
  pieces.forEach((piece, at) => {
    let here = { words: piece.length, before: -1 };
    for (let i = Math.max(0, at - LOOKED_BACK); i < at; i++) {
      const one = pieces[i] as Match;
      if (one.a + one.length > piece.a || one.b + one.length > piece.b) continue;
      const words = (best[i]?.words ?? 0) + piece.length;
      if (words > here.words) here = { words, before: i };
    }
    best.push(here);
    if (last < 0 || here.words > (best[last]?.words ?? 0)) last = at;
  });
  const chain: Match[] = [];
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) chain.unshift(pieces[at] as Match);
  return chain;
}

function readParagraph(paragraph: WordRange, at: number, chain: readonly Match[], sides: Sides): WitnessedParagraph {
  const readings = gapsOf(paragraph, chain, sides).flatMap((gap) => readingsIn(gap, at, sides));
  for (const { witness } of readings) sides.readFor.fill(at, witness.from, witness.to);
  const isWhole = readings.length === 0 && chain.length === 1;
  return { state: isWhole ? 'same' : 'changed', readings };
}

/** Before, between and after the pieces of a chain: words of the first text, and what stands there instead. */
function gapsOf(paragraph: WordRange, chain: readonly Match[], sides: Sides): Reading[] {
  const [head, tail] = [chain[0] as Match, chain.at(-1) as Match];
  const between = chain.slice(1).map((next, i) => {
    const last = chain[i] as Match;
    const first = { from: last.a + last.length, to: next.a };
    const witness = { from: last.b + last.length, to: next.b };
    return { first, witness: isFree(witness, sides) ? witness : emptyAt(witness.from) };
  });
  const before = { from: paragraph.from, to: head.a };
  const behind = { from: tail.a + tail.length, to: paragraph.to };
  return [
    { first: before, witness: { from: freeFrom(head.b, -1, before, sides), to: head.b } },
    ...between,
    { first: behind, witness: { from: tail.b + tail.length, to: freeFrom(tail.b + tail.length, 1, behind, sides) } },
  ].filter(({ first, witness }) => first.to > first.from || witness.to > witness.from);
}

const emptyAt = (at: number): WordRange => ({ from: at, to: at });

/** If it is longer, it is an insertion, not another reading. */
const LONGEST_READING = 60;

function isFree({ from, to }: WordRange, { matched }: Sides): boolean {
  return to - from <= LONGEST_READING && !matched.subarray(from, to).includes(1);
}

/**
 * How far a replacement at a paragraph's end can reach: to the next matching words in both texts, or to another
 * paragraph's.
 */
function freeFrom(at: number, step: 1 | -1, missing: WordRange, { matched, witnessParagraphs }: Sides): number {
  const count = missing.to - missing.from;
  if (count === 0) return at;
  const within = witnessParagraphs[indexEndingAfter(witnessParagraphs, step === 1 ? at - 1 : at)];
  const most = Math.min(LONGEST_READING, 2 * count + 4);
  let end = at;
  while (Math.abs(end - at) < most) {
    const next = step === 1 ? end : end - 1;
    if (!within || next < within.from || next >= within.to || matched[next]) break;
    end += step;
  }
  return end;
}

/** If both sides are this short they are one reading; longer ones are split where some of their words agree. */
const ONE_READING = 8;
/** This many inserted words are an addition, not a reading. */
const ADDITION = 8;

function readingsIn(gap: Reading, paragraph: number, sides: Sides): Reading[] {
  const { first, witness } = gap;
  if (first.to - first.from <= ONE_READING && witness.to - witness.from <= ONE_READING) return [anchored(gap, sides)];
  const edits = editsOf(
    sides.first.words.slice(first.from, first.to),
    sides.witness.words.slice(witness.from, witness.to),
  );
  const readings: Reading[] = [];
  let [a, b] = [first.from, witness.from];
  edits.forEach(({ kind, words }, at) => {
    if (kind === 'kept') {
      sides.readFor.fill(paragraph, b, b + words);
      a += words;
      b += words;
    } else if (kind === 'removed') {
      const next = edits[at + 1];
      const instead = next?.kind === 'added' ? next.words : 0;
      readings.push({ first: { from: a, to: a + words }, witness: { from: b, to: b + instead } });
      a += words;
      b += instead;
    } else if (edits[at - 1]?.kind !== 'removed') {
      if (words < ADDITION) {
        readings.push(anchored({ first: emptyAt(a), witness: { from: b, to: b + words } }, sides));
      }
      b += words;
    }
  });
  return readings;
}

/** A pure insertion is shown with the preceding word, if both have that. */
function anchored({ first, witness }: Reading, sides: Sides): Reading {
  const isOnlyPutIn = first.to === first.from && first.from > 0 && witness.from > 0;
  if (!isOnlyPutIn || sides.first.words[first.from - 1] !== sides.witness.words[witness.from - 1])
    return { first, witness };
  return { first: { from: first.from - 1, to: first.to }, witness: { from: witness.from - 1, to: witness.to } };
}

/** Matches paragraphs by their words: those too short to share a run are equal as a whole or not at all. */
function wholeParagraphs({ words }: ReadWords, ranges: readonly WordRange[]): Map<string, WordRange> {
  return new Map(ranges.map((range) => [words.slice(range.from, range.to).join(' '), range]));
}

function shortParagraph(
  { from, to }: WordRange,
  at: number,
  { first, readFor }: Sides,
  whole: ReadonlyMap<string, WordRange>,
): WitnessedParagraph {
  const found = whole.get(first.words.slice(from, to).join(' '));
  if (!found) return LEFT_OUT;
  readFor.fill(at, found.from, found.to);
  return { state: 'same', readings: [] };
}

function additions(readFor: Int32Array, ranges: readonly WordRange[]): Addition[] {
  const added: Addition[] = [];
  let after = -1;
  for (const { from, to } of ranges) {
    let open = -1;
    for (let word = from; word <= to; word++) {
      const isOwn = word < to && readFor[word] === -1;
      if (isOwn && open < 0) open = word;
      if (!isOwn && open >= 0) {
        added.push({ from: open, to: word, after });
        open = -1;
      }
      if (!isOwn && word < to) after = readFor[word] as number;
    }
  }
  return added;
}
