import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openBundle, problemsOfFiles } from '../../exporters/bundle/open-bundle.ts';
import { readAgain } from '../../import/rereads/reread-one.ts';
import { placeOf } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../../testing/test-engine.ts';

vi.mock(import('../../import/rereads/reread-one.ts'), async (actual) => {
  const { readAgain } = await actual();
  return { readAgain: vi.fn(readAgain) };
});

const BOX = 'The pier was strengthened in 2019 after a survey found cracks in the footing.';
const STORY = [
  'A barge carrying gravel struck the second pier of the Orrin bridge shortly after dawn.',
  'Engineers closed the crossing to lorries while divers looked at the footing under the water.',
  'The channel stays shut until the wreck has been lifted, the river authority said in the evening.',
];
const PAGE = `<html lang="en"><title>Barge strikes bridge</title><body><nav>Home</nav><article><h1>Barge strikes bridge</h1>${STORY.map((words) => `<p>${words}</p>`).join('')}</article><footer>${BOX}</footer></body></html>`;

let desk: TestEngine;
let reportId: number;

/** Made once, and copied for each test. */
let made: Buffer;

beforeAll(async () => {
  // Ids distinct from those that the tests' engines count.
  desk = makeTestEngine({ newId: uuidv7 });
  await desk.call('archive.create', { name: 'bundles' });
  const file = join(desk.folder, 'barge.html');
  writeFileSync(file, PAGE);
  const { importId } = await desk.call('import.start', { files: [desk.fileRefs.add(file)] });
  const settled = async () => {
    expect((await desk.call('import.get', { importId })).import.state).toBe('finished');
    expect((await desk.call('archive.status', {})).archive).toMatchObject({ notIndexed: 0, notCompared: 0 });
  };
  await vi.waitFor(settled, { timeout: 60_000 });
  const { claimId } = await desk.call('claim.create', { statement: 'The channel is shut.' });
  await desk.call('evidence.add', { claimId, ...placeOf(1, await text(), 'The channel stays shut') });
  await desk.call('report.draft', { title: 'The Orrin bridge', claimIds: [claimId] });
  await desk.call('archive.close', {});
  made = readFileSync(join(desk.folder, 'bundles.collate'));
  await desk.close();
});
beforeEach(async () => {
  desk = makeTestEngine();
  const path = join(desk.folder, 'bundles.collate');
  writeFileSync(path, made);
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  reportId = 1;
});
afterEach(() => desk.close());

const sha256 = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
const text = async () => (await desk.call('article.get', { articleId: 1 })).article.text;
const bundle = async () => (await desk.call('report.export', { reportId, format: 'bundle' })).bytes;

async function verified(bytes: Uint8Array) {
  const file = join(desk.folder, 'bundle.zip');
  writeFileSync(file, bytes);
  const result = await desk.call('bundle.verify', { file: desk.fileRefs.add(file) });
  return { ...result, broken: result.checks.flatMap(({ name, ok }) => (ok ? [] : [name])) };
}

test('a bundle contains the report, the texts and the originals byte for byte, and is verified without the archive', async () => {
  const bytes = await bundle();
  expect(Buffer.from(await bundle()).equals(Buffer.from(bytes))).toBe(true);
  const files = unzipSync(bytes);
  const { originals } = (await desk.call('article.get', { articleId: 1 })).article;
  expect(Object.keys(files)).toEqual([
    'manifest.json',
    'report.html',
    'articles/001.txt',
    `originals/${originals[0]?.sha256}.html`,
    'passages.jsonld',
  ]);
  expect(strFromU8(files[`originals/${originals[0]?.sha256}.html`] ?? new Uint8Array())).toBe(PAGE);
  expect(strFromU8(files['articles/001.txt'] ?? new Uint8Array())).toBe(await text());
  await desk.call('archive.close', {});
  expect(await verified(bytes)).toMatchObject({
    ok: true,
    title: 'The Orrin bridge',
    checks: [
      { name: 'files', counted: 4 },
      { name: 'quotations', counted: 1 },
      { name: 'originals', counted: 1 },
    ],
  });
});

