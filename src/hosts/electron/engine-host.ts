/** Keeps the engine process alive and hands out ports to it. */
import { join } from 'node:path';
import { MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import type { FileRef } from '../../contract/model/common.ts';
import { type Connection, connect } from '../../transport/connect.ts';
import type { FromEngineProcess, ToEngineProcess } from './engine-messages.ts';
import { portChannel } from './port-channel.ts';

export interface EngineHost {
  /** Opens a new port to the engine, for a page. */
  openPort(): MessagePortMain;
  /** For the main process's own calls. */
  connection(): Connection;
  handOver(paths: readonly string[]): Promise<FileRef[]>;
  /** Closes the archive, then ends the process. */
  close(): Promise<void>;
}

const CLOSE_LIMIT_MS = 5_000;
/** An engine that dies this soon will die again. */
const SOON_MS = 3_000;
const MOST_SOON = 3;

/**
 * @param onLost called when the engine ended and another was started
 * @param onDead called when it kept ending right after its start, and no other is started
 */
export function createEngineHost(onLost: () => void, onDead: () => void): EngineHost {
  const waiting = new Map<number, (files: FileRef[]) => void>();
  let closing: (() => void) | null = null;
  let nextId = 1;
  let endedSoon = 0;
  let child = start();
  let own: Connection | null = null;

  function start() {
    const begun = performance.now();
    const started = utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [], { serviceName: 'Collate engine' });
    started.on('message', (message: FromEngineProcess) => {
      if (message.type === 'closed') closing?.();
      else settle(message.id, message.files);
    });
    started.on('exit', () => {
      if (closing) return closing();
      for (const id of [...waiting.keys()]) settle(id, []);
      own = null;
      endedSoon = performance.now() - begun < SOON_MS ? endedSoon + 1 : 0;
      if (endedSoon >= MOST_SOON) return onDead();
      child = start();
      onLost();
    });
    return started;
  }

  function settle(id: number, files: FileRef[]): void {
    waiting.get(id)?.(files);
    waiting.delete(id);
  }

  const post = (message: ToEngineProcess, ports: MessagePortMain[] = []) => child.postMessage(message, ports);

  const openPort = () => {
    const { port1, port2 } = new MessageChannelMain();
    post({ type: 'port' }, [port1]);
    return port2;
  };

  return {
    openPort,
    connection: () => (own ??= connect(portChannel(openPort()))),
    handOver: (paths) =>
      new Promise((resolve) => {
        const id = nextId++;
        waiting.set(id, resolve);
        post({ type: 'handOver', id, paths });
      }),
    close: () =>
      new Promise((resolve) => {
        closing = () => {
          child.kill();
          resolve();
        };
        setTimeout(closing, CLOSE_LIMIT_MS).unref();
        post({ type: 'close' });
      }),
  };
}
