import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pickReader } from '../../readers/index.ts';
import { testFolder } from '../../store/testing/test-folder.ts';
import { seedArchive } from '../../testing/seed-articles.ts';

test('an archive inside another file, or where none is open, is named as one, with what to do instead', () => {
  const folder = testFolder();
  const path = join(folder, 'colleague.collate');
  seedArchive(path, []);
  const refusal = { code: 'unknown-format', message: expect.stringMatching(/^This is a Collate archive.*take it out/) };
  expect(pickReader(readFileSync(path), 'colleague.collate')).toMatchObject({ refusal });
});
