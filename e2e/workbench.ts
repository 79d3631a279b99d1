/** A workbench under test: the same page behind one of two hosts, with a home of its own, watched for what must not happen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  _electron,
  expect as anyExpect,
  type Browser,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { chromiumFlags } from './chromium-flags.ts';
import { EXPECT_MS } from './playwright.config.ts';

export const PROGRAM = fileURLToPath(new URL('../', import.meta.url));
/** Found or brought before any test is run. */
export const CHROMIUM = process.env.COLLATE_CHROMIUM ?? '';

export type HostName = 'serve' | 'electron';

export interface Workbench {
  /** The window; a new one after `start`. */
  readonly page: Page;
  readonly host: HostName;
  readonly home: string;
  /** Answers the next file dialog with these paths. */
  answerOpen(paths: readonly string[]): Promise<void>;
  /** Answers, on a host that asks where to create a new archive, with the given name in the archives folder. */
  answerNewArchive(): Promise<void>;
  /** Runs an action that saves a file, and returns its bytes. */
  saved(action: () => Promise<void>): Promise<Buffer>;
  /** Drops files on the middle of the page, as from the system's file manager. */
  drop(paths: readonly string[]): Promise<void>;
  /** Returns the id of the process that holds the engine. */
  enginePid(): Promise<number>;
  /** Ends the host in an orderly way (or kills the server if asked to). */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again with the same home. */
  start(): Promise<void>;
  /** Ignores requests and violations that match, because the test itself provokes them. */
  forgive(pattern: RegExp): void;
  /** Electron's main process; null on the other host. */
  readonly app: ElectronApplication | null;
}

interface Options {
  host: HostName;
  viewport_: { width: number; height: number };
  /** The sample archive lies where the program would make it; if false, the program makes it. */
  hasSample: boolean;
}

export const test = base.extend<Options & { workbench: Workbench }>({
  host: ['serve', { option: true }],
  viewport_: [{ width: 1440, height: 900 }, { option: true }],
  hasSample: [true, { option: true }],
  launchOptions: [{ executablePath: CHROMIUM, args: chromiumFlags() }, { scope: 'worker' }],
  workbench: async ({ host, viewport_, hasSample, browser }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'collate-e2e-'));
    if (hasSample) laySampleInto(join(home, 'archives'));
    const watch = createWatch();
    const { workbench, close } = await (host === 'serve'
      ? openServed(home, viewport_, watch, browser)
      : openElectron(home, viewport_, watch));
    try {
      await use(workbench);
    } finally {
      await close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(watch.strangeRequests, 'requests that leave the program').toEqual([]);
    expect(watch.violations, 'violations of the content security policy').toEqual([]);
    expect(watch.errors, 'errors on the page').toEqual([]);
  },
});

/** Waits as long where no runner reads the configuration: the screenshots are taken without one. */
export const expect = anyExpect.configure({ timeout: EXPECT_MS });

function laySampleInto(archives: string): void {
  mkdirSync(archives);
  copyFileSync(process.env.COLLATE_SAMPLE as string, join(archives, 'Sample.collate'));
}

/** Collects everything that a page must never do. */
function createWatch() {
  return {
    forgiven: /(?!)/,
    strangeRequests: [] as string[],
    violations: [] as string[],
    errors: [] as string[],
    follow(page: Page, isOwn: (url: string) => boolean): void {
      page.on('request', (request) => {
        if (!isOwn(request.url()) && !this.forgiven.test(request.url())) this.strangeRequests.push(request.url());
      });
      page.on('pageerror', (error) => this.errors.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        if (/Content Security Policy/i.test(text) && !this.forgiven.test(text)) this.violations.push(text);
      });
    },
  };
}
type Watch = ReturnType<typeof createWatch>;

