/** The window in a real browser: how soon it is usable and whether it keeps up, compared with an empty archive and a bare page. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from '@playwright/test';
import { connect } from '../engine/store/connection.ts';
import { bringBrowser } from '../measure/bring-programs.ts';
import { hasShared } from '../measure/shared-data.ts';
import { typedQueries } from './corpus.ts';
import { goalLine } from './goals.ts';

const ARTICLES = 100_000;
const SERVER = join(import.meta.dirname, '../../out/main/serve.js');
const STARTS = 5;
const WORDS = 24;
const OPENED = 20;
const PAUSE_MS = 60;
const DROPPED_MS = 33;
/** A fast wheel for four seconds, then the scroll bar dragged over the whole list at once. */
const WHEEL = { frames: 240, px: 60 };
const BAR_FRAMES = 60;

interface Figures {
  readonly startMs: number;
  readonly scriptBytes: number;
  readonly letterMs: readonly number[];
  readonly openMs: readonly number[];
  readonly listed: number;
  readonly wheel: Scrolled;
  readonly bar: Scrolled;
  readonly bareWheel: Scrolled;
}

interface Scrolled {
  readonly frames: readonly number[];
  /** Frames that drew a row whose data had not arrived yet. */
  readonly waiting: number;
}

export async function benchWindow(articles: number | null): Promise<void> {
  if (!hasShared('data/news', 'Window')) return;
  const size = articles ?? ARTICLES;
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  const browser = await chromium.launch({ executablePath: bringBrowser(), args: ['--no-sandbox'] });
  try {
    const [empty, full] = [0, size].map((count) => builtArchive(folder, count)) as [string, string];
    tell(size, await startTimes(browser, empty, full), await measured(browser, full));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function builtArchive(folder: string, articles: number): string {
  const archive = join(folder, `${articles}.collate`);
  const args = [join(import.meta.dirname, 'search-once.ts'), 'build', archive, String(articles)];
  execFileSync(process.execPath, args, { maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
  const db = connect(archive, { readOnly: false });
  // Puts the archive into its state after an import, when copies have already been looked for.
  db.exec('DELETE FROM origin_queue');
  db.close();
  return archive;
}

/** Medians, measured alternately, so that other load on the machine affects both. */
async function startTimes(browser: Browser, empty: string, full: string) {
  const times: { empty: number[]; full: number[] } = { empty: [], full: [] };
  for (let round = 0; round < STARTS; round += 1) {
    for (const [name, archive] of Object.entries({ empty, full }) as ['empty' | 'full', string][]) {
      times[name].push(await inWindow(browser, archive, async (_, { startMs }) => startMs));
    }
  }
  return { empty: median(times.empty), full: median(times.full) };
}

async function measured(browser: Browser, archive: string): Promise<Figures> {
  return inWindow(browser, archive, async (page, { startMs, scriptBytes }) => {
    const letterMs = await thirdLetters(page);
    await ask(page, '', 'all articles');
    const openMs = await openings(page);
    await ask(page, '', 'all articles');
    await page.getByRole('listbox', { name: 'Articles' }).hover();
    const listed = Number(await page.getByRole('option').first().getAttribute('aria-setsize'));
    const wheel = await scrolled(page, LIST, Array(WHEEL.frames).fill(WHEEL.px));
    const height = (await page.evaluate(`document.querySelector(${JSON.stringify(LIST)}).scrollHeight`)) as number;
    const bar = await scrolled(page, LIST, Array(BAR_FRAMES).fill(Math.floor(height / BAR_FRAMES)));
    await page.setContent(BARE_PAGE);
    const bareWheel = await scrolled(page, '#bare', Array(WHEEL.frames).fill(WHEEL.px));
    return { startMs, scriptBytes, letterMs, openMs, listed, wheel, bar, bareWheel };
  });
}

const LIST = '[role=listbox][aria-label=Articles]';
const BARE_PAGE = `<div id="bare" style="height:800px;overflow:auto">${'<p>A line of text.</p>'.repeat(2_000)}</div>`;
const USABLE = `${LIST} [role=option] h3, main h2`;

interface Opened {
  readonly startMs: number;
  readonly scriptBytes: number;
}

/** A server and a window of its own, measured from the start of the process to a usable Library. */
async function inWindow<T>(
  browser: Browser,
  archive: string,
  work: (page: Page, opened: Opened) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'collate-bench-home-'));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'window-in-page.js') });
  const scripts: Promise<Buffer>[] = [];
  const note = (response: Response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  };
  page.on('response', note);
  const begun = performance.now();
  const { server, address } = await startServer(home, archive);
  try {
    await page.goto(address);
    await page.locator(USABLE).first().waitFor();
    const startMs = performance.now() - begun;
    page.off('response', note);
    const bodies = await Promise.all(scripts);
    const scriptBytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    return await work(page, { startMs, scriptBytes });
  } finally {
    await context.close();
    server.kill();
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(home, { recursive: true });
  }
}

