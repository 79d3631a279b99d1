// What remains of a name without its script, spelling and case endings.

import { foldLetters, stripMarks } from '../letters/fold.ts';
import { editDistance } from './edit-distance.ts';
import type { NameMention } from './names.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  "'": '',
  ё: 'e',
};
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  ئ: 'y',
  ؤ: 'w',
};

/** Latin letters for a folded word in Cyrillic or Arabic letters; a Latin word without its diacritics. */
function latinFrom(folded: string, language: string): string {
  let latin = '';
  for (const letter of folded) {
    if (letter === 'г' && language === 'uk') latin += 'h';
    else latin += CYRILLIC[letter] ?? ARABIC[letter] ?? letter;
  }
  return stripMarks(latin).replace(/[^a-z]/gu, '');
}

/** Letters that spell one sound in different scripts, as one sign; vowels and h are dropped after the first letter. */
export function consonants(latin: string): string {
  const signs = latin
    // "Lindqvist", "Lindquist"; "Moskva", "Moscow"
    .replace(/(?<=[kq])v/gu, '')
    .replace(/sch|sh/gu, 's')
    .replace(/tch|ch|cz/gu, '1')
    .replace(/dzh/gu, 'j')
    .replace(/zh/gu, 'z')
    .replace(/kh|ck|q/gu, 'k')
    .replace(/ph|v/gu, 'f')
    .replace(/gh|dj|j/gu, 'g')
    .replace(/ts|tz/gu, 's')
    .replace(/th/gu, 't')
    .replace(/dh/gu, 'd')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/c/gu, 'k')
    .replace(/p/gu, 'b');
  const first = /^[aeiou]/u.test(signs) ? 'a' : '';
  return first + signs.replace(/[aeiouyhw]/gu, '').replace(/(.)\1+/gu, '$1');
}

/** What a name keeps across scripts: the consonants of its words. Empty if a word keeps fewer than two. */
export function nameSkeleton(word: string, language: string): string {
  const skeleton = consonants(nameInLatin(word, language));
  return skeleton.length >= 2 ? skeleton : '';
}

const UNSOFTENED: Readonly<Record<string, string>> = { ці: 'ка', зі: 'га', сі: 'ха' };

/** What a name keeps, whatever its case: "у Білорічці" is Bilorichka, for case endings soften к, г and х. */
export function nameSkeletons(word: string, language: string): string[] {
  const before = word.replace(/(?:ці|зі|сі)$/u, (ending) => UNSOFTENED[ending] ?? ending);
  return (before === word ? [word] : [word, before]).map((form) => nameSkeleton(form, language));
}

/** A word of a name in Latin letters, without its Slavic ending. */
export function nameInLatin(word: string, language: string): string {
  const folded = foldLetters(word).replace(/^ال/u, '').replace(/'s$/u, '');
  const bare = /[а-яіїєґ]/u.test(folded)
    ? folded.replace(/(?:ого|ому|ими|ою|ею|ом|ем|(?<=[вн])[иы]м|ів|ам|ах|ях|ий|ій|ый|ой|ої|[аеиіоуюяєїыьйэ])$/u, '')
    : folded;
  return latinFrom(bare, language);
}

/**
 * Whether names of two languages may be one: "Munich" and "München", "Stelmakh" and "Стельмах". Whatever a language or a
 * case does to a name, it mostly begins alike.
 */
export function mayBeOneAbroad(a: NameMention, left: string, b: NameMention, right: string): boolean {
  const last = ({ words: all }: NameMention, language: string): string =>
    consonants(nameInLatin(all.at(-1)?.surface ?? '', language));
  const [one, other] = [last(a, left), last(b, right)];
  return one.slice(0, 2) === other.slice(0, 2) || editDistance(one, other) < 2;
}

/** One spelling for transliterations within Latin: Kizil-Kum, Qizil-Qum; Schäfer, Schaefer. */
export function phoneticKey(word: string): string {
  return stripMarks(word.toLowerCase())
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=[aou])e/gu, '')
    .replace(/q|ck|kh/gu, 'k')
    .replace(/y|j/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/zh/gu, 'z')
    .replace(/ts/gu, 's')
    .replace(/(.)\1+/gu, '$1');
}
