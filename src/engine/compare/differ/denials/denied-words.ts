// What two sentences say in the same words, but for a "not" in one of them: "The weather was not fine" beside "The weather was fine".

import { clauseAround } from '../../../../text/sentences/clauses.ts';
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import type { Word } from '../../../../text/words/words.ts';
import { deniesNothing, isSupposed, negatorBefore } from '../../reading/negators.ts';
import type { ReadArticle, ReadSentence } from '../../reading/reading.ts';

interface Denial {
  /** The last of the words that are the same, folded. */
  readonly what: string;
  /** The words between which one sentence has the denial, in each. */
  readonly denied: readonly [first: Word, last: Word];
  readonly affirmed: readonly [first: Word, last: Word];
}

/** Without these words a sentence affirms what it denies with them. */
const BARE: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|never)$/u,
  de: /^(?:nicht|nie)$/u,
  es: /^(?:no|nunca)$/u,
  uk: /^не$/u,
  ru: /^не$/u,
};
const CONTRACTED = /^((?:i|wa|doe|ha)s|are|were|have|had|do|did|would|could|should)n['’]t$/u;
/** Words that must be the same before the denial, one of them a name of what is talked about. */
const BEFORE = 2;
const MOST_AFTER = 3;
const LETTERS = 3;

export function deniedInSameWords(
  denying: ReadSentence,
  affirming: ReadSentence,
  [left, right]: readonly [ReadArticle, ReadArticle],
): Denial | null {
  if (left.language !== right.language) return null;
  for (const { first, last, words, shown } of denialsIn(denying, left)) {
    const at = affirming.words.findIndex((_, from) =>
      words.every((word, n) => affirming.words[from + n]?.folded === word),
    );
    if (at < 0) continue;
    const end = at + words.length - 1;
    if (negatorBefore(affirming, right, end) !== null || isSupposed(affirming, right, end)) continue;
    const affirmed = affirming.words.slice(at, end + 1).slice(-shown);
    return { what: last.folded, denied: [first, last], affirmed: [affirmed[0] as Word, affirmed.at(-1) as Word] };
  }
  return null;
}

interface InWords {
  readonly first: Word;
  readonly last: Word;
  /** What the sentence would say there without the denial. */
  readonly words: readonly string[];
  /** How many of these, from the last back, are the answer to the denial. */
  readonly shown: number;
}

function denialsIn(sentence: ReadSentence, article: ReadArticle): InWords[] {
  // "had not yet arrived" and "had yet to arrive" say the same.
  const isTelling = ({ folded }: Word) =>
    folded !== 'yet' && folded.length >= LETTERS && !stopWords(article.language).has(folded);
  const isEnglish = article.language === 'en';
  return sentence.words.flatMap((word, i): InWords[] => {
    const kept = isEnglish ? CONTRACTED.exec(word.folded)?.[1] : undefined;
    if ((!kept && !BARE[article.language]?.test(word.folded)) || deniesNothing(sentence, i)) return [];
    const clause = clauseAround(sentence, word.from, word.to);
    const before = sentence.words.slice(Math.max(0, i - BEFORE), i).filter(({ from }) => from >= clause.from);
    const next = sentence.words.slice(i + 1, i + 1 + MOST_AFTER).filter(({ to }) => to <= clause.to);
    const after = next.slice(0, next.findIndex(isTelling) + 1);
    const last = after.at(-1);
    if (!last || before.length < BEFORE || !before.some(isTelling)) return [];
    if (isSupposed(sentence, article, i + after.length)) return [];
    const words = [
      ...before.map(({ folded }) => folded),
      ...(kept ? [kept] : []),
      ...after.map(({ folded }) => folded),
    ];
    // English puts the denial behind the verb that the answer begins with.
    const isBehind = isEnglish && !kept;
    const first = isBehind ? (before.at(-1) as Word) : word;
    return [{ first, last, words, shown: after.length + (isBehind || kept ? 1 : 0) }];
  });
}
