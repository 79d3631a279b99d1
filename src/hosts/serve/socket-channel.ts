import type { WebSocket } from 'ws';
import type { Channel } from '../../transport/channel.ts';
import { decodeJson, encodeJson } from '../../transport/json-codec.ts';

export function socketChannel(socket: WebSocket): Channel {
  // A message that is too large or not text; `close` follows.
  socket.on('error', () => {});
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(encodeJson(message));
    },
    onMessage: (listener) => {
      socket.on('message', (data) => {
        try {
          listener(decodeJson(String(data)));
        } catch {
          socket.close(1007);
        }
      });
    },
    onClose: (listener) => socket.on('close', listener),
    close: () => socket.close(),
  };
}
