import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TESTS_IN_FULL } from '../test-effort.ts';

const MARK = 'COLLATE_TESTS_FOLDER';
/** A disk in memory, as Linux has it: archives wait for the disk after each act, a sixth of the time of the quick tests. */
const IN_MEMORY = '/dev/shm';
const LEAST_FREE_BYTES = 2 * 1024 ** 3;

/** Gives this process, and all that it starts, a temporary folder of their own, which goes when it ends: tests that fail or are broken off leave nothing behind. */
export function ownTemporaryFolder(): string {
  const given = process.env[MARK];
  if (given) return given;
  const folder = mkdtempSync(join(!TESTS_IN_FULL && hasRoomInMemory() ? IN_MEMORY : tmpdir(), 'collate-tests-'));
  // As in the folder around it: some tests work as another account.
  chmodSync(folder, 0o1777);
  for (const name of [MARK, 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.once('SIGTERM', () => process.exit(143));
  return folder;
}

function hasRoomInMemory(): boolean {
  if (!existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= LEAST_FREE_BYTES;
}
