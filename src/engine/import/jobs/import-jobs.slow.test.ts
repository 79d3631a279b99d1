import { hash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SOAKS } from '../../../measure/test-effort.ts';
import { type ImportingEngine, importingEngine, jsonLines, plainText } from '../fixtures/importing-engine.ts';
import { HELD_BYTES } from '../reading/file-input.ts';

let at: ImportingEngine;
beforeEach(async () => {
  at = await importingEngine();
});
afterEach(() => at.close());

const checked = async () => {
  const { checks } = await at.call('archive.check', {});
  return checks.filter((check) => !check.ok);
};

describe('an import', () => {
  test('of a folder with mixed files: each has its outcome, and a failed one does not stop the rest', async () => {
    const folder = at.write({
      'pile/a.txt': plainText('Sennet'),
      'pile/b/lines.jsonl': `${jsonLines(3)}not json\n`,
      'pile/c.txt': plainText('Sennet'),
      'pile/d.bin': new Uint8Array([0, 1, 2, 0xff, 0xfe, 0, 0, 3]),
      'pile/e.txt': '',
      'pile/.hidden.txt': plainText('Hidden'),
    });
    const { job, items } = await at.import([folder]);
    expect(job).toMatchObject({ name: 'pile', state: 'finished', added: 4, duplicates: 1, failed: 3, message: null });
    const of = (path: string) => items.filter((item) => item.path === path);
    expect([...of('pile/a.txt'), ...of('pile/c.txt')].map((item) => item.outcome).sort()).toEqual([
      'added',
      'duplicate',
    ]);
    expect(of('pile/b/lines.jsonl').map((item) => [item.member, item.outcome, item.code])).toEqual([
      ['line 1', 'added', null],
      ['line 2', 'added', null],
      ['line 3', 'added', null],
      ['line 4', 'failed', 'damaged'],
    ]);
    expect(of('pile/e.txt')).toMatchObject([{ outcome: 'failed', code: 'empty', isEmpty: true }]);
    expect(of('pile/d.bin')).toMatchObject([{ outcome: 'failed', isEmpty: false }]);
    for (const { message } of items.filter((item) => item.outcome === 'failed')) expect(message).toMatch(/^[A-Z].*\.$/);
    const { name, bytes } = await at.call('import.exportOutcomes', {
      importId: job.importId,
      outcome: 'failed',
      format: 'csv',
    });
    expect(name).toBe(`import ${job.importId}, failed.csv`);
    const rows = Buffer.from(bytes).toString().split('\r\n');
    expect(rows).toHaveLength(1 + job.failed + 1);
    expect(rows[0]).toBe('\ufefffile,inside,outcome,reason,message,article,title');
    expect(rows).toContainEqual(expect.stringMatching(/^pile\/b\/lines\.jsonl,line 4,failed,damaged,.+,,$/));
    expect(await checked()).toEqual([]);
  });

  test('tells what has no words as left out, apart from what failed; trying again counts the same', async () => {
    const chat = join(import.meta.dirname, '../../readers/telegram/fixtures/channel.json');
    const { job } = await at.import([chat, at.write({ 'broken.json': '{"title": "x", ' })]);
    expect(job.failed).toBe(1);
    const leftOut = () => at.call('import.items', { importId: job.importId, outcome: 'left-out', limit: 9 });
    expect((await leftOut()).items).toMatchObject([{ code: 'left-out', member: 'message without words' }]);
    expect((await at.call('import.get', { importId: job.importId })).reasons).toMatchObject([{ failed: 1 }]);
    const failed = await at.call('import.items', { importId: job.importId, outcome: 'failed', limit: 9 });
    expect(failed.items).toHaveLength(1);
    for (const importItemIds of [undefined, [(await leftOut()).items[0]?.importItemId ?? 0]]) {
      at.events.length = 0;
      await at.call('import.retry', { importId: job.importId, ...(importItemIds ? { importItemIds } : {}) });
      expect(await at.ended(job.importId)).toMatchObject({ added: job.added, failed: 1 });
      expect((await leftOut()).items).toHaveLength(1);
    }
  });

  test('keeps as the original the whole file, or just the line of a line file, byte for byte', async () => {
    const text = `\ufeff${plainText('Averin')}\r\n`;
    const lines = jsonLines(2);
    const { items } = await at.import([at.write({ 'a.txt': text }), at.write({ 'l.jsonl': lines })]);
    const originals = await Promise.all(
      items.map(async ({ articleId }) =>
        Buffer.from((await at.call('article.original', { articleId: articleId ?? 0 })).bytes).toString(),
      ),
    );
    expect(originals.sort()).toEqual([text, ...lines.trim().split('\n')].sort());
  });

  test('takes a large file whole, its original in chunks, stored once if it is in two places', async () => {
    const words = Array.from(
      { length: 70_000 },
      (_, n) => `Paragraph ${n} of a long story, with words enough to count.`,
    );
    const text = `A long story\n\n${words.join('\n\n')}\n`;
    expect(text.length).toBeGreaterThan(HELD_BYTES);
    const { items } = await at.import([at.write({ 'long.txt': text }), at.write({ 'again/long.txt': text })]);
    expect(items.map((item) => item.outcome).sort()).toEqual(['added', 'duplicate']);
    const { bytes } = await at.call('article.original', { articleId: items[0]?.articleId ?? 0 });
    expect(Buffer.from(bytes).equals(Buffer.from(text))).toBe(true);
    expect(await checked()).toEqual([]);
  }, 60_000);

  test('reads a compressed file as what is inside, which is the original', async () => {
    const text = plainText('Sennet');
    const whole = gzipSync(text);
    const folder = at.write({
      'pile/a.txt.gz': whole,
      'pile/b.jsonl.gz': gzipSync(jsonLines(2)),
      'pile/c.txt.gz': whole.subarray(0, 60),
    });
    const { items } = await at.import([folder]);
    expect(items.map(({ path, member, outcome, code }) => [path, member, outcome, code]).sort()).toEqual([
      ['pile/a.txt.gz', 'a.txt', 'added', null],
      ['pile/b.jsonl.gz', 'b.jsonl › line 1', 'added', null],
      ['pile/b.jsonl.gz', 'b.jsonl › line 2', 'added', null],
      ['pile/c.txt.gz', 'c.txt', 'failed', 'damaged'],
    ]);
    const added = items.find((item) => item.member === 'a.txt');
    const { bytes } = await at.call('article.original', { articleId: added?.articleId ?? 0 });
    expect(Buffer.from(bytes).toString()).toBe(text);
    expect((await at.import([at.write({ 'a.txt': text })])).job).toMatchObject({ added: 0, duplicates: 1 });
  });

  test('names, for an original cut out of a file, that file by hash and size, and no other of its name', async () => {
    const zipped = gzipSync(plainText('Averin'));
    const files = { 'a/l.jsonl': jsonLines(2), 'b/l.jsonl': jsonLines(1, 5), 'n.txt': plainText('Sennet') };
    at.write({ ...files, 'z.txt.gz': zipped });
    const paths = ['a/l.jsonl', 'b/l.jsonl', 'n.txt', 'z.txt.gz'].map((name) => join(at.folder, name));
    const { items } = await at.import(paths);
    const containers = await Promise.all(
      items.map(async ({ articleId }) => {
        const { article } = await at.call('article.get', { articleId: articleId ?? 0 });
        return article.originals.map(({ path, member, container }) => [path, member, container]);
      }),
    );
    const whole = (bytes: string | Uint8Array) => ({ sha256: hash('sha256', bytes), bytes: Buffer.byteLength(bytes) });
    const inOrder = (each: unknown[]) => each.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(containers.flat())).toEqual(
      inOrder([
        ['a/l.jsonl', 'line 1', whole(files['a/l.jsonl'])],
        ['a/l.jsonl', 'line 2', whole(files['a/l.jsonl'])],
        ['b/l.jsonl', 'line 1', whole(files['b/l.jsonl'])],
        ['n.txt', null, null],
        ['z.txt.gz', 'z.txt', whole(zipped)],
      ]),
    );
  });

  test('gives all articles the source named for it', async () => {
    const { items } = await at.import([at.write({ 'l.jsonl': jsonLines(3) })], 'Desk Nine');
    const { articles } = await at.call('article.heads', { articleIds: items.map((item) => item.articleId ?? 0) });
    expect(articles.map((article) => [article.source, article.reliability])).toEqual(
      Array.from({ length: 3 }, () => ['Desk Nine', null]),
    );
  });

  test('adds nothing when repeated', async () => {
    const folder = at.write({ 'pile/a.txt': plainText('Sennet'), 'pile/l.jsonl': jsonLines(40) });
    expect((await at.import([folder])).job).toMatchObject({ added: 41, duplicates: 0 });
    expect((await at.import([folder])).job).toMatchObject({ added: 0, duplicates: 41 });
  });

  test('of an empty folder ends with nothing and says so', async () => {
    mkdirSync(join(at.folder, 'empty'));
    const { job, items } = await at.import([join(at.folder, 'empty')]);
    expect([job.state, items]).toEqual(['finished', []]);
    expect(job.message).toContain('nothing to import');
  });

  test('reports a missing file', async () => {
    const { job, items } = await at.import([join(at.folder, 'gone.txt')]);
    expect(job).toMatchObject({ state: 'finished', failed: 1 });
    expect(items).toMatchObject([{ path: 'gone.txt', outcome: 'failed', code: 'unreadable' }]);
  });

  test('makes everything findable', async () => {
    await at.import([at.write({ 'l.jsonl': jsonLines(20) })]);
    const notIndexed = async () => (await at.call('archive.status', {})).archive?.notIndexed;
    await vi.waitFor(async () => expect(await notIndexed()).toBe(0), 10_000);
    expect(await checked()).toEqual([]);
  });
});

