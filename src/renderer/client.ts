/** The only way to the engine. It reopens the channel when it is lost; calls then open end with `engine-lost`. */
import type { EngineEvent } from '../contract/events.ts';
import { METHODS, type MethodName, type ParamsIn, type Result } from '../contract/methods.ts';
import type { Channel } from '../transport/channel.ts';
import { type Connection, connect, engineLost } from '../transport/connect.ts';
import { createStore } from './store.ts';

export type ClientState = 'connecting' | 'connected' | 'lost';

export interface Client {
  /** @throws CollateError; `engine-lost` at once from what writes, while the channel is lost: it is not kept for the archive that is open once it is back */
  call<M extends MethodName>(method: M, params: ParamsIn<M>, signal?: AbortSignal): Promise<Result<M>>;
  /** Over all channels, also those opened later. @returns what ends it */
  subscribe(listener: (event: EngineEvent) => void): () => void;
  state(): ClientState;
  onState(listener: (state: ClientState) => void): () => void;
  /** Tries again immediately. */
  reconnect(): void;
}

const FIRST_RETRY_MS = 300;
const LAST_RETRY_MS = 5_000;

/** @param whenAgain runs on the channel after a lost one, before anything else is asked */
export function createClient(
  openChannel: () => Promise<Channel>,
  whenAgain: (connection: Connection) => Promise<void> = async () => {},
): Client {
  const listeners = new Set<(event: EngineEvent) => void>();
  const state = createStore<ClientState>('connecting');
  let connection: Promise<Connection>;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  const retryLater = () => {
    state.set('lost');
    clearTimeout(retryTimer);
    retryTimer = setTimeout(open, retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  function open(): void {
    clearTimeout(retryTimer);
    connection = openChannel().then(async (channel) => {
      const opened = connect(channel);
      if (state.get() === 'lost') await whenAgain(opened);
      opened.subscribe((event) => {
        for (const listener of listeners) listener(event);
      });
      opened.onLost(retryLater);
      retryMs = FIRST_RETRY_MS;
      state.set('connected');
      return opened;
    });
    connection.catch(retryLater);
  }
  open();

  return {
    call: async (method, params, signal) => {
      if (state.get() === 'lost' && METHODS[method].kind !== 'read') throw engineLost();
      return (await connection).call(method, params, signal);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: state.get,
    onState: (listener) => state.subscribe(() => listener(state.get())),
    reconnect: open,
  };
}
