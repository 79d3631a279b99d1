/** The number or sign of a footnote, small and raised behind a word, is no part of the sentence: "quay.¹". */

import type { Run } from '../run.ts';
import { isClose } from '../runs/joined-runs.ts';

const NUMBER = /^(?:\[?\p{Nd}{1,3}\]?(?:[,–-]\p{Nd}{1,3}){0,4}|[*∗†‡§¶]{1,3})$/u;
/** Behind a single letter, a unit or any other figure it may be a power: "km²", "10⁶". */
const NOTED = /(?:\p{L}{3}|(?<!\d)(?:19|20)\d\d|\d\s?%)[.,;:!?)\]"”’»']*$/u;
/** In heights of the type it stands beside; browsers draw five sixths. */
const SMALLER = 0.85;
const RAISED = 0.15;

/** As far as a word may be behind a number in the order of their heights. */
const REACH = 400;

/** A number and the word before it, by their places in the order of heights. */
interface Raised {
  readonly run: Run;
  readonly i: number;
  readonly at: number;
  readonly isNote: boolean;
}

/**
 * Runs of a page from top to bottom, before they are put into rows: a raised number may be level with a line of the next
 * column. The word before a number reaches over its place, so that no space is put there.
 */
export function withoutNoteNumbers(sorted: readonly Run[]): Run[] {
  const raised = raisedNumbers(sorted);
  const kept: (Run | null)[] = [...sorted];
  for (const { run, i, at } of withThoseBetween(raised, sorted)) {
    kept[at] = reaching(kept[at] as Run, run);
    kept[i] = null;
  }
  return kept.filter((run) => run !== null);
}

/** Several may follow each other behind one word: "quay[3][4]". */
function raisedNumbers(sorted: readonly Run[]): Raised[] {
  const words = [...sorted];
  return sorted.flatMap((run, i) => {
    const at = NUMBER.test(run.text.trim()) ? wordBefore(run, i, words) : null;
    if (at === null) return [];
    const word = words[at] as Run;
    words[at] = reaching(word, run);
    return [{ run, i, at, isNote: NOTED.test(word.text) }];
  });
}

/** The word, as wide as if it went over the number. */
function reaching(word: Run, number: Run): Run {
  return { ...word, width: number.x + number.width - word.x };
}

function wordBefore(run: Run, i: number, sorted: readonly Run[]): number | null {
  for (let at = i + 1; at < Math.min(sorted.length, i + REACH); at++) {
    const word = sorted[at] as Run;
    if (word.y > run.y + run.size) return null;
    if (isRaisedBehind(run, word)) return at;
  }
  return null;
}

/** Of a unit, or of ten: "km²", "10⁶". */
const POWER = /(?<!\p{L})\p{Ll}{1,2}$/u;
const MOST_POWER = 4;
const BASE = /(?<!\d)(?:\d|10)$/;

/** The notes, and numbers behind any other words that come before or after theirs: between 7 and 9, "the UN8" is a note. */
function withThoseBetween(raised: readonly Raised[], sorted: readonly Run[]): readonly Raised[] {
  const notes = new Map(raised.filter(({ isNote }) => isNote).map((each) => [Number(each.run.text), each]));
  const others = raised.filter(({ run, at, isNote }) => {
    const { text } = sorted[at] as Run;
    const number = Number(run.text);
    const isPower = (POWER.test(text) && number <= MOST_POWER) || BASE.test(text.trim());
    return !isNote && !isPower && number > 0;
  });
  let found: readonly Raised[] = [];
  do {
    const next = others.filter(({ run }) => {
      const number = Number(run.text);
      return !notes.has(number) && (notes.has(number - 1) || notes.has(number + 1));
    });
    for (const each of next) notes.set(Number(each.run.text), each);
    found = next;
  } while (found.length > 0);
  return [...new Set([...raised.filter(({ isNote }) => isNote), ...notes.values()])];
}

function isRaisedBehind(run: Run, word: Run): boolean {
  const isRaised = run.size < word.size * SMALLER && run.y < word.y - word.size * RAISED;
  const isBehind = run.x > word.x + word.width - run.size && isClose(word, run);
  return isRaised && isBehind && !word.isRightToLeft;
}
