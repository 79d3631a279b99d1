/** Loaded before the engine's process: gives it `process.parentPort`, and ends it with its parent. */
import { EventEmitter } from 'node:events';
import { type MessagePortMain, PortCarrier, type PortEnvelope } from './ports.ts';

const carrier = new PortCarrier((envelope) => process.send?.(envelope), 2);
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown, ports: readonly MessagePortMain[] = []) => carrier.post(message, ports),
});
process.on('message', (envelope: PortEnvelope) => {
  const message = carrier.take(envelope);
  if (message) parentPort.emit('message', message);
});
process.on('disconnect', () => process.exit(0));
Object.assign(process, { parentPort });
