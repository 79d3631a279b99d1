// Where a sentence divides into clauses.
import type { Utf16Span } from '../offsets.ts';

const CLAUSE_END =
  /[,;:—–()]|(?<!\p{L})(?:and|but|while|і|й|та|а|и|но|але|und|aber|et|mais|y|pero|mientras|ثم|بينما)(?!\p{L})|[，；、：]/gu;

/** The clause of `sentence` that holds from..to; both in the text that the sentence is part of. */
export function clauseAround(sentence: Utf16Span & { readonly text: string }, from: number, to: number): Utf16Span {
  let start = sentence.from;
  let end = sentence.to;
  for (const match of sentence.text.matchAll(CLAUSE_END)) {
    const at = sentence.from + match.index;
    if (at + match[0].length <= from) start = at + match[0].length;
    else if (at >= to) {
      end = at;
      break;
    }
  }
  return { from: start, to: end };
}
