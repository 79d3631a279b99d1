import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ParamsIn } from '../../../contract/methods.ts';
import { INTERCHANGE_FORMATS } from '../../../contract/model/values.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { openMarked } from '../../testing/taken-out.ts';
import { refusal } from '../../testing/test-engine.ts';

const desk = deskOfEachTest();

const sha512 = (words: string) => createHash('sha512').update(words).digest('hex');
const fileNamed = (name: string) => desk.fileRefs.add(join(desk.folder, name));

test('each format is written whole, over an earlier export, and says how much it holds', async () => {
  await openMarked(desk);
  writeFileSync(join(desk.folder, 'out'), 'an earlier export');
  // A worker is started for each.
  for (const format of TESTS_IN_FULL ? INTERCHANGE_FORMATS : INTERCHANGE_FORMATS.slice(0, 1)) {
    const { items, bytes } = await desk.call('interchange.export', { format, file: fileNamed('out') });
    expect(items, format).toBeGreaterThan(0);
    expect(readFileSync(join(desk.folder, 'out')).length, format).toBe(bytes);
  }
  expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an archive is never written over, nor a folder; a folder that is not there is named', async () => {
  const path = await openMarked(desk);
  const archive = readFileSync(path);
  mkdirSync(join(desk.folder, 'folder'));
  const into = (name: string) => refusal(desk.call('interchange.export', { format: 'jsonl', file: fileNamed(name) }));
  expect(await into('a.collate')).toBe('archive-exists');
  writeFileSync(join(desk.folder, 'other.jsonl'), archive);
  expect(await into('other.jsonl')).toBe('archive-exists');
  writeFileSync(join(desk.folder, 'other.collate-wal'), 'its journal');
  expect(await into('other.collate-wal')).toBe('archive-exists');
  expect(readFileSync(join(desk.folder, 'other.collate-wal'), 'utf8')).toBe('its journal');
  expect(await into('folder')).toBe('bad-request');
  expect(await into('none/out.jsonl')).toBe('not-found');
  expect(readFileSync(path).equals(archive)).toBe(true);
});

test('either articles or claims are named, and only some that are there', async () => {
  await openMarked(desk);
  const asked = (scope: object) =>
    refusal(desk.call('interchange.export', { format: 'jsonl', file: fileNamed('out.jsonl'), scope }));
  expect(await asked({ articleIds: [1], claimIds: [1] })).toBe('bad-request');
  expect(await asked({ articleIds: [1], search: { text: 'ferry' } })).toBe('bad-request');
  expect(await asked({ search: { text: 'zeppelin' } })).toBe('not-found');
  expect(await asked({ search: { text: '', filters: { collectionIds: [99] } } })).toBe('not-found');
  expect(await asked({ articleIds: [99] })).toBe('not-found');
  expect(await asked({ claimIds: [99] })).toBe('not-found');
  expect(existsSync(join(desk.folder, 'out.jsonl'))).toBe(false);
});

test('of a search, or a collection, exactly what is found is taken, with its marks', async () => {
  await openMarked(desk);
  const taken = async (search: ParamsIn<'collection.create'>['search']) => {
    await desk.call('interchange.export', { format: 'jsonl', file: fileNamed('out'), scope: { search } });
    const lines = readFileSync(join(desk.folder, 'out'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line)).map(({ id, marks }) => [id, marks.length]);
  };
  expect(await taken({ text: 'twelve' })).toEqual([
    ['2', 1],
    ['3', 0],
  ]);
  const filters = { collectionIds: [1] };
  expect(await taken({ text: '', filters })).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
  expect(await taken({ text: 'twelve', filters })).toEqual([['2', 1]]);
});

testInFull('a search is taken once the index has all that was changed', async () => {
  await openSeeded(
    desk,
    Array.from({ length: 60 }, (_, i) => ({ title: `Ferry ${i}`, paragraphs: [`It was ${i} minutes late.`] })),
  );
  const { total } = await desk.call('search.run', { text: 'tug' });
  expect(total).toBe(0);
  const articleIds = Array.from({ length: 60 }, (_, i) => i + 1);
  await desk.call('article.correct', { articleIds, field: 'title', value: 'Tug' });
  const scope = { search: { text: 'tug' } };
  expect((await desk.call('interchange.export', { format: 'jsonl', file: fileNamed('out'), scope })).items).toBe(60);
});

testInFull('progress is told, and an export that is stopped leaves nothing behind', async () => {
  // Of few words, so that they are soon in the index, but long to compress.
  const words = (seed: number) => Array.from({ length: 40 }, (_, i) => sha512(`${seed} ${i}`).repeat(10)).join(' ');
  const articles = Array.from({ length: 30 }, (_, i) => ({ title: `Article ${i}`, paragraphs: [words(i)] }));
  await openSeeded(desk, articles);
  const stop = new AbortController();
  const unsubscribe = desk.engine.subscribe((event) => event.name === 'exportProgressed' && stop.abort());
  const file = fileNamed('out.qdpx');
  expect(await refusal(desk.call('interchange.export', { format: 'qdpx', file }, stop.signal))).toBe('cancelled');
  unsubscribe();
  expect(desk.events).toContainEqual(
    expect.objectContaining({ name: 'exportProgressed', ref: file.ref, expected: 30 }),
  );
  expect(readdirSync(desk.folder).filter((name) => name.startsWith('out'))).toEqual([]);
  expect((await desk.call('interchange.export', { format: 'qdpx', file })).items).toBe(30);
});
