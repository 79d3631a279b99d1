/** The stages of an import in a single thread: how long each takes alone. */
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { pickReader } from '../engine/readers/index.ts';
import { heldInput } from '../engine/readers/input/held-input.ts';
import { type Drawn, readAll } from '../engine/readers/read-all.ts';
import { putArticle } from '../engine/store/imports/import-article.ts';
import { beginImport } from '../engine/store/imports/imports.ts';
import { type PreparedArticle, prepareArticle } from '../engine/store/imports/prepared-article.ts';
import { openStore } from '../engine/store/open.ts';
import { prepareOriginal } from '../engine/store/originals/original-chunks.ts';
import { TermGatherer } from '../engine/store/search-index/batch-terms.ts';
import { type Arrived, indexArrived } from '../engine/store/search-index/index-queue.ts';

/** Roughly as in an import. */
const AT_ONCE = 64;

export interface Stages {
  readonly articles: number;
  readonly bytes: number;
  readonly readMs: number;
  readonly prepareMs: number;
  readonly insertMs: number;
}

export async function importStages(
  folder: string,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<Stages> {
  const drawn: Drawn[] = [];
  const readMs = await timed(async () => {
    for (const [name, bytes] of files) {
      for await (const result of readAll(heldInput(bytes, name), { pickReader, onFault: () => {} })) {
        if (result.outcome === 'article') drawn.push(result);
      }
    }
  });
  const prepared: PreparedArticle[][] = [];
  const prepareMs = await timed(() => {
    for (let at = 0; at < drawn.length; at += AT_ONCE) prepared.push(prepareBatch(drawn.slice(at, at + AT_ONCE)));
  });
  const insertMs = await insert(join(folder, 'stages.collate'), prepared);
  const bytes = files.reduce((sum, [, each]) => sum + each.length, 0);
  return { articles: drawn.length, bytes, readMs, prepareMs, insertMs };
}

function prepareBatch(drawn: readonly Drawn[]): PreparedArticle[] {
  const gatherer = new TermGatherer();
  const prepared = drawn.map(({ draft, reader, input }) => {
    const original = prepareOriginal(draft.original ?? input.held ?? new Uint8Array(), draft.mediaType);
    const from = { original, originalIsShared: false, reader: reader.name, readerVersion: reader.version };
    return prepareArticle(draft, from, gatherer);
  });
  gatherer.close();
  return prepared;
}

/** Inserts one batch per transaction. @returns milliseconds */
async function insert(path: string, batches: readonly (readonly PreparedArticle[])[]): Promise<number> {
  const store = openStore(path, { create: true, clock: () => new Date(), newId: uuidv7, holder: 'bench' });
  const importId = beginImport(store, { name: 'stages', sourceName: null });
  const wayIn = { importId, path: 'stages', fileNo: 0, sourceName: null };
  const ms = await timed(() => {
    for (const batch of batches) {
      store.db.transaction(() => {
        const arrived: Arrived[] = [];
        for (const article of batch) putArticle(store, article, wayIn, arrived);
        indexArrived(store.db, arrived);
      })();
    }
  });
  store.close();
  return ms;
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
