// Third-party programs that the tests use: a browser (required), LibreOffice and poppler (to read exports back).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The same engine without windows, as Playwright runs it where nobody looks: an eighth less processor time, and much less to install. */
const SHELL = 'chromium-headless-shell';
const BROWSERS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome'];

/** @returns the browser's path, and the names of readers that are missing */
export function bringPrograms() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const wanted = [
    ...(browser() ? [] : [SHELL]),
    ...(found('soffice') ? [] : ['libreoffice-writer-nogui']),
    ...(found('pdftotext') ? [] : ['poppler-utils']),
  ];
  if (wanted.length > 0 && isRoot && found('apt-get')) {
    console.log(`Installing ${wanted.join(', ')} for the tests …`);
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    const install = (...packages) => apt('install', '-y', '--no-install-recommends', ...packages);
    apt('update');
    install(...wanted);
    // Not every system has it apart, and then none of them was installed.
    if (!browser()) install(...wanted.map((name) => (name === SHELL ? 'chromium' : name)));
  }
  const chromium = browser() ?? installPlaywrightsOwn();
  if (!chromium) {
    console.error('The tests need Chromium: install it, or run: npx playwright install chromium');
    process.exit(1);
  }
  return { chromium, missing: [found('soffice') ? [] : 'LibreOffice', found('pdftotext') ? [] : 'poppler'].flat() };
}

function browser() {
  return BROWSERS.map(found).find(Boolean) ?? playwrightsOwn();
}

function found(name) {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0].trim() : null;
}

function playwrightsOwn() {
  const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function installPlaywrightsOwn() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrightsOwn();
}
