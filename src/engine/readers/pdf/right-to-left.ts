/** Runs of one line in the order in which they are read, where its script runs from right to left. */
import type { Run } from './page-runs.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** Letters that only end words: teh marbuta, alef maksura, and the final shapes of Hebrew. */
const AT_END = /[\u0629\u0649\u05da\u05dd\u05df\u05e3\u05e5]/;

/** `runs` from left to right. */
export function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  const letters = runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const shaped = runs.reduce((sum, run) => sum + (run.isRightToLeft ? rightToLeftLetters(run.text) : 0), 0);
  if (shaped === 0 || shaped < letters * 0.5) return runs;
  const reversed = [...runs].reverse();
  const ordered: Run[] = [];
  let foreign: Run[] = [];
  for (const run of reversed) {
    if (rightToLeftLetters(run.text) === 0 && (/[\p{L}\p{N}]/u.test(run.text) || foreign.length > 0)) {
      foreign.unshift(run);
      continue;
    }
    ordered.push(...foreign, run);
    foreign = [];
  }
  return [...ordered, ...foreign];
}

export function rightToLeftLetters(text: string): number {
  return text.match(RIGHT_TO_LEFT)?.length ?? 0;
}

/**
 * Programs that know nothing of scripts draw such letters from left to right in the order of reading. Words then begin,
 * as they stand on the page, with letters that only end words.
 */
export function isDrawnBackwards(runs: readonly Run[]): boolean {
  let begun = 0;
  let ended = 0;
  for (const { text } of runs) {
    for (const word of text.split(/\s+/u)) {
      if (word.length < 2 || rightToLeftLetters(word) === 0) continue;
      if (AT_END.test(word[0] ?? '')) begun++;
      if (AT_END.test(word.at(-1) ?? '')) ended++;
    }
  }
  return begun > ended;
}

/** Undoes the order of reading that was made of what already stood in it. */
export function drawnForwards(run: Run): Run {
  if (!run.isRightToLeft) return run;
  const segments = run.text.match(/[\p{N}\p{Script=Latin}]+|[^\p{N}\p{Script=Latin}]/gu) ?? [];
  const clusters: string[] = [];
  for (const segment of segments) {
    if (/^\p{M}/u.test(segment) && clusters.length > 0) clusters.push(`${clusters.pop() ?? ''}${segment}`);
    else clusters.push(segment);
  }
  return { ...run, text: clusters.reverse().join(''), isRightToLeft: false };
}
