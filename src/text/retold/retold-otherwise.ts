// What a sentence says otherwise than the passage that it plainly retells: another name, another date, an opposite, all
// for a part, a fact for what may be. Found only where all around it is the same: a wrong hint is worse than none.
import { allTold } from './all-told.ts';
import { type Dated, dateMoved, datesOfCited } from './date-moved.ts';
import { hanMadeCertain } from './han-made-certain.ts';
import { hanOppositeTold } from './han-opposite-told.ts';
import { madeCertain } from './made-certain.ts';
import { nameSwapped } from './name-swapped.ts';
import { oppositeTold } from './opposite-told.ts';
import { readSentences } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

interface Cited {
  /** The sentences of the passages, in the language of the text. */
  readonly passages: readonly string[];
  /** These and all else that is known of what is cited: titles, translations, claims. */
  readonly known: readonly Dated[];
}

/** @param language a primary subtag @param isForecast whether the text says for itself how likely things are */
export function retoldOtherwise(
  own: string,
  { passages, known }: Cited,
  language: string,
  isForecast: boolean,
): Retold[] {
  const cited = passages.flatMap((passage) => readSentences(passage, language));
  const dates = datesOfCited(cited, known);
  const words = known.map(({ text }) => text).join('\n');
  return readSentences(own, language).flatMap((sentence) => {
    const found =
      dateMoved(sentence, dates) ??
      nameSwapped(sentence, cited, words) ??
      (language === 'zh' ? hanOppositeTold(sentence.text, passages) : oppositeTold(sentence, cited)) ??
      allTold(sentence, cited) ??
      (isForecast ? null : language === 'zh' ? hanMadeCertain(sentence.text, passages) : madeCertain(sentence, cited));
    return found ?? [];
  });
}
