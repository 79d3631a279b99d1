import { afterEach, expect, test } from 'vitest';
import { createSearchService } from './search-service.ts';

/** Answers with what was typed, except that one search never ends. */
const WORKER = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, params: { params: { text } } }) => {
  while (text === 'endless');
  parentPort.postMessage({ id, answer: text });
});
parentPort.postMessage({ isReady: true });`;

const service = createSearchService({
  pathToRead: () => '',
  clock: () => new Date(0),
  workerUrl: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
  onAsked: () => {},
});
afterEach(() => service.close());

test('a search that takes long does not hold up the next one once it is cancelled', async () => {
  const asked = (text: string) => ({ text, filters: {}, sort: 'best', stage: 'full', offset: 0, limit: 1 }) as const;
  await service.ask('run', asked('first'));
  const stop = new AbortController();
  const endless = service.ask('run', asked('endless'), stop.signal);
  await new Promise((next) => setTimeout(next));
  stop.abort();
  await expect(endless).rejects.toMatchObject({ code: 'cancelled' });
  expect(await service.ask('run', asked('next'))).toBe('next');
});