function startServer(home: string, archive: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [SERVER, 'serve', '--no-open', '--archive', archive], {
    env: { ...process.env, COLLATE_HOME: home, COLLATE_ARCHIVE: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (data) => {
      output += data;
      const address = /^http:\/\/127\.0\.0\.1:\d+\/#token=\S+$/m.exec(output)?.[0];
      if (address) resolve({ server, address });
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

async function ask(page: Page, text: string, understood: string): Promise<void> {
  await page.getByRole('search').getByRole('textbox').fill(text);
  await page.locator('#search-understood', { hasText: understood }).waitFor({ state: 'attached' });
}

/** Excludes words of the query grammar. */
const ALPHABETIC = /^(?!and|not)[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{4,}/u;

/** Measures from the third letter of a word to its list on the screen, including the pause. */
async function thirdLetters(page: Page): Promise<number[]> {
  const words = (await typedQueries(400)).flatMap((query) => ALPHABETIC.exec(query)?.[0] ?? []);
  const beginnings = [...new Set(words.map((word) => [...word].slice(0, 3)))].slice(0, WORDS);
  const times: number[] = [];
  for (const [first, second, third] of beginnings as [string, string, string][]) {
    await ask(page, '', 'all articles');
    await page.keyboard.insertText(first + second);
    await page.waitForTimeout(300);
    const isThere = `document.querySelector('#search-understood').textContent.includes('"${first}${second}${third}"')`;
    times.push(await paintedAfter(page, 'input', isThere, () => page.keyboard.insertText(third)));
  }
  return times.sort((a, b) => a - b);
}

/** Measures from Enter on a row to the article on the screen, going down the list. The first one loads the view's script. */
async function openings(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.locator(LIST).focus();
  for (let at = 0; at <= OPENED; at += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(400);
    const isThere = `document.querySelector('[aria-label="Views of the article"]') && document.querySelector('article h1')`;
    times.push(await paintedAfter(page, 'keydown', isThere, () => page.keyboard.press('Enter')));
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    await page.locator(LIST).focus();
  }
  return times.slice(1).sort((a, b) => a - b);
}

/** Takes two calls, because a single one might still be under way when the event comes, and listen too late. */
async function paintedAfter(page: Page, event: string, isThere: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`void (bench.painted = bench.paintedAfter('${event}', () => ${isThere}))`);
  await act();
  return (await page.evaluate('bench.painted')) as number;
}

async function scrolled(page: Page, selector: string, steps: readonly number[]): Promise<Scrolled> {
  return (await page.evaluate(
    `bench.scrolled(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(steps)},
      (list) => list.querySelector('[role=option] > [aria-busy=true]') !== null)`,
  )) as Scrolled;
}

function tell(size: number, start: { empty: number; full: number }, figures: Figures): void {
  const { letterMs, openMs, wheel, bar, bareWheel } = figures;
  const frames = ({ frames: all, waiting }: Scrolled) =>
    `${dropped(all)} of ${all.length} frames over ${DROPPED_MS} ms, median ${median(all).toFixed(0)} ms, rows waited for in ${waiting}`;
  console.log(`
Window at ${size.toLocaleString('en')} articles, in Chromium, from the built program:
- from the start of the process to a Library that can be used: ${start.full.toFixed(0)} ms (an empty archive ${start.empty.toFixed(0)} ms), medians of ${STARTS}
- third letter to painted list, past the pause of ${PAUSE_MS} ms: ${pair(letterMs.map((ms) => ms - PAUSE_MS))}
- Enter on a row to the painted article: ${pair(openMs)}
- ${figures.listed.toLocaleString('en')} rows scrolled as by a wheel: ${frames(wheel)}; a bare page: ${frames(bareWheel)}
- the whole list drawn past by its bar in ${BAR_FRAMES} frames: ${frames(bar)}
- script of the first load: ${(figures.scriptBytes / 1000).toFixed(0)} kB compressed

${[
  goalLine('start against an empty archive', start.full / start.empty, 1.5, ' ×'),
  goalLine('third letter to painted list, median past the pause', median(letterMs) - PAUSE_MS, 100, ' ms'),
  goalLine('opening an article, median', median(openMs), 30, ' ms'),
  goalLine(
    'frames dropped by a wheel, beyond those of a bare page',
    dropped(wheel.frames) - dropped(bareWheel.frames),
    0,
    '',
  ),
  goalLine('script of the first load', figures.scriptBytes / 1000, 400, ' kB'),
].join('\n')}`);
}

function dropped(frames: readonly number[]): number {
  return frames.filter((ms) => ms > DROPPED_MS).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function pair(sorted: readonly number[]): string {
  return `${median(sorted).toFixed(0)} ms, p95 ${(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN).toFixed(0)} ms`;
}
