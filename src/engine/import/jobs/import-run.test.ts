import { expect, test } from 'vitest';
import { createImportProgress } from './import-progress.ts';
import { endingOf, type ImportRun } from './import-run.ts';

const none = { added: 0, duplicates: 0, failed: 0, files: 0, bytes: 0 };

test.each([
  ['SQLITE_CORRUPT_INDEX', /^The archive is damaged: copy it to a safe place/],
  ['SQLITE_FULL', /^The disk of .* is full/],
  ['SQLITE_IOERR_READ', /^The disk of the archive reported an error \(SQLITE_IOERR_READ\)/],
  ['ERR_OTHER', /^The import ended in an error/],
])('an import that fails with %s, also where it only reads the archive, says what to do', (code, words) => {
  const run = { progress: createImportProgress(1, () => {}, none), canResume: true } as ImportRun;
  const ending = endingOf(run, Object.assign(new Error('It failed.'), { code }), '/desk/a.collate');
  expect(ending).toEqual({ state: 'stopped', message: expect.stringMatching(words) });
});
