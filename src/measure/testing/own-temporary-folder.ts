import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MARK = 'COLLATE_TESTS_FOLDER';

/** Gives this process, and all that it starts, a temporary folder of their own, which goes when it ends: tests that fail or are broken off leave nothing behind. */
export function ownTemporaryFolder(): string {
  const given = process.env[MARK];
  if (given) return given;
  const folder = mkdtempSync(join(tmpdir(), 'collate-tests-'));
  for (const name of [MARK, 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.once('SIGTERM', () => process.exit(143));
  return folder;
}
