// However a file is damaged, reading it ends in articles or plain refusals: no crash, hang, growth or write.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { SOAKS } from '../../../measure/test-effort.ts';
import type { FuzzReport } from './fixtures/fuzz-readers.ts';
import { fuzzSamples, ownFuzzSamples } from './fixtures/fuzz-samples.ts';
import { RUNS } from './fixtures/mutations.ts';

/** COLLATE_FUZZ_SEED and COLLATE_FUZZ_FIRST reproduce the findings of a run. */
const SEED = process.env.COLLATE_FUZZ_SEED ?? String(SOAKS ? Date.now() % 1_000_000 : 7);
const FIRST = Number(process.env.COLLATE_FUZZ_FIRST ?? 0);
const INPUTS = Number(process.env.COLLATE_FUZZ_INPUTS ?? (SOAKS ? 20_000 : 100));
/** How often each sample is enlarged in `npm run soak`, each time differently. */
const SOAK_ROUNDS = 4;
/** 900 MB, plus what one growing table may add between two checks of a reader that is about to be ended for it. */
const MOST_RSS_MB = 1100;
/** The growth allowed from the second third to the last: the heap of a process is never quite constant. */
const MOST_GROWTH_MB = 100;
const CHILD = join(import.meta.dirname, 'fixtures/fuzz-readers.ts');

test(
  `every sample enlarged to some megabytes, seed ${SEED}`,
  async () => {
    const own = ownFuzzSamples().length;
    const all = fuzzSamples().length;
    if (all === own) console.log("../shared/data is not here: only the readers' own samples are enlarged.");
    await expectNoFindings({
      kind: 'enlarged',
      inputs: SOAKS ? all * SOAK_ROUNDS : Math.ceil(own / 8),
      mostGrowthMb: Number.POSITIVE_INFINITY,
    });
  },
  SOAKS ? 7_200_000 : 600_000,
);

test(
  `every sample with a long run of one character in it, seed ${SEED}`,
  () =>
    expectNoFindings({
      kind: 'lengthened',
      inputs: SOAKS ? fuzzSamples().length * RUNS.length : Math.ceil(ownFuzzSamples().length / 3),
      mostGrowthMb: Number.POSITIVE_INFINITY,
    }),
  SOAKS ? 7_200_000 : 300_000,
);

test(
  `${INPUTS} mutated files of every format, seed ${SEED}, from ${FIRST} on`,
  () => expectNoFindings({ kind: 'mutated', inputs: INPUTS, mostGrowthMb: MOST_GROWTH_MB }),
  SOAKS ? 7_200_000 : 300_000,
);

interface Fuzzing {
  readonly kind: 'mutated' | 'enlarged' | 'lengthened';
  readonly inputs: number;
  /** Alternating large files of every kind leaves heaps of every size. */
  readonly mostGrowthMb: number;
}

async function expectNoFindings(fuzzing: Fuzzing): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-fuzz-'));
  const shares = SOAKS ? 2 : 1;
  const reports = await Promise.all(Array.from({ length: shares }, (_, share) => fuzz(fuzzing, folder, share, shares)));
  expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
  for (const { strayFiles, rssMb, findings: _, ...figures } of reports) {
    console.log(`seed ${SEED}: ${JSON.stringify(figures)}, least memory of each tenth: ${rssMb.join(' ')} MB`);
    expect(strayFiles).toEqual([]);
    expect(figures.peakRssMb).toBeLessThan(MOST_RSS_MB);
    if (rssMb.length > 7)
      expect(Math.max(...rssMb.slice(7)) - Math.max(...rssMb.slice(3, 7))).toBeLessThan(fuzzing.mostGrowthMb);
  }
  rmSync(folder, { recursive: true });
}

/** Only `folder` may be written to. Node refuses anything else, which would be a finding. */
async function fuzz({ kind, inputs }: Fuzzing, folder: string, share: number, shares: number): Promise<FuzzReport> {
  const own = mkdtempSync(join(folder, 'share-'));
  const count = Math.floor(inputs / shares);
  const permissions = [
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${own}`,
    '--allow-worker',
    '--allow-addons',
  ];
  const args = ['--no-warnings', ...permissions, CHILD, own, SEED, String(count), String(FIRST + share * count), kind];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: own, maxBuffer: 100_000_000 });
  return JSON.parse(stdout) as FuzzReport;
}