interface Opened {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

async function openServed(
  home: string,
  viewport: Options['viewport_'],
  watch: Watch,
  browser: Browser,
): Promise<Opened> {
  let { server, address } = await startServer(home);
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  watch.follow(page, (url) => {
    const own = new URL(address).origin;
    return url.startsWith(`${own}/`) || url.startsWith(`blob:${own}/`) || url.startsWith('data:');
  });
  // Set up from the start, because a dialog requested before the browser intercepts dialogs is lost.
  let answer: string[] = [];
  page.on('filechooser', (chooser) => void chooser.setFiles(answer.splice(0)));
  await page.goto(address);
  return {
    workbench: {
      page,
      host: 'serve',
      home,
      app: null,
      answerOpen: async (paths) => {
        answer = [...paths];
      },
      answerNewArchive: async () => {},
      forgive: (pattern) => {
        watch.forgiven = pattern;
      },
      saved: async (action) => {
        const [download] = await Promise.all([page.waitForEvent('download'), action()]);
        return readFileSync(await download.path());
      },
      drop: (paths) => dropFiles(page, paths),
      enginePid: async () => server.pid as number,
      stop: (signal = 'SIGTERM') => ended(server, signal),
      start: async () => {
        ({ server, address } = await startServer(home));
        await page.goto(address);
      },
    },
    close: async () => {
      await context.close();
      await ended(server, 'SIGTERM');
    },
  };
}

/** Starts the built server, which prints the address as its last line on stdout. */
export function startServer(
  home: string,
  args: readonly string[] = [],
): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [join(PROGRAM, 'out/main/serve.js'), 'serve', '--no-open', ...args], {
    env: { ...process.env, COLLATE_HOME: home, COLLATE_ARCHIVE: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let told = '';
    let errors = '';
    server.stderr?.on('data', (data) => {
      errors += data;
    });
    server.stdout?.on('data', (data) => {
      told += data;
      const address = /^http:\/\/127\.0\.0\.1:\d+\/#token=\S+$/m.exec(told);
      if (address) resolve({ server, address: address[0] });
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${errors}`)));
  });
}

export function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.on('exit', () => resolve());
    server.kill(signal);
  });
}

/** Electron's own binary if there is one, otherwise the stand-in over a real Chromium. */
function electronBinary(): string {
  const folder = join(PROGRAM, 'node_modules/electron');
  try {
    return join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
  } catch {
    return join(PROGRAM, 'e2e/electron/stand-in/electron');
  }
}

/** @param main the built main process, or a copy of it */
export function launchElectron(home: string, main = join(PROGRAM, 'out/main/index.js')): Promise<ElectronApplication> {
  const env = process.env as Record<string, string>;
  return _electron.launch({
    executablePath: electronBinary(),
    args: [main],
    env: {
      ...env,
      COLLATE_HOME: home,
      COLLATE_ARCHIVE: '',
      COLLATE_NODE: process.execPath,
      COLLATE_CHROMIUM: CHROMIUM,
    },
  });
}

async function openElectron(home: string, viewport: Options['viewport_'], watch: Watch): Promise<Opened> {
  const isOwn = (url: string) =>
    /^(app:\/\/collate|https:\/\/collate\.app\.invalid)\//.test(url) || /^(data|about):/.test(url);
  const start = async () => {
    const app = await launchElectron(home);
    const page = await app.firstWindow();
    watch.follow(page, isOwn);
    await page.setViewportSize(viewport);
    return { app, page };
  };
  let { app, page } = await start();
  return {
    workbench: {
      get page() {
        return page;
      },
      get app() {
        return app;
      },
      host: 'electron',
      home,
      answerOpen: (paths) => answerOpenDialog(app, paths),
      answerNewArchive: () => answerNewArchiveDialog(app, join(home, 'archives')),
      forgive: (pattern) => {
        watch.forgiven = pattern;
      },
      saved: (action) => savedByDialog(app, home, action),
      drop: (paths) => dropFiles(page, paths),
      enginePid: () => enginePidOf(app),
      stop: () => app.close(),
      start: async () => {
        ({ app, page } = await start());
      },
    },
    close: () => app.close().catch(() => {}),
  };
}

export function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  return app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    [...paths],
  );
}

function answerNewArchiveDialog(app: ElectronApplication, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  return app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = async (...asked: unknown[]) => {
      const { defaultPath } = asked.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${into}/${defaultPath}` };
    };
  }, folder);
}

async function savedByDialog(app: ElectronApplication, home: string, action: () => Promise<void>): Promise<Buffer> {
  const path = join(home, `saved-${Date.now()}`);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await action();
  let bytes = Buffer.alloc(0);
  await expect
    .poll(() => {
      try {
        bytes = readFileSync(path);
      } catch {
        // Not written yet.
      }
      return bytes.length;
    })
    .toBeGreaterThan(0);
  return bytes;
}

function enginePidOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: main }) => {
    const engine = main.getAppMetrics().find(({ name }) => name === 'Collate engine');
    return engine?.pid ?? 0;
  });
}

export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const seen = await page.evaluateHandle(() => {
    const drops: Event[] = [];
    addEventListener('drop', (event) => drops.push(event), { once: true, capture: true });
    return drops;
  });
  // The browser lets go nowhere that has not said yet that it takes files, and a page that is still drawing may have put something else there since.
  do {
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  } while ((await seen.evaluate((drops) => drops.length)) === 0);
  await seen.dispose();
  await session.detach();
}
