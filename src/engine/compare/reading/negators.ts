// How far words that deny reach, and the clauses in which nothing is stated as fact.

import { DENIED_BY_NOTHING, NEGATORS, refuses, SUPPOSING } from '../../../text/negation/negators.ts';
import { clauseAround } from '../../../text/sentences/clauses.ts';
import type { Word } from '../../../text/words/words.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { withAuxiliaries } from './verb-phrases.ts';

/** How many words after itself a negator reaches. */
const REACH: Readonly<Record<string, number>> = { en: 5, uk: 2, ru: 2, ar: 2, de: 4, fr: 3, es: 3 };

/** "nobody is now thought to be missing", "not one of the boats": these may stand between the negator and what is denied. */
const PASSED_OVER = /^(?:now|still|yet|currently|immediately|initially|one|of|the|them)$/u;

/** "not only", "no more than eight", "the No. 1 team", "ما بين" (between): the negator negates nothing. */
export function deniesNothing({ words }: ReadSentence, negator: number): boolean {
  const next = words[negator + 1];
  if (words[negator]?.surface === 'No' && /^\p{N}/u.test(next?.folded ?? '')) return true;
  return DENIED_BY_NOTHING.test(next?.folded ?? '') || next?.folded === 'بين';
}

/** After a verb: "found none", "has nothing". */
export const NONE_OF_IT = /^(?:none|nothing|nobody)$/u;

/** "has not revealed how he died": what comes after these is not denied. */
const OPENS_A_QUESTION = /^(?:how|why|what|who|where)$/u;

/** The index of the word where the negation of word `at` begins, or null. */
export function negatorBefore(sentence: ReadSentence, article: ReadArticle, at: number): number | null {
  const pattern = NEGATORS[article.language];
  if (!pattern) return null;
  const word = sentence.words[at] as Word;
  const clause = clauseAround(sentence, word.from, word.to);
  const after = sentence.words[at + 1];
  if (after && NONE_OF_IT.test(after.folded) && after.to <= clause.to)
    return withAuxiliaries(sentence.words, at, article);
  let left = REACH[article.language] ?? 3;
  for (let i = at - 1; i >= 0 && left > 0; i -= 1) {
    const before = sentence.words[i] as Word;
    if (before.from < clause.from || OPENS_A_QUESTION.test(before.folded)) return null;
    if (!PASSED_OVER.test(before.folded)) left -= 1;
    if (!pattern.test(before.folded) && !refuses(before, sentence.words[i + 1], article.language)) continue;
    if (deniesNothing(sentence, i)) return null;
    return withAuxiliaries(sentence.words, i, article);
  }
  return null;
}

/** "deny that they conspired": what is denied is not said to be so; "those who deny the law say he signed it" is. */
const DENIED: Readonly<Record<string, RegExp>> = {
  en: /^den(?:y|ies|ied|ying)$/u,
  ru: /^отриц\p{L}+$/u,
  uk: /^запереч\p{L}+$/u,
  de: /^(?:bestreite[nt]|bestritten?)$/u,
};

/**
 * Whether word `at` stands under a condition or a charge: "if they agree", "whether it was open", "on charges of
 * taking".
 */
export function isSupposed(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  const word = sentence.words[at] as Word;
  const { from } = clauseAround(sentence, word.from, word.to);
  return sentence.words
    .slice(0, at)
    .some(
      (one, i) =>
        one.from >= from &&
        (SUPPOSING[article.language]?.test(one.folded) || isDenying(sentence, article, i)) &&
        !isSoFar(sentence, i),
    );
}

function isDenying({ words }: ReadSentence, { language }: ReadArticle, at: number): boolean {
  if (!DENIED[language]?.test(words[at]?.folded ?? '')) return false;
  return language !== 'en' || /^(?:that|they|he|she|it|any|ever|\p{L}+ing)$/u.test(words[at + 1]?.folded ?? '');
}

/** "самописец пока не найден": not found so far; after a comma, пока is "until". */
function isSoFar({ words, text, from }: ReadSentence, at: number): boolean {
  const word = words[at] as Word;
  return /^(?:пока|поки)$/u.test(word.folded) && at > 0 && !/,\s*$/u.test(text.slice(0, word.from - from));
}
