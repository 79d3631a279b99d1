/** What all journeys need, made once: a browser, and the sample archive, which takes longer to make than most of them use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bringBrowser } from '../src/measure/bring-programs.ts';
import { servedCaller } from './callers/served.ts';

const LOOK_AGAIN_MS = 50;

export default async function prepare(): Promise<() => void> {
  process.env.COLLATE_CHROMIUM = bringBrowser();
  const home = mkdtempSync(join(tmpdir(), 'collate-sample-'));
  const caller = await servedCaller(home);
  await caller.call('archive.openSample', {});
  for (;;) {
    const { archive } = (await caller.call('archive.status', {})) as {
      archive: { notIndexed: number; notCompared: number };
    };
    if (archive.notIndexed + archive.notCompared === 0) break;
    await setTimeout(LOOK_AGAIN_MS);
  }
  await caller.close();
  process.env.COLLATE_SAMPLE = join(home, 'archives', 'Sample.collate');
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
