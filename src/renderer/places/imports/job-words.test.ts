import { expect, test } from 'vitest';
import type { Import } from '../../../contract/model/imports/import.ts';
import type { ImportProgress } from '../../data/import-words.ts';
import { jobWords, progressWords, rateWords } from './job-words.ts';

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

test('a slow rate is not stated as none', () => {
  expect(rateWords(progress({ perSecond: 0.2, bytesExpected: 100 }))).toContain('less than an item a second');
});

test('a job states what became of its files, and that it waits while another is read', () => {
  const job = (part: Partial<Import>) =>
    jobWords({ added: 0, duplicates: 0, failed: 0, state: 'finished', ...part } as Import);
  expect(job({ duplicates: 192, failed: 3 })).toBe('0 articles, 192 duplicates, 3 failed');
  expect(job({ added: 1 })).toBe('1 article');
  expect(job({ state: 'running' })).toBe('0 articles · waiting for its turn');
});
