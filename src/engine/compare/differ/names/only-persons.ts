// The one person in each of two sentences whom the other article does not know: the same person under two names.
import { conceptsOfWord } from '../../reading/concepts.ts';
import { articleOf, type ReadArticle } from '../../reading/reading.ts';
import { roleNamesOf, SAYING, TITLES } from '../../reading/roles.ts';
import { speakerOf } from '../../reading/speakers.ts';
import { phraseOf, sharedSentence } from '../context.ts';
import type { SlotLink } from '../slots.ts';
import { isCyrillic } from './names-across-scripts.ts';
import { MANY } from './names-in-roles.ts';
import { areTwoAbroad, isPlace, isStranger, type PlacedName } from './placed-name.ts';

/** In rows this similar, whose sentences share this much, one person on each side is the same person under two names. */
const SAME_EVENT = 0.4;
const SAME_EVENT_ABROAD = 0.5;
const SAID_ALIKE = 0.5;

/** "identified as Colin Mabey" and "named as Graham Tilsley": each sentence has one person whom the other article does not know. */
export function onlyPersons(
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
      ? score >= SAME_EVENT &&
        sharedSentence(phraseOf(a.sentence, a.name), phraseOf(b.sentence, b.name), articles).share >= SAID_ALIKE
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
