/** An archive in a folder of its own, filled with given articles through the store and indexed. Used by tests, bench and evaluate. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { putArticle } from '../../store/imports/import-article.ts';
import { beginImport } from '../../store/imports/imports.ts';
import { openStore, type Store } from '../../store/open.ts';
import { prepareOriginal } from '../../store/originals/original-chunks.ts';
import {
  type Arrived,
  indexArrived,
  waitingForIndex,
  wordsToIndex,
  writeIndexed,
} from '../../store/search-index/index-queue.ts';
import { foldTermPage, putSortedTerms, sortedTerms } from '../../store/search-index/term-log.ts';
import { prepareOne } from '../../store/testing/one-article.ts';
import { indexWords } from '../indexing/index-words.ts';
import { createIndexer, type Indexer } from '../indexing/indexer.ts';
import { createSearchService, type SearchService } from '../search-service.ts';

export interface GivenArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
  readonly source?: string;
  /** EDTF */
  readonly published?: string | null;
}

export interface FilledArchive {
  readonly path: string;
  readonly store: Store;
  readonly indexer: Indexer;
  readonly search: SearchService;
  /** Adds articles and waits until all can be found. Returns their ids in the order given. */
  add(articles: Iterable<GivenArticle>): Promise<number[]>;
  close(): Promise<void>;
}

const AT_ONCE = 200;

/** Indexes everything waiting, immediately and without threads. */
export function indexNow({ db }: Store): void {
  const waiting = waitingForIndex(db, 0, 100_000);
  const ids = waiting.map(({ articleId }) => articleId);
  writeIndexed(db, indexWords(wordsToIndex(db, ids)));
  const sorted = sortedTerms(db);
  if (sorted) putSortedTerms(db, sorted);
  while (foldTermPage(db));
}

/** @param now the archive's current time */
export function filledArchive(now = new Date('2026-11-01T12:00:00Z')): FilledArchive {
  const folder = mkdtempSync(join(tmpdir(), 'collate-search-'));
  const path = join(folder, 'filled.collate');
  const clock = () => now;
  const store = openStore(path, { clock, newId: uuidv7, holder: 'test', create: true });
  const indexer = createIndexer({
    pathToRead: () => path,
    db: store.db,
    clock,
    workerUrl: sourceWorkerUrl('index'),
    emit: () => {},
    log: (level, message, fields) => {
      if (level === 'error') throw new Error(`${message} ${JSON.stringify(fields)}`);
    },
  });
  const search = createSearchService({
    pathToRead: () => path,
    clock,
    workerUrl: sourceWorkerUrl('search'),
    onAsked: () => indexer.giveWay(),
  });
  return {
    path,
    store,
    indexer,
    search,
    add: async (articles) => {
      const ids: number[] = [];
      for (const batch of batches(articles)) ids.push(...addArticles(store, batch));
      await indexer.drained();
      return ids;
    },
    close: async () => {
      await search.close();
      await indexer.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function* batches(articles: Iterable<GivenArticle>): Generator<GivenArticle[]> {
  let batch: GivenArticle[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length === AT_ONCE) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Adds articles to a store; their words then still wait for the vocabulary. @returns their ids */
export function addArticles(store: Store, articles: readonly GivenArticle[]): number[] {
  return store.db
    .transaction(() => {
      const importId = beginImport(store, { name: 'given', sourceName: null });
      const arrived: Arrived[] = [];
      const ids = articles.map((article) => {
        const wayIn = { importId, path: article.id, fileNo: 0, sourceName: article.source ?? 'Given' };
        return putArticle(store, prepared(article), wayIn, arrived).articleId;
      });
      indexArrived(store.db, arrived);
      return ids;
    })
    .immediate();
}

function prepared({ id, title, text, language, published }: GivenArticle) {
  const bytes = new TextEncoder().encode(JSON.stringify([id, title, text]));
  return prepareOne(
    {
      member: null,
      externalId: id,
      title,
      paragraphs: text.split('\n\n'),
      furniture: [],
      byline: null,
      published: published ?? null,
      updated: null,
      source: null,
      domain: null,
      url: null,
      language,
      section: null,
      found: [],
    },
    {
      original: prepareOriginal(bytes, 'application/json'),
      originalIsShared: false,
      reader: 'given',
      readerVersion: 1,
    },
  );
}
