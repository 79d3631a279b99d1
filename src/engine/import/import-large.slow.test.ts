import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonLines } from './fixtures/importing-engine.ts';

const isSoak = process.env.COLLATE_SOAK !== undefined;
const MEGABYTES = isSoak ? 300 : 6;
/** architecture.md, Budgets: all processes, importing anything. */
const MOST_RSS_MB = 900;
const FILLING = Array.from({ length: 400 }, (_, n) => `word${n % 97} stands beside word${n % 89}.`).join(' ');

test(
  `a file of ${MEGABYTES} MB comes in whole within ${MOST_RSS_MB} MB of memory`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-large-'));
    const file = join(folder, 'large.jsonl');
    const out = createWriteStream(file);
    let articles = 0;
    for (let bytes = 0; bytes < MEGABYTES * 1e6; articles++) {
      const line = jsonLines(1, articles).replace('Nobody on them spoke.', FILLING);
      bytes += line.length;
      if (!out.write(line)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');

    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'fixtures/import-and-tell.ts'), join(folder, 'large.collate'), file],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let told = 0;
    let rest = '';
    child.stdout.on('data', (data: Buffer) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.includes('\t')) told++;
        else if (line.startsWith('peak ')) peakMb = Number(line.slice(5));
      }
    });
    let peakMb = Number.POSITIVE_INFINITY;
    await once(child, 'close');
    console.log(`${articles} articles in ${MEGABYTES} MB: peak of memory ${peakMb} MB`);
    expect(told).toBe(articles);
    expect(peakMb).toBeLessThan(MOST_RSS_MB);
    rmSync(folder, { recursive: true });
  },
  isSoak ? 1_800_000 : 120_000,
);
