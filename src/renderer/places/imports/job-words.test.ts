import { expect, test } from 'vitest';
import type { ImportProgress } from '../../data/import-progress.ts';
import { progressWords, rateWords } from './job-words.ts';

const progress = (part: Partial<ImportProgress>) =>
  ({ done: 1_231, expected: 3_000, secondsLeft: null, ...part }) as ImportProgress;

test('the count comes first, the time left only if it is known', () => {
  expect(progressWords(progress({}))).toBe('1,231 of 3,000 files');
  expect(progressWords(progress({ secondsLeft: 118 }))).toBe('1,231 of 3,000 files · about 2 minutes left');
});

test('without a known number of files, only those done are counted', () => {
  expect(progressWords(progress({ expected: null }))).toBe('1,231 items done');
});

test('the last seconds are rounded to ten', () => {
  expect(progressWords(progress({ secondsLeft: 8 }))).toBe('1,231 of 3,000 files · about 10 seconds left');
});

test('an unknown time left is stated as such', () => {
  const words = (part: Partial<ImportProgress>) =>
    rateWords(progress({ perSecond: 41.2, bytesExpected: 100, ...part }));
  expect(words({ bytesExpected: null })).toBe('41 items a second · still counting the files · you can go on working');
  expect(words({})).toBe('41 items a second · time left not known yet · you can go on working');
  expect(words({ secondsLeft: 118 })).toBe('41 items a second · about 2 minutes left · you can go on working');
});
