// Other people's programs that the tests use: a browser, and for `npm run soak` what reads exports back.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The same engine without windows, as Playwright runs it where nobody looks: an eighth less processor time, and much less to install. */
const SHELL = ['chromium-headless-shell', 'chromium-common'];
const BROWSERS = [SHELL[0], 'chromium', 'chromium-browser', 'google-chrome'];

/** @returns the path of a browser, installed if there is none */
export function bringBrowser() {
  if (!browser()) install(...SHELL);
  // Not every system has it apart, or whole.
  if (!browser()) install('chromium');
  const chromium = browser() ?? installPlaywrightsOwn();
  if (chromium) return chromium;
  console.error('The tests need Chromium: install it, or run: npx playwright install chromium');
  process.exit(1);
}

/** Brings the programs that read exports back: LibreOffice and poppler. */
export function bringReaders() {
  const READERS = { soffice: 'libreoffice-calc-nogui libreoffice-writer-nogui', pdftotext: 'poppler-utils' };
  const missing = () => Object.keys(READERS).filter((program) => !found(program));
  install(...missing().flatMap((program) => READERS[program].split(' ')));
  for (const program of missing())
    console.error(`${program} is not here and could not be installed: what it reads back will fail.`);
}

function install(...packages) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (packages.length === 0 || !isRoot || !found('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} for the tests …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
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
