import { expect, test, vi } from 'vitest';
import type { MethodName } from '../contract/methods.ts';
import type { Channel } from '../transport/channel.ts';
import { type Served, serve } from '../transport/serve.ts';
import { inProcessPair } from '../transport/testing/in-process.ts';
import { createClient } from './client.ts';

test('what was to be written while the engine was lost is not written to what is open when it is back', async () => {
  const asked: string[] = [];
  const channels: Channel[] = [];
  const open = async () => {
    const [ours, theirs] = inProcessPair();
    const call = async (method: MethodName) => void asked.push(method);
    serve({ call, archiveChanges: () => 0, subscribe: () => () => {} } as unknown as Served, theirs);
    channels.push(ours);
    return ours;
  };
  const again = Promise.withResolvers<void>();
  const client = createClient(open, () => again.promise);
  await client.call('claim.delete', { claimIds: [1] });
  channels[0]?.close();
  client.reconnect();
  await vi.waitFor(() => expect(channels).toHaveLength(2));
  const note = client.call('claim.update', { claimIds: [7], note: 'As heard' });
  const read = client.call('claim.list', {});
  await expect(note).rejects.toMatchObject({ code: 'engine-lost' });
  again.resolve();
  await read;
  expect(asked).toEqual(['claim.delete', 'claim.list']);
  await client.call('claim.delete', { claimIds: [2] });
});
