import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOAKS } from '../../measure/test-effort.ts';
import { connect } from '../store/connection.ts';
import { seedArchive } from '../testing/seed-articles.ts';

const STORIES = SOAKS ? 60 : 20;
const KILLS = SOAKS ? 4 : 1;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-origins-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each story four times: whole, cut, with words of its own, and inside another. */
function filled(name: string): string {
  const path = join(folder, name);
  const storyOf = (at: number) =>
    Array.from({ length: 70 }, (_, word) => (Math.imul(at * 100 + word, 0x9e3779b1) >>> 12).toString(36)).join(' ');
  const articles = Array.from({ length: STORIES }, (_, at) => [
    { title: `A${at}`, source: 'A', paragraphs: [storyOf(at)] },
    { title: `B${at}`, source: 'B', paragraphs: [storyOf(at).slice(0, 240)] },
    { title: `C${at}`, source: 'C', paragraphs: [`Own words of C ${at}. ${storyOf(at)}`] },
    { title: `D${at}`, source: 'D', paragraphs: [storyOf(at + 1000), storyOf(at + 2000), storyOf(at)] },
  ]).flat();
  seedArchive(path, articles);
  return path;
}

/** @param killAt kills the process once no more than this many are waiting; null lets it finish. @returns how many are waiting then */
function group(path: string, killAt: number | null): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixtures/group-archive.ts'), path]);
  let told = Number.POSITIVE_INFINITY;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told = Math.min(told, ...text.trim().split('\n').map(Number));
    if (killAt !== null && told <= killAt) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('exit', () => resolve(told)));
}

function groupsOf(path: string) {
  const db = connect(path, { readOnly: true });
  const rows = (sql: string) => db.prepare(sql).raw().all();
  const found = {
    origins: rows(
      'SELECT group_concat(id) FROM (SELECT id, origin_id FROM article ORDER BY id) GROUP BY origin_id ORDER BY 1',
    ),
    pairs: rows('SELECT article_id, other_id, kind FROM copy_pair ORDER BY 1, 2'),
    runs: rows('SELECT * FROM copied_run ORDER BY 1, 2, 3'),
    fingerprints: rows('SELECT * FROM fingerprint ORDER BY 1, 2'),
    waiting: rows('SELECT article_id FROM origin_queue UNION ALL SELECT article_id FROM print_log'),
  };
  db.close();
  return found;
}

test(`${KILLS} times kill -9 while origins are looked for: the rest is done afterwards, and nothing twice`, async () => {
  const whole = filled('whole.collate');
  expect(await group(whole, null)).toBe(0);
  const killed = filled('killed.collate');
  for (let kill = 1; kill <= KILLS; kill++) await group(killed, STORIES * 4 - kill * 20);
  expect(groupsOf(killed).waiting.length).toBeGreaterThan(0);
  await group(killed, null);
  const found = groupsOf(killed);
  expect(found.waiting).toEqual([]);
  expect(found.origins).toEqual(groupsOf(whole).origins);
  expect(found.runs).toEqual(groupsOf(whole).runs);
  expect(found.fingerprints).toEqual(groupsOf(whole).fingerprints);
  expect(found.origins).toHaveLength(STORIES * 2);
}, 60_000);
