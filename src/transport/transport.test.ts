import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CollateError } from '../contract/errors.ts';
import type { EngineEvent } from '../contract/events.ts';
import { processorTime } from '../measure/processor-time.ts';
import { TESTS_IN_FULL } from '../measure/test-effort.ts';
import { connect } from './connect.ts';
import { decodeJson, encodeJson } from './json-codec.ts';
import { type Served, serve } from './serve.ts';
import { inProcessPair } from './testing/in-process.ts';

function joined(
  call: (method: string, params: unknown, signal: AbortSignal, meantFor: number | undefined) => Promise<unknown>,
) {
  const [ours, theirs] = inProcessPair();
  const listeners = new Set<(event: EngineEvent) => void>();
  const served: Served = {
    call: call as Served['call'],
    archiveChanges: () => 5,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  serve(served, theirs);
  const emit = (event: EngineEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { client: connect(ours), emit, listeners, ours };
}

describe('a channel between caller and engine', () => {
  test('answers reach the call that asked, in whatever order they come', async () => {
    const { client } = joined(async (_method, params) => {
      const { wait } = params as { wait: number };
      await new Promise((done) => setTimeout(done, wait));
      return { wait };
    });
    const ask = (wait: number) => client.call('archive.status', { wait } as never) as Promise<unknown>;
    expect(await Promise.all([ask(20), ask(1), ask(10)])).toEqual([{ wait: 20 }, { wait: 1 }, { wait: 10 }]);
  });

  test('an error crosses with its code, message and detail', async () => {
    const { client } = joined(async () => {
      throw new CollateError('not-found', 'There is no article 9.', { articleId: 9 });
    });
    await expect(client.call('archive.status', {})).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no article 9.',
      detail: { articleId: 9 },
    });
  });

  test('a cancelled call ends at once and aborts the work', async () => {
    let aborted = false;
    const { client } = joined(
      (_method, _params, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(signal.reason);
          });
        }),
    );
    const controller = new AbortController();
    const call = client.call('archive.status', {}, controller.signal);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((done) => setTimeout(done, 5));
    expect(aborted).toBe(true);
  });

  test('calls still open when the channel closes end with engine-lost, and so do later ones', async () => {
    const { client, ours } = joined(() => new Promise(() => {}));
    const call = client.call('archive.status', {});
    ours.close();
    await expect(call).rejects.toMatchObject({ code: 'engine-lost' });
    await expect(client.call('archive.status', {})).rejects.toMatchObject({ code: 'engine-lost' });
  });

  test('what reads is stopped when the channel closes; what writes is done', async () => {
    const signals: AbortSignal[] = [];
    const { client, ours } = joined((_method, _params, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    for (const method of ['claim.list', 'claim.update', 'act.undo', 'import.paste'] as const)
      client.call(method, {} as never).catch(() => {});
    await vi.waitFor(() => expect(signals).toHaveLength(4));
    ours.close();
    await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false, false]));
  });

  test('a call says for which archive it is meant: the last one that its sender was told of', async () => {
    const { client, emit } = joined(async (_method, _params, _signal, meantFor) => ({ meantFor }));
    const ask = () => client.call('archive.status', {}) as Promise<unknown>;
    expect(await ask()).toEqual({ meantFor: 5 });
    emit({ name: 'archiveClosed' });
    // Sent before its sender is told.
    expect(await ask()).toEqual({ meantFor: 5 });
    emit({ name: 'archiveOpened', readOnly: false });
    await new Promise((done) => setTimeout(done));
    expect(await ask()).toEqual({ meantFor: 7 });
  });

  test('events reach every listener until it stops listening', async () => {
    const { client, emit } = joined(async () => ({}));
    const heard: EngineEvent[] = [];
    const stop = client.subscribe((event) => heard.push(event));
    emit({ name: 'archiveClosed' });
    await new Promise((done) => setTimeout(done, 1));
    stop();
    emit({ name: 'archiveClosed' });
    await new Promise((done) => setTimeout(done, 1));
    expect(heard).toEqual([{ name: 'archiveClosed' }]);
  });

  test('a message that is not an envelope is dropped', async () => {
    const { client, ours } = joined(async () => ({ fine: true }));
    for (const junk of [null, 'x', { id: 'one' }, { cancel: 'all' }, []]) ours.send(junk);
    expect(await (client.call('archive.status', {}) as Promise<unknown>)).toEqual({ fine: true });
  });
});

test('JSON preserves bytes, and whatever JSON preserves', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uint8Array(), (value, bytes) => {
      const plain = JSON.parse(JSON.stringify({ value }));
      const back = decodeJson(encodeJson({ ...plain, bytes })) as { bytes: Uint8Array };
      expect(back).toEqual({ ...plain, bytes: new Uint8Array(bytes) });
    }),
  );
});

test('a Buffer counts as bytes like any other', () => {
  expect(decodeJson(encodeJson({ bytes: Buffer.from('a,b') }))).toEqual({ bytes: new Uint8Array([97, 44, 98]) });
});

test.skipIf(!TESTS_IN_FULL)('text without bytes is parsed about as fast as any JSON', () => {
  const text = encodeJson(Array.from({ length: 100_000 }, (_, at) => ({ columnId: at, cell: 'silent', passages: 0 })));
  const took = (parse: (text: string) => unknown) => {
    parse(text);
    const spent = processorTime();
    for (let times = 0; times < 3; times++) parse(text);
    return spent();
  };
  expect(took(decodeJson) / took(JSON.parse)).toBeLessThan(3);
});
