import { expect, test } from 'vitest';
import type { ImportProgress } from '../../data/import-progress.ts';
import { progressWords } from './job-words.ts';

const progress = (part: Partial<ImportProgress>) =>
  ({ done: 1_231, expected: 3_000, secondsLeft: null, ...part }) as ImportProgress;

test('the count comes first, the time left only where it is known', () => {
  expect(progressWords(progress({}))).toBe('1,231 of 3,000');
  expect(progressWords(progress({ secondsLeft: 118 }))).toBe('1,231 of 3,000 · about 2 minutes left');
});

test('without a known number of files only what is done is counted', () => {
  expect(progressWords(progress({ expected: null }))).toBe('1,231');
});

test('the last seconds are rounded to ten', () => {
  expect(progressWords(progress({ secondsLeft: 8 }))).toBe('1,231 of 3,000 · about 10 seconds left');
});
