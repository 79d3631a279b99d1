/** What the archive holds at a discrepancy already, and what of it stands beside the rest. */
import type { Article } from '../../../contract/model/article.ts';
import type { Difference } from './comparison-rows.ts';
import { canBothBeTrue, groupsOf } from './discrepancy-words.ts';

/** Claims that have a passage on the words of one of its values. */
export function claimsHolding(
  { values }: Pick<Difference, 'values'>,
  articles: readonly Pick<Article, 'articleId' | 'evidence'>[],
): number[] {
  const claims = articles.flatMap(({ articleId, evidence }) => {
    const own = values.filter((value) => value.articleId === articleId);
    return evidence.flatMap(({ claimId, anchor: { state, spans } }) => {
      const meets = spans.some((span) => own.some((value) => span.start < value.end && value.start < span.end));
      return claimId !== null && meets && (state === 'held' || state === 'carried') ? [claimId] : [];
    });
  });
  return [...new Set(claims)].sort((a, b) => a - b);
}

const LISTED = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "“> 200” can be true beside the others." Null where every value excludes another, or none does. */
export function besideWords(difference: Difference): string | null {
  const groups = groupsOf(difference);
  const beside = groups.filter(({ normal }) =>
    groups.every((other) => canBothBeTrue(difference, normal, other.normal)),
  );
  if (beside.length === 0 || beside.length === groups.length) return null;
  return `${LISTED.format(beside.map(({ normal }) => `“${normal}”`))} can be true beside the others.`;
}
