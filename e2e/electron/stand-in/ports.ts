/** Ports between the main process, the engine's process and the page. A port's other end may be in any of them. */
import { EventEmitter } from 'node:events';

export class MessagePortMain extends EventEmitter {
  other: MessagePortMain | null = null;
  #started = false;
  #closed = false;
  readonly #early: unknown[] = [];

  postMessage(data: unknown): void {
    const copy = structuredClone(data);
    queueMicrotask(() => this.other?.deliver(copy));
  }

  deliver(data: unknown): void {
    if (this.#closed) return;
    if (this.#started) this.emit('message', { data, ports: [] });
    else this.#early.push(data);
  }

  start(): void {
    this.#started = true;
    for (const data of this.#early.splice(0)) this.emit('message', { data, ports: [] });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.other?.close();
    this.emit('close');
  }
}

export class MessageChannelMain {
  readonly port1 = new MessagePortMain();
  readonly port2 = new MessagePortMain();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

/** What goes over a carrier that does not support ports. */
export type PortEnvelope =
  | { readonly message: unknown; readonly ports: readonly number[] }
  | { readonly port: number; readonly data: unknown }
  | { readonly port: number; readonly close: true };

/** Carries ports over a carrier without them: each port gets a number, each message an envelope. */
export class PortCarrier {
  readonly #ports = new Map<number, MessagePortMain>();
  readonly #send: (envelope: PortEnvelope) => void;
  #next: number;

  /** @param first keeps the numbers of the two sides apart: 1 on one side, 2 on the other */
  constructor(send: (envelope: PortEnvelope) => void, first: 1 | 2) {
    this.#send = send;
    this.#next = first;
  }

  post(message: unknown, ports: readonly MessagePortMain[] = []): void {
    this.#send({ message, ports: ports.map((port) => this.#carry(port)) });
  }

  /** @returns the message and its ports, or null if it was for a port */
  take(envelope: PortEnvelope): { data: unknown; ports: MessagePortMain[] } | null {
    if ('ports' in envelope) return { data: envelope.message, ports: envelope.ports.map((id) => this.#arrive(id)) };
    const port = this.#ports.get(envelope.port);
    if ('close' in envelope) port?.close();
    else port?.postMessage(envelope.data);
    return null;
  }

  closeAll(): void {
    for (const port of this.#ports.values()) port.close();
  }

  /** A port leaves for the other side: from now on it is read here and its messages are sent over. */
  #carry(port: MessagePortMain): number {
    const id = this.#next;
    this.#next += 2;
    this.#pump(id, port);
    return id;
  }

  /** A port arrives: a channel is created, one end of which stays here as its carrier. */
  #arrive(id: number): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#pump(id, port1);
    return port2;
  }

  #pump(id: number, port: MessagePortMain): void {
    this.#ports.set(id, port);
    port.on('message', ({ data }: { data: unknown }) => this.#send({ port: id, data }));
    port.on('close', () => {
      if (this.#ports.delete(id)) this.#send({ port: id, close: true });
    });
    port.start();
  }
}
