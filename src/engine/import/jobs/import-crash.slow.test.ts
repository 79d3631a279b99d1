import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOAKS } from '../../../measure/test-effort.ts';
import { importingEngine, jsonLines } from '../fixtures/importing-engine.ts';

const ARTICLES = SOAKS ? 5000 : 400;
const KILLS = SOAKS ? 20 : 2;
const CHILD = join(import.meta.dirname, '../fixtures/import-and-tell.ts');

interface Told {
  readonly articles: Map<number, string>;
  readonly isDone: boolean;
}

/** @param killAfter kills it after this many reported articles; null lets it finish */
async function importAndTell(archive: string, file: string, killAfter: number | null): Promise<Told> {
  const child = spawn(process.execPath, [CHILD, archive, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data;
    if (killAfter !== null && text.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  const whole = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  const rows = whole.filter((line) => line.includes('\t')).map((line) => line.split('\t') as [string, string]);
  return { articles: new Map(rows.map(([id, title]) => [Number(id), title])), isDone: text.endsWith('done\n') };
}

test(
  `kill -9 ${KILLS} times during an import of ${ARTICLES} articles: all that was reported is there, the archive is sound, and importing again completes it`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-crash-'));
    const archive = join(folder, 'killed.collate');
    const file = join(folder, 'lines.jsonl');
    writeFileSync(file, jsonLines(ARTICLES));
    const told = new Map<number, string>();
    let killed = 0;
    for (let kill = 1; kill <= KILLS; kill++) {
      // At random, early and late. Articles already imported only count as duplicates, so each run gets its share of the rest.
      const share = (ARTICLES - told.size) / (KILLS - kill + 1);
      const { articles, isDone } = await importAndTell(archive, file, Math.ceil(Math.random() * share));
      if (!isDone) killed++;
      for (const [id, title] of articles) told.set(id, title);
      await assertSound(archive, told);
    }
    await importAndTell(archive, file, null);
    const last = await assertSound(archive, told);
    expect(last).toBe(ARTICLES);
    console.log(`killed ${killed} times in ${KILLS} imports of ${ARTICLES} articles; all ${last} are in, each once`);
    expect(killed).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  },
  SOAKS ? 1_800_000 : 120_000,
);

/** @returns the number of articles in the archive */
async function assertSound(archive: string, told: ReadonlyMap<number, string>): Promise<number> {
  const at = await importingEngine(archive);
  const { ok, checks } = await at.call('archive.check', {});
  expect(
    checks.filter((check) => !check.ok),
    'archive.check',
  ).toEqual([]);
  expect(ok).toBe(true);
  const ids = [...told.keys()];
  for (let from = 0; from < ids.length; from += 500) {
    const { articles } = await at.call('article.heads', { articleIds: ids.slice(from, from + 500) });
    expect(articles.map((article) => [article.articleId, article.title])).toEqual(
      ids.slice(from, from + 500).map((id) => [id, told.get(id)]),
    );
  }
  const { imports } = await at.call('import.list', { limit: 500 });
  expect(imports.filter((job) => job.state === 'running')).toEqual([]);
  const counted = imports.reduce((sum, job) => sum + job.added, 0);
  const { archive: status } = await at.call('archive.status', {});
  expect(counted, 'the counts of the imports').toBe(status?.articles);
  const everyId = Array.from({ length: status?.articles ?? 0 }, (_, n) => n + 1);
  const externalIds = new Set<string | null>();
  for (let from = 0; from < everyId.length; from += 500) {
    const { articles } = await at.call('article.heads', { articleIds: everyId.slice(from, from + 500) });
    for (const article of articles) externalIds.add(article.externalId);
  }
  expect(externalIds.size, 'each article once, ids dense').toBe(status?.articles);
  await at.close();
  return status?.articles ?? 0;
}
