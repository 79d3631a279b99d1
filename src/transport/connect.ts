/** The caller's end of a channel. */
import { FromEngine } from '../contract/envelope.ts';
import { CollateError } from '../contract/errors.ts';
import { type EngineEvent, isArchiveChange } from '../contract/events.ts';
import type { MethodName, ParamsIn, Result } from '../contract/methods.ts';
import type { Channel } from './channel.ts';

export interface Connection {
  /** @throws CollateError from the engine, `cancelled`, or `engine-lost` if the channel closes before the answer */
  call<M extends MethodName>(method: M, params: ParamsIn<M>, signal?: AbortSignal): Promise<Result<M>>;
  subscribe(listener: (event: EngineEvent) => void): () => void;
  onLost(listener: () => void): void;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: CollateError): void;
}

export function connect(channel: Channel): Connection {
  const waiting = createWaiting();
  const listeners = new Set<(event: EngineEvent) => void>();
  const lostListeners = new Set<() => void>();
  let lost = false;
  let seen = 0;

  channel.onMessage((message) => {
    const parsed = FromEngine.safeParse(message);
    if (!parsed.success) return;
    const data = parsed.data;
    if ('event' in data) {
      if (isArchiveChange(data.event)) seen++;
      for (const listener of listeners) listener(data.event);
    } else if ('error' in data) waiting.take(data.id)?.reject(CollateError.fromShape(data.error));
    else waiting.take(data.id)?.resolve(data.ok);
  });
  channel.onClose(() => {
    lost = true;
    for (const call of waiting.takeAll()) call.reject(engineLost());
    for (const listener of lostListeners) listener();
  });

  return {
    call: (method, params, signal) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(engineLost());
        if (signal?.aborted) return reject(cancelled());
        const id = waiting.add({ resolve: resolve as (value: unknown) => void, reject });
        signal?.addEventListener('abort', () => {
          const call = waiting.take(id);
          if (!call) return;
          channel.send({ cancel: id });
          call.reject(cancelled());
        });
        channel.send({ id, method, params, seen });
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onLost: (listener) => lostListeners.add(listener),
    close: () => channel.close(),
  };
}

/** The calls that have no answer yet. Whoever takes one settles it. */
function createWaiting() {
  const calls = new Map<number, Waiting>();
  let lastId = 0;
  return {
    add: (call: Waiting): number => {
      calls.set(++lastId, call);
      return lastId;
    },
    take: (id: number): Waiting | undefined => {
      const call = calls.get(id);
      calls.delete(id);
      return call;
    },
    takeAll: (): Waiting[] => {
      const all = [...calls.values()];
      calls.clear();
      return all;
    },
  };
}

export const engineLost = () =>
  new CollateError(
    'engine-lost',
    'The part of the program that holds the archive has stopped. What was saved is kept.',
  );
const cancelled = () => new CollateError('cancelled', 'Stopped before it was done.');
