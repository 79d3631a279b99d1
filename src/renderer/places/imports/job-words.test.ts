import { expect, test } from 'vitest';
import type { ImportProgress } from '../../data/import-progress.ts';
import { progressWords } from './job-words.ts';

const progress = (part: Partial<ImportProgress>) =>
  ({ began: 0, done: 1_231, expected: 3_000, bytes: 41, bytesExpected: 100, ...part }) as ImportProgress;

test('the count comes first, the time left only after five seconds', () => {
  expect(progressWords(progress({}), 4_000)).toBe('1,231 of 3,000');
  expect(progressWords(progress({}), 83_000)).toBe('1,231 of 3,000 · about 2 minutes left');
});

test('without a known end there is no time left', () => {
  expect(progressWords(progress({ expected: null, bytesExpected: 0 }), 60_000)).toBe('1,231');
});

test('the last seconds are rounded to ten', () => {
  expect(progressWords(progress({ bytes: 90 }), 90_000)).toBe('1,231 of 3,000 · about 10 seconds left');
});
