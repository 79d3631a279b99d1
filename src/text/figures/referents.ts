// What is counted: the words after a number.

import { words } from '../words/words.ts';
import { figureWords } from './figure-words.ts';

interface Referent {
  readonly words: string[];
  readonly from: number;
  readonly to: number;
}

export const noReferent = (at: number): Referent => ({ words: [], from: at, to: at });
const HAN_CLASSIFIER =
  /^(?:名|位|个|個|只|隻|艘|辆|輛|家|所|座|条|條|枚|架|台|部|间|栋|户|起|件|项|張|张|份|场|头|匹|次|多|余|餘)*/u;

/**
 * The words for what is counted, from `at` on: to the next punctuation, verb, preposition or conjunction, at most
 * three.
 */
export function referentAfter(text: string, at: number, language: string): Referent {
  if (language === 'zh' || language === 'ja') return hanReferent(text, at);
  const table = figureWords(language);
  const rest = text.slice(at, at + 90);
  const stretch = /^[^.,;:!?()"“”«»—–\n]*/u.exec(rest)?.[0] ?? '';
  if (!/^[\s\u00a0-]/u.test(stretch)) return noReferent(at);
  const kept: string[] = [];
  let from = at;
  let to = at;
  for (const word of words(stretch)) {
    const folded = word.folded;
    if (kept.length === 0 && table.of.has(folded)) continue;
    if (table.stop.has(folded) || /^\d/u.test(folded)) break;
    if (language === 'en' && kept.length > 0 && /(?:ed|ing)$/u.test(folded) && folded.length > 5) break;
    if (kept.length > 0 && language === 'en' && /(?:ly)$/u.test(folded)) break;
    if (kept.length === 0) from = at + word.from;
    kept.push(folded);
    to = at + word.to;
    if (kept.length === (language === 'ar' ? 2 : 3)) break;
  }
  return kept.length > 0 ? { words: kept, from, to } : noReferent(at);
}

function hanReferent(text: string, at: number): Referent {
  const rest = text.slice(at, at + 16);
  const classifier = HAN_CLASSIFIER.exec(rest)?.[0].length ?? 0;
  const noun = /^[\p{Script=Han}]{1,4}/u.exec(rest.slice(classifier))?.[0] ?? '';
  const cut = /^(.*?)(?:在|于|被|将|已|的|是|和|与|及|或|了|从|向|对|为)/u.exec(noun)?.[1] ?? noun;
  if (!cut) return { words: [], from: at, to: at + classifier };
  return { words: [cut], from: at + classifier, to: at + classifier + cut.length };
}
