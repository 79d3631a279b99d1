/** The number or sign of a footnote, small and raised behind a word, is no part of the sentence: "quay.¹". */
import { isClose } from './joined-runs.ts';
import type { Run } from './run.ts';

const NUMBER = /^(?:\[?\p{Nd}{1,3}\]?(?:[,–-]\p{Nd}{1,3}){0,4}|[*∗†‡§¶]{1,3})$/u;
/** Behind a single letter, a unit or any other figure it may be a power: "km²", "10⁶". */
const NOTED = /(?:\p{L}{3}|(?<!\d)(?:19|20)\d\d|\d\s?%)[.,;:!?)\]"”’»']*$/u;
/** In heights of the type it stands beside; browsers draw five sixths. */
const SMALLER = 0.85;
const RAISED = 0.15;

/** As far as a word may be behind a number in the order of their heights. */
const REACH = 400;

/**
 * Runs of a page from top to bottom, before they are put into rows: a raised number may be level with a line of the next
 * column. The word before a number reaches over its place, so that no space is put there.
 */
export function withoutNoteNumbers(sorted: readonly Run[]): Run[] {
  const kept: (Run | null)[] = [...sorted];
  for (const [i, run] of sorted.entries()) {
    if (!NUMBER.test(run.text.trim())) continue;
    for (let at = i + 1; at < Math.min(sorted.length, i + REACH); at++) {
      const word = kept[at];
      if (!word) continue;
      if (word.y > run.y + run.size) break;
      if (!isNoteNumber(run, word)) continue;
      kept[at] = { ...word, width: run.x + run.width - word.x };
      kept[i] = null;
      break;
    }
  }
  return kept.filter((run) => run !== null);
}

function isNoteNumber(run: Run, word: Run): boolean {
  const isRaised = run.size < word.size * SMALLER && run.y < word.y - word.size * RAISED;
  const isBehind = run.x > word.x + word.width - run.size && isClose(word, run);
  return isRaised && isBehind && !word.isRightToLeft && NOTED.test(word.text);
}
