// Names in two scripts, or in Ukrainian and Russian, that no transliteration makes one.
import { editDistance } from '../../../../text/words/edit-distance.ts';
import { consonants, nameInLatin, nameSkeleton, phoneticKey } from '../../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../../text/words/names.ts';
import { articleOf, type ReadArticle } from '../../reading/reading.ts';
import type { PlacedName } from './placed-name.ts';

/** Spellings can be compared only within one script, and Cyrillic ones only within one language. */
export function isOneScript([a, b]: readonly string[], left: NameMention, right: NameMention): boolean {
  const isLatinName = ({ surface }: NameMention): boolean => /^[\p{Script=Latin}\P{L}]+$/u.test(surface);
  if (isLatinName(left) && isLatinName(right)) return true;
  return a === b && isCyrillic(a) && !isLatinName(left) && !isLatinName(right);
}

export const isCyrillic = (language: string | undefined): boolean => /^(?:uk|ru|be|bg)$/u.test(language ?? '');
const isLatin = (language: string | undefined): boolean => /^(?:en|de|fr|es|pt|it|pl|nl)$/u.test(language ?? '');

export function areAcrossScripts([a, b]: readonly string[]): boolean {
  return (isCyrillic(a) && isLatin(b)) || (isLatin(a) && isCyrillic(b));
}

/** Ukrainian and Russian write one name in two ways, each in its own. */
export const areTwoCyrillic = ([a, b]: readonly string[]): boolean => a !== b && isCyrillic(a) && isCyrillic(b);

/** Transliterations of one surname are closer to each other than this. */
const OTHER_SURNAME = 0.4;

/** The same first name in two scripts, with surnames that no transliteration makes equal. */
export function areNamesakes(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [latin, cyrillic] = isLatin(articleOf(articles, a.sentence).language) ? [a, b] : [b, a];
  const [left, right] = [latin, cyrillic].map(({ name, sentence }) => {
    const { language } = articleOf(articles, sentence);
    return name.words.slice(-2).map(({ surface }) => nameInLatin(surface, language));
  }) as [string[], string[]];
  if (left.length < 2 || right.length < 2) return false;
  const [first, surname] = left as [string, string];
  const [otherFirst, otherSurname] = right as [string, string];
  if (givenSounds(first) !== givenSounds(otherFirst) || consonants(first).length < 2) return false;
  return (
    (areOtherSurnames(surname, otherSurname) ||
      areFormedOtherwise(surname, otherSurname) ||
      (!isCyrillic(articleOf(articles, latin.sentence).language) &&
        differInOneSound(consonants(surname), consonants(otherSurname)))) &&
    !isWrittenIn(surname, cyrillic, articles) &&
    !isWrittenIn(otherSurname, latin, articles)
  );
}

/** Ukrainian and Russian hear one letter as h and g: Oleh is Олег. */
const givenSounds = (name: string): string => consonants(name).replaceAll('g', '');

/** Endings that make Slavic surnames: Marchuk, Марченко, Orlov, Орлин. */
const SURNAME_ENDINGS = [
  /enk[aeiouy]*$/u,
  /u[kc]h?[aeiouy]*$/u,
  /[eo]v[aeiouy]?$/u,
  /[iy]n[aeiouy]?$/u,
  /sk[aeiouy]*j?$/u,
];

/** No transliteration makes one such ending of another. */
function areFormedOtherwise(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => SURNAME_ENDINGS.findIndex((ending) => ending.test(name)));
  return left !== -1 && right !== -1 && left !== right;
}

/** Consonants that every transliteration keeps apart. */
const KEPT = /^[bdlmnrt]$/u;

/** "Ospanov" and "Осмонов", "Stepura" and "Степурко": one other consonant, or one more that no case adds. */
function differInOneSound(latin: string, cyrillic: string): boolean {
  if (latin.length < 3) return false;
  // Only what is Cyrillic may have lost an ending that looked like that of a case: Стельмах is Stelmakh.
  if (cyrillic.length === latin.length + 1) return cyrillic.startsWith(latin) && /[dklnrt]$/u.test(cyrillic);
  if (cyrillic.length !== latin.length || latin.length < 4) return false;
  const apart = [...latin].flatMap((sign, i) => (sign === cyrillic[i] ? [] : [sign, cyrillic[i] ?? '']));
  return apart.length === 2 && apart.every((sign) => KEPT.test(sign));
}

/** Two consonants apart, or one and a longer ending: Stelmakh and Стельмащук differ, but Wright and Райт are one. */
function areOtherSurnames(a: string, b: string): boolean {
  const [x, y] = [phoneticKey(a), phoneticKey(b)];
  if (editDistance(x, y) < OTHER_SURNAME * Math.max(x.length, y.length)) return false;
  const isLonger = Math.abs(x.length - y.length) >= 3 && x.slice(0, 5) === y.slice(0, 5);
  return isLonger || editDistance(consonants(a), consonants(b)) >= 2;
}

/** Whether the other article has a word with the consonants of the surname. */
function isWrittenIn(surname: string, other: PlacedName, articles: readonly ReadArticle[]): boolean {
  const article = articleOf(articles, other.sentence);
  const wanted = consonants(surname);
  return [...article.vocabulary].some((word) => nameSkeleton(word, article.language) === wanted);
}
