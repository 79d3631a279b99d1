// Plain words of a text with their places, as used for reading figures, dates and names (search tokens are something
// else).
import { foldLetters } from '../letters/fold.ts';

export interface Word {
  readonly from: number;
  readonly to: number;
  /** Lower case, one kind of apostrophe, Arabic without vowel signs and with one alef. */
  readonly folded: string;
  /** As it stands in the text. */
  readonly surface: string;
}

// Letters with full stops between them are one word: "U.S.", "F.B.I.".
const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text`, in order; UTF-16 places. A hyphen separates words; a run of Han is one word. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      folded: foldLetters(match[0]).replaceAll('.', ''),
      surface: match[0],
    });
  }
  return found;
}
