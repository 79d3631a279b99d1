/** `utilityProcess.fork` as a Node child process, with ports over its channel. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { type MessagePortMain, PortCarrier, type PortEnvelope } from './ports.ts';

const running = new Set<UtilityProcess>();

class UtilityProcess extends EventEmitter {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #carrier: PortCarrier;

  constructor(path: string, args: readonly string[], name: string) {
    super();
    this.name = name;
    running.add(this);
    this.#child = fork(path, args, {
      serialization: 'advanced',
      execArgv: ['--import', new URL('./utility-child.ts', import.meta.url).pathname],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#carrier = new PortCarrier((envelope) => this.#child.connected && this.#child.send(envelope), 1);
    this.#child.on('message', (envelope: PortEnvelope) => {
      const message = this.#carrier.take(envelope);
      if (message) this.emit('message', message.data);
    });
    this.#child.on('exit', (code) => {
      running.delete(this);
      this.#carrier.closeAll();
      this.emit('exit', code);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown, ports: readonly MessagePortMain[] = []): void {
    this.#carrier.post(message, ports);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork: (path: string, args: readonly string[] = [], { serviceName = 'Node Utility Process' } = {}) =>
    new UtilityProcess(path, args, serviceName),
};

/** What `app.getAppMetrics` tells of them. */
export const utilityMetrics = () => [...running].map(({ pid, name }) => ({ type: 'Utility', pid, name }));
