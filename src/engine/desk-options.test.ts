import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { deskOptions } from './desk-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'collate-desk-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform === 'win32')('no other account gets into the folders that the program makes', () => {
  vi.stubEnv('COLLATE_HOME', join(folder, 'home'));
  const { archivesFolder } = deskOptions(import.meta.url, () => {});
  for (const made of [join(folder, 'home'), archivesFolder]) expect(statSync(made).mode & 0o777).toBe(0o700);
});
