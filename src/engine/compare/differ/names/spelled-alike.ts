// Whether two words or names are one in two spellings, cases or forms.
import { editDistance } from '../../../../text/words/edit-distance.ts';
import { consonants, nameSkeleton, nameSkeletons, phoneticKey } from '../../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../../text/words/names.ts';

/** Without the genitive of English. */
export const bare = (folded: string): string => folded.replace(/'s$/u, '');

/** How similar two names must be to count as two spellings of one name; 1 is equal. */
const ALIKE = 0.55;

export function areAlike(a: NameMention, b: NameMention): boolean {
  const [left, right] = [a, b].map((name) =>
    name.words.map((word) => bare(word.folded)).filter((word) => word.length > 1),
  ) as [string[], string[]];
  if (phoneticKey(left.join('')) === phoneticKey(right.join('')) || isForm(left, right) || isForm(right, left))
    return false;
  if (left.length === right.length && left.every((word, i) => areFormsOfOne(word, right[i] as string))) return false;
  if (left.length === right.length && left.length > 1) {
    const likenesses = left.map((word, i) => likeness(word, right[i] as string));
    if (haveOtherSurname(left, right)) return true;
    const mean = likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length;
    // Vasyl and Vasily Tkachenko are the same person.
    if (likenesses.at(-1) === 1 && consonants(left[0] as string) === consonants(right[0] as string)) return false;
    // "Bill Tarn" may be short for "William Tarn": if one word is equal, only a different spelling of the other counts.
    if (likenesses.includes(1) && likenesses.some((one, i) => one < leastLike(left[i] as string, right[i] as string)))
      return false;
    return mean >= ALIKE && Math.max(...likenesses) >= 0.7 && likenesses.every((one) => one > 0.2);
  }
  return areAlikeWords(left.at(-1) ?? '', right.at(-1) ?? '');
}

/** "Norland Foundation" and "Norland Fellowship": two things of one name. */
const NO_SURNAME = /(?:tion|ship|ment|ism|ics|ing|ity|ence|ance)s?$/u;

/** "Regina Solm" and "Regina Sollner": one first name, in one row, and surnames that neither article has of the other. */
function haveOtherSurname(left: readonly string[], right: readonly string[]): boolean {
  const [first, surname] = [left[0] as string, left.at(-1) as string];
  const other = right.at(-1) as string;
  if (
    first !== right[0] ||
    first.length < 3 ||
    left.length !== 2 ||
    [surname, other].every((word) => NO_SURNAME.test(word))
  )
    return false;
  const isNear = surname.slice(0, 1) === other.slice(0, 1) || likeness(surname, other) >= ALIKE;
  return isNear && !isDerived(surname, other) && !isDerived(other, surname);
}

/** Minimum similarity of two words that are one name spelled differently; short words allow fewer other letters. */
const leastLike = (a: string, b: string): number => (Math.min(a.length, b.length) >= 5 ? 0.6 : 0.7);

/** "Halvor" and "Halver", "Northgate" and "Northgale"; short words are too easily similar. */
function areAlikeWords(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a === b || isDerived(a, b) || isDerived(b, a)) return false;
  if (areCasesOfOne(a, b)) return false;
  return a.slice(0, 2) === b.slice(0, 2) && likeness(a, b) >= 0.6 && nameSkeleton(a, 'en') !== '';
}

const SPELLED_ABROAD: readonly (readonly [RegExp, string])[] = [
  [/tre$/u, 'ter'],
  [/our/gu, 'or'],
  [/is(?=ation|e|ing)/gu, 'iz'],
  [/^bros$/u, 'brothers'],
  [/^corp$/u, 'corporation'],
  [/^ass(?:n|oc)$/u, 'association'],
  [/^(?:univ)$/u, 'university'],
  [/^dept$/u, 'department'],
];

/** "Centre" and "Center", "Bros" and "Brothers", "États" and "Etats", "Мамаев" and "Мамаевым": one word, written in two ways. */
export function areFormsOfOne(a: string, b: string): boolean {
  const spelled = (word: string): string =>
    SPELLED_ABROAD.reduce((form, [one, other]) => form.replace(one, other), plainLetters(word));
  return spelled(a) === spelled(b) || areCasesOfOne(a, b);
}

/** Accents of Latin letters; й and ї are letters of their own. */
const plainLetters = (word: string): string =>
  /\p{Script=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

const SLAVIC_ENDING = /(?:ого|ому|ими|его|ему|[иіы][йхм]|ой|ою|ої|ая|ую|ие|ые|[аеиіоуюяєїыь])$/u;

/** "Піщаним" and "Піщаного", "Сулинкою" and "Сулинці": one name in two cases. */
function areCasesOfOne(a: string, b: string): boolean {
  if (!/[а-яіїєґ]/u.test(a)) return false;
  const [left, right] = [a, b].map((word) => word.replace(SLAVIC_ENDING, '')) as [string, string];
  return (
    (left === right && left.length > 1) ||
    !new Set(nameSkeletons(a, 'uk')).isDisjointFrom(new Set(nameSkeletons(b, 'uk')))
  );
}

function likeness(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** One is a short form of the other: the other contains all its words. */
function isForm(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word) =>
    long.some((other) => phoneticKey(other) === phoneticKey(word) || isDerived(word, other) || isDerived(other, word)),
  );
}

const ADJECTIVE =
  /^(?:s|n|an|ian|ians|ns|ans|ese|ish|i|is|ic|ity|а|у|ом|ою|ої|і|ы|и|е|ів|ов|ам|ами|ський|ська|ське|ські|ского|ская|ский|ских|ською|ського|ський|ым|ем|я|ю|єю|ей)$/u;

/** "Moldavia" and "Moldavian", "Харків" and "Харкові": one name in two forms. */
export function isDerived(base: string, form: string): boolean {
  if (/(?:land|b[eu]rg|york|london)$/u.test(base) && /^ers?$/u.test(form.slice(base.length)) && form.startsWith(base))
    return true;
  const stem = base.replace(/[aeoyаеиіоуюяєйь]$/u, '');
  for (const root of [base, stem]) {
    if (root.length >= 4 && form.startsWith(root) && (form === root || ADJECTIVE.test(form.slice(root.length))))
      return true;
  }
  return false;
}
