/** One part of the search bench in a process of its own, so that its memory is its own: `search-once.ts PART FILE ARTICLES`. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import MiniSearch from 'minisearch';
import { createSearchService, type SearchService } from '../engine/search/search-service.ts';
import { addArticles, type GivenArticle } from '../engine/search/testing/filled-archive.ts';
import { deleteArticles } from '../engine/store/articles/article-deletion.ts';
import { type Connection, connect } from '../engine/store/connection.ts';
import type { Store } from '../engine/store/open.ts';
import { indexTokens } from '../text/tokens/normaliser.ts';
import { builtWorkerUrl } from './built-workers.ts';
import { corpus, keystrokes } from './corpus.ts';
import { buildArchive, type Figures, openArchive, preparedFor } from './search-archive.ts';

const IMPORTED_AT_ONCE = 16;
const COMMON = 'said';

const PARTS: Record<string, (file: string, articles: number) => Promise<Figures>> = {
  build: buildArchive,
  measure: measureArchive,
  memory: measureMemory,
  fts5: measureFts5,
  minisearch: measureMiniSearch,
};

const [part = '', file = '', articles = ''] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
console.log(JSON.stringify(await (PARTS[part] as (typeof PARTS)[string])(file, Number(articles))));

async function measureArchive(file: string): Promise<Figures> {
  const { queries, toImport } = preparedFor(file);
  const begun = performance.now();
  const { store, indexer, search, close } = openArchive(file, false);
  await search.ask('run', asked('', 'full'));
  const startMs = performance.now() - begun;
  const typed = queries.flatMap(keystrokes);
  // The first round warms up both threads, as in ordinary use.
  await timed(search, typed.slice(0, 100), 'typing');
  const typing = await timed(search, typed, 'typing');
  const full = await timed(search, [...queries, ...queries.map((query) => `${query} `)], 'full');
  // Measured first, because what has been ranked once is cached.
  const all = await timed(search, [COMMON], 'all');
  const common = await timed(
    search,
    Array.from({ length: 5 }, (_, at) => `${COMMON}${' '.repeat(at)}`),
    'full',
  );
  const facets = await timedFacets(search, ['', COMMON, ...queries.slice(0, 8)]);
  const during = await duringImport(store, search, typed, toImport);
  await indexer.drained();
  const deleted = await deleteEveryHundredth(store);
  await indexer.drained();
  const after = await timed(search, typed, 'typing', deleted);
  await close();
  return {
    startMs,
    ...named('typing', typing.times),
    ...named('typingWork', typing.work),
    ...named('full', full.times),
    ...named('common', common.times),
    allCommonMs: all.times[0] ?? 0,
    allCommonWorkMs: all.work[0] ?? 0,
    ...named('facets', facets),
    ...named('during', during.times),
    importedDuring: during.added,
    ...named('afterDeletingWork', after.work),
    deletedFound: after.found,
  };
}

async function deleteEveryHundredth(store: Store): Promise<ReadonlySet<number>> {
  const ids = store.db.prepare('SELECT id FROM article WHERE id % 100 = 0').pluck().all() as number[];
  await deleteArticles(
    store,
    ids,
    () => {},
    async () => {},
  );
  return new Set(ids);
}

/** Measures the memory of the search threads, including help with typos, with nothing else in the process. */
async function measureMemory(file: string): Promise<Figures> {
  const { queries } = preparedFor(file);
  const search = createSearchService({
    pathToRead: () => file,
    clock: () => new Date(),
    workerUrl: builtWorkerUrl('search'),
    onAsked: () => {},
  });
  await search.ask('run', asked('goverment', 'full'));
  await timed(search, queries.flatMap(keystrokes), 'typing');
  await timed(search, queries, 'full');
  const rssMb = process.memoryUsage().rss / 1e6;
  await search.close();
  return { rssMb };
}

/** Imports during the searches, a little in each turn of the thread, as the engine does. */
async function duringImport(
  store: Store,
  search: SearchService,
  typed: readonly string[],
  toImport: readonly GivenArticle[],
) {
  let isOver = false;
  let added = 0;
  const importing = (async () => {
    for (let at = 0; at < toImport.length && !isOver; at += IMPORTED_AT_ONCE) {
      added += addArticles(store, toImport.slice(at, at + IMPORTED_AT_ONCE)).length;
      await new Promise((next) => setImmediate(next));
    }
  })();
  const { times } = await timed(search, typed, 'typing');
  isOver = true;
  await importing;
  return { times, added };
}

