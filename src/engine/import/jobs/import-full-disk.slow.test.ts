import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineEvent } from '../../../contract/events.ts';
import { testInSoak } from '../../../measure/testing/test-in-full.ts';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { importById } from '../../store/imports/imports.ts';
import { openStore } from '../../store/open.ts';
import { mountDisk, resizeDisk, unmountDisk } from '../../testing/small-disk.ts';
import { importingEngine } from '../fixtures/importing-engine.ts';
import { createImportJobs } from './import-jobs.ts';
import { importRoots } from './walk-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-full-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes texts that hardly compress. */
function writeLines(name: string, count: number): string {
  const path = join(folder, name);
  const line = (n: number) => {
    const text = `${n} ${randomBytes(3000).toString('base64').replace(/[+/]/g, ' ')}`;
    return JSON.stringify({ id: `${n}`, title: `T${n}`, text, source: 'S', language: 'en' });
  };
  writeFileSync(path, Array.from({ length: count }, (_, n) => `${line(n)}\n`).join(''));
  return path;
}

test('an archive that cannot grow stops the import, keeps what is in, and continues once it can', async () => {
  const path = writeLines('bounded.jsonl', 400);
  const store = openStore(join(folder, 'bounded.collate'), {
    create: true,
    clock: () => new Date(),
    newId: uuidv7,
    holder: 'test',
  });
  const pages = store.db.pragma('page_count', { simple: true }) as number;
  store.db.pragma(`max_page_count = ${pages + 300}`);
  const ended = new Set<number>();
  const emit = (event: EngineEvent) => {
    if (event.name === 'importProgressed' && event.finished) ended.add(event.importId);
  };
  const jobs = createImportJobs({ store, emit, workerUrl: sourceWorkerUrl, log: () => {}, onQueued: () => {} });
  const run = async () => {
    const importId = jobs.start({ roots: importRoots([path]) });
    await expect.poll(() => ended.has(importId), { timeout: 30_000 }).toBe(true);
    return jobs.withCurrentState(importById(store.db, importId));
  };
  const articles = () => store.db.prepare('SELECT count(*) FROM article').pluck().get() as number;

  const stopped = await run();
  expect(stopped.state).toBe('stopped');
  expect(stopped.added).toBeGreaterThan(0);
  expect(stopped.added).toBe(articles());
  expect(stopped.message).toContain(`The disk of ${folder} is full. ${stopped.added} articles have been imported.`);
  expect(stopped.message).toMatch(/Free \d.* and resume/);

  store.db.pragma('max_page_count = 1000000');
  expect(await run()).toMatchObject({ state: 'finished', added: 400 - stopped.added, duplicates: stopped.added });
  expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok');
  await jobs.close();
  store.close();
}, 60_000);

testInSoak(
  'on a real full disk the archive stays sound, and importing again with more room completes',
  async (context) => {
    const disk = mkdtempSync(join(folder, 'disk-'));
    if (!mountDisk(disk, '6m')) return context.skip('no right to mount a small disk here');
    try {
      const path = writeLines('real.jsonl', 1200);
      const archive = join(disk, 'full.collate');
      const at = await importingEngine(archive);
      const { job } = await at.import([path]);
      expect(job.state).toBe('stopped');
      expect(job.added).toBeGreaterThan(0);
      expect(job.message).toContain(`The disk of ${disk} is full`);
      await at.close();

      resizeDisk(disk, '200m');
      const again = await importingEngine(archive);
      expect((await again.call('archive.check', {})).checks.filter((check) => !check.ok)).toEqual([]);
      expect((await again.call('archive.status', {})).archive?.articles).toBe(job.added);
      const { job: rest } = await again.import([path]);
      expect(rest).toMatchObject({ state: 'finished', added: 1200 - job.added, duplicates: job.added });
      expect((await again.call('archive.check', {})).ok).toBe(true);
      await again.close();
    } finally {
      unmountDisk(disk);
    }
  },
  120_000,
);
