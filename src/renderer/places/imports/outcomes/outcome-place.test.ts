import { expect, test } from 'vitest';
import { placeOf } from './outcome-place.ts';

test('an outcome leads to the work that it tells of, a passage within its article', () => {
  const claim = { kind: 'claim', id: 3 } as const;
  expect(placeOf({ about: claim, articleId: 7 })).toEqual({ place: 'claims', scope: { claimId: 3 } });
  expect(placeOf({ about: { kind: 'report', id: 3 }, articleId: null })).toEqual({
    place: 'reports',
    scope: { reportId: 3 },
  });
  expect(placeOf({ about: { kind: 'passage', id: 3 }, articleId: 7 })).toEqual({
    place: 'library',
    scope: { articleId: 7, evidenceId: 3 },
  });
  expect(placeOf({ about: { kind: 'comparison', id: null, articleIds: [1, 2] }, articleId: null })).toEqual({
    place: 'compare',
    scope: { articleIds: [1, 2] },
  });
});

test('without any it leads to its article, or nowhere', () => {
  expect(placeOf({ about: null, articleId: 7 })).toEqual({ place: 'library', scope: { articleId: 7 } });
  expect(placeOf({ about: null, articleId: null })).toBeNull();
});
