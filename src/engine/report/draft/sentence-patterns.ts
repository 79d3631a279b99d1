/** Recognises sentences that a draft is made of, whatever their names and counts, in every language of reports. */

import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { REPORT_LANGUAGES } from '../../../contract/model/values.ts';
import { wordsFor } from '../model/words/words-for.ts';

/** Counts that cover every grammatical number of the report languages. */
export const COUNTS = [1, 2, 3, 5, 11, 21, 100];
/** Stands for the names in a sentence. */
export const NAMES = '\u0001';

/** @param sentences made with `NAMES` and `COUNTS` @param names the pattern of names */
export function patternOf(sentences: readonly string[], names: string): string {
  const patterns = sentences.map((sentence) =>
    sentence
      .replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
      .replaceAll(NAMES, names)
      .replace(/\d+/gu, '\\d[\\d.,]*'),
  );
  return [...new Set(patterns)].join('|');
}

type Side = EvidenceInPlace['stance'];

let sides: readonly (readonly [Side, RegExp])[] | undefined;

/** Returns which side a sentence names if it says no more than who says so or disputes it; else null. */
export function sideNamed(sentence: string): Side | null {
  sides ??= [
    ['supports', sentenceOf('saySo')],
    ['disputes', sentenceOf('disputeIt')],
  ];
  return sides.find(([, pattern]) => pattern.test(sentence.trim()))?.[0] ?? null;
}

function sentenceOf(say: 'saySo' | 'disputeIt'): RegExp {
  const all = REPORT_LANGUAGES.flatMap((language) => COUNTS.map((count) => wordsFor(language)[say](NAMES, count)));
  return new RegExp(`^(?:${patternOf(all, '.+')})$`, 'u');
}
