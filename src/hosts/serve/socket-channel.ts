import type { WebSocket } from 'ws';
import type { Channel } from '../../transport/channel.ts';
import { decodeJson, encodeJson } from '../../transport/json-codec.ts';

/** WebSocket's code for data that is not of its type. */
const NOT_JSON = 1007;

export function socketChannel(socket: WebSocket): Channel {
  // A message that is too large or not text; `close` follows.
  socket.on('error', () => {});
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(encodeJson(message));
    },
    onMessage: (listener) => {
      socket.on('message', (data) => {
        const message = decoded(String(data));
        if (message === undefined) socket.close(NOT_JSON);
        else listener(message);
      });
    },
    onClose: (listener) => socket.on('close', listener),
    close: () => socket.close(),
  };
}

/** Undefined, which no JSON is, for text that is none. */
function decoded(text: string): unknown {
  try {
    return decodeJson(text);
  } catch {
    return undefined;
  }
}
