import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { WebSocket } from 'ws';
import type { FileRef } from '../../src/contract/model/common.ts';
import type { Channel } from '../../src/transport/channel.ts';
import { connect } from '../../src/transport/connect.ts';
import { decodeJson, encodeJson } from '../../src/transport/json-codec.ts';
import { startServer } from '../workbench.ts';
import type { Caller } from './caller.ts';

export async function servedCaller(home: string): Promise<Caller> {
  const { server, address } = await startServer(home);
  const { origin, hash } = new URL(address);
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }),
  });
  const cookie = (session.headers.getSetCookie()[0] ?? '').split(';')[0] as string;
  const { folder } = (await session.json()) as { folder: string };
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${folder}/engine`, { headers: { origin, cookie } });
  await new Promise((done) => socket.on('open', done));
  const channel: Channel = {
    send: (message) => socket.send(encodeJson(message)),
    onMessage: (listener) => socket.on('message', (data) => listener(decodeJson(String(data)))),
    onClose: (listener) => socket.on('close', listener),
    close: () => socket.close(),
  };
  const connection = connect(channel);
  return {
    call: (method, params) => connection.call(method, params as never),
    handOver: (paths) =>
      Promise.all(
        paths.map(async (path, at) => {
          const name = encodeURIComponent(basename(path));
          const answer = await fetch(`${origin}${folder}/upload?batch=b${at}&name=${name}`, {
            method: 'POST',
            headers: { origin, cookie },
            body: new Uint8Array(readFileSync(path)),
          });
          return (await answer.json()) as FileRef;
        }),
      ),
    close: async () => {
      socket.close();
      server.kill('SIGTERM');
      await new Promise((done) => server.on('exit', done));
    },
  };
}
