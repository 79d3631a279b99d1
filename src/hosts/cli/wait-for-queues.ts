import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Engine } from '../../engine/engine.ts';

const LOOK_AGAIN_MS = 50;
/** An article whose text cannot be read stays in the queue, so no progress for this long means that no more will come. */
const GIVE_UP_MS = 10_000;

/** Resolves once every article can be found: a search right after an import must not miss any. */
export function waitForIndex(engine: Engine): Promise<void> {
  return waitUntilNone(engine, ({ notIndexed }) => notIndexed);
}

/** Resolves once every article is compared with the others: origins counted right after an import must be right. */
export function waitForOrigins(engine: Engine): Promise<void> {
  return waitUntilNone(engine, ({ notCompared }) => notCompared);
}

async function waitUntilNone(engine: Engine, count: (archive: ArchiveStatus) => number): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY;
  let progressedAt = performance.now();
  while (performance.now() - progressedAt < GIVE_UP_MS) {
    const { archive } = await engine.call('archive.status', {});
    const waiting = archive && !archive.readOnly ? count(archive) : 0;
    if (waiting === 0) return;
    if (waiting < fewest) {
      fewest = waiting;
      progressedAt = performance.now();
    }
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
