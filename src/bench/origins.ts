/** Origins in archives of growing size: grouping all articles, adding one more, blocking of the engine's thread, size of the index. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { uuidv7 } from 'uuidv7';
import { findCopies } from '../engine/origins/find-copies.ts';
import { createGrouper } from '../engine/origins/grouper.ts';
import { addArticles, type GivenArticle } from '../engine/search/testing/filled-archive.ts';
import { openStore, type Store } from '../engine/store/open.ts';
import { waitingForOrigins, writeCompared } from '../engine/store/origins/origin-queue.ts';
import { originCounts } from '../engine/store/origins/origins.ts';
import { beginPrintFold } from '../engine/store/prints/print-fold.ts';
import { hasShared } from '../measure/shared-data.ts';
import { builtWorkerUrl } from './built-workers.ts';
import { corpus } from './corpus.ts';

const SIZES = [10_000, 100_000];
const AT_ONCE = 500;
const ADDED = 100;
const FOLDED_AT_ONCE = 1_000;
const GOAL_MINUTES = 10;

interface Figures {
  readonly articles: number;
  readonly groupedMs: number;
  readonly heldMaxMs: number;
  readonly origins: number;
  readonly bytesEach: number;
  /** Median processor time for comparing and writing one article: a new one, and a copy of an existing one. */
  readonly newMs: number;
  readonly copyMs: number;
}

export async function benchOrigins(articles: number | null): Promise<void> {
  if (!hasShared('data/news', 'Origins')) return;
  console.log(`
| articles | grouped | a second | thread held at most | origins | index, bytes an article | one more article | one more copy |
| --- | --- | --- | --- | --- | --- | --- | --- |`);
  const rows: Figures[] = [];
  const copied: GivenArticle[] = [];
  for (const size of articles === null ? SIZES : [Math.ceil(articles / 10), articles]) {
    const row = await measured(size, copied);
    rows.push(row);
    console.log(
      `| ${row.articles} | ${(row.groupedMs / 1000).toFixed(1)} s | ${((1000 * row.articles) / row.groupedMs).toFixed(0)} | ${row.heldMaxMs.toFixed(0)} ms | ${row.origins} | ${row.bytesEach.toFixed(0)} | ${row.newMs.toFixed(2)} ms | ${row.copyMs.toFixed(2)} ms |`,
    );
  }
  const [few, many] = rows;
  if (!few || !many) return;
  const ratio = Math.max(many.newMs / few.newMs, many.copyMs / few.copyMs);
  console.log(`
Goal: ${many.articles} articles in ${GOAL_MINUTES} minutes: ${many.groupedMs <= GOAL_MINUTES * 60_000 ? 'met' : 'missed'}.
Goal: one more costs at most twice of what it costs at ${few.articles}: ${ratio.toFixed(2)} times, ${ratio <= 2 ? 'met' : 'missed'}.`);
}

/** @param copied articles from which additional ones are made. They are chosen at the first size and kept, since only the archive should grow */
async function measured(size: number, copied: GivenArticle[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  const path = join(folder, 'bench.collate');
  const store = openStore(path, { clock: () => new Date(), newId: uuidv7, holder: 'bench', create: true });
  try {
    await fill(store, size, copied);
    const pagesBefore = store.db.pragma('page_count', { simple: true }) as number;
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const grouper = createGrouper({
      pathToRead: () => path,
      db: store.db,
      workerUrl: builtWorkerUrl('origins'),
      emit: () => {},
      log: (level, message, fields) => console.error(level, message, fields ?? ''),
    });
    delay.enable();
    const begun = performance.now();
    await grouper.drained();
    const groupedMs = performance.now() - begun;
    delay.disable();
    await grouper.close();
    const pages = (store.db.pragma('page_count', { simple: true }) as number) - pagesBefore;
    const { articles, origins } = originCounts(store.db);
    return {
      articles,
      groupedMs,
      heldMaxMs: delay.max / 1e6,
      origins,
      bytesEach: (pages * (store.db.pragma('page_size', { simple: true }) as number)) / articles,
      newMs: oneMoreMs(store, copied.map(turnedAround)),
      copyMs: oneMoreMs(store, copied.map(beheaded)),
    };
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

/** @param spread if empty, is filled with articles sampled evenly */
async function fill(store: Store, size: number, spread: GivenArticle[]): Promise<void> {
  const isFirst = spread.length === 0;
  const batch: GivenArticle[] = [];
  let at = 0;
  for await (const article of corpus(size)) {
    if (isFirst && at++ % Math.floor(size / ADDED) === 0) spread.push(article);
    batch.push(article);
    if (batch.length === AT_ONCE) addArticles(store, batch.splice(0));
  }
  addArticles(store, batch);
}

/** Reverses the words, so that the article is as long as a real one but a copy of none. */
const turnedAround = ({ text, ...article }: GivenArticle): GivenArticle => ({
  ...article,
  id: `new-${article.id}`,
  text: text.split(/\s+/u).toReversed().join(' '),
  source: 'A new one',
});

const beheaded = ({ text, ...article }: GivenArticle): GivenArticle => ({
  ...article,
  id: `copy-${article.id}`,
  text: text.slice(0, Math.ceil(text.length * 0.7)),
  source: 'A copying one',
});

function oneMoreMs(store: Store, articles: readonly GivenArticle[]): number {
  const took = articles.map((article) => {
    addArticles(store, [article]);
    const before = process.cpuUsage();
    const waiting = waitingForOrigins(store.db, 0, 1).map(({ articleId }) => articleId);
    writeCompared(store.db, findCopies(store.db, waiting));
    const fold = beginPrintFold(store.db);
    while (fold?.foldNext(FOLDED_AT_ONCE));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return took.sort((a, b) => a - b)[Math.floor(took.length / 2)] as number;
}
