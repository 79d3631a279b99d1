// What one sentence calls possible and another states without doubt: "may have been on the wrong side", "was on the
// wrong side".

import { clauseAround } from '../../../../text/sentences/clauses.ts';
import { stem } from '../../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import type { Word } from '../../../../text/words/words.ts';
import type { Certainty } from '../../reading/certainty.ts';
import { hanWordEnd } from '../../reading/han-words.ts';
import { isSupposed, negatorBefore } from '../../reading/negators.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { withAuxiliaries } from '../../reading/verb-phrases.ts';
import { sharedSentence } from '../context.ts';

/** How many words of what is called possible the other must also have, and how close together. */
const FEWEST = 2;
const WITHIN = 6;
/** Shared part of the words of both sentences: if it is less, they are about two things. */
const ALIKE = 0.4;
/** Number of Han characters. */
const FEWEST_SIGNS = 4;
const HAN_MARK = /^(?:可能|或许|也许|或将|据称|据说|涉嫌|疑似|有望|不排除|似乎|恐)/u;

/** The phrase of `fact` that states what `doubt` calls possible, in one language; null if there is none. */
export function statedAlike(fact: ReadSentence, doubt: Certainty, articles: readonly ReadArticle[]): Certainty | null {
  const { language } = articleOf(articles, doubt.sentence);
  if (articleOf(articles, fact).language !== language) return null;
  if (sharedSentence(doubt, { sentence: fact, from: fact.from, to: fact.from }, articles).share < ALIKE) return null;
  const span =
    language === 'zh' ? commonSigns(fact, doubt) : commonWords(fact, doubt, articleOf(articles, fact), language);
  return span && { sentence: fact, ...span, sure: true };
}

type Place = Pick<Certainty, 'from' | 'to'>;

function commonWords(fact: ReadSentence, doubt: Certainty, article: ReadArticle, language: string): Place | null {
  const common = stopWords(language);
  const clause = clauseAround(doubt.sentence, doubt.from, doubt.to);
  // What is done or is the case, not who is involved: any two sentences of one story share names.
  const isTold = ({ folded, surface }: Word): boolean =>
    folded.length > 2 && !common.has(folded) && (language === 'de' || !/^\p{Lu}/u.test(surface));
  const held = doubt.sentence.words.filter((word) => word.from > doubt.from && word.to <= clause.to);
  const stems = held
    .slice(0, WITHIN)
    .filter(isTold)
    .map(({ folded }) => stem(folded, language));
  const possible = new Set(stems);
  // What is called possible begins with it: "could take weeks for the jury" is not about the jury.
  if (
    !fact.words.some(({ folded }, at) => stem(folded, language) === stems[0] && !isOnlyNamed(fact.words, at, language))
  )
    return null;
  const met = fact.words.flatMap((word, at) => (isTold(word) && possible.has(stem(word.folded, language)) ? [at] : []));
  for (const [i, first] of met.entries()) {
    const near = met.slice(i).filter((at) => at - first < WITHIN);
    const last = near.at(-1) as number;
    const [opening, closing] = [fact.words[first] as Word, fact.words[last] as Word];
    if (near.length < FEWEST || clauseAround(fact, opening.from, opening.to).to < closing.to) continue;
    if (isSupposed(fact, article, first) || negatorBefore(fact, article, first) !== null) continue;
    const from = fact.words[withAuxiliaries(fact.words, first, article)] as Word;
    return { from: from.from, to: closing.to };
  }
  return null;
}

/** "wanted to hold", "cleared of taking": the verb is named, and nobody says that it is done; "are to hold", "had to hold" do. */
function isOnlyNamed(words: readonly Word[], at: number, language: string): boolean {
  const [leading, before] = [words[at - 2]?.folded ?? '', words[at - 1]?.folded ?? ''];
  if (language !== 'en' || !/^(?:to|of|from|for)$/u.test(before)) return false;
  return before !== 'to' || !/^(?:is|are|was|were|be|has|have|had|due|set|going|about)$/u.test(leading);
}

function commonSigns(fact: ReadSentence, doubt: Certainty): Place | null {
  const { sentence, from } = doubt;
  const clause = clauseAround(sentence, from, doubt.to);
  const held = sentence.text
    .slice(from - sentence.from, clause.to - sentence.from)
    .replace(HAN_MARK, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  for (let length = held.length; length >= FEWEST_SIGNS; length -= 1) {
    const at = fact.text.indexOf(held.slice(0, length));
    if (at >= 0) return { from: fact.from + at, to: fact.from + hanWordEnd(fact.text, at + length) };
  }
  return null;
}