test('a passage has the translation that its note gives, and none if the note gives none', async () => {
  const translation = 'Die Rinne bleibt gesperrt';
  await desk.call('evidence.update', { evidenceIds: [1], translation });
  const bodies = (bytes: Uint8Array) =>
    JSON.parse(strFromU8(unzipSync(bytes)['passages.jsonld'] ?? new Uint8Array())).items.map(
      ({ body }: { body?: { value: string } }) => body?.value,
    );
  expect(bodies(await bundle())).toEqual([translation]);
  expect(await verified(await bundle())).toMatchObject({ ok: true });
  const { bytes } = await desk.call('report.export', { reportId, format: 'bundle', notes: ['words'] });
  expect(bodies(bytes)).toEqual([undefined]);
});

test('a text with a piece put back is still found in its original', async () => {
  const { furniture } = (await desk.call('article.get', { articleId: 1 })).article;
  await desk.call('article.putBack', { articleId: 1, piece: furniture.indexOf(BOX), words: BOX });
  const place = placeOf(1, await text(), 'cracks in the footing');
  const { claimId } = await desk.call('claim.create', { statement: 'There were cracks.', evidence: [place] });
  reportId = (await desk.call('report.draft', { title: 'Cracks', claimIds: [claimId] })).reportId;
  expect(await verified(await bundle())).toMatchObject({ ok: true, broken: [] });
});

test('alterations are reported: of a file, of a quotation, of a text that its original does not have', async () => {
  const files = unzipSync(await bundle());
  const altered = (change: (files: Record<string, Uint8Array>) => void) => {
    const copy = { ...files };
    change(copy);
    return verified(zipSync(copy));
  };
  const put = (all: Record<string, Uint8Array>, name: string, from: string, to: string) => {
    all[name] = strToU8(strFromU8(all[name] ?? new Uint8Array()).replaceAll(from, to));
  };
  const rehash = (all: Record<string, Uint8Array>, name: string) =>
    put(all, 'manifest.json', sha256(files[name]), sha256(all[name]));
  expect((await altered((all) => put(all, 'report.html', 'shut', 'open'))).broken).toEqual(['files', 'quotations']);
  expect((await altered((all) => delete all['report.html'])).checks[0]?.problems).toEqual(['report.html is missing.']);
  expect((await altered((all) => (all['more.txt'] = strToU8('more')))).broken).toEqual(['files']);

  // Someone who alters both the words and the manifest is caught by the original.
  const forged = { ...files };
  put(forged, 'articles/001.txt', 'stays shut', 'lies open.');
  put(forged, 'passages.jsonld', 'stays shut', 'lies open.');
  put(forged, 'report.html', 'stays shut', 'lies open.');
  rehash(forged, 'report.html');
  rehash(forged, 'articles/001.txt');
  rehash(forged, 'passages.jsonld');
  expect((await verified(zipSync(forged))).broken).toEqual(['originals']);
  forged['articles/001.txt'] = strToU8(await text());
  expect((await verified(zipSync(forged))).broken).toEqual(['files', 'quotations']);
});

test('altering both the page and the manifest is caught by the passages, leaving a passage out by the notes', async () => {
  const { report } = await desk.call('report.get', { reportId });
  const quotation = { kind: 'quotation', blockId: 'q', evidenceId: 1 } as const;
  const sections = report.sections.map((section) => ({ ...section, blocks: [...section.blocks, quotation] }));
  await desk.call('report.update', { reportId, changes: { sections } });
  const files = unzipSync(await bundle());
  expect((await verified(zipSync(files))).broken).toEqual([]);
  const forged = async (name: string, change: (words: string) => string) => {
    const all = { ...files, [name]: strToU8(change(strFromU8(files[name] as Uint8Array))) };
    const list = strFromU8(all['manifest.json'] as Uint8Array);
    const size = (bytes: Uint8Array | undefined) => `"bytes": ${bytes?.length}`;
    all['manifest.json'] = strToU8(
      list.replaceAll(sha256(files[name]), sha256(all[name])).replace(size(files[name]), size(all[name])),
    );
    return (await verified(zipSync(all))).checks.flatMap(({ problems }) => problems);
  };
  const other = 'report.html prints different words for note 1.';
  expect(
    await forged('report.html', (page) => page.replace('<mark>The channel stays shut', '<mark>The channel lies open')),
  ).toEqual([other]);
  expect(
    await forged('report.html', (page) => page.replace(/>The channel stays shut</u, '>The channel lies open<')),
  ).toEqual([other]);
  expect(await forged('report.html', (page) => page.replace(/<mark>.*?<\/mark>/u, 'The channel lies open'))).toEqual([
    other,
  ]);
  expect(await forged('passages.jsonld', (list) => JSON.stringify({ ...JSON.parse(list), items: [] }))).toEqual([
    'Note 1 has no words in articles/001.txt, to which it belongs.',
    'Note 1 of report.html has no passage in passages.jsonld.',
  ]);
  // The end of the sentence is not what the article says.
  expect(
    await forged('articles/001.txt', (words) => words.replace('Engineers closed the crossing', 'the crossing')),
  ).toContainEqual(expect.stringMatching(/^The text of “Barge strikes bridge”/u));
});

