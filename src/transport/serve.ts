/** The engine's end of a channel: validates envelopes and carries calls, cancellations and events. It knows no feature. What was asked to be written is done even if who asked is gone. */
import { FromClient, type Request } from '../contract/envelope.ts';
import { CollateError } from '../contract/errors.ts';
import type { EngineEvent } from '../contract/events.ts';
import { isMethodName, METHODS } from '../contract/methods.ts';
import type { Channel } from './channel.ts';

/** What is served: the engine's front door, without its types. */
export interface Served {
  call(method: never, params: never, signal: AbortSignal, meantFor: number | undefined): Promise<unknown>;
  archiveChanges(): number;
  subscribe(listener: (event: EngineEvent) => void): () => void;
}

export function serve(engine: Served, channel: Channel): void {
  const open = new Map<number, AbortController>();
  /** Those whose answers are all that is wanted of them. */
  const reads = new Set<AbortController>();
  const before = engine.archiveChanges();
  let closed = false;
  const send = (message: unknown) => {
    if (!closed) channel.send(message);
  };

  const answer = async ({ id, method, params, seen }: Request) => {
    const controller = new AbortController();
    open.set(id, controller);
    if (isRead(method)) reads.add(controller);
    try {
      const meantFor = seen === undefined ? undefined : before + seen;
      send({ id, ok: await engine.call(method as never, params as never, controller.signal, meantFor) });
    } catch (error) {
      send({ id, error: error instanceof CollateError ? error.toShape() : unexpected(error) });
    } finally {
      open.delete(id);
      reads.delete(controller);
    }
  };

  channel.onMessage((message) => {
    const parsed = FromClient.safeParse(message);
    if (!parsed.success) return; // Not an envelope, so there is no id to answer to.
    if ('cancel' in parsed.data) open.get(parsed.data.cancel)?.abort();
    else void answer(parsed.data);
  });
  const unsubscribe = engine.subscribe((event) => send({ event }));
  channel.onClose(() => {
    closed = true;
    unsubscribe();
    for (const controller of reads) controller.abort();
  });
}

const isRead = (method: string) => isMethodName(method) && METHODS[method].kind === 'read';

function unexpected(error: unknown) {
  return {
    code: 'internal' as const,
    message: `Something unexpected went wrong: ${error instanceof Error ? error.name : 'error'}.`,
  };
}
