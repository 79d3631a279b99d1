import { expect, test, vi } from 'vitest';
import type { Client } from '../client.ts';
import type { HandoverProgress, Shell } from '../shell/shell.ts';
import { handovers, importDropped } from './importing.ts';

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

test('files count as being handed over from when that begins until they are there, or until it has failed', async () => {
  const taken = Promise.withResolvers<never[]>();
  const failed = Promise.withResolvers<never[]>();
  const ending = [taken, failed].map(async ({ promise }) => {
    let begin: HandoverProgress | undefined;
    const filesFromDrop: Shell['filesFromDrop'] = (_data, progress) => {
      begin = progress;
      return promise;
    };
    const before = handovers.get();
    const dropped = importDropped({} as Client, { filesFromDrop } as Shell, {} as DataTransfer, true);
    expect(handovers.get()).toBe(before);
    begin?.(0, 2);
    begin?.(1, 2);
    await dropped;
  });
  expect(handovers.get()).toBe(2);
  taken.resolve([]);
  await ending[0];
  expect(handovers.get()).toBe(1);
  failed.reject(new Error('The disk is full.'));
  await ending[1];
  expect(handovers.get()).toBe(0);
});
