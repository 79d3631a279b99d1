import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportItem } from '../../../contract/model/imports/import.ts';
import { checkArchive } from '../../store/check.ts';
import { openReadOnly } from '../../store/open-read-only.ts';
import { type ImportingEngine, importingEngine, jsonLines, plainText } from '../fixtures/importing-engine.ts';

vi.setConfig({ testTimeout: 120_000 });

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry sinks off Sennet</title></head><body><nav>Home</nav><article>
<h1>Ferry sinks off Sennet</h1><p>The ferry “Ada” sank off Sennet in the fog on Friday, and nine people died.</p>
<p>The harbour office said that the north mole had been dark since Tuesday.</p>
<p>Ministers met in the evening, and said nothing about the cause of it.</p></article></body></html>`;

/** Stored in several chunks, ahead of its article. */
const LARGE_PAGE = `${PAGE.replaceAll('Ferry', 'Tram').replaceAll('ferry', 'tram')}<!--${'x'.repeat(5 * 1024 * 1024)}-->`;

let theirs: ImportingEngine;
let ours: ImportingEngine;
beforeEach(async () => {
  [theirs, ours] = await Promise.all([importingEngine(), importingEngine()]);
});
afterEach(async () => {
  await Promise.all([theirs.close(), ours.close()]);
});

const theirPath = () => join(theirs.folder, 'test.collate');
const ourPath = () => join(ours.folder, 'test.collate');

/** Closed, as an archive is that is handed on. */
async function handedOver(): Promise<string> {
  await theirs.call('archive.close', {});
  return theirPath();
}

const told = (items: readonly ImportItem[]) => items.map(({ outcome, member }) => `${outcome} ${member}`);
const all = (path: string, sql: string) => {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare(sql).raw().all();
  } finally {
    db.close();
  }
};
const ARTICLES = `SELECT a.title, a.byline, s.name, a.language, a.published, a.updated, a.retrieved, a.url, a.section, a.external_id, a.words,
    r.reader, r.reader_version, r.text_sha256, r.text, r.furniture, o.sha256, o.media_type,
    (SELECT json_group_array(json_array(field, value, found_in)) FROM (SELECT * FROM found_value f WHERE f.article_id = a.id ORDER BY f.id)),
    (SELECT json_group_array(json_array(field, value, reason, at)) FROM correction c WHERE c.article_id = a.id),
    (SELECT json_group_array(json_array(words, behind, place, aside, at)) FROM moved_piece m WHERE m.article_id = a.id),
    (SELECT json_group_array(sha256) FROM (SELECT other.sha256 FROM article_original ao JOIN original other ON other.id = ao.original_id
      WHERE ao.article_id = a.id ORDER BY 1))
  FROM article a JOIN source s ON s.id = a.source_id JOIN revision r ON r.id = (SELECT max(id) FROM revision WHERE article_id = a.id)
    JOIN original o ON o.id = r.original_id ORDER BY a.title, a.id`;

describe('the articles of an archive', () => {
  test('come in with text, metadata, corrections, moved pieces and all originals, as they are there', async () => {
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    const files = { 'pile/again.html': PAGE.replace('<nav>', '<nav> '), 'pile/lines.jsonl': jsonLines(3) };
    await theirs.import([theirs.write({ ...files, 'pile/large.html': LARGE_PAGE })]);
    const correct = { reason: 'It says so in print', articleIds: [1] };
    await theirs.call('article.correct', { ...correct, field: 'source', value: 'Averin Courier' });
    await theirs.call('article.correct', { ...correct, field: 'published', value: '2026-10-09' });
    const { article } = await theirs.call('article.get', { articleId: 1 });
    await theirs.call('article.setAsideParagraphs', {
      articleId: 1,
      paragraphs: [{ place: 1, words: article.text.split('\n\n')[1] ?? '' }],
    });
    const path = await handedOver();
    const { job, items } = await ours.import([path]);
    expect(job).toMatchObject({ state: 'finished', added: 5, duplicates: 0, failed: 0 });
    expect(told(items)[0]).toBe('added article 1: page.html');
    expect(all(ourPath(), ARTICLES)).toEqual(all(path, ARTICLES));
    const db = openReadOnly(ourPath());
    expect(await checkArchive(db, new AbortController().signal)).toMatchObject({ ok: true });
    db.close();
    expect(ours.logged).toEqual([]);
  });

  test('that are here already are known by their bytes or their words, and what is open in them is filled', async () => {
    await ours.import([ours.write({ 'page.html': PAGE })]);
    await ours.import([ours.write({ 'lines.jsonl': jsonLines(2) })]);
    await theirs.import([theirs.write({ 'box/lines.jsonl': jsonLines(3) })]);
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    const page = { articleIds: [4], reason: '' };
    await theirs.call('article.correct', { ...page, field: 'source', value: 'Averin Courier' });
    await theirs.call('article.correct', { ...page, field: 'published', value: '2026-10-09' });
    const path = await handedOver();
    expect((await ours.import([path])).job).toMatchObject({ added: 1, duplicates: 3, failed: 0 });
    const { article } = await ours.call('article.get', { articleId: 1 });
    expect(article).toMatchObject({
      title: 'Ferry sinks off Sennet',
      source: 'Averin Courier',
      published: '2026-10-09',
    });
    const before = all(ourPath(), ARTICLES);
    expect((await ours.import([path])).job).toMatchObject({ added: 0, duplicates: 4, failed: 0 });
    expect(all(ourPath(), ARTICLES)).toEqual(before);
  });
});

describe('what was worked out in an archive', () => {
  const FIRST = 'The ferry “Ada” sank off Sennet in the fog';
  const claims = async (at: ImportingEngine) => (await at.call('claim.list', {})).claims;

  async function markedThere(): Promise<void> {
    const { text } = (await theirs.call('article.get', { articleId: 1 })).article;
    const start = text.indexOf(FIRST);
    const place = { articleId: 1, start, end: start + FIRST.length, exact: FIRST };
    const evidence = [{ ...place, stance: 'supports' as const }];
    await theirs.call('claim.create', { statement: 'The ferry sank.', kind: 'fact', evidence });
  }

  test('comes in with the articles, as one act, and once', async () => {
    await ours.import([ours.write({ 'lines.jsonl': jsonLines(2) })]);
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    await markedThere();
    const path = await handedOver();
    const { job } = await ours.import([path]);
    expect(job).toMatchObject({
      added: 1,
      failed: 0,
      message: 'From test.collate, 1 claim and 1 passage came in as well.',
    });
    const there = await ours.call('article.get', { articleId: 3 });
    expect(there.article.evidence).toMatchObject([{ exact: FIRST, anchor: { state: 'held' } }]);
    const again = await ours.import([path]);
    expect(again.job).toMatchObject({
      added: 0,
      duplicates: 1,
      failed: 0,
      message: expect.stringContaining('already here'),
    });
    expect((await ours.call('act.list', {})).acts).toMatchObject([
      { label: 'Took 1 claim and 1 passage from test.collate' },
    ]);
    await ours.call('act.undo', {});
    expect(await claims(ours)).toEqual([]);
    expect(ours.logged).toEqual([]);
  });

  test('is listed where it finds no place, until the archive has been read again', async () => {
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    await markedThere();
    const path = await handedOver();
    const db = new Database(path);
    db.exec("UPDATE evidence SET exact = 'in another reading'");
    db.close();
    const { job } = await ours.import([path]);
    const retried = async () => {
      ours.events.length = 0;
      const listed = await ours.items(job.importId);
      const importItemIds = listed.flatMap(({ outcome, importItemId }) => (outcome === 'to-place' ? importItemId : []));
      await ours.call('import.retry', { importId: job.importId, importItemIds });
      const { failed } = await ours.ended(job.importId);
      const items = await ours.items(job.importId);
      return [failed, items.flatMap(({ code }) => code ?? []).toSorted()];
    };
    expect(job).toMatchObject({ added: 1, failed: 0 });
    expect(await ours.call('import.get', { importId: job.importId })).toMatchObject({ toPlace: 1, reasons: [] });
    await expect(ours.call('import.retry', { importId: job.importId })).rejects.toThrow('they did not fail');
    expect(await retried()).toEqual([0, ['anchor-mismatch']]);
    rmSync(path);
    expect(await retried()).toEqual([1, ['anchor-mismatch', 'unreadable']]);
  });

  test('comes back with an article that was deleted here, and what is otherwise here is counted', async () => {
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    await theirs.import([theirs.write({ 'note.txt': plainText('Averin') })]);
    await markedThere();
    const path = await handedOver();
    await ours.import([path]);
    await ours.call('claim.update', { claimIds: [1], status: 'settled' });
    await ours.call('article.delete', { articleIds: [1], confirm: 1 });
    const { job } = await ours.import([path]);
    expect(job).toMatchObject({
      added: 1,
      duplicates: 1,
      failed: 0,
      message: 'From test.collate, 1 passage came in as well.',
    });
    expect(await claims(ours)).toMatchObject([{ status: 'settled', passages: { supports: 1 } }]);
    expect(await ours.call('import.get', { importId: job.importId })).toMatchObject({
      differing: 1,
      leftOut: 0,
      reasons: [],
    });
  });

  test('comes in once where the program was killed in the middle', async () => {
    await theirs.import([theirs.write({ 'page.html': PAGE })]);
    await theirs.import([theirs.write({ 'lines.jsonl': jsonLines(400) })]);
    await markedThere();
    const path = await handedOver();
    await ours.call('archive.close', {});
    await killedAfter(100, path);
    const resumed = await importingEngine(ourPath(), { resumesImports: true });
    const job = await resumed.ended(1);
    expect(job).toMatchObject({ state: 'finished', added: 401, duplicates: 0, failed: 0 });
    expect(await claims(resumed)).toMatchObject([{ statement: 'The ferry sank.', passages: { supports: 1 } }]);
    expect(resumed.logged).toEqual([]);
    await resumed.close();
  });

  /** Kills the program with kill -9 once this many articles have been reported. */
  async function killedAfter(articles: number, path: string): Promise<void> {
    const program = join(import.meta.dirname, '../fixtures/import-and-tell.ts');
    const child = spawn(process.execPath, [program, ourPath(), path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let reported = '';
    child.stdout.on('data', (data: Buffer) => {
      reported += data;
      if (reported.split('\n').length > articles) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(reported.endsWith('done\n'), 'it was killed before it was done').toBe(false);
  }
});

describe('the file of an archive', () => {
  const files = () => readdirSync(dirname(theirPath())).sort();
  const hash = () => createHash('sha256').update(readFileSync(theirPath())).digest('hex');

  test('is neither written to nor given files beside it, nor kept as an original; its hash is', async () => {
    await theirs.import([theirs.write({ 'note.txt': plainText('Averin') })]);
    await handedOver();
    const before = [files(), hash(), statSync(theirPath()).mtimeMs];
    await ours.import([theirPath()]);
    expect([files(), hash(), statSync(theirPath()).mtimeMs]).toEqual(before);
    expect(all(ourPath(), 'SELECT sha256, bytes FROM container')).toEqual([[hash(), statSync(theirPath()).size]]);
    expect(all(ourPath(), 'SELECT count(*) FROM original')).toEqual([[1]]);
  });

  test('is refused if it is open, here or elsewhere, whatever it is called', async () => {
    await theirs.import([theirs.write({ 'note.txt': plainText('Averin') })]);
    linkSync(ourPath(), join(ours.folder, 'copy.bin'));
    const { job, items } = await ours.import([theirPath(), ourPath(), join(ours.folder, 'copy.bin')]);
    const own = { code: 'not-an-article', message: expect.stringContaining('the archive that is open') };
    expect(items.toSorted((a, b) => a.message?.localeCompare(b.message ?? '') ?? 0)).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('open in another window') },
      own,
      own,
    ]);
    expect(job).toMatchObject({ state: 'finished', added: 0, failed: 3 });
    expect(ours.logged).toEqual([]);
  });

  test('inside another file is named, with what to do', async () => {
    const path = await handedOver();
    writeFileSync(join(ours.folder, 'theirs.collate.gz'), gzipSync(readFileSync(path)));
    const { items } = await ours.import([join(ours.folder, 'theirs.collate.gz')]);
    expect(items).toMatchObject([
      { code: 'unknown-format', message: expect.stringContaining('take it out of the file') },
    ]);
  });
});
