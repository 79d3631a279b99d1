import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileRefs } from '../../engine/engine.ts';
import { createUploads } from './uploads.ts';

let under: string;
beforeEach(() => {
  under = mkdtempSync(join(tmpdir(), 'collate-test-uploads-'));
});
afterEach(() => rmSync(under, { recursive: true }));

const request = (text: string) => Readable.from([Buffer.from(text)]) as unknown as IncomingMessage;

/** Leaves files as a killed run would: no process has this number. */
function leftBehind(batches: Record<string, 'needed' | 'read'>): string {
  const folder = join(under, 'collate-uploads-killed');
  mkdirSync(folder);
  writeFileSync(join(folder, 'process'), '2147483646');
  for (const [batch, state] of Object.entries(batches)) {
    mkdirSync(join(folder, batch));
    writeFileSync(join(folder, batch, 'a.txt'), 'words');
    if (state === 'needed') writeFileSync(join(folder, `${batch}.needed`), '');
  }
  return folder;
}

test('what a killed run left is deleted at the next start, except what an import still needs', () => {
  const folder = leftBehind({ one: 'read', two: 'needed' });
  const uploads = createUploads(createFileRefs(), under);
  expect(readdirSync(folder).sort()).toEqual(['process', 'two', 'two.needed']);
  uploads.keep([Buffer.from(join(folder, 'two', 'a.txt'))], true);
  uploads.keep([Buffer.from(join(folder, 'two', 'a.txt'))], false);
  expect(existsSync(folder), 'its import has come to its end').toBe(false);
  uploads.close();
  expect(readdirSync(under)).toEqual([]);
});

test('files of an interrupted import stay when the server ends; others are deleted', async () => {
  const refs = createFileRefs();
  const uploads = createUploads(refs, under);
  const needed = await uploads.take(request('words'), 'one', 'pile/a.txt');
  await uploads.take(request('words'), 'two', 'b.txt');
  uploads.keep([Buffer.from(refs.pathOf(needed)), Buffer.from('/somewhere/else')], true);
  uploads.close();
  expect(existsSync(join(refs.pathOf(needed), 'a.txt'))).toBe(true);
  const [run = ''] = readdirSync(under);
  expect(readdirSync(join(under, run)).sort()).toEqual(['one', 'one.needed', 'process']);
});

test('another run that is still going is left alone, and nothing is kept for ever', () => {
  const first = createUploads(createFileRefs(), under);
  const folder = leftBehind({ old: 'needed' });
  const longAgo = new Date(Date.now() - 30 * 86_400_000);
  utimesSync(join(folder, 'old.needed'), longAgo, longAgo);
  const second = createUploads(createFileRefs(), under);
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(under).length).toBe(2);
  first.close();
  second.close();
  expect(readdirSync(under)).toEqual([]);
});

test('nothing remains of a file whose upload breaks off', async () => {
  const refs = createFileRefs();
  const uploads = createUploads(refs, under);
  const pile = await uploads.take(request('words'), 'one', 'pile/a.txt');
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half of it');
      throw new Error('hung up');
    })(),
  );
  await expect(uploads.take(broken as unknown as IncomingMessage, 'one', 'pile/b.txt')).rejects.toThrow('hung up');
  expect(readdirSync(refs.pathOf(pile))).toEqual(['a.txt']);
  uploads.close();
});
