/** The archive that the search bench measures: built and opened, with the queries to type. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { createIndexer } from '../engine/search/indexing/indexer.ts';
import { createSearchService } from '../engine/search/search-service.ts';
import { addArticles, type GivenArticle } from '../engine/search/testing/filled-archive.ts';
import { openStore } from '../engine/store/open.ts';
import { mergeStep } from '../engine/store/search-index/index-queue.ts';
import { builtWorkerUrl } from './built-workers.ts';
import { corpus, typedQueries } from './corpus.ts';

const QUERIES = 40;
const AT_ONCE = 200;
const DURING_IMPORT = 1_500;

export type Figures = Record<string, number>;

interface Prepared {
  readonly queries: readonly string[];
  readonly toImport: readonly GivenArticle[];
}

/** Made by the first part, so that reading the corpus takes no memory in the measured parts. */
async function prepare(file: string): Promise<void> {
  const toImport: GivenArticle[] = [];
  for await (const article of corpus(DURING_IMPORT)) {
    toImport.push({ ...article, id: `during ${article.id}`, text: `${article.text}\n\nCame in later.` });
  }
  const prepared: Prepared = { queries: await typedQueries(QUERIES), toImport };
  writeFileSync(join(dirname(file), 'prepared.json'), JSON.stringify(prepared));
}

export function preparedFor(file: string): Prepared {
  return JSON.parse(readFileSync(join(dirname(file), 'prepared.json'), 'utf8')) as Prepared;
}

export function openArchive(file: string, create: boolean) {
  const clock = () => new Date();
  const store = openStore(file, { clock, newId: uuidv7, holder: 'bench', create });
  const log = (level: string, message: string) => console.error(level, message);
  const indexer = createIndexer({
    pathToRead: () => file,
    db: store.db,
    clock,
    workerUrl: builtWorkerUrl('index'),
    emit: () => {},
    log,
  });
  const search = createSearchService({
    pathToRead: () => file,
    clock,
    workerUrl: builtWorkerUrl('search'),
    onAsked: () => indexer.giveWay(),
  });
  const close = async () => {
    await search.close();
    await indexer.close();
    store.close();
  };
  return { store, indexer, search, close };
}

export async function buildArchive(file: string, articles: number): Promise<Figures> {
  await prepare(file);
  const { store, indexer, close } = openArchive(file, true);
  let batch: GivenArticle[] = [];
  let textBytes = 0;
  const flush = async () => {
    addArticles(store, batch);
    batch = [];
    await new Promise((next) => setImmediate(next));
  };
  for await (const article of corpus(articles)) {
    batch.push(article);
    textBytes += Buffer.byteLength(article.text);
    if (batch.length === AT_ONCE) await flush();
  }
  await flush();
  await indexer.drained();
  // As the indexer does once it rests.
  while (mergeStep(store.db, 'next'));
  const bytes = (names: string) =>
    store.db.prepare(`SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name IN (${names})`).pluck().get() as number;
  const figures = {
    textBytes,
    ftsBytes: bytes("'fts_data', 'fts_idx', 'fts_docsize', 'fts_content', 'fts_config'"),
    termBytes: bytes("'term_page'"),
  };
  await close();
  return { ...figures, fileBytes: statSync(file).size };
}
