/**
 * Whether a text is what was read from an original: each of its paragraphs, letter for letter. Punctuation and spaces
 * between words may differ, as they do between readers. Punctuation within a figure may not, and a paragraph must begin
 * and end where the original has a boundary.
 */
import { paragraphs } from '../sentences/paragraphs.ts';
import { sentences } from '../sentences/sentences.ts';

/** @param pieces what was read: the text, and what was set aside from it */
export function isDrawnFrom(text: string, pieces: readonly string[]): boolean {
  const read = readPieces(pieces);
  const wanted = paragraphs(text)
    .map(({ from, to }) => letters(text.slice(from, to)))
    .filter((paragraph) => paragraph !== '');
  let end = -1;
  return wanted.every((paragraph, index) => {
    const next = wanted[index + 1];
    for (let at = read.letters.indexOf(paragraph); at >= 0; at = read.letters.indexOf(paragraph, at + 1)) {
      const upTo = at + paragraph.length;
      const isBegun = read.begins.has(at) || at === end;
      const isEnded = read.ends.has(upTo) || (next !== undefined && read.letters.startsWith(next, upTo));
      if (!isBegun || !isEnded) continue;
      end = upTo;
      return true;
    }
    return false;
  });
}

interface Read {
  readonly letters: string;
  /** Where a line or a sentence begins, and where one ends. */
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function readPieces(pieces: readonly string[]): Read {
  const parts: string[] = [];
  const begins = new Set<number>();
  const ends = new Set<number>();
  let length = 0;
  for (const line of pieces.flatMap((piece) => piece.split('\n'))) {
    for (const { from, to } of sentences(line, null)) {
      const part = letters(line.slice(from, to));
      begins.add(length);
      length += part.length;
      ends.add(length);
      parts.push(part);
    }
  }
  return { letters: parts.join(''), begins, ends };
}

/** A figure with its separators: 1.5 is not 15. */
const KEPT = /[\p{L}\p{M}]+|[-−]?\p{N}+(?:[.,:/'’-]\p{N}+)*/gu;

const letters = (text: string): string => (text.normalize('NFKC').toLowerCase().match(KEPT) ?? []).join('');
