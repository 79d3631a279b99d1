// Differing names for one person or thing in aligned sentences: another spelling in the same script, or another name in
// the same role.

import { foldLetters } from '../../../text/fold.ts';
import {
  consonants,
  editDistance,
  mayBeOneAbroad,
  type NameMention,
  nameInLatin,
  nameSkeleton,
  nameSkeletons,
  phoneticKey,
} from '../../../text/names.ts';
import type { AlignedGroup } from '../align/aligned-group.ts';
import { allPairs } from '../all-pairs.ts';
import { conceptsOfWord } from '../reading/concepts.ts';
import { isOtherSurname } from '../reading/han-persons.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../reading/reading.ts';
import { type Role, type RoleName, roleNamesOf, SAYING, TITLES, withoutTitles } from '../reading/roles.ts';
import { OFFICES, speakerOf } from '../reading/speakers.ts';
import { type Phrase, sharedSentence } from './context.ts';
import { type Difference, differenceOf } from './difference.ts';
import { isSureName, isUnknown } from './known-names.ts';
import { placeRole } from './places-differ.ts';
import { type SlotLink, slotsOf } from './slots.ts';

interface PlacedName {
  readonly sentence: ReadSentence;
  readonly name: NameMention;
  /** Known if two names in one role are compared. */
  readonly role?: Role;
}

/** How similar two names must be to count as two spellings of one name; 1 is equal. */
const ALIKE = 0.55;

/** `reported` holds the pairs already reported elsewhere in the comparison, so that each spelling is one discrepancy. */
export function namesDiffer(
  { members, score }: AlignedGroup,
  articles: readonly ReadArticle[],
  reported: Set<string>,
): Difference[] {
  const own = members.map((sentence) => exclusiveNames(sentence, members, articles));
  const inRoles = members.map((sentence) => {
    const article = articleOf(articles, sentence);
    return roleNamesOf(sentence, article).filter(({ name }) => isWritten(name) && isSureName(name, sentence, article));
  });
  const links = [
    ...allPairs(own).flatMap(([left, right]) => pairsOf(left, right, articles)),
    ...allPairs(inRoles).flatMap(([left, right]) => rolePairsOf(left, right, articles)),
    ...allPairs(own).flatMap(([left, right]) => onlyPersons(left, right, score, articles)),
  ];
  return slotsOf(links)
    .filter((slot) => !reported.has(keyOf(slot.items)) && reported.add(keyOf(slot.items)))
    .map((slot) =>
      differenceOf(
        slot.items.every((item) => isPlace(item, articleOf(articles, item.sentence))) ? 'place' : 'name',
        slot.items.map(({ sentence, name }) => ({ sentence, from: name.from, to: name.to, normal: name.surface })),
        false,
      ),
    );
}

/** "at Saltmere Crown Court" and "in the hall Ronsard" say where. */
const isPlace = ({ sentence, name, role }: PlacedName, article: ReadArticle): boolean =>
  placeRole({ ...name, from: role?.from ?? name.from }, sentence, article) === 'at';

const keyOf = (items: readonly PlacedName[]): string =>
  items.map(({ name }) => name.words.at(-1)?.folded ?? '').join(' ');

/** Names with a word that no other article has: a name known to both is not another spelling. */
function exclusiveNames(
  sentence: ReadSentence,
  members: readonly ReadSentence[],
  articles: readonly ReadArticle[],
): PlacedName[] {
  const others = members.filter((other) => other.plain !== sentence.plain).map((other) => articleOf(articles, other));
  const article = articleOf(articles, sentence);
  return sentence.names.flatMap((whole) => {
    if (!isSureName(whole, sentence, article)) return [];
    const name = withoutTitles(whole, article);
    const strange = name.words.some(
      (word) => word.folded.length >= 3 && others.some((other) => !other.vocabulary.has(bare(word.folded))),
    );
    return strange ? [{ sentence, name }] : [];
  });
}

