/** What the archive already has on a discrepancy, and which of its values can be true alongside the others. */
import type { Article } from '../../../../contract/model/articles/article.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import { listed } from '../../../parts/words.ts';
import type { Difference } from '../comparison-rows.ts';
import { canBothBeTrue, groupsOf } from './discrepancy-words.ts';

/** Returns claims with a passage on the words of one of its values. */
export function claimsHolding(
  { values }: Pick<Difference, 'values'>,
  articles: readonly Pick<Article, 'articleId' | 'evidence'>[],
): number[] {
  const claims = articles.flatMap(({ articleId, evidence }) => {
    const own = values.filter((value) => value.articleId === articleId);
    return evidence.flatMap((passage) => {
      const place = placeOf(passage);
      const meets = place && own.some((value) => place.start < value.end && value.start < place.end);
      return passage.claimId !== null && meets ? [passage.claimId] : [];
    });
  });
  return [...new Set(claims)].sort((a, b) => a - b);
}

/** Returns "“> 200” can be true together with the others." Null if every value excludes another, or none does. */
export function besideWords(difference: Difference): string | null {
  const groups = groupsOf(difference);
  const beside = groups.filter(({ normal }) =>
    groups.every((other) => canBothBeTrue(difference, normal, other.normal)),
  );
  if (beside.length === 0 || beside.length === groups.length) return null;
  return `${listed(beside.map(({ normal }) => `“${normal}”`))} can be true together with the others.`;
}
