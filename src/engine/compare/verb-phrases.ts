// Verbs with what belongs to them: "has not been detained", "had been taken into custody".
import type { Word } from '../../text/words.ts';
import { conceptsOfWord } from './concepts.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';

export interface VerbPhrase {
  readonly from: number;
  readonly to: number;
}

const AUXILIARY = new Set(
  'is are was were be been being has have had do does did will would shall can could may might must not never no also still already since it its буде були була було був не нет был была было были wird wurde wurden war waren nicht est sont a ont été pas ne ne لم لن لا قد'.split(
    ' ',
  ),
);

/** Words of the sentence that stand for a concept, with the auxiliaries directly before them. */
export function verbPhrases(sentence: ReadSentence, article: ReadArticle): VerbPhrase[] {
  if (article.language === 'zh' || article.language === 'ja')
    return sentence.concepts.map(({ from, to }) => ({ from, to }));
  const phrases: VerbPhrase[] = [];
  sentence.words.forEach((word, i) => {
    if (conceptsOfWord(word.folded, article.language).length === 0) return;
    const from = withAuxiliaries(sentence.words, i);
    const hasAuxiliary = from < i;
    if (hasAuxiliary || article.language !== 'en')
      phrases.push({ from: (sentence.words[from] as Word).from, to: word.to });
  });
  return phrases;
}

/** The place of the first auxiliary in the run of them before `at`. */
export function withAuxiliaries(all: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5 && AUXILIARY.has((all[from - 1] as Word).folded)) from -= 1;
  return from;
}
