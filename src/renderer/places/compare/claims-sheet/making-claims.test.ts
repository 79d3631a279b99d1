import { expect, test } from 'vitest';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { claimsAsked, decide, sameClaim } from './making-claims.ts';

const passage = (articleId: number, stance: 'supports' | 'disputes' | null) => ({
  articleId,
  start: 4,
  end: 9,
  exact: 'words',
  normal: '214',
  source: 'Courier',
  language: 'en',
  speaker: null,
  remove: 0 as const,
  stance,
});
const draft = {
  value: '214',
  about: 'passengers',
  kind: 'figure' as const,
  statement: ' The number of passengers was 214. ',
  passages: [passage(1, 'supports'), passage(2, 'disputes'), passage(3, null)],
};
const held = [
  {
    articleId: 1,
    evidence: [{ claimId: 7, articleId: 1, anchor: { spans: [{ start: 0, end: 6 }] } }],
  },
] as unknown as Article[];

test('what is left out is not requested; words are trimmed', () => {
  const [asked] = claimsAsked([{ ...draft, addTo: null }], held);
  expect(asked?.statement).toBe('The number of passengers was 214.');
  expect(asked?.evidence.map(({ articleId, stance }) => [articleId, stance])).toEqual([
    [1, 'supports'],
    [2, 'disputes'],
  ]);
});

test('a passage that the claim has already is not added again', () => {
  const [asked] = claimsAsked([{ ...draft, addTo: 7 }], held);
  expect(asked?.evidence.map(({ articleId }) => articleId)).toEqual([2]);
});

test('without words or passages there is nothing to create', () => {
  expect(claimsAsked([{ ...draft, addTo: null, statement: '  ' }], held)).toEqual([]);
  expect(claimsAsked([{ ...draft, addTo: 7, passages: [passage(1, 'supports')] }], held)).toEqual([]);
});

test('a withdrawn claim is not suggested', () => {
  const near = (status: 'open' | 'withdrawn') => [
    { claimId: 3, status, statement: 'The ferry carried 214 passengers.' },
  ];
  expect(sameClaim(draft, near('open'))?.claimId).toBe(3);
  expect(sameClaim(draft, near('withdrawn'))).toBeNull();
});

test('whoever confirms early makes no second claim: what says the same is waited for', async () => {
  const answer = Promise.withResolvers<{ claims: Claim[] }>();
  const decided = decide([draft], () => answer.promise);
  answer.resolve({ claims: [{ claimId: 7, status: 'open', statement: draft.statement.trim() } as Claim] });
  expect(claimsAsked(await decided, held).map(({ claimId }) => claimId)).toEqual([7]);
});
