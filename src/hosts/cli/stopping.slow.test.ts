import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOAKS } from '../../measure/test-effort.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const TEXTS = Array.from({ length: 4_000 }, (_, n) =>
  JSON.stringify({ title: `Ferry ${n}`, text: `Ferry number ${n} came in late, ${n * 7919} minutes late.`.repeat(9) }),
);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-stopped-'));
  writeFileSync(join(folder, 'many.jsonl'), TEXTS.join('\n'));
  expect(spawnSync(process.execPath, [MAIN, 'import', 'many.jsonl'], surroundings()).status).toBe(0);
  fatten(join(folder, 'desk.collate'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const surroundings = () => ({
  cwd: folder,
  env: { ...process.env, COLLATE_HOME: join(folder, 'home'), COLLATE_ARCHIVE: 'desk.collate' },
});

/** Random bytes, so that copying the archive takes long enough to be stopped. */
function fatten(archive: string): void {
  const db = new DatabaseSync(archive);
  db.exec(`WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1300)
    INSERT INTO original_chunk (original_id, n, data) SELECT 1, i, randomblob(1000000) FROM n`);
  db.close();
}

/** Sends the signal as soon as `isUnderWay`, and waits for the end. */
async function stopped(args: string[], signal: NodeJS.Signals, isUnderWay: (running: ChildProcess) => Promise<void>) {
  const running = spawn(process.execPath, [MAIN, ...args], surroundings());
  const ended = once(running, 'exit');
  await isUnderWay(running);
  running.kill(signal);
  return (await ended)[1];
}

async function writing(running: ChildProcess): Promise<void> {
  while (!readdirSync(folder).some((name) => name.includes('.part'))) {
    if (running.exitCode !== null) throw new Error('It ended before it could be stopped.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const saying = async ({ stdout, stderr }: ChildProcess) => {
  const streams = [stdout, stderr].flatMap((stream) => stream ?? []);
  await Promise.race(streams.map((stream) => once(stream, 'data')));
};

test.each([
  ['backup', ['backup', 'new']],
  ['an export', ['export', '--format', 'qdpx', '--out', 'new']],
])(
  '%s that is stopped leaves nothing behind, and ends by the signal',
  async (_name, args) => {
    for (const signal of SOAKS ? (['SIGINT', 'SIGTERM', 'SIGHUP'] as const) : (['SIGINT'] as const)) {
      expect(await stopped(args, signal, writing)).toBe(signal);
      expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
    }
  },
  120_000,
);

test('reading is stopped too, and what was imported is kept', async () => {
  const others = TEXTS.map((line) => line.replaceAll('Ferry', 'Tug'));
  writeFileSync(join(folder, 'others.jsonl'), others.join('\n'));
  expect(await stopped(['extract', 'others.jsonl'], 'SIGINT', saying)).toBe('SIGINT');
  expect(await stopped(['import', 'others.jsonl'], 'SIGINT', saying)).toBe('SIGINT');
  const found = spawnSync(process.execPath, [MAIN, 'check', '--json'], surroundings());
  expect(JSON.parse(String(found.stdout)).checks[0]).toMatchObject({ name: 'file', ok: true });
}, 120_000);
