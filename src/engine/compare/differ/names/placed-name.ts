// A name in a sentence: where it stands, and whom another article may know by it.
import { mayBeOneAbroad } from '../../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../../text/words/names.ts';
import { isOtherSurname } from '../../reading/han-persons.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import type { Role } from '../../reading/roles.ts';
import { isUnknown } from '../known-names.ts';
import { placeRole } from '../places/place-role.ts';
import { bare } from './spelled-alike.ts';

export interface PlacedName {
  readonly sentence: ReadSentence;
  readonly name: NameMention;
  /** Known if two names in one role are compared. */
  readonly role?: Role;
}

/** "at Saltmere Crown Court" and "in the hall Ronsard" say where. */
export const isPlace = ({ sentence, name, role }: PlacedName, article: ReadArticle): boolean =>
  placeRole({ ...name, from: role?.from ?? name.from }, sentence, article) === 'at';

/** Whether the names of two languages cannot be one in two spellings. */
export function areTwoAbroad(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [articleOf(articles, a.sentence).language, articleOf(articles, b.sentence).language];
  if (left === 'zh') return isOtherSurname(a.name.surface, b.name);
  if (right === 'zh') return isOtherSurname(b.name.surface, a.name);
  return !mayBeOneAbroad(a.name, left, b.name, right);
}

/** The article has no word of the name besides those of `other`, nor one like the surname. */
export function isStranger(name: NameMention, other: NameMention, article: ReadArticle): boolean {
  const surname = { ...name, words: name.words.slice(-1) };
  const shared = new Set(other.words.map(({ folded }) => folded));
  return (
    isUnknown(surname, article) &&
    !name.words.some(({ folded }) => !shared.has(folded) && article.vocabulary.has(bare(folded)))
  );
}
