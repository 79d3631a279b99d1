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
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: EngineEvent) => void>();
  const lostListeners = new Set<() => void>();
  let nextId = 1;
  let lost = false;
  let seen = 0;

  const settle = (id: number, how: (call: Waiting) => void) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) how(call);
  };

  channel.onMessage((message) => {
    const parsed = FromEngine.safeParse(message);
    if (!parsed.success) return;
    const data = parsed.data;
    if ('event' in data) {
      if (isArchiveChange(data.event)) seen++;
      for (const listener of listeners) listener(data.event);
    } else if ('error' in data) settle(data.id, (call) => call.reject(CollateError.fromShape(data.error)));
    else settle(data.id, (call) => call.resolve(data.ok));
  });
  channel.onClose(() => {
    lost = true;
    for (const id of [...waiting.keys()]) settle(id, (call) => call.reject(engineLost()));
    for (const listener of lostListeners) listener();
  });

  return {
    call: (method, params, signal) =>
      new Promise((resolve, reject) => {
        if (lost) return reject(engineLost());
        if (signal?.aborted) return reject(cancelled());
        const id = nextId++;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        signal?.addEventListener('abort', () =>
          settle(id, (call) => {
            channel.send({ cancel: id });
            call.reject(cancelled());
          }),
        );
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

export const engineLost = () =>
  new CollateError(
    'engine-lost',
    'The part of the program that holds the archive has stopped. What was saved is kept.',
  );
const cancelled = () => new CollateError('cancelled', 'Stopped before it was done.');
