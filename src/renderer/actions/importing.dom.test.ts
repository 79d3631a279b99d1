import { expect, test, vi } from 'vitest';
import type { Client } from '../client.ts';
import type { Shell } from '../shell/shell.ts';
import { importDropped } from './importing.ts';

test('an archive that is dropped is imported into the open one; where none is open, it is opened', async () => {
  const file = { ref: 'r1', name: 'theirs.collate' };
  const call = vi.fn(async (_method: string, _params: unknown) => ({ importId: 1 }));
  const client = { call } as unknown as Client;
  const shell = { filesFromDrop: async () => [file] } as unknown as Shell;
  for (const hasArchive of [true, false]) await importDropped(client, shell, {} as DataTransfer, hasArchive);
  expect(call.mock.calls).toEqual([
    ['import.start', { files: [file] }],
    ['archive.open', { file, readOnly: false }],
  ]);
});
