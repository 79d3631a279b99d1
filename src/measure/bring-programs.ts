/** Other people's programs that tests, pictures and measurements use: a browser, and for `npm run soak` what reads exports back. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** The same engine without windows, as Playwright runs it where nobody looks: an eighth less processor time, and much less to install. */
const SHELL = ['chromium-headless-shell', 'chromium-common'] as const;
const BROWSERS = [SHELL[0], 'chromium', 'chromium-browser', 'google-chrome'];

/** @returns the path of a browser, installed if there is none; ends with a sentence where none can be had */
export function bringBrowser(): string {
  const given = process.env.COLLATE_CHROMIUM;
  if (given) return given;
  if (!browser()) install(...SHELL);
  // Not every system has it apart, or whole.
  if (!browser()) install('chromium');
  const chromium = browser() ?? installPlaywrightsOwn();
  if (chromium) return chromium;
  console.error(
    'This needs Chromium: install it, run npx playwright install chromium, or name one in COLLATE_CHROMIUM.',
  );
  process.exit(1);
}

const READERS = { soffice: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui'], pdftotext: ['poppler-utils'] };

/** Brings the programs that read exports back: LibreOffice and poppler. */
export function bringReaders(): void {
  const missing = () => Object.entries(READERS).filter(([program]) => !found(program));
  install(...missing().flatMap(([, packages]) => packages));
  for (const [program] of missing())
    console.error(`${program} is not here and could not be installed: what it reads back will fail.`);
}

function install(...packages: readonly string[]): void {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (packages.length === 0 || !isRoot || !found('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function browser(): string | null {
  return BROWSERS.map(found).find((path) => path && shows(path)) ?? playwrightsOwn();
}

/** One that lacks a part of itself is found, and shows nothing. */
function shows(path: string): boolean {
  const { stdout } = spawnSync(path, ['--headless', '--no-sandbox', '--dump-dom', 'data:text/html,<p>shown'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return stdout?.includes('<p>shown</p>') ?? false;
}

/** Where a program lies; null if it is not on the PATH. */
function found(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file));
  return paths.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn(): string | null {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function installPlaywrightsOwn(): string | null {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrightsOwn();
}
