import type { Engine } from '../../engine/engine.ts';

const LOOK_AGAIN_MS = 50;

/** Answers once every article can be found: a search right after an import must not miss any. */
export async function waitForIndex(engine: Engine): Promise<void> {
  for (;;) {
    const { archive } = await engine.call('archive.status', {});
    if (!archive || archive.readOnly || archive.notIndexed === 0) return;
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