describe('pasted words', () => {
  test('cannot be paused, as nothing could bring them back, and come in all the same', async () => {
    await at.start([at.write({ 'l.jsonl': jsonLines(500) })]);
    const { importId } = await at.call('import.paste', { text: plainText('Averin') });
    const { imports } = await at.call('import.list', { limit: 10 });
    expect(imports).toMatchObject([
      { importId, state: 'running', canResume: false },
      { state: 'running', canResume: true },
    ]);
    await expect(at.call('import.pause', { importId })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('Pasted text cannot be paused'),
    });
    expect(await at.ended(importId)).toMatchObject({ state: 'finished', added: 1 });
  });

  const paste = async (words: { text: string; html?: string; source?: string }) => {
    const { importId } = await at.call('import.paste', words);
    await at.ended(importId);
    const [item] = await at.items(importId);
    return at.call('article.get', { articleId: item?.articleId ?? 0 });
  };

  test('are one article, with the words themselves as its original', async () => {
    const text = plainText('Corran');
    const { article } = await paste({ text, source: 'Phone call' });
    expect(article).toMatchObject({ title: 'Corran', source: 'Phone call', published: null });
    expect(article.originals[0]?.path).toMatch(/^pasted \d{4}-/);
    const { bytes } = await at.call('article.original', { articleId: article.articleId });
    expect(Buffer.from(bytes).toString()).toBe(text);
  });

  test('are imported as the page they were cut from if it loses none of them', async () => {
    const body = plainText('Averin').split('\n\n').slice(1).join('\n\n');
    const html = `<html><head><meta property="og:site_name" content="Averin Courier"></head><body><h1>Ferry</h1>${body
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</body></html>`;
    const { article } = await paste({ text: `Ferry\n\n${body}`, html });
    expect(article.source).toBe('Averin Courier');
    expect(article.originals[0]?.mediaType).toContain('html');
  });

  test('are imported as plain text if the page says less than the words', async () => {
    const { article } = await paste({ text: plainText('Sennet'), html: '<div><nav><a href="x">Home</a></nav></div>' });
    expect(article.text).toContain('Nobody was hurt');
  });

  test('are refused if empty', async () => {
    await expect(at.call('import.paste', { text: ' \n' })).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('a job', () => {
  test('reports progress at most five times a second, and never more than is in the archive', async () => {
    const importId = await at.start([at.write({ 'l.jsonl': jsonLines(1500) })]);
    const told: [number, number, number][] = [];
    const stop = at.engine.subscribe((event) => {
      if (event.name !== 'importProgressed') return;
      const time = performance.now();
      void at.call('import.get', { importId }).then(({ import: job }) => {
        told.push([event.added, job.added, time]);
      });
    });
    await at.ended(importId);
    stop();
    expect(told.length).toBeGreaterThan(1);
    for (const [said, isIn] of told) expect(said).toBeLessThanOrEqual(isIn);
    const times = told.slice(0, -1).map(([, , time]) => time);
    for (let n = 1; n < times.length; n++) expect((times[n] ?? 0) - (times[n - 1] ?? 0)).toBeGreaterThan(150);
    expect(at.progress().at(-1)).toMatchObject({ done: 1500, expected: 1500, added: 1500, finished: true });
    expect(at.progress().at(-1)?.bytes).toBe(at.progress().at(-1)?.bytesExpected);
  });

  test('can be cancelled; what is in stays, and importing again adds the rest', async () => {
    const path = at.write({ 'l.jsonl': jsonLines(5000) });
    const importId = await at.start([path]);
    while ((at.progress().at(-1)?.added ?? 0) < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    const { import: job } = await at.call('import.cancel', { importId });
    expect(job.state).toBe('cancelled');
    expect(job.added).toBeLessThan(5000);
    expect(job.message).toContain(`${job.added.toLocaleString('en')} articles have been imported`);
    expect((await at.items(importId)).filter((item) => item.outcome === 'added')).toHaveLength(job.added);
    expect(await checked()).toEqual([]);
    const { job: again } = await at.import([path]);
    expect(again).toMatchObject({ state: 'finished', added: 5000 - job.added, duplicates: job.added });
  }, 60_000);

  test('can be cancelled while a pause waits for what is being read', async () => {
    const importId = await at.start([at.write({ 'l.jsonl': jsonLines(5000) })]);
    while ((at.progress().at(-1)?.added ?? 0) < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    const paused = at.call('import.pause', { importId });
    expect((await at.call('import.cancel', { importId })).import.state).toBe('cancelled');
    await paused;
  });

  test('waits for the one before it, and can be cancelled while it waits', async () => {
    const first = await at.start([at.write({ 'l.jsonl': jsonLines(2000) })]);
    const second = await at.start([at.write({ 'm.jsonl': jsonLines(5, 5000) })]);
    const third = await at.start([at.write({ 'n.jsonl': jsonLines(5, 6000) })]);
    const cancelled = at.call('import.cancel', { importId: second });
    expect(await at.ended(third)).toMatchObject({ state: 'finished', added: 5 });
    expect(await at.ended(first)).toMatchObject({ state: 'finished', added: 2000 });
    expect((await cancelled).import).toMatchObject({ state: 'cancelled', added: 0 });
    const order = at.progress().filter((event) => event.finished);
    expect(order.map((event) => event.importId)).toEqual([first, second, third]);
  });

  test('is interrupted when the archive is closed, and says so when it is opened again', async () => {
    const importId = await at.start([at.write({ 'l.jsonl': jsonLines(5000) })]);
    while ((at.progress().at(-1)?.added ?? 0) < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    await at.call('archive.close', {});
    await at.call('archive.open', { file: at.fileRefs.add(join(at.folder, 'test.collate')) });
    const { import: job } = await at.call('import.get', { importId });
    expect(job.state).toBe('interrupted');
    expect(job.message).toContain('the rest follows when it is opened again');
    expect(await checked()).toEqual([]);
  });

  test('is listed newest first, in pages', async () => {
    for (let n = 0; n < 3; n++) await at.import([at.write({ [`${n}.txt`]: plainText(`T${n}`) })]);
    const { imports } = await at.call('import.list', { limit: 2 });
    expect(imports.map((job) => job.name)).toEqual(['2.txt', '1.txt']);
    const rest = await at.call('import.list', { limit: 2, before: imports.at(-1)?.importId });
    expect(rest.imports.map((job) => job.name)).toEqual(['0.txt']);
    await expect(at.call('import.items', { importId: 99 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

const NOISE_FILES = SOAKS ? 2000 : 45;

test(
  'every file with random bytes and a random name gets an outcome',
  async () => {
    const folder = join(at.folder, 'noise');
    mkdirSync(folder);
    const starts = [
      '',
      '<html><body><p>',
      '{"text":"',
      '{"html":"<p>x',
      '\ufeff',
      '%PDF-1.7',
      'PK\u0003\u0004',
      '\u0000',
      'Title\n\n',
    ];
    for (let n = 0; n < NOISE_FILES; n++) {
      const name = `${randomBytes(6).toString('base64url')}${['.txt', '.html', '.jsonl', '.bin', ''][n % 5]}`;
      const noise = randomBytes(Math.floor(20 ** (1 + (n % 4))));
      writeFileSync(join(folder, `n${name}`), Buffer.concat([Buffer.from(starts[n % starts.length] ?? ''), noise]));
    }
    const { job, items } = await at.import([folder]);
    expect(job.state).toBe('finished');
    expect(new Set(items.map((item) => item.path)).size).toBe(NOISE_FILES);
    expect(items.filter((item) => item.code === 'internal')).toEqual([]);
    expect(await checked()).toEqual([]);
    expect(at.logged).toEqual([]);
  },
  60_000 + NOISE_FILES * 200,
);

test('an import whose end cannot be handled has ended nevertheless: it counts as running no longer, and the next one runs', async () => {
  const host = await importingEngine(undefined, {
    keepFiles: (_paths, isNeeded) => {
      if (!isNeeded) throw new Error('no list of uploads');
    },
  });
  const files = [host.write({ 'a.txt': plainText('Sennet') })];
  const { job } = await host.import(files);
  expect(job).toMatchObject({ state: 'finished', added: 1 });
  await vi.waitFor(() => expect(host.logged).toHaveLength(1), { timeout: 60_000 });
  expect(host.logged[0]).toContain('no list of uploads');
  expect(host.progress().at(-1)).toMatchObject({ importId: job.importId, finished: true });
  await expect(host.call('import.retry', { importId: job.importId })).rejects.toThrow('they did not fail');
  expect((await host.import([host.write({ 'b.txt': plainText('Orrin') })])).job).toMatchObject({ added: 1 });
  await host.close();
});
