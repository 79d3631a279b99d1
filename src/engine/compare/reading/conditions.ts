// What is said to come only on a condition: "We will walk out if the offer is not improved".
import type { Utf16Span } from '../../../text/offsets.ts';
import type { ReadSentence } from './reading.ts';

const CONDITION =
  /(?<!\p{L})(?:if|unless|wenn|falls|sofern|si|à moins|a menos|salvo que|если|якщо|jeśli|jeżeli|إذا|ما لم)(?!\p{L})|如果|若|除非/giu;
/** "asked if", "sans dire si", "no aclaró si": whether. */
const WHETHER =
  /(?<!\p{L})(?:ask\p{L}*|know[ns]?|knew|say(?:ing)?|(?:un)?clear|wonder\p{L}*|see|check\p{L}*|determin\p{L}+|dire|savoir|sa(?:it|vait)|précis\p{L}+|demand\p{L}+|indiqu\p{L}+|aclar\p{L}+|saber?|sabía|decir|precis[aó]\p{L}*|pregunt\p{L}+)\s$/iu;
/** A comma before "and", or a mark that parts two statements. */
const NEXT_STATEMENT =
  /[;；:：—–]|[,，،]\s*(?:and|but|while|und|aber|et|mais|y|pero|и|а|но|і|й|але|oraz|ale)(?!\p{L})|，(?:但|而)/iu;
const COMMA = /[,，،]/u;

/** Whether a condition in the sentence bears on what stands at from..to: one of another statement does not. */
export function isOnCondition(sentence: ReadSentence, { from, to }: Utf16Span): boolean {
  const { text } = sentence;
  return [...text.matchAll(CONDITION)].some(({ index, 0: word }) => {
    if (WHETHER.test(text.slice(0, index))) return false;
    const isBefore = index < from - sentence.from;
    const between = isBefore
      ? text.slice(index + word.length, from - sentence.from)
      : text.slice(to - sentence.from, index);
    if (NEXT_STATEMENT.test(between)) return false;
    // "…, adding that they would be told if it rained": the condition of a clause after the comma.
    return isBefore || !COMMA.test(between) || /[,，،]\s*$/u.test(between);
  });
}
