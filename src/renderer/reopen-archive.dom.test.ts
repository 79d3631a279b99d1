// A window whose server has ended tries its port again, where by then anyone of this machine may listen.
import { beforeEach, expect, test, vi } from 'vitest';
import type { MethodName } from '../contract/methods.ts';
import type { ArchiveStatus } from '../contract/model/archive.ts';
import type { Channel } from '../transport/channel.ts';
import { type Served, serve } from '../transport/serve.ts';
import { inProcessPair } from '../transport/testing/in-process.ts';
import { type ClientState, createClient } from './client.ts';
import { forgetArchive } from './forget-archive.ts';
import { reopenArchive } from './reopen-archive.ts';
import { createStore } from './store.ts';
import { leftWords } from './typing/left-words.ts';
import { followUnsavedWords, watchWords } from './typing/unsaved-words.ts';

const SHOWN = { archiveId: 'ferry-1', path: '/desk/Ferry.collate', name: 'Ferry', readOnly: false } as ArchiveStatus;

beforeEach(() => {
  forgetArchive();
  leftWords.set([]);
});

/** A window that shows an archive and has words to save, connected again to an engine that shows `open`. @returns what that one was asked, in order, with what it was sent */
async function connectedAgain(open: unknown): Promise<unknown[][]> {
  const asked: unknown[][] = [];
  const channels: Channel[] = [];
  const client = createClient(
    async () => {
      const [ours, theirs] = inProcessPair();
      const call = async (method: MethodName, params: unknown) => {
        asked.push([method, params]);
        return method === 'archive.status' ? { archive: open } : { archives: [] };
      };
      serve({ call, archiveChanges: () => 0, subscribe: () => () => {} } as unknown as Served, theirs);
      channels.push(ours);
      return ours;
    },
    (engine) => reopenArchive(engine, SHOWN),
  );
  followUnsavedWords(client);
  await vi.waitFor(() => expect(client.state()).toBe('connected'));
  const flush = async () => void (await client.call('claim.update', { claimIds: [7], note: 'As heard' }));
  watchWords({
    lost: 'The note on claim 7 is not saved.',
    state: createStore({ problem: null }),
    words: () => 'As heard',
    flush,
    show: () => {},
  });
  const reaches = (wanted: ClientState) =>
    new Promise<void>((done) => void client.onState((state) => state === wanted && done()));
  const lost = reaches('lost');
  channels[0]?.close();
  await lost;
  const back = reaches('connected');
  client.reconnect();
  await back;
  await client.call('archive.recent', {});
  return asked;
}

test('words go to the archive they were typed for once it is open again', async () => {
  expect(await connectedAgain(SHOWN)).toContainEqual(['claim.update', { claimIds: [7], note: 'As heard' }]);
  expect(leftWords.get()).toEqual([]);
});

test('a stranger that does not know which archive was open is told neither that nor the words, which stay in the window', async () => {
  for (const stranger of [null, { ...SHOWN, archiveId: 'ferry-2' }, { ...SHOWN, path: '/desk/Copy.collate' }]) {
    const sent = JSON.stringify(await connectedAgain(stranger));
    for (const kept of ['As heard', SHOWN.archiveId, SHOWN.path, SHOWN.name]) expect(sent).not.toContain(kept);
    expect(leftWords.get().map(({ words }) => words)).toEqual(['As heard']);
    leftWords.set([]);
  }
});
