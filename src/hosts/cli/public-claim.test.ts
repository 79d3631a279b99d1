import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../contract/model/articles/article.ts';
import type { Claim } from '../../contract/model/claims/claim.ts';
import { claimInWords, publicClaim } from './public-claim.ts';

const claim = { claimId: 3, statement: 'It sank' } as Claim;
const evidence = (state: EvidenceInPlace['anchor']['state'], ...spans: { start: number; end: number }[]) =>
  ({
    ...{ evidenceId: 7, articleId: 2, start: 90, end: 94, exact: 'sank', translation: null, stance: 'supports' },
    anchor: { state, spans },
  }) as EvidenceInPlace;

test.each([
  ['held', [{ start: 90, end: 94 }], 90, ''],
  ['carried', [{ start: 12, end: 16 }], 12, ''],
  ['proposed', [{ start: 12, end: 16 }], null, '  (not where it was: places come close)'],
  ['orphaned', [], null, '  (its words are no longer in the text)'],
] as const)('a passage that is %s has its place in the present text or none', (state, spans, start, words) => {
  const told = publicClaim({ claim, relations: [] }, [evidence(state, ...spans)]);
  expect(told.evidence[0]).toMatchObject({ start, end: start === null ? null : start + 4, anchor: state });
  expect(claimInWords(told)).toBe(`3  It sank\n    7  supports  article 2  "sank"${words}`);
});

test('what a claim is stated to be related to comes before its passages', () => {
  const other = { claimId: 9, statement: 'Fog' } as Claim;
  const told = publicClaim({ claim, relations: [{ relation: 'depends-on', claim: other }] }, []);
  expect(told.relations).toEqual([{ relation: 'depends-on', claimId: 9 }]);
  expect(claimInWords(told)).toBe('3  It sank\n    depends on 9');
});
