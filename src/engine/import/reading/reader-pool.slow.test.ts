import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SOAKS } from '../../../measure/test-effort.ts';
import { testInSoak } from '../../../measure/testing/test-in-full.ts';
import type { Part } from './read-messages.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

let folder: string;
let pool: ReaderPool;
const logged: string[] = [];
const poolOf = (limits: { stillMs?: number }) =>
  createReaderPool({
    workerUrl: new URL('./fixtures/hostile-worker.ts', import.meta.url),
    log: (message) => logged.push(message),
    memoryMb: 64,
    ...limits,
  });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-pool-'));
  logged.length = 0;
  pool = poolOf({});
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const NEVER = new AbortController().signal;
/** Long enough for a worker to start on a busy machine. */
const IMPATIENT = { stillMs: 8000 };
let files = 0;
const RARER: [string, string, string, { stillMs?: number }][] = [
  ['wait', 'timed-out', 'no progress', IMPATIENT],
  ['leap', 'out-of-memory', 'memory', {}],
  ['crash', 'damaged', 'error', {}],
];

async function read(words: string, signal = NEVER) {
  const path = join(folder, `${files++}`);
  writeFileSync(path, words);
  const parts: Part[] = [];
  const cutShort = await pool.read(
    { kind: 'file', path: Buffer.from(path), name: 'x' },
    { onParts: async (more) => void parts.push(...more), onBytes: () => {} },
    signal,
  );
  return { parts, cutShort };
}

describe('a reader that', () => {
  test.each([
    ['hang', 'timed-out', 'no progress', IMPATIENT],
    ['eat', 'out-of-memory', 'memory', {}],
    ['die', 'damaged', 'error', {}],
    ...(SOAKS ? RARER : []),
  ])('does "%s" is killed, its file is reported as %s, and the pool goes on', async (act, code, word, limits) => {
    pool = poolOf(limits);
    const { parts, cutShort } = await read(act);
    expect(cutShort?.code).toBe(code);
    expect(cutShort?.message).toContain(word);
    // Whole batches that came before are kept.
    expect(parts.length).toBeGreaterThanOrEqual(64);
    expect(parts.every((part) => part.kind === 'article')).toBe(true);
    const next = await read('give 3');
    expect(next.cutShort).toBe(null);
    expect(next.parts.map((part) => part.kind)).toEqual(['article', 'article', 'article', 'container']);
  });

  test('throws gives a failure in plain words; the reason is only in the log', async () => {
    const { parts, cutShort } = await read('throw');
    expect(cutShort).toBe(null);
    expect(parts.map(({ kind }) => kind)).toEqual([...Array(200).fill('article'), 'failure', 'container']);
    expect(parts.at(-2)).toMatchObject({ kind: 'failure', code: 'damaged' });
    expect(JSON.stringify(parts.at(-2))).not.toContain('thrown');
    expect(logged).toEqual(['A reader failed']);
  });

  test('leaves a rejected promise behind continues', async () => {
    const { parts, cutShort } = await read('forget');
    expect(cutShort).toBe(null);
    expect(parts.map(({ kind }) => kind)).toEqual([...Array(200).fill('article'), 'container']);
  });

  test('yields nothing leaves a failure', async () => {
    expect((await read('give 0')).parts).toMatchObject([{ kind: 'failure', code: 'empty' }]);
  });
});

testInSoak('a reader that hangs does not hold up the other', async () => {
  pool = poolOf(IMPATIENT);
  const hanging = read('wait');
  for (let n = 0; n < 3; n++) expect((await read('give 1')).cutShort).toBe(null);
  expect((await hanging).cutShort?.code).toBe('timed-out');
});

test('no more is sent than is written: a worker waits for its batches', async () => {
  const path = join(folder, 'many');
  writeFileSync(path, 'give 3000');
  let written = 0;
  let batches = 0;
  let underWay = 0;
  let most = 0;
  await pool.read(
    { kind: 'file', path: Buffer.from(path), name: 'x' },
    {
      onParts: async (parts) => {
        underWay++;
        most = Math.max(most, underWay);
        batches++;
        expect(parts.length).toBeLessThanOrEqual(64);
        await new Promise((resolve) => setTimeout(resolve, 2));
        written += parts.filter((part) => part.kind === 'article').length;
        underWay--;
      },
      onBytes: () => {},
    },
    NEVER,
  );
  expect([written, most]).toEqual([3000, 1]);
  expect(batches).toBeGreaterThan(40);
});

testInSoak('time waiting for the disk does not count against a reader', async () => {
  pool = poolOf(IMPATIENT);
  const path = join(folder, 'slow');
  writeFileSync(path, 'give 100');
  const cutShort = await pool.read(
    { kind: 'file', path: Buffer.from(path), name: 'x' },
    { onParts: () => new Promise((resolve) => setTimeout(resolve, 4000)), onBytes: () => {} },
    NEVER,
  );
  expect(cutShort).toBe(null);
});

test('an error while writing ends the read', async () => {
  const path = join(folder, 'full');
  writeFileSync(path, 'give 500');
  const reading = pool.read(
    { kind: 'file', path: Buffer.from(path), name: 'x' },
    { onParts: () => Promise.reject(new Error('full')), onBytes: () => {} },
    NEVER,
  );
  await expect(reading).rejects.toThrow('full');
  expect((await read('give 1')).cutShort).toBe(null);
});

test('a cancelled read stops, and its worker is reused', async () => {
  const stop = new AbortController();
  const reading = read('give 1000000', stop.signal);
  setTimeout(() => stop.abort(), 300);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect((await read('give 1')).cutShort).toBe(null);
});

test('a read that is cancelled as it is given a worker does not begin', async () => {
  expect((await read('give 1')).cutShort).toBe(null);
  const stop = new AbortController();
  const reading = read('give 1', stop.signal);
  stop.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect((await read('give 1')).cutShort).toBe(null);
});

testInSoak('a cancelled read of a hanging reader is ended', async () => {
  const stop = new AbortController();
  const reading = read('hang', stop.signal);
  setTimeout(() => stop.abort(), 300);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect((await read('give 1')).cutShort).toBe(null);
});
