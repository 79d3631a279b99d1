import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { makeTestEngine, refusal } from '../../testing/test-engine.ts';

/** A worker that answers only once this file is there. */
function waitsFor(path: string, worker: URL): URL {
  const code = `
    import { existsSync } from 'node:fs';
    while (!existsSync(${JSON.stringify(path)})) await new Promise((later) => setTimeout(later, 5));
    await import(${JSON.stringify(worker.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('what is asked of an archive while the readers are loaded is not done in one that is opened meanwhile', async () => {
  let go = '';
  const desk = makeTestEngine({
    workerUrl: (name) => (name === 'versions' ? waitsFor(go, sourceWorkerUrl(name)) : sourceWorkerUrl(name)),
  });
  go = join(desk.folder, 'go');
  await desk.call('archive.create', { name: 'first' });
  const asked = refusal(desk.call('article.reread', {}));
  await desk.call('archive.create', { name: 'second' });
  writeFileSync(go, '');
  expect(await asked).toBe('no-archive');
  expect(await desk.call('article.rereadState', {})).toEqual({ older: 0, reread: null });
  await desk.close();
});
