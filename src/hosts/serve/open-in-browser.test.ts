import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openInBrowser } from './open-in-browser.ts';

const ADDRESS = 'http://127.0.0.1:4711/#token=secret';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-open-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.skipIf(process.platform === 'win32')(
  'no argument tells the token; a page does, to this account only',
  async () => {
    const told = join(folder, 'told');
    for (const name of ['xdg-open', 'open'])
      writeFileSync(join(folder, name), `#!/bin/sh\necho "$@" > "${told}.part" && mv "${told}.part" "${told}"\n`, {
        mode: 0o700,
      });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    const forget = openInBrowser(ADDRESS, folder);
    await expect.poll(() => existsSync(told), { timeout: 30_000 }).toBe(true);
    const page = readFileSync(told, 'utf8').trim();
    expect(page).toBe(join(folder, 'open-collate-4711.html'));
    expect(readFileSync(page, 'utf8')).toContain(`url=${ADDRESS}"`);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    forget();
    expect(existsSync(page)).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')('what another left at its place is replaced, not written into', () => {
  vi.stubEnv('PATH', folder);
  const page = join(folder, 'open-collate-4711.html');
  writeFileSync(page, 'old', { mode: 0o644 });
  openInBrowser(ADDRESS, folder)();
  openInBrowser(ADDRESS, folder);
  expect(statSync(page).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['open-collate-4711.html']);
});