test('an original is read once for all articles that come out of one reading of it', async () => {
  const files = unzipSync(await bundle());
  const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array));
  const [article] = manifest.articles;
  manifest.articles = [article, { ...article, title: 'Again' }, { ...article, member: 'page.html' }];
  vi.mocked(readAgain).mockClear();
  const all = { ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) };
  expect(await verified(zipSync(all))).toMatchObject({ ok: true, checks: [{}, {}, { counted: 3 }] });
  expect(readAgain).toHaveBeenCalledTimes(2);
});

test('a verification says how many of its files are read, and can be stopped', async () => {
  const bytes = await bundle();
  await verified(bytes);
  const told = () => desk.events.filter((event) => event.name === 'workProgressed');
  expect(told()[0]).toMatchObject({ work: 'verification', done: 1, expected: 5 });
  const file = desk.fileRefs.add(join(desk.folder, 'bundle.zip'));
  const stop = new AbortController();
  const unsubscribe = desk.engine.subscribe((event) => event.name === 'workProgressed' && stop.abort());
  expect(await refusal(desk.call('bundle.verify', { file }, stop.signal))).toBe('cancelled');
  unsubscribe();
});

test('a file that is not a bundle is refused with an explanation', async () => {
  const file = join(desk.folder, 'x.zip');
  writeFileSync(file, zipSync({ 'a.txt': strToU8('a') }));
  expect(await refusal(desk.call('bundle.verify', { file: desk.fileRefs.add(file) }))).toBe('unknown-format');
  writeFileSync(file, zipSync({ 'manifest.json': strToU8('{}') }));
  expect(await refusal(desk.call('bundle.verify', { file: desk.fileRefs.add(file) }))).toBe('damaged');
  writeFileSync(file, 'no zip');
  expect(await refusal(desk.call('bundle.verify', { file: desk.fileRefs.add(file) }))).toBe('unknown-format');
});

test('while a large bundle is opened the engine keeps answering; a truncated one is refused', async () => {
  const files = unzipSync(await bundle());
  const file = join(desk.folder, 'large.zip');
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, at) => ((at * at) % 251) ^ (at >> 7));
  writeFileSync(file, zipSync({ ...files, 'originals/more.bin': [noise, { level: 1 }] }));
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const handle = await open(file);
  const { size } = await handle.stat();
  const opened = await openBundle({
    size,
    read: async (from, to) => (await handle.read({ buffer: Buffer.alloc(to - from), position: from })).buffer,
  });
  await handle.close();
  clearImmediate(next);
  expect(problemsOfFiles(opened)).toEqual(['originals/more.bin was added later.']);
  expect([...opened.kept.keys()].filter((name) => name.startsWith('originals/'))).toEqual([]);
  expect(turns).toBeGreaterThan(20);
  const whole = await bundle();
  writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 3)));
  expect(await refusal(desk.call('bundle.verify', { file: desk.fileRefs.add(file) }))).toBe('unknown-format');
});

test('a file that is in it twice is reported', async () => {
  const whole = await bundle();
  const file = join(desk.folder, 'twice.zip');
  // One zip appended to another: read sequentially, each of their files is there twice.
  writeFileSync(file, Buffer.concat([whole, whole]));
  expect(await refusal(desk.call('bundle.verify', { file: desk.fileRefs.add(file) }))).toBe('damaged');
});
