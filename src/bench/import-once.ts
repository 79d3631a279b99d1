/** `import-once.ts FOLDER READERS PATH…` runs one import in its own process, so that the peak memory is its own, and prints one line of JSON. */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { uuidv7 } from 'uuidv7';
import { createEngine, createFileRefs } from '../engine/engine.ts';
import { peakRssMb } from '../measure/peak-memory.ts';
import { builtWorkerUrl } from './built-workers.ts';

export interface ImportOnce {
  /** Articles imported, including duplicates. */
  readonly articles: number;
  readonly failed: number;
  readonly bytes: number;
  readonly readMs: number;
  /** Time until all of it can be found. */
  readonly foundMs: number;
  /** User and system time of all threads, from the start of the import until everything could be found. */
  readonly cpuMs: number;
  readonly peakRssMb: number;
  /** How long the engine's thread was blocked: the 99th percentile and the maximum. */
  readonly heldP99Ms: number;
  readonly heldMaxMs: number;
}

const [folder = '', readers = '2', ...paths] = process.argv.slice(2);
const fileRefs = createFileRefs();
const engine = createEngine({
  clock: () => new Date(),
  newId: uuidv7,
  fileRefs,
  preferencesFile: join(folder, 'preferences.json'),
  archivesFolder: folder,
  resourcesFolder: join(import.meta.dirname, '../../resources'),
  workerUrl: builtWorkerUrl,
  readersAtOnce: Number(readers),
  holder: 'bench',
  log: (level, message, fields) => console.error(level, message, fields ?? ''),
});
await engine.call('archive.create', { name: 'bench' });
const ended = Promise.withResolvers<void>();
let bytes = 0;
engine.subscribe((event) => {
  if (event.name !== 'importProgressed' || !event.finished) return;
  bytes = event.bytes;
  ended.resolve();
});
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const started = performance.now();
const cpuBefore = process.cpuUsage();
const { importId } = await engine.call('import.start', { files: paths.map((path) => fileRefs.add(path)) });
await ended.promise;
const readMs = performance.now() - started;
for (;;) {
  const { archive } = await engine.call('archive.status', {});
  if (archive?.notIndexed === 0) break;
  // Asking costs a millisecond or two, on the thread that is waited for.
  await new Promise((resolve) => setTimeout(resolve, 50));
}
const foundMs = performance.now() - started;
delay.disable();
const cpu = process.cpuUsage(cpuBefore);
const { import: job } = await engine.call('import.get', { importId });
await engine.close();
const answer: ImportOnce = {
  articles: job.added + job.duplicates,
  failed: job.failed,
  bytes,
  readMs,
  foundMs,
  cpuMs: (cpu.user + cpu.system) / 1000,
  peakRssMb: peakRssMb(),
  heldP99Ms: delay.percentile(99) / 1e6,
  heldMaxMs: delay.max / 1e6,
};
console.log(JSON.stringify(answer));
