/** The workers' source files, for programs that run the engine from source: tests, bench, evaluate. */
import type { WorkerName } from './runtime/engine-options.ts';

const SOURCES: Record<WorkerName, string> = {
  search: './search/search-worker.ts',
  index: './search/indexing/index-worker.ts',
  origins: './origins/origins-worker.ts',
  reader: './import/reading/reader-worker.ts',
  versions: './import/rereads/versions-worker.ts',
  compare: './compare-worker.ts',
  original: './methods/articles/original-worker.ts',
  quotes: './methods/articles/quotes-worker.ts',
  check: './check-worker.ts',
  export: './export-worker.ts',
  interchange: './interchange/interchange-worker.ts',
};

export function sourceWorkerUrl(name: WorkerName): URL {
  return new URL(SOURCES[name], import.meta.url);
}
