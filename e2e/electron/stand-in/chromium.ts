/** A real Chromium, driven over its pipe; its debugging port is left to Playwright. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumFlags } from '../../chromium-flags.ts';

type Params = Record<string, unknown>;
interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly sessionId?: string;
  readonly result?: Params;
  readonly error?: { message: string };
}

const FLAGS = [
  '--headless=new',
  '--no-startup-window',
  // A sandboxed frame in a process of its own would be out of reach of the page's session.
  ...chromiumFlags(['IsolateSandboxedIframes']),
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
];

/** Emits `SESSION:METHOD` for events of a session, `METHOD` for those of the browser itself. */
export class Chromium extends EventEmitter {
  readonly #process: ChildProcess;
  /** In the program's home, which is deleted with the test, because a killed program cannot clean up after itself. */
  readonly #profile = mkdtempSync(join(process.env.COLLATE_HOME ?? tmpdir(), 'chromium-'));
  readonly #waiting = new Map<number, { resolve(value: Params): void; reject(error: Error): void }>();
  #nextId = 1;

  constructor(size: { width: number; height: number }) {
    super();
    this.setMaxListeners(0);
    const path = process.env.COLLATE_CHROMIUM ?? '/usr/bin/chromium';
    this.#process = spawn(
      path,
      [...FLAGS, `--window-size=${size.width},${size.height}`, `--user-data-dir=${this.#profile}`],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true },
    );
    this.#process.stderr?.on('data', (data: Buffer) => {
      const listening = /^DevTools listening on .*$/m.exec(String(data));
      if (listening) process.stderr.write(`${listening[0]}\n`);
    });
    this.#read(this.#process.stdio[4] as Readable);
    this.#process.on('exit', () => this.emit('exit'));
    process.on('exit', () => this.close());
  }

  send(method: string, params: Params = {}, sessionId?: string): Promise<Params> {
    const id = this.#nextId++;
    const pipe = this.#process.stdio[3] as Writable;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      pipe.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  close(): void {
    this.#killAll();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Also kills its helpers, which would otherwise write to the profile while it is being removed. */
  #killAll(): void {
    if (this.#process.pid === undefined || this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    process.kill(-this.#process.pid, 'SIGKILL');
  }

  #read(pipe: Readable): void {
    let rest = '';
    pipe.setEncoding('utf8');
    pipe.on('data', (data: string) => {
      const messages = (rest + data).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message) as Reply);
    });
  }

  #take(reply: Reply): void {
    if (reply.id === undefined) {
      this.emit(reply.sessionId ? `${reply.sessionId}:${reply.method}` : (reply.method as string), reply.params);
      return;
    }
    const call = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error) call?.reject(new Error(reply.error.message));
    else call?.resolve(reply.result ?? {});
  }
}
