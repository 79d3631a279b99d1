// NFKC, lower case, one kind of apostrophe, no invisible characters and no signs behind words, with a map back to the original: all of these
// can change a text's length.
import type { Utf16Span } from '../offsets.ts';

export type FoldedText = {
  text: string;
  /** The original characters from which [from, to) of the folded text came; always whole characters. */
  origin(from: number, to: number): Utf16Span;
};

const same = (from: number, to: number): Utf16Span => ({ from, to });

/**
 * Invisible inside words, and not part of them: soft hyphen, joiner, direction marks. Not U+200B and U+200C, which
 * separate words.
 */
const UNSEEN = String.raw`\u00ad\u061c\u180e\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff`;
const HAS_UNSEEN = new RegExp(`[${UNSEEN}]`);
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g');
/** Characters that NFKC joins to the preceding one: marks, Hangul vowels and finals, halfwidth voicing marks. */
const JOINING = String.raw`[\p{M}\u1160-\u11ff\uff9e\uff9f${UNSEEN}]`;
/** Characters that NFKC or lower-casing may change; ordinary capitals, which keep their length, are left out. */
const CHANGING = String.raw`[\p{Changes_When_NFKC_Casefolded}--[A-ZÀ-ÞΑ-ΩЀ-Я]]`;
/** The smallest runs that must be normalised as a whole. */
const CLUSTER = new RegExp(String.raw`${CHANGING}${JOINING}*|[\s\S]${JOINING}+`, 'gv');

const SMALL_DIGIT = String.raw`\u00b2\u00b3\u00b9\u2070\u2074-\u2079`;
const HAS_SIGN = new RegExp(`[${SMALL_DIGIT}™℠]`);
/** The number of a note and a trademark's sign, from which NFKC would make part of the word. Behind one or two letters it is a power: km². */
const SIGNS_BEHIND_WORD = new RegExp(String.raw`(?<=[\p{L}\p{M}]{3})[${SMALL_DIGIT}]+|[™℠]`, 'gu');

/** Of the same length, so that places stay. */
const withoutSigns = (text: string): string =>
  HAS_SIGN.test(text) ? text.replace(SIGNS_BEHIND_WORD, (signs) => ' '.repeat(signs.length)) : text;

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // The form of a sigma depends on what follows it, so a word cut out would differ from the word in its text.
  return lower.includes('ς') ? lower.replaceAll('ς', 'σ') : lower;
}

function withPlainApostrophes(text: string): string {
  return /[’ʼ`]/.test(text) ? text.replace(/[’ʼ`]/g, "'") : text;
}

/** Where the lengths of folded text and original diverge: each row is a cluster whose length changed. */
class Origins {
  readonly #folded: number[] = [];
  readonly #foldedEnd: number[] = [];
  readonly #original: number[] = [];
  readonly #originalEnd: number[] = [];

  add(folded: number, foldedEnd: number, original: number, originalEnd: number): void {
    this.#folded.push(folded);
    this.#foldedEnd.push(foldedEnd);
    this.#original.push(original);
    this.#originalEnd.push(originalEnd);
  }

  /** The last cluster that starts before `index`, or also at it with `orAt`; -1 if there is none. */
  #clusterBefore(index: number, orAt: boolean): number {
    let low = 0;
    let high = this.#folded.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = this.#folded[middle] as number;
      if (start < index || (orAt && start === index)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  readonly span = (from: number, to: number): Utf16Span => ({
    from: this.#position(from, this.#clusterBefore(from, true), this.#original),
    to: this.#position(to, this.#clusterBefore(to, false), this.#originalEnd),
  });

  #position(index: number, cluster: number, insideGivesTo: readonly number[]): number {
    if (cluster < 0) return index;
    const end = this.#foldedEnd[cluster] as number;
    if (index < end) return insideGivesTo[cluster] as number;
    return (this.#originalEnd[cluster] as number) + index - end;
  }
}

function foldByClusters(original: string): FoldedText {
  const origins = new Origins();
  let text = '';
  let at = 0;
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    text += original.slice(at, match.index);
    const folded = cluster.replace(ALL_UNSEEN, '').normalize('NFKC').replaceAll('İ', 'i\u0307');
    if (folded.length !== cluster.length || cluster.length > 1) {
      origins.add(text.length, text.length + folded.length, match.index, match.index + cluster.length);
    }
    text += folded;
    at = match.index + cluster.length;
  }
  text += original.slice(at);
  return { text: withPlainApostrophes(lowerCase(text)), origin: origins.span };
}

export function foldedText(text: string): FoldedText {
  const original = withoutSigns(text);
  const normal = original.normalize('NFKC');
  if (normal === original && !HAS_UNSEEN.test(original)) {
    const lower = lowerCase(original);
    // İ is the only letter that becomes longer in lower case.
    if (lower.length === original.length) return { text: withPlainApostrophes(lower), origin: same };
  }
  return foldByClusters(original);
}

/** Letters of Hangul by themselves: normalised together, they would become syllables. */
const LONE_HANGUL = /[\u3131-\u318e\uffa0-\uffdc]/;

/** The same text without the map, which the index has no use for. */
export function textFolded(text: string): string {
  const original = withoutSigns(text);
  if (LONE_HANGUL.test(original)) return foldByClusters(original).text;
  const seen = HAS_UNSEEN.test(original) ? original.replace(ALL_UNSEEN, '') : original;
  return withPlainApostrophes(lowerCase(seen.normalize('NFKC')));
}
