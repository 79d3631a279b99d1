import type { MessagePortMain } from 'electron';
import type { Channel } from '../../transport/channel.ts';

export function portChannel(port: MessagePortMain): Channel {
  port.start();
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (event) => listener(event.data)),
    onClose: (listener) => port.on('close', listener),
    close: () => port.close(),
  };
}
