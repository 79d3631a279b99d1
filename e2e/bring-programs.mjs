// Third-party programs that the tests use: a browser (required), LibreOffice and poppler (to read exports back).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The same engine without windows, as Playwright runs it where nobody looks: an eighth less processor time, and much less to install. */
const SHELL = ['chromium-headless-shell', 'chromium-common'];
const BROWSERS = [SHELL[0], 'chromium', 'chromium-browser', 'google-chrome'];

/** @returns the browser's path, and the names of readers that are missing */
export function bringPrograms() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const wanted = [
    ...(found('soffice') ? [] : ['libreoffice-writer-nogui']),
    ...(found('pdftotext') ? [] : ['poppler-utils']),
  ];
  const hasBrowser = browser() !== null;
  if ((wanted.length > 0 || !hasBrowser) && isRoot && found('apt-get')) {
    console.log(`Installing ${[...(hasBrowser ? [] : SHELL), ...wanted].join(', ')} for the tests …`);
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    const install = (...packages) => apt('install', '-y', '--no-install-recommends', ...packages);
    apt('update');
    if (wanted.length > 0) install(...wanted);
    if (!hasBrowser) install(...SHELL);
    // Not every system has it apart, or whole.
    if (!browser()) install('chromium');
  }
  const chromium = browser() ?? installPlaywrightsOwn();
  if (!chromium) {
    console.error('The tests need Chromium: install it, or run: npx playwright install chromium');
    process.exit(1);
  }
  return { chromium, missing: [found('soffice') ? [] : 'LibreOffice', found('pdftotext') ? [] : 'poppler'].flat() };
}

function browser() {
  return BROWSERS.map(found).find((path) => path && shows(path)) ?? playwrightsOwn();
}

/** One that lacks a part of itself is found, and shows nothing. */
function shows(path) {
  const { stdout } = spawnSync(path, ['--headless', '--no-sandbox', '--dump-dom', 'data:text/html,<p>shown'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return stdout?.includes('<p>shown</p>') ?? false;
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
