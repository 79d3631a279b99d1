/** Keeps the engine process alive and hands out ports to it. */
import { join } from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
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
  /** Writes a file whole or not at all, and never over an archive. @returns why it was not written, or null */
  save(path: string, bytes: Uint8Array): Promise<string | null>;
  /** Closes the archive, then ends the process. */
  close(): Promise<void>;
}

const CLOSE_LIMIT_MS = 5_000;
/** An engine that dies this soon will die again. */
const SOON_MS = 3_000;
const MOST_SOON = 3;
const LOST_WHILE_SAVING =
  'The part of Collate that writes files has stopped, and is being started again. Nothing was written. Save it again.';

/**
 * @param onLost called when the engine ended and another was started
 * @param onDead called when it kept ending right after its start, and no other is started
 */
export function createEngineHost(onLost: () => void, onDead: () => void): EngineHost {
  return new Host(onLost, onDead);
}

class Host implements EngineHost {
  readonly #onLost: () => void;
  readonly #onDead: () => void;
  /** What waits for an answer of the process; null: it has ended. */
  readonly #asked = new Map<number, (answer: FromEngineProcess | null) => void>();
  #lastId = 0;
  #child: UtilityProcess;
  #endedSoon = 0;
  #own: Connection | null = null;
  #onClosed: (() => void) | null = null;

  constructor(onLost: () => void, onDead: () => void) {
    this.#onLost = onLost;
    this.#onDead = onDead;
    this.#child = this.#start();
  }

  openPort(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#post({ type: 'port' }, [port1]);
    return port2;
  }

  connection(): Connection {
    this.#own ??= connect(portChannel(this.openPort()));
    return this.#own;
  }

  async handOver(paths: readonly string[]): Promise<FileRef[]> {
    const answer = await this.#ask((id) => ({ type: 'handOver', id, paths }));
    return answer?.type === 'handedOver' ? answer.files : [];
  }

  async save(path: string, bytes: Uint8Array): Promise<string | null> {
    const answer = await this.#ask((id) => ({ type: 'save', id, path, bytes }));
    return answer?.type === 'saved' ? answer.problem : LOST_WHILE_SAVING;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#onClosed = () => {
        this.#child.kill();
        resolve();
      };
      setTimeout(this.#onClosed, CLOSE_LIMIT_MS).unref();
      this.#post({ type: 'close' });
    });
  }

  #start(): UtilityProcess {
    const begun = performance.now();
    const child = utilityProcess.fork(join(import.meta.dirname, 'engine.js'), [], { serviceName: 'Collate engine' });
    child.on('message', (message: FromEngineProcess) => {
      if (message.type === 'closed') this.#onClosed?.();
      else this.#answer(message.id, message);
    });
    child.on('exit', () => this.#ended(performance.now() - begun));
    return child;
  }

  #ended(afterMs: number): void {
    if (this.#onClosed) this.#onClosed();
    else this.#startAgain(afterMs);
  }

  #startAgain(afterMs: number): void {
    for (const id of this.#asked.keys()) this.#answer(id, null);
    this.#own = null;
    this.#endedSoon = afterMs < SOON_MS ? this.#endedSoon + 1 : 0;
    if (this.#endedSoon >= MOST_SOON) {
      this.#onDead();
      return;
    }
    this.#child = this.#start();
    this.#onLost();
  }

  #ask(message: (id: number) => ToEngineProcess): Promise<FromEngineProcess | null> {
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#asked.set(id, resolve);
      this.#post(message(id));
    });
  }

  #answer(id: number, answer: FromEngineProcess | null): void {
    this.#asked.get(id)?.(answer);
    this.#asked.delete(id);
  }

  #post(message: ToEngineProcess, ports: MessagePortMain[] = []): void {
    this.#child.postMessage(message, ports);
  }
}
