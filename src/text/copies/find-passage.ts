/** Finds a passage of one text in another, word by word: punctuation and capitals may differ. */
import type { Span } from '../offsets.ts';
import { WordsInPlace } from '../tokens/normaliser.ts';
import { isMostlyCjk } from './fingerprint.ts';
import type { ReadWords } from './read-words.ts';

interface QuotedPassage {
  readonly exact: string;
  /** Its context; may begin or end within a word. */
  readonly before: string;
  readonly after: string;
}

/** Fewer words occur in many texts by chance: then what precedes or follows them must be the same too. */
const TELLING_WORDS = 6;
const TELLING_CHARACTERS = 12;

/** Where its words first occur, in code points; null if they do not. */
export function findPassage(text: ReadWords, { exact, before, after }: QuotedPassage): Span | null {
  const words = hashesOf(exact);
  if (words.length === 0) return null;
  const left = hashesOf(before).slice(1);
  const right = hashesOf(after).slice(0, -1);
  const isTelling = words.length >= (isMostlyCjk(words) ? TELLING_CHARACTERS : TELLING_WORDS);
  for (let at = indexOf(text.hashes, words, 0); at >= 0; at = indexOf(text.hashes, words, at + 1)) {
    const end = at + words.length;
    const isSameAround =
      (left.length > 0 && standsAt(text.hashes, left, at - left.length)) ||
      (right.length > 0 && standsAt(text.hashes, right, end));
    if (isTelling || isSameAround) return text.span(at, end);
  }
  return null;
}

const hashesOf = (text: string): Uint32Array => new WordsInPlace(text).hashes;

function indexOf(words: Uint32Array, run: Uint32Array, from: number): number {
  for (let at = from; at + run.length <= words.length; at++) if (standsAt(words, run, at)) return at;
  return -1;
}

function standsAt(words: Uint32Array, run: Uint32Array, at: number): boolean {
  return at >= 0 && at + run.length <= words.length && run.every((word, offset) => words[at + offset] === word);
}
