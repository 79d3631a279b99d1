// Differing names for one person or thing in aligned sentences: another spelling in the same script, or another name in
// the same role.

import { foldLetters } from '../../../../text/letters/fold.ts';
import { stem } from '../../../../text/tokens/normaliser.ts';
import { consonants } from '../../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../../text/words/names.ts';
import type { AlignedGroup } from '../../align/aligned-group.ts';
import { allPairs } from '../../all-pairs.ts';
import { conceptsOfWord } from '../../reading/concepts.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { roleNamesOf, TITLES, withoutTitles } from '../../reading/roles.ts';
import { OFFICES } from '../../reading/speakers.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { isSureName } from '../known-names.ts';
import { type SlotLink, slotsOf } from '../slots.ts';
import { areAcrossScripts, areNamesakes, areTwoCyrillic, isCyrillic, isOneScript } from './names-across-scripts.ts';
import { rolePairsOf } from './names-in-roles.ts';
import { onlyPersons } from './only-persons.ts';
import { isPlace, type PlacedName } from './placed-name.ts';
import { areAlike, areFormsOfOne, bare, isDerived } from './spelled-alike.ts';

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
  return nameDifferences(links, articles, reported);
}

/** Without those that are already `reported`, to which they are added. */
export function nameDifferences(
  links: readonly SlotLink<PlacedName>[],
  articles: readonly ReadArticle[],
  reported: Set<string>,
): Difference[] {
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

/** Neither name occurs in the other's article. */
export function isExclusive(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
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
    const isNoun = language === 'de';
    return {
      folded,
      isShort,
      concepts: conceptsOfWord(folded, language),
      stem: isNoun ? stem(folded, language) : null,
    };
  }) as [WordForm | null, WordForm | null];
  if (!left || !right) return false;
  if (left.concepts.some((one) => right.concepts.includes(one))) return true;
  if (left.stem !== null && left.stem === right.stem) return true;
  return (
    (left.isShort && right.folded.startsWith(left.folded)) || (right.isShort && left.folded.startsWith(right.folded))
  );
}

interface WordForm {
  readonly folded: string;
  /** It ends in a full stop, after the name of a town. */
  readonly isShort: boolean;
  readonly concepts: readonly string[];
  /** In German, which writes every noun like a name: "Brand", "Brandes". */
  readonly stem: string | null;
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
