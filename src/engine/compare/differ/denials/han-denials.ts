// What one sentence in Han or Kana denies and another affirms, by the characters they share.

import { HAN_NO } from '../../reading/han-words.ts';

export interface HanPlace {
  /** UTF-16 places of the sentence. */
  readonly from: number;
  readonly to: number;
}

interface HanDenial {
  readonly what: string;
  readonly denied: HanPlace;
  readonly affirmed: HanPlace;
}

/** Only words that always deny: 不 and 无 are also parts of other words. */
const CHINESE = /(?:没有|并未|並未|尚未|从未|仍未|未能|未(?![来必免知成])|否认)(?<what>\p{Script=Han}{2,8})/gu;
const CHINESE_BEFORE = new RegExp(`(?:没有|否认|${HAN_NO})\\p{Script=Han}{0,2}$`, 'u');
const JAPANESE = /(?<what>\p{Script=Han}{2,4})\p{Script=Hiragana}{0,5}?(?:ない|なかった|ません|ておらず|されず)/gu;
const JAPANESE_AFTER = /^\p{Script=Hiragana}{0,5}?(?:ない|なかった|ません|ておらず|されず)/u;
/** How many characters must be the same. */
const FEWEST: Readonly<Record<string, number>> = { zh: 3, ja: 2 };

export function hanDenial(denying: string, affirming: string, language: string): HanDenial | null {
  const fewest = FEWEST[language];
  if (fewest === undefined) return null;
  for (const match of denying.matchAll(language === 'zh' ? CHINESE : JAPANESE)) {
    const what = match.groups?.what ?? '';
    for (let length = what.length; length >= fewest; length -= 1) {
      const said = what.slice(0, length);
      const at = affirming.indexOf(said);
      if (at < 0) continue;
      if (language === 'zh' && CHINESE_BEFORE.test(affirming.slice(0, at))) break;
      if (language === 'ja' && JAPANESE_AFTER.test(affirming.slice(at + length))) break;
      const end =
        language === 'zh' ? match.index + match[0].length - what.length + length : match.index + match[0].length;
      return { what: said, denied: { from: match.index, to: end }, affirmed: { from: at, to: at + length } };
    }
  }
  return null;
}
