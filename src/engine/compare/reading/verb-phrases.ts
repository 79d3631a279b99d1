// Verbs with the auxiliaries and words that belong to them: "has not been detained", "had been taken into custody".
import type { Word } from '../../../text/words/words.ts';
import { conceptsOfWord } from './concepts.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';

interface VerbPhrase {
  readonly from: number;
  readonly to: number;
}

/** By language, because "a" and "war" are also English words. */
const AUXILIARIES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'is are was were be been being has have had do does did will would shall can could may might must never not no also still already since it its',
  ),
  uk: wordSet('буде були була було був не'),
  ru: wordSet('был была было были не нет'),
  de: wordSet('wird wurde wurden war waren nicht'),
  fr: wordSet('est sont a ont été pas ne'),
  ar: wordSet('لم لن لا قد'),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words of the sentence that stand for a concept, with the auxiliaries directly before them. */
export function verbPhrases(sentence: ReadSentence, article: ReadArticle): VerbPhrase[] {
  if (article.language === 'zh' || article.language === 'ja')
    return sentence.concepts.map(({ from, to }) => ({ from, to }));
  const phrases: VerbPhrase[] = [];
  sentence.words.forEach((word, i) => {
    if (conceptsOfWord(word.folded, article.language).length === 0) return;
    const from = withAuxiliaries(sentence.words, i, article);
    const hasAuxiliary = from < i;
    if (hasAuxiliary || article.language !== 'en')
      phrases.push({ from: (sentence.words[from] as Word).from, to: word.to });
  });
  return phrases;
}

export function isAuxiliary(folded: string, language: string): boolean {
  return AUXILIARIES[language]?.has(folded) ?? false;
}

/** The index of the first auxiliary in the run before `at`. */
export function withAuxiliaries(all: readonly Word[], at: number, { language }: Pick<ReadArticle, 'language'>): number {
  const auxiliaries = AUXILIARIES[language];
  let from = at;
  while (from > 0 && at - from < 5 && auxiliaries?.has((all[from - 1] as Word).folded)) from -= 1;
  return from;
}