/** Requests as many rows as the list does: a screenful while typing, a page afterwards. */
function asked(text: string, stage: 'typing' | 'full' | 'all') {
  return { text, filters: {}, sort: 'best', stage, offset: 0, limit: stage === 'typing' ? 12 : 50 } as const;
}

interface Timed {
  /** Wall-clock times, sorted. */
  readonly times: number[];
  /** Processor times of all threads, sorted, which exclude whatever else the machine does. */
  readonly work: number[];
  /** How many of `unwanted` were among the hits. */
  readonly found: number;
}

async function timed(
  search: SearchService,
  texts: readonly string[],
  stage: 'typing' | 'full' | 'all',
  unwanted: ReadonlySet<number> = new Set(),
): Promise<Timed> {
  const times: number[] = [];
  const work: number[] = [];
  let found = 0;
  for (const text of texts) {
    const begun = performance.now();
    const before = process.cpuUsage();
    const { hits } = await search.ask('run', asked(text, stage));
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1_000);
    found += hits.filter(({ articleId }) => unwanted.has(articleId)).length;
  }
  const upwards = (list: number[]) => list.sort((a, b) => a - b);
  return { times: upwards(times), work: upwards(work), found };
}

async function timedFacets(search: SearchService, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    const begun = performance.now();
    await search.ask('facets', { text, filters: {} });
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

function named(name: string, sorted: readonly number[]): Figures {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { [`${name}P50`]: at(0.5), [`${name}P95`]: at(0.95) };
}

/** A plain full-text table: default tokenizer, stored content, one transaction. */
async function measureFts5(file: string, articles: number): Promise<Figures> {
  const db: Connection = connect(file, { readOnly: false });
  db.exec(`CREATE VIRTUAL TABLE plain USING fts5(title, body);
    CREATE VIRTUAL TABLE same USING fts5(title, body, content='', tokenize="unicode61 remove_diacritics 0")`);
  const put = db.prepare('INSERT INTO plain (title, body) VALUES (?, ?)');
  const putSame = db.prepare('INSERT INTO same (title, body) VALUES (?, ?)');
  let insertMs = 0;
  db.exec('BEGIN');
  for await (const { title, text, language } of corpus(articles)) {
    putSame.run(indexTokens(title, language), indexTokens(text, language));
    const begun = performance.now();
    put.run(title, text);
    insertMs += performance.now() - begun;
  }
  db.exec('COMMIT');
  const find = db.prepare(
    'SELECT rowid, title, snippet(plain, 1, ?, ?, ?, 40) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20',
  );
  const count = db.prepare('SELECT count(*) FROM plain WHERE plain MATCH ?').pluck();
  const typed = preparedFor(file).queries.flatMap(keystrokes);
  const times: number[] = [];
  const commonTimes: number[] = [];
  const run = (match: string, into: number[]) => {
    const begun = performance.now();
    find.all('[', ']', '…', match);
    count.get(match);
    into.push(performance.now() - begun);
  };
  for (const text of typed) {
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu);
    if (words) run(`${words.map((word) => `"${word}"`).join(' ')}*`, times);
  }
  for (let round = 0; round < 3; round += 1) run(`"${COMMON}"`, commonTimes);
  const bytes = db.prepare('SELECT sum(pgsize) FROM dbstat WHERE name IN (?, ?, ?)').pluck();
  const bytesOf = (table: string) => bytes.get(`${table}_data`, `${table}_idx`, `${table}_docsize`) as number;
  const [ftsBytes, sameBytes] = [bytesOf('plain'), bytesOf('same')];
  db.close();
  rmSync(file);
  times.sort((a, b) => a - b);
  commonTimes.sort((a, b) => a - b);
  return {
    insertPerSecond: articles / (insertMs / 1000),
    ftsBytes,
    sameBytes,
    ...named('typing', times),
    ...named('common', commonTimes),
    rssMb: process.memoryUsage().rss / 1e6,
  };
}

/** With all bodies in memory. */
async function measureMiniSearch(file: string, articles: number): Promise<Figures> {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    storeFields: ['title'],
  });
  let id = 0;
  let buildMs = 0;
  for await (const { title, text } of corpus(articles)) {
    const begun = performance.now();
    index.add({ id: id++, title, text });
    buildMs += performance.now() - begun;
  }
  const times: number[] = [];
  for (const text of preparedFor(file).queries.flatMap(keystrokes)) {
    const words = text.split(' ');
    const begun = performance.now();
    index.search(text, { combineWith: 'AND', prefix: (_term, at) => at === words.length - 1 }).slice(0, 50);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { buildMs, ...named('typing', times), rssMb: process.memoryUsage().rss / 1e6 };
}
