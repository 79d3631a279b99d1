import { expect, test } from 'vitest';
import { filtersOfOther } from './filters-of-other.ts';

test.each(['2026-10-10T12:00Z', '2026-10-10T00:10+14:00', '2026-10-10T23:50-12:00'])(
  'an article of %s is found by the day written in it',
  (written) => {
    const {
      sourceIds,
      after = '',
      before = '',
    } = filtersOfOther({ laneId: 3, at: Date.parse(written) }, 'source', null);
    expect(sourceIds).toEqual([3]);
    expect(after <= '2026-10-10' && '2026-10-10' < before).toBe(true);
  },
);

test('the lane of an origin is found by the origin, among the articles of a collection', () => {
  const at = Date.parse('2026-10-10T12:00Z');
  expect(filtersOfOther({ laneId: 3, at }, 'origin', 7)).toEqual({
    originId: 3,
    collectionIds: [7],
    after: '2026-10-10',
    before: '2026-10-12',
  });
});
