// Tests with threads: draining the queue into the index, searching beside an import, cancelling requests.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sourceWorkerUrl } from '../source-worker-url.ts';
import { deleteArticles } from '../store/articles/article-deletion.ts';
import { countNotIndexed, countWaiting } from '../store/search-index/index-queue.ts';
import { countArticlesWith } from '../store/search-index/terms.ts';
import { createIndexer } from './indexing/indexer.ts';
import { WINDOW } from './rank.ts';
import { addArticles, type FilledArchive, filledArchive, type GivenArticle } from './testing/filled-archive.ts';

let archive: FilledArchive;
beforeEach(() => {
  archive = filledArchive();
});
afterEach(() => archive.close());

const given = (count: number, word: string, from = 0): GivenArticle[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${word} ${from + at}`,
    title: `Note ${from + at}`,
    text: `The ${word} left at ${from + at}.`,
    language: 'en',
    published: `2026-10-${String(((from + at) % 28) + 1).padStart(2, '0')}`,
  }));

const run = (text: string, more: object = {}, signal?: AbortSignal) =>
  archive.search.ask(
    'run',
    { text, filters: {}, sort: 'best', stage: 'full', offset: 0, limit: 50, ...more } as never,
    signal,
  );

/** The indexer of the program when it is started again. */
const nextIndexer = (options: Partial<Parameters<typeof createIndexer>[0]> = {}) =>
  createIndexer({
    pathToRead: () => archive.path,
    db: archive.store.db,
    clock: () => new Date(),
    workerUrl: sourceWorkerUrl('index'),
    emit: () => {},
    log: () => {},
    ...options,
  });

describe('the indexer', () => {
  test('drains what is queued, and every article can be found', async () => {
    const ids = await archive.add(given(300, 'ferry'));
    expect(countWaiting(archive.store.db)).toBe(0);
    const result = await run('ferries', { limit: 500 });
    expect(result.total).toBe(300);
    expect(new Set(result.hits.map(({ articleId }) => articleId))).toEqual(new Set(ids));
    expect(result.notIndexed).toBe(0);
    expect(countArticlesWith(archive.store.db, 'ferry')).toBe(300);
  });

  test('notices a correction and a deletion by itself', async () => {
    const ids = await archive.add(given(5, 'ferry'));
    archive.store.db.prepare("UPDATE article SET title = 'Quay' WHERE id = ?").run(ids[0]);
    await deleteArticles(
      archive.store,
      [ids[1] as number],
      () => {},
      async () => {},
    );
    expect((await run('ferry')).hits.map(({ articleId }) => articleId)).not.toContain(ids[1]);
    while (countWaiting(archive.store.db) > 0) await new Promise((later) => setTimeout(later, 10));
    expect((await run('quay')).total).toBe(1);
    await vi.waitFor(() => expect(countArticlesWith(archive.store.db, 'ferry')).toBe(4), { timeout: 60_000 });
  });

  test('tidies after a deletion, but not while someone searches', async () => {
    const ids: number[] = [];
    for (let at = 0; at < 3; at++) ids.push(...(await archive.add(given(5, 'ferry', 5 * at))));
    // The first search waits for its thread, which may take longer than tidying does.
    await run('fer', { stage: 'typing' });
    await deleteArticles(
      archive.store,
      [ids[1] as number],
      () => {},
      async () => {},
    );
    await archive.indexer.drained();
    const segments = archive.store.db.prepare('SELECT count(DISTINCT segid) FROM fts_idx').pluck();
    const before = segments.get();
    expect(before).toBeGreaterThan(1);
    // Often enough that also on a machine that stalls they are never a second apart.
    for (const begun = Date.now(); Date.now() < begun + 1_500; ) {
      await run('fer', { stage: 'typing' });
      await new Promise((later) => setTimeout(later, 10));
    }
    expect(segments.get()).toBe(before);
    await vi.waitFor(() => expect(segments.get()).toBe(1), { timeout: 10_000 });
  });

  test('tidies what an earlier run left in pieces', async () => {
    for (let at = 0; at < 6; at++) await archive.add(given(5, 'ferry', 5 * at));
    await archive.indexer.close();
    const segments = archive.store.db.prepare('SELECT count(DISTINCT segid) FROM fts_idx').pluck();
    expect(segments.get()).toBeGreaterThan(4);
    const next = nextIndexer();
    await vi.waitFor(() => expect(segments.get()).toBeLessThan(4), { timeout: 10_000 });
    await next.close();
    expect((await run('ferry')).total).toBe(30);
  });

  test('what is waiting is reported, kept, and taken up by the next indexer', async () => {
    await archive.indexer.close();
    addArticles(archive.store, given(40, 'ferry'));
    expect(countNotIndexed(archive.store.db)).toBe(40);
    expect((await run('ferry')).notIndexed).toBe(40);
    const next = nextIndexer();
    await next.drained();
    expect((await run('ferry')).total).toBe(40);
    await next.close();
  });

  test('a worker that ends again and again is started again later and later, and the queue is kept', async () => {
    await archive.indexer.close();
    addArticles(archive.store, given(30, 'ferry'));
    const logged: string[] = [];
    const next = nextIndexer({
      workerUrl: new URL('data:text/javascript,process.exit(3)'),
      log: (level, message) => level === 'error' && logged.push(message),
    });
    await next.drained();
    await next.close();
    expect(logged).toHaveLength(5);
    expect(logged.every((message) => message.endsWith('the queue is kept.'))).toBe(true);
    expect(countNotIndexed(archive.store.db)).toBe(30);
  });

  test('once a full disk has room again, whoever waits for the end waits for it, as before', async () => {
    await archive.indexer.close();
    let failing = 5;
    const next = nextIndexer();
    // Stands for the disk: nothing sorted can be written.
    archive.store.db.function('refuse', () => {
      if (failing-- > 0) throw new Error('no room');
      return null;
    });
    archive.store.db.exec(
      'CREATE TEMP TRIGGER full AFTER INSERT ON main.term_log WHEN new.is_sorted = 1 BEGIN SELECT refuse(); END',
    );
    addArticles(archive.store, given(5, 'ferry'));
    await next.drained();
    expect(countNotIndexed(archive.store.db)).toBe(5);
    await vi.waitFor(() => expect(countNotIndexed(archive.store.db)).toBe(0), { timeout: 60_000 });
    addArticles(archive.store, given(5, 'ferry', 5));
    await next.drained();
    expect(countNotIndexed(archive.store.db)).toBe(0);
    await next.close();
  });

  test('an article with damaged text holds up no other', async () => {
    await archive.indexer.close();
    const ids = addArticles(archive.store, given(30, 'ferry'));
    archive.store.db.prepare("UPDATE revision SET text = x'00' WHERE article_id = ?").run(ids[7]);
    archive.store.db.exec('UPDATE index_meta SET norm_version = 0');
    const logged: string[] = [];
    const next = nextIndexer({ log: (level, message) => level === 'error' && logged.push(message) });
    await next.drained();
    await next.close();
    expect(logged).toEqual([`Article ${ids[7]} could not be indexed; no search finds it.`]);
    expect(archive.store.db.prepare('SELECT article_id FROM fts_queue').pluck().all()).toEqual([ids[7]]);
    expect(countNotIndexed(archive.store.db)).toBe(1);
  });

  test('with another normaliser all articles are reindexed, and found by their old words meanwhile', async () => {
    await archive.add(given(30, 'ferry'));
    await archive.indexer.close();
    archive.store.db.exec('UPDATE index_meta SET norm_version = 0');
    const next = nextIndexer();
    expect((await run('ferry')).total).toBe(30);
    await next.drained();
    expect((await run('ferry')).total).toBe(30);
    expect(countArticlesWith(archive.store.db, 'ferry')).toBe(30);
    await next.close();
  });
});

describe('the service', () => {
  test('pages to the last hit, showing each once', async () => {
    await archive.add(given(130, 'ferry'));
    const seen: number[] = [];
    for (let offset = 0; offset < 130; offset += 25) {
      seen.push(...(await run('ferry', { offset, limit: 25 })).hits.map(({ articleId }) => articleId));
    }
    expect(new Set(seen).size).toBe(130);
    expect((await run('', { offset: 120 })).hits).toHaveLength(10);
  });

  test('counts all hits while typing, beyond the window that is ranked', async () => {
    await archive.add([...given(WINDOW + 60, 'ferry'), ...given(40, 'harbour')]);
    const total = async (text: string, more: object) => (await run(text, more)).total;
    for (const text of ['ferry', 'left ferry', 'ferry OR harbour', 'left -harbour', 'NOT harbour']) {
      const rested = await total(text, {});
      expect(await total(text, { collapsed: true })).toBe(rested);
      expect(await total(`${text} `, { stage: 'typing' })).toBe(rested);
      expect(rested).toBeGreaterThan(WINDOW);
    }
    expect(await total('left fer', { stage: 'typing' })).toBe(WINDOW + 60);
  });

  test('a cancelled request never starts, and the next is answered', async () => {
    await archive.add(given(10, 'ferry'));
    const running = run('ferry');
    const stop = new AbortController();
    const dropped = run('note', {}, stop.signal);
    stop.abort();
    await expect(dropped).rejects.toMatchObject({ code: 'cancelled' });
    expect((await running).total).toBe(10);
    expect((await run('note')).total).toBe(10);
  });

  test('searches are answered while articles come in, each on one state of the archive', async () => {
    await archive.add(given(50, 'ferry'));
    let isOver = false;
    const importing = (async () => {
      for (let at = 0; !isOver; at += 5) {
        addArticles(archive.store, given(5, 'dredger', at));
        await new Promise((next) => setImmediate(next));
      }
    })();
    for (let round = 0; round < 20; round += 1) {
      const result = await run('ferry OR dredger', { limit: 500 });
      expect(result.hits.length).toBe(Math.min(result.total, 500));
      expect(result.total).toBeGreaterThanOrEqual(50);
    }
    isOver = true;
    await importing;
  });

  test('facets count what can be chosen, and the histogram has no gap', async () => {
    await archive.add([
      ...given(3, 'ferry'),
      { id: 'uk', title: 'Пором', text: 'Пором ferry', language: 'uk', source: 'Вісник', published: null },
    ]);
    const facets = await archive.search.ask('facets', { text: 'ferry', filters: { languages: ['uk'] } });
    expect(facets.languages).toEqual([
      { language: 'en', articles: 3 },
      { language: 'uk', articles: 1 },
    ]);
    expect(facets.sources.map(({ name, articles }) => [name, articles])).toEqual([['Вісник', 1]]);
    expect([facets.read, facets.unread, facets.undated]).toEqual([0, 1, 1]);
    const all = await archive.search.ask('facets', { text: '', filters: {} });
    expect(all.histogram).toEqual({
      unit: 'day',
      bars: [1, 2, 3].map((day) => ({ at: `2026-10-0${day}`, articles: 1 })),
      vague: 0,
    });
  });

  test('one per origin: of articles that share one, the best stays', async () => {
    const ids = await archive.add(given(4, 'ferry'));
    archive.store.db.exec(`UPDATE article SET origin_id = (SELECT origin_id FROM article WHERE id = ${ids[0]})
      WHERE id IN (${ids[0]}, ${ids[1]}, ${ids[2]})`);
    const result = await run('ferry', { filters: { onePerOrigin: true } });
    expect(result.total).toBe(2);
    expect(result.hits.map(({ articleId }) => articleId)).toContain(ids[3]);
  });

  test('collapsed: one row per origin says how many it represents; counts stay the same, and every article can be reached', async () => {
    const ids = await archive.add(given(60, 'ferry'));
    archive.store.db.exec(`UPDATE article SET origin_id = (SELECT origin_id FROM article WHERE id = ${ids[0]})
      WHERE id <= ${ids[4]}`);
    for (const sort of ['best', 'newest', 'oldest']) {
      const all = await run('ferry', { sort });
      const rows = await run('ferry', { sort, collapsed: true, limit: 100 });
      expect([all.total, all.origins, all.listed]).toEqual([60, 56, 60]);
      expect([rows.total, rows.origins, rows.listed, rows.hits.length]).toEqual([60, 56, 56, 56]);
      expect(rows.hits.filter(({ alike }) => alike > 0).map(({ alike }) => alike)).toEqual([4]);
      const [standing] = rows.hits.filter(({ alike }) => alike > 0);
      const copies = await run('ferry', { sort, filters: { originId: standing?.originId } });
      expect(copies.hits.map(({ articleId }) => articleId).sort()).toEqual(ids.slice(0, 5).sort());
      const typing = await run('ferry', { sort, collapsed: true, stage: 'typing', limit: 20 });
      expect([typing.total, typing.origins, typing.listed, typing.hits.length]).toEqual([60, 56, 56, 20]);
      const paged = [];
      for (let offset = 0; offset < rows.listed; offset += 10)
        paged.push(...(await run('ferry', { sort, collapsed: true, offset, limit: 10 })).hits);
      expect(paged.map(({ articleId }) => articleId)).toEqual(rows.hits.map(({ articleId }) => articleId));
    }
  });
});
