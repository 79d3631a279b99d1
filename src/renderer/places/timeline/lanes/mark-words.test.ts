import { expect, test } from 'vitest';
import type { TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { markWords } from './mark-words.ts';

const MARK = {
  ...{ source: 'Echo', title: 'Tug left at dawn', date: '2026-10-06', cell: 'mentions', passages: 1 },
  ...{ firsts: [], mayBeEarlier: 0, after: null, unordered: null, unmarked: null },
} as unknown as TimelineMark;

test('a mark is told with its stance; where nothing is marked, no stance is told', () => {
  expect(markWords(MARK)).toBe('Echo, 6 October 2026, mentions, Tug left at dawn');
  const unmarked = { ...MARK, passages: 0, unmarked: { start: 1, end: 9 } } as TimelineMark;
  expect(markWords(unmarked)).toBe('Echo, 6 October 2026, has the words, not marked, Tug left at dawn');
});
