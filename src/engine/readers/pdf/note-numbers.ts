/** The number of a footnote, small and raised behind a word, is no part of the sentence: "quay.¹". */
import { isClose } from './joined-runs.ts';
import type { Run } from './run.ts';

const NUMBER = /^\[?\p{Nd}{1,3}\]?(?:[,–-]\p{Nd}{1,3}){0,4}$/u;
/** Behind a single letter, a unit or any other figure it may be a power: "km²", "10⁶". */
const NOTED = /(?:\p{L}{3}|(?<!\d)(?:19|20)\d\d|\d\s?%)[.,;:!?)\]"”’»']*$/u;
/** In heights of the type it stands beside. */
const SMALLER = 0.8;
const RAISED = 0.15;

/** One row from left to right; the word before a number reaches over its place, so that no space is put there. */
export function withoutNoteNumbers(row: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of row) {
    const word = kept.at(-1);
    if (word && isNoteNumber(run, word)) kept[kept.length - 1] = { ...word, width: run.x + run.width - word.x };
    else kept.push(run);
  }
  return kept;
}

function isNoteNumber(run: Run, word: Run): boolean {
  const isRaised = run.size < word.size * SMALLER && run.y < word.y - word.size * RAISED;
  return isRaised && !word.isRightToLeft && NUMBER.test(run.text.trim()) && NOTED.test(word.text) && isClose(word, run);
}
