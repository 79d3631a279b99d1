/** Scores rankings by the shared scorer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED } from '../measure/shared-data.ts';

/** For each query, what was found, best first. */
export type Ranking = ReadonlyMap<string, readonly string[]>;

/** @param depths the ranks at which is cut @returns scores by their name: `MAP@5`, `recall@1`, `nDCG@10`, `MRR` */
export function runScores(ranking: Ranking, judgements: string, depths: readonly number[]): Record<string, number> {
  const scratch = mkdtempSync(join(tmpdir(), 'collate-evaluate-'));
  try {
    const run = join(scratch, 'run.txt');
    const lines = [...ranking].flatMap(([id, found]) =>
      found.map((document, at) => `${id} Q0 ${document} ${at + 1} ${found.length - at} run`),
    );
    writeFileSync(run, lines.join('\n'));
    const args = [join(SHARED, 'tools/score-retrieval.mjs'), run, judgements, '--k', depths.join(), '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, number>;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
