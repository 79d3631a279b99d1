import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { testFolder } from './testing/test-folder.ts';
import { assertNoArchive } from './written-whole.ts';

const LOCKS = '/proc/locks';

/** How many locks the system keeps on a file. */
function locksOn(path: string): number {
  const { ino } = statSync(path);
  return readFileSync(LOCKS, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`:${ino} `)).length;
}

describe.skipIf(!existsSync(LOCKS))('without its lock, another program would take the journal away:', () => {
  test.each([
    ['opened again to be read', (path: string) => openReadOnly(path).close()],
    ['named as the file of an export', (path: string) => expect(() => assertNoArchive(path)).toThrow('is an archive')],
  ])('an open archive that is %s by its own program keeps it', (_, look) => {
    const folder = testFolder();
    const path = join(folder, 'a.collate');
    const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id', holder: 'this test' };
    openStore(path, { ...options, create: true }).close();
    const store = openStore(path, { ...options, create: false });
    const before = locksOn(path);
    expect(before).toBeGreaterThan(0);
    look(path);
    expect(locksOn(path)).toBe(before);
    store.close();
  });
});