/** An acronym is too easily one of a longer name. */
const isWritten = ({ surface }: NameMention): boolean =>
  /\p{Lu}[’']?\p{Ll}|\p{Script=Arabic}|\p{Script=Han}/u.test(surface);

const bare = (folded: string): string => folded.replace(/'s$/u, '');

function pairsOf(
  left: readonly PlacedName[],
  right: readonly PlacedName[],
  articles: readonly ReadArticle[],
): SlotLink<PlacedName>[] {
  const links: SlotLink<PlacedName>[] = [];
  for (const a of left) {
    for (const b of right) {
      const equal = a.name.surface === b.name.surface;
      const languages = [a, b].map(({ sentence }) => articleOf(articles, sentence).language);
      if (equal) links.push({ a, b, score: 1, meeting: 'same' });
      else if ((areAcrossScripts(languages) || areTwoCyrillic(languages)) && areNamesakes(a, b, articles)) {
        links.push({ a, b, score: 0.7, meeting: 'differ' });
      } else if (
        isOneScript(languages, a.name, b.name) &&
        isExclusive(a, b, articles) &&
        !areOneMeaning(a, b, articles) &&
        (areAlike(a.name, b.name) || differInOneWord(a, b, articles))
      ) {
        links.push({ a, b, score: 0.8, meeting: 'differ' });
      }
    }
  }
  return links;
}

function rolePairsOf(
  left: readonly RoleName[],
  right: readonly RoleName[],
  articles: readonly ReadArticle[],
): SlotLink<PlacedName>[] {
  return left.flatMap((a) =>
    right.flatMap((b): SlotLink<PlacedName>[] =>
      areInOneRole(a, b, articles) ? [{ a, b, score: 0.6, meeting: 'differ' }] : [],
    ),
  );
}

/** In rows this similar, whose sentences share this much, one person on each side is the same person under two names. */
const SAME_EVENT = 0.4;
const SAME_EVENT_ABROAD = 0.5;
const SAID_ALIKE = 0.5;

/** "identified as Colin Mabey" and "named as Graham Tilsley": each sentence has one person whom the other article does not know. */
function onlyPersons(
  left: readonly PlacedName[],
  right: readonly PlacedName[],
  score: number,
  articles: readonly ReadArticle[],
): SlotLink<PlacedName>[] {
  const [a, b] = [onlyPerson(left, articles), onlyPerson(right, articles)];
  if (!a || !b) return [];
  const [one, other] = [articleOf(articles, a.sentence), articleOf(articles, b.sentence)];
  if (hasKnownRole(a, one) && hasKnownRole(b, other)) return [];
  if (!isStranger(a.name, b.name, other) || !isStranger(b.name, a.name, one)) return [];
  const isAlike =
    one.language === other.language
      ? score >= SAME_EVENT && sharedSentence(phraseOf(a), phraseOf(b), articles).share >= SAID_ALIKE
      : score >= SAME_EVENT_ABROAD && areTwoAbroad(a, b, articles);
  return isAlike ? [{ a, b, score: 0.5, meeting: 'differ' }] : [];
}

/** Two roles that the tables know are compared by themselves. */
const hasKnownRole = ({ sentence, name }: PlacedName, article: ReadArticle): boolean =>
  roleNamesOf(sentence, article).some(
    (one) => one.name.to === name.to && [...one.role.heads].some((head) => TITLES.has(head) || MANY.has(head)),
  );

/** The only name of first name and surname in a sentence, if it is no place; who says something is compared elsewhere. */
function onlyPerson(names: readonly PlacedName[], articles: readonly ReadArticle[]): PlacedName | undefined {
  const [person, ...further] = names.filter((one) => isPerson(one, articleOf(articles, one.sentence)));
  if (!person || further.length > 0) return undefined;
  const { sentence, name } = person;
  const speaker = speakerOf(sentence, articleOf(articles, sentence));
  if (!speaker) return sentence.concepts.some(({ concept }) => SAYING.has(concept)) ? undefined : person;
  return speaker.from <= name.from && name.to <= speaker.to ? undefined : person;
}

function isPerson(one: PlacedName, article: ReadArticle): boolean {
  const { words, surface } = one.name;
  return (
    words.length > 1 &&
    words.length <= 3 &&
    isCyrillic(article.language) === /\p{Script=Cyrillic}/u.test(surface) &&
    words.every(
      (word) =>
        /^(?:\p{Lu}\p{Ll}|\p{Script=Arabic})/u.test(word.surface) &&
        conceptsOfWord(word.folded, article.language).length === 0,
    ) &&
    !isPlace(one, article)
  );
}

/** Spellings can be compared only within one script, and Cyrillic ones only within one language. */
function isOneScript([a, b]: readonly string[], left: NameMention, right: NameMention): boolean {
  const isLatinName = ({ surface }: NameMention): boolean => /^[\p{Script=Latin}\P{L}]+$/u.test(surface);
  if (isLatinName(left) && isLatinName(right)) return true;
  return a === b && isCyrillic(a) && !isLatinName(left) && !isLatinName(right);
}

const isCyrillic = (language: string | undefined): boolean => /^(?:uk|ru|be|bg)$/u.test(language ?? '');
const isLatin = (language: string | undefined): boolean => /^(?:en|de|fr|es|pt|it|pl|nl)$/u.test(language ?? '');

function areAcrossScripts([a, b]: readonly string[]): boolean {
  return (isCyrillic(a) && isLatin(b)) || (isLatin(a) && isCyrillic(b));
}

/** Ukrainian and Russian write one name in two ways, each in its own. */
const areTwoCyrillic = ([a, b]: readonly string[]): boolean => a !== b && isCyrillic(a) && isCyrillic(b);

/** Transliterations of one surname are closer to each other than this. */
const OTHER_SURNAME = 0.4;

/** The same first name in two scripts, with surnames that no transliteration makes equal. */
function areNamesakes(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
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

/** Neither name occurs in the other's article. */
function isExclusive(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const unknown = (name: NameMention, article: ReadArticle, other: NameMention): boolean =>
    name.words.some(
      (word) => !article.vocabulary.has(bare(word.folded)) && !other.words.some((its) => its.folded === word.folded),
    );
  return (
    unknown(a.name, articleOf(articles, b.sentence), b.name) && unknown(b.name, articleOf(articles, a.sentence), a.name)
  );
}

/** "France" and "French", "Soldaten" and "Soldatin", "Santa Rosa, Calif." and "Santa Rosa, California": one name or noun in two forms. */
function areOneMeaning(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence, name }) => {
    const { text, language } = articleOf(articles, sentence);
    const [{ folded = '' } = {}, ...further] = name.words;
    if (further.length > 0) return null;
    const isShort = text.startsWith('.', name.to) && text.slice(0, name.from).endsWith(', ');
    return { folded, isShort, concepts: conceptsOfWord(folded, language) };
  }) as [WordForm | null, WordForm | null];
  if (!left || !right) return false;
  if (left.concepts.some((one) => right.concepts.includes(one))) return true;
  return (
    (left.isShort && right.folded.startsWith(left.folded)) || (right.isShort && left.folded.startsWith(right.folded))
  );
}

