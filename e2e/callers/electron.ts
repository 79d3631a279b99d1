/** The engine behind Electron's main process and preload script, called from inside the page over the port that the preload passes on. */
import type { Page } from '@playwright/test';
import { CollateError, type ErrorShape } from '../../src/contract/errors.ts';
import { decodeJson } from '../../src/transport/json-codec.ts';
import { answerOpenDialog, launchElectron } from '../workbench.ts';
import type { Caller } from './caller.ts';

/** What the preload gives the page, and what is added to it here. */
type AskingWindow = Window & {
  readonly collate: { requestPort(): void; pickFiles(): Promise<never> };
  askEngine(method: string, params: unknown): Promise<string>;
};

export async function electronCaller(home: string): Promise<Caller> {
  const app = await launchElectron(home);
  const page = await app.firstWindow();
  await page.waitForFunction(() => 'collate' in window);
  await letAskEngine(page);
  return {
    call: async (method, params) => {
      const text = await page.evaluate(([name, given]) => (window as unknown as AskingWindow).askEngine(name, given), [
        method as string,
        params,
      ] as const);
      const answer = decodeJson(text) as { ok?: unknown; error?: ErrorShape };
      if (answer.error) throw CollateError.fromShape(answer.error);
      return answer.ok;
    },
    handOver: async (paths) => {
      await answerOpenDialog(app, paths);
      return page.evaluate(() => (window as unknown as AskingWindow).collate.pickFiles());
    },
    close: () => app.close(),
  };
}

/** Takes the page's port, and gives the page a function that calls the engine over it. */
async function letAskEngine(page: Page): Promise<void> {
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
      (window as unknown as AskingWindow).collate.requestPort();
    });
    let nextId = 1_000_000;
    (window as unknown as AskingWindow).askEngine = async (method, params) => {
      const port = await ready;
      port.onmessage = ({ data }) => waiting.get(data.id)?.(data);
      const id = nextId++;
      const answer = new Promise((resolve) => waiting.set(id, resolve));
      port.postMessage({ id, method, params });
      return JSON.stringify(await answer, bytesAsText);
    };
  });
}
