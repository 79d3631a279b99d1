import type { Engine } from '../../engine/engine.ts';

const LOOK_AGAIN_MS = 50;
/** An article whose text cannot be read stays in the queue: no progress for so long means that no more will come. */
const GIVE_UP_MS = 10_000;

/** Answers once every article can be found: a search right after an import must not miss any. */
export async function waitForIndex(engine: Engine): Promise<void> {
  let fewest = Number.POSITIVE_INFINITY;
  let progressedAt = performance.now();
  while (performance.now() - progressedAt < GIVE_UP_MS) {
    const { archive } = await engine.call('archive.status', {});
    if (!archive || archive.readOnly || archive.notIndexed === 0) return;
    if (archive.notIndexed < fewest) {
      fewest = archive.notIndexed;
      progressedAt = performance.now();
    }
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
