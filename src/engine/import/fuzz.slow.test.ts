// Whatever is done to files of any format, reading them ends in articles or in plain refusals: no fault, no stand, no growth, nothing written.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { FuzzReport } from './fixtures/fuzz-readers.ts';

const isSoak = process.env.COLLATE_SOAK !== undefined;
/** COLLATE_FUZZ_SEED and COLLATE_FUZZ_FIRST say again what a run has found. */
const SEED = process.env.COLLATE_FUZZ_SEED ?? String(isSoak ? Date.now() % 1_000_000 : 7);
const FIRST = Number(process.env.COLLATE_FUZZ_FIRST ?? 0);
const INPUTS = Number(process.env.COLLATE_FUZZ_INPUTS ?? (isSoak ? 20_000 : 300));
const MOST_RSS_MB = 900;
/** What may come on top in the last third, after that of the second: the heaps of a process are never quite still. */
const MOST_GROWTH_MB = 100;
const CHILD = join(import.meta.dirname, 'fixtures/fuzz-readers.ts');

test(
  `${INPUTS} mutated files of every format, seed ${SEED}, from ${FIRST} on`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-fuzz-'));
    const shares = isSoak ? 2 : 1;
    const reports = await Promise.all(Array.from({ length: shares }, (_, share) => fuzz(folder, share, shares)));
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
    for (const { strayFiles, rssMb, findings: _, ...figures } of reports) {
      console.log(`seed ${SEED}: ${JSON.stringify(figures)}, memory on the way: ${rssMb.join(' ')} MB`);
      expect(strayFiles).toEqual([]);
      expect(figures.peakRssMb).toBeLessThan(MOST_RSS_MB);
      if (rssMb.length > 7)
        expect(Math.max(...rssMb.slice(7)) - Math.max(...rssMb.slice(3, 7))).toBeLessThan(MOST_GROWTH_MB);
    }
    rmSync(folder, { recursive: true });
  },
  isSoak ? 7_200_000 : 300_000,
);

/** Only `folder` may be written to: Node refuses all else, and that would be a finding. */
async function fuzz(folder: string, share: number, shares: number): Promise<FuzzReport> {
  const own = mkdtempSync(join(folder, 'share-'));
  const count = Math.floor(INPUTS / shares);
  const permissions = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${own}`,
    '--allow-worker',
    '--allow-addons',
  ];
  const args = ['--no-warnings', ...permissions, CHILD, own, SEED, String(count), String(FIRST + share * count)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: own, maxBuffer: 100_000_000 });
  return JSON.parse(stdout) as FuzzReport;
}
