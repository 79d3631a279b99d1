/** The engine behind Electron's main and preload, asked from inside the page over the port that the preload hands over. */
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { CollateError, type ErrorShape } from '../../src/contract/errors.ts';
import { decodeJson } from '../../src/transport/json-codec.ts';

import { electronBinary, PROGRAM } from '../workbench.ts';
import type { Caller } from './caller.ts';

export async function electronCaller(home: string): Promise<Caller> {
  const app = await _electron.launch({
    executablePath: electronBinary(),
    args: [join(PROGRAM, 'out/main/index.js')],
    env: { ...process.env, COLLATE_HOME: home, COLLATE_ARCHIVE: '', COLLATE_NODE: process.execPath } as Record<
      string,
      string
    >,
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => 'collate' in window);
  await page.evaluate(() => {
    const waiting = new Map<number, (answer: unknown) => void>();
    const bytesAsText = (_key: string, value: unknown) =>
      value instanceof Uint8Array
        ? { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
        : value;
    const ready = new Promise<MessagePort>((resolve) => {
      addEventListener('message', (event) => {
        if (event.data?.type === 'collate-port' && event.ports[0]) resolve(event.ports[0]);
      });
      (window as unknown as { collate: { requestPort(): void } }).collate.requestPort();
    });
    let nextId = 1_000_000;
    Object.assign(window, {
      askEngine: async (method: string, params: unknown) => {
        const port = await ready;
        port.onmessage = ({ data }) => waiting.get(data.id)?.(data);
        const id = nextId++;
        const answer = new Promise((resolve) => waiting.set(id, resolve));
        port.postMessage({ id, method, params });
        return JSON.stringify(await answer, bytesAsText);
      },
    });
  });
  return {
    call: async (method, params) => {
      const text = await page.evaluate(
        ([name, given]) =>
          (window as unknown as { askEngine(name: string, given: unknown): Promise<string> }).askEngine(
            name as string,
            given,
          ),
        [method, params] as const,
      );
      const answer = decodeJson(text) as { ok?: unknown; error?: ErrorShape };
      if (answer.error) throw CollateError.fromShape(answer.error);
      return answer.ok;
    },
    handOver: async (paths) => {
      await app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        },
        [...paths],
      );
      return page.evaluate(() =>
        (window as unknown as { collate: { pickFiles(): Promise<never> } }).collate.pickFiles(),
      );
    },
    close: () => app.close(),
  };
}
