import { expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { createImportProgress } from './import-progress.ts';
import { endingOf, type ImportRun } from './import-run.ts';

const none = { added: 0, duplicates: 0, failed: 0, files: 0, bytes: 0 };
const progress = () => createImportProgress(1, () => {}, none);

test.each([
  ['SQLITE_CORRUPT_INDEX', /^The archive is damaged: copy it to a safe place/],
  ['SQLITE_FULL', /^The disk of .* is full/],
  ['SQLITE_IOERR_READ', /^The disk of the archive reported an error \(SQLITE_IOERR_READ\)/],
  ['ERR_OTHER', /^The import ended in an error/],
])('an import that fails with %s, also where it only reads the archive, says what to do', (code, words) => {
  const run = { progress: progress(), canResume: true } as ImportRun;
  const ending = endingOf(run, Object.assign(new Error('It failed.'), { code }), '/desk/a.collate');
  expect(ending).toEqual({ state: 'stopped', message: expect.stringMatching(words) });
});

test('pasted text, which cannot be resumed, is to be pasted again', () => {
  const run = { progress: progress(), canResume: false } as ImportRun;
  const words = (error: unknown) => endingOf(run, error, '/desk/a.collate').message;
  const nothing = '0 articles have been imported.';
  const again = 'nothing is imported twice.';
  expect(words(new CollateError('internal', 'No reader started.'))).toBe(
    `No reader started. ${nothing} Paste the text again once that is fixed: ${again}`,
  );
  expect(words(Object.assign(new Error('It failed.'), { code: 'SQLITE_FULL' }))).toBe(
    `The disk of /desk is full. ${nothing} Free some and paste the text again: ${again}`,
  );
  expect(words(new CollateError('cancelled', 'Stopped.'))).toBe(`Stopped. ${nothing} Paste the text again: ${again}`);
});

test('that an import has ended is said once the lists can be asked for how it did', () => {
  const told: string[] = [];
  createImportProgress(1, ({ name }) => told.push(name), none).end();
  expect(told).toEqual(['changed', 'importProgressed']);
});
