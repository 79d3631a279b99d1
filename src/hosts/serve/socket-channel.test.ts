import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { socketChannel } from './socket-channel.ts';

class TestSocket extends EventEmitter {
  readonly closed: number[] = [];
  close(code: number) {
    this.closed.push(code);
  }
}

function channelOf(listener: (message: unknown) => void): TestSocket {
  const socket = new TestSocket();
  socketChannel(socket as unknown as WebSocket).onMessage(listener);
  return socket;
}

test('what is not JSON closes the socket, and reaches no listener', () => {
  const heard: unknown[] = [];
  const socket = channelOf((message) => heard.push(message));
  socket.emit('message', 'null');
  socket.emit('message', '{');
  expect([heard, socket.closed]).toEqual([[null], [1007]]);
});

test('a fault of the listener is not taken for one of the message', () => {
  const socket = channelOf(() => {
    throw new Error('a fault');
  });
  expect(() => socket.emit('message', '{}')).toThrow('a fault');
  expect(socket.closed).toEqual([]);
});
