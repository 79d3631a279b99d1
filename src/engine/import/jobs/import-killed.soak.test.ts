// An import killed at random and resumed at each start completes, with each article once and a sound archive.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHARED } from '../../../measure/shared-data.ts';
import { importingEngine, jsonLines } from '../fixtures/importing-engine.ts';

const NEWS = join(SHARED, 'data/news');
const IN_NEWS = 51_180;
const IN_SMALL = 3000;
const KILLS = 10;
const CHILD = join(import.meta.dirname, '../fixtures/go-on-importing.ts');

/** @param until kills it once this many articles are in; null lets it finish. @returns whether it was killed */
async function goOn(archive: string, files: readonly string[], until: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, archive, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (until !== null && text.split('\n').some((line) => Number(line) >= until)) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return child.signalCode === 'SIGKILL';
}

const isNews = existsSync(NEWS);
const articles = isNews ? IN_NEWS : IN_SMALL;

test(`${articles} articles${isNews ? ' of ../shared/data/news' : ''}, killed ${KILLS} times during the import, end up complete and without duplicates`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-killed-'));
  const archive = join(folder, 'killed.collate');
  const files = isNews
    ? globSync('*.jsonl.gz', { cwd: NEWS }).map((name) => join(NEWS, name))
    : [0, 1, 2].map((n) => join(folder, `${n}.jsonl`));
  if (!isNews)
    for (const [n, file] of files.entries()) writeFileSync(file, jsonLines(articles / 3, (n * articles) / 3));
  // At random, and each time further on than before.
  const kills = Array.from({ length: KILLS }, () => Math.random() * 0.95 * articles).sort((a, b) => a - b);
  let killed = 0;
  for (const until of kills) if (await goOn(archive, files, until)) killed++;
  await goOn(archive, files, null);

  const at = await importingEngine(archive);
  const { imports } = await at.call('import.list', {});
  expect(imports).toMatchObject([{ state: 'finished', failed: 0 }]);
  const { importId, added, duplicates } = imports[0] as (typeof imports)[number];
  const items = await at.items(importId);
  expect(new Set(items.map(({ path, member }) => `${path} ${member}`)).size).toBe(items.length);
  expect(added + duplicates, 'each line an article or one that was there').toBe(articles);
  const { archive: status } = await at.call('archive.status', {});
  expect(status?.articles).toBe(added);
  const { checks } = await at.call('archive.check', {});
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  console.log(
    `killed ${killed} times at ${kills.map(Math.round).join(', ')}: ${added} added, ${duplicates} there already`,
  );
  expect(killed).toBeGreaterThan(0);
  await at.close();
  rmSync(folder, { recursive: true });
}, 7_200_000);
