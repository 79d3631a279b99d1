import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

test('a document with a password and one of an old program are told apart, each with what can be done', async () => {
  const read = (name: string) => readBytes(readFileSync(join(import.meta.dirname, 'fixtures', name)), name);
  expect(await read('locked.docx')).toMatchObject([
    { code: 'encrypted', message: expect.stringMatching(/save it without one/) },
  ]);
  expect(await read('letter.doc')).toMatchObject([
    { code: 'unknown-format', message: expect.stringMatching(/save it as DOCX/) },
  ]);
});
