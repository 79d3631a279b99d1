import { beforeEach, expect, test } from 'vitest';
import { CollateError } from '../contract/errors.ts';
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Connection } from '../transport/connect.ts';
import { reopenArchive } from './reopen-archive.ts';
import { select, selectedIds } from './working-set.ts';

const SHOWN = {
  archiveId: 'ferry',
  name: 'Ferry.collate',
  path: '/work/Ferry.collate',
  readOnly: false,
} as ArchiveStatus;
const COPY = { ...SHOWN, path: '/copies/Ferry.collate' };
const FILE = { ref: 'file 1', name: 'Ferry.collate' };
let asked: string[];

/** An engine with this archive open, which opens another. */
const engine = (archive: Partial<ArchiveStatus> | null, opened: Partial<ArchiveStatus> = SHOWN) =>
  ({
    call: async (method: string) => {
      asked.push(method);
      return { archive: method === 'archive.open' ? opened : archive, archives: [{ ...FILE, present: true }] };
    },
  }) as unknown as Connection;

beforeEach(() => {
  asked = [];
  select('article', [3, 5]);
});

test('a new engine opens the archive that the window shows, and what was selected stays so', async () => {
  await reopenArchive(engine(null), SHOWN);
  expect(asked.at(-1)).toBe('archive.open');
  expect(selectedIds('article')).toEqual([3, 5]);
});

test('what is still open is left as it is', async () => {
  await reopenArchive(engine(SHOWN), SHOWN);
  expect(asked).toEqual(['archive.status']);
  expect(selectedIds('article')).toEqual([3, 5]);
});

test('if another archive was opened while the connection was lost, nothing is held of the one shown', async () => {
  await reopenArchive(engine({ archiveId: 'bridge', name: 'Bridge.collate' }), SHOWN);
  expect(asked).toEqual(['archive.status']);
  expect(selectedIds('article')).toEqual([]);
});

test('nor if it is a copy of it, which has its id, that is open or is opened', async () => {
  for (const one of [engine(COPY), engine(null, COPY)]) {
    select('article', [3, 5]);
    await reopenArchive(one, SHOWN);
    expect(selectedIds('article')).toEqual([]);
  }
});

test('nor if it is no longer there to be opened', async () => {
  await reopenArchive(engine(null), { ...SHOWN, name: 'Moved.collate' });
  expect(selectedIds('article')).toEqual([]);
});

test('or cannot be opened; but if the connection is lost once more, all is held for the next try', async () => {
  const failing = (code: 'engine-lost' | 'archive-damaged') =>
    ({
      call: async (method: string, params: never) => {
        if (method === 'archive.open') throw new CollateError(code, 'Not opened.');
        return engine(null).call(method as never, params);
      },
    }) as unknown as Connection;
  await expect(reopenArchive(failing('engine-lost'), SHOWN)).rejects.toThrow();
  expect(selectedIds('article')).toEqual([3, 5]);
  await expect(reopenArchive(failing('archive-damaged'), SHOWN)).rejects.toThrow();
  expect(selectedIds('article')).toEqual([]);
});