interface WordForm {
  readonly folded: string;
  /** It ends in a full stop, after the name of a town. */
  readonly isShort: boolean;
  readonly concepts: readonly string[];
}

function areAlike(a: NameMention, b: NameMention): boolean {
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

/** Minimum share of the other words of two sentences that name different bearers of one role. */
const SAME_MATTER = 0.3;
/** The same where many can have the role. */
const SAME_STATEMENT = 0.5;
/** Roles that two articles may well give to two persons. */
const MANY: ReadonlySet<string> = new Set(
  'spokesperson witness expert specialist relative friend mother father son sibling officer worker member representative participant lawyer doctor teacher neighbour victim tourist mp-lawmaker parliament striker scientist passenger supporter survivor customer rent-lease rally-march rescuer student candidate local-council patient family fireman live town'.split(
    ' ',
  ),
);

/** So may a role that no table knows, of which there is only a stem. */
const mayHaveMany = (heads: ReadonlySet<string>): boolean =>
  [...heads].some((one) => MANY.has(one)) || [...heads].every((one) => one.includes(':'));

/** "flight director" and "head of the agency" */
const VAGUE: ReadonlySet<string> = new Set(['chief', 'president', 'worker', 'work', 'organisation', 'institute']);

/** "the guide, Luc Amiel" and "Guide Marc Hamel", "пором «Катерина»" and "the ferry Kalina": each article has one name for the role, which the other does not know. */
function areInOneRole(a: RoleName, b: RoleName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [articleOf(articles, a.sentence), articleOf(articles, b.sentence)];
  const shared = a.role.heads.intersection(b.role.heads);
  if (shared.size === 0 || shared.size * 2 < Math.min(a.role.heads.size, b.role.heads.size)) return false;
  if ([...shared].every((one) => VAGUE.has(one)) && a.role.which.isDisjointFrom(b.role.which)) return false;
  if (a.role.isBeside !== b.role.isBeside) return false;
  if (areOfTwoKinds(a.role.which, b.role.which, left.language === right.language)) return false;
  if (!isStranger(a.name, b.name, right) || !isStranger(b.name, a.name, left)) return false;
  if (hasOther(a, shared, left) || hasOther(b, shared, right)) return false;
  if (left.language !== right.language) return areTwoAbroad(a, b, articles);
  // Chinese names are compared by themselves.
  if (left.language === 'zh') return false;
  const { share } = sharedSentence(phraseOf(a), phraseOf(b), articles);
  return share >= (mayHaveMany(shared) ? SAME_STATEMENT : SAME_MATTER);
}

const phraseOf = ({ sentence, name }: PlacedName): Phrase => ({ sentence, from: name.from, to: name.to });

/** Whether the names of two languages cannot be one in two spellings. */
function areTwoAbroad(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [articleOf(articles, a.sentence).language, articleOf(articles, b.sentence).language];
  if (left === 'zh') return isOtherSurname(a.name.surface, b.name);
  if (right === 'zh') return isOtherSurname(b.name.surface, a.name);
  return !mayBeOneAbroad(a.name, left, b.name, right);
}

/** "the Kremlin spokesman", "the White House spokesman" */
function areOfTwoKinds(a: ReadonlySet<string>, b: ReadonlySet<string>, isOneLanguage: boolean): boolean {
  const isStem = (key: string): boolean => key.includes(':');
  return isOneLanguage && a.size > 0 && b.size > 0 && ![...a].some((key) => isStem(key) && b.has(key));
}

/** The article has no word of the name besides those of `other`, nor one like the surname. */
function isStranger(name: NameMention, other: NameMention, article: ReadArticle): boolean {
  const surname = { ...name, words: name.words.slice(-1) };
  const shared = new Set(other.words.map(({ folded }) => folded));
  return (
    isUnknown(surname, article) &&
    !name.words.some(({ folded }) => !shared.has(folded) && article.vocabulary.has(bare(folded)))
  );
}

/** Whether somebody else has the role in the same article. */
function hasOther({ name, role }: RoleName, heads: ReadonlySet<string>, article: ReadArticle): boolean {
  const isVague = [...heads].every((one) => VAGUE.has(one));
  const own = new Set(name.words.map(({ folded }) => bare(folded)));
  return article.sentences.some((sentence) =>
    roleNamesOf(sentence, article).some(
      (other) =>
        other.role.heads.isSupersetOf(heads) &&
        (!isVague || !other.role.which.isDisjointFrom(role.which)) &&
        !other.name.words.some(({ folded }) => own.has(bare(folded))),
    ),
  );
}

/** Fewer letters, and what ends like Billy, may be a short form of the other. */
const FULL_NAME = 5;
const PET_NAME = /^.{3,4}(?:y|ie)$/u;

/** "Osterby Pork" and "Vestby Pork", "Lionel Marsh" and "Leonard Marsh", "Black Heron" and "GreyHeron": all but one word is shared. */
function differInOneWord(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ name }) =>
    name.surface.split(/[ \u00a0-]|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => foldLetters(word)),
  ) as [string[], string[]];
  if (left.length !== right.length || left.length < 2 || left.at(-1) !== right.at(-1)) return false;
  const apart = left.findIndex((word, i) => word !== right[i]);
  const [one, other] = [left[apart] ?? '', right[apart] ?? ''];
  if (left.some((word, i) => i !== apart && word !== right[i])) return false;
  if ([one, other].some((word) => word.endsWith("'s")) || isDerived(one, other) || isDerived(other, one)) return false;
  if (consonants(one) === consonants(other) || areFormsOfOne(one, other)) return false;
  const meanings = [a, b].map(({ sentence }, i) => {
    const { language } = articleOf(articles, sentence);
    const word = [one, other][i] ?? '';
    return conceptsOfWord(word, isCyrillic(language) && /^\p{Script=Latin}/u.test(word) ? 'en' : language);
  });
  if (meanings.flat().some((concept) => OFFICES.has(concept) || TITLES.has(concept) || concept === 'mp-lawmaker'))
    return false;
  if (meanings.every(({ length }) => length > 0)) return true;
  const [shorter, longer] = [one.length, other.length].sort((x, y) => x - y) as [number, number];
  return shorter >= FULL_NAME && longer - shorter <= 2 && ![one, other].some((word) => PET_NAME.test(word));
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
function areFormsOfOne(a: string, b: string): boolean {
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
function isDerived(base: string, form: string): boolean {
  if (/(?:land|b[eu]rg|york|london)$/u.test(base) && /^ers?$/u.test(form.slice(base.length)) && form.startsWith(base))
    return true;
  const stem = base.replace(/[aeoyаеиіоуюяєйь]$/u, '');
  for (const root of [base, stem]) {
    if (root.length >= 4 && form.startsWith(root) && (form === root || ADJECTIVE.test(form.slice(root.length))))
      return true;
  }
  return false;
}
