// Names of two bearers of one role: "the guide, Luc Amiel" and "Guide Marc Hamel".
import { articleOf, type ReadArticle } from '../../reading/reading.ts';
import { type RoleName, roleNamesOf } from '../../reading/roles.ts';
import { phraseOf, sharedSentence } from '../context.ts';
import type { SlotLink } from '../slots.ts';
import { areTwoAbroad, isStranger, type PlacedName } from './placed-name.ts';
import { bare } from './spelled-alike.ts';

export function rolePairsOf(
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

/** Minimum share of the other words of two sentences that name different bearers of one role. */
const SAME_MATTER = 0.3;
/** The same where many can have the role. */
const SAME_STATEMENT = 0.5;
/** Roles that two articles may well give to two persons. */
export const MANY: ReadonlySet<string> = new Set(
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
  const { share } = sharedSentence(phraseOf(a.sentence, a.name), phraseOf(b.sentence, b.name), articles);
  return share >= (mayHaveMany(shared) ? SAME_STATEMENT : SAME_MATTER);
}

/** "the Kremlin spokesman", "the White House spokesman" */
function areOfTwoKinds(a: ReadonlySet<string>, b: ReadonlySet<string>, isOneLanguage: boolean): boolean {
  const isStem = (key: string): boolean => key.includes(':');
  return isOneLanguage && a.size > 0 && b.size > 0 && ![...a].some((key) => isStem(key) && b.has(key));
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
