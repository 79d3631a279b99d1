// What comes from outside stays outside: hostile pages run nothing, fetch nothing and cover nothing; a foreign page gets nothing.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hasShared, SHARED } from '../src/measure/shared-data.ts';
import { makeHostileFiles } from './fixtures/hostile-formats.ts';
import { Desk } from './pages/desk.ts';
import { ended, expect, launchElectron, PROGRAM, startServer, test, type Workbench } from './workbench.ts';

const HOSTILE = join(PROGRAM, 'e2e/fixtures/hostile');
const PAYLOADS = join(SHARED, 'data/fmt-xss');
const GATHERED = [
  'fmt-xss/article-with-xss.html',
  'fmt-xss/feed-xss.rss',
  'fmt-xss/markdown-xss.md',
  'fmt-xss/ninjs-xss.json',
  'fmt-hostile/remote-everything.html',
  'fmt-hostile/eml-attach-names.eml',
  'fmt-hostile/docx-external-xxe.docx',
  'fmt-hostile/xxe.rss',
];
/** The feed's items have the same words, so they count once. */
const ARTICLES_GATHERED = 10;
const OUTSIDE = 'outside.example';

async function importInto(workbench: Workbench, paths: readonly string[], articles: number): Promise<Desk> {
  const desk = new Desk(workbench.page);
  await desk.newArchive(workbench, 'Hostile');
  await workbench.drop(paths);
  const count = new RegExp(`^${articles.toLocaleString('en')} articles?`);
  await expect(workbench.page.getByRole('contentinfo').getByText(count)).toBeVisible({ timeout: 60_000 });
  return desk;
}

/** Expects that nothing ran, opened or moved, and that the window's own controls are on top where they are drawn. */
async function expectUntouched(page: Page, address: string): Promise<void> {
  expect(await page.evaluate(() => (window as { ran?: string }).ran)).toBeUndefined();
  expect(page.url()).toBe(address);
  await expect.poll(() => page.context().pages().length).toBe(1);
  const covered = await page.evaluate(
    () =>
      [...document.querySelectorAll('nav button, header button')].filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }).length,
  );
  expect(covered, 'controls covered').toBe(0);
}

test('hostile pages, read and shown as they came in', { tag: '@both' }, async ({ workbench }) => {
  const { page } = workbench;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const files = readdirSync(HOSTILE).map((name) => join(HOSTILE, name));
  const desk = await importInto(workbench, files, files.length);
  const address = page.url();
  await expectUntouched(page, address);
  for (const title of ['Quay lamps tested', 'Chart sheets reprinted']) {
    await desk.openArticle(title, title);
    await expectUntouched(page, address);
    const words = page.getByRole('article');
    expect(await words.locator('script, iframe, object, embed, form, video, audio, link, style, base').count()).toBe(0);
    await page.getByRole('tab', { name: 'Original' }).click();
    const original = page.frameLocator('iframe');
    await expect(original.getByRole('heading', { name: title })).toBeAttached();
    await expectUntouched(page, address);
    for (const link of await original.locator('a, button, summary').all()) {
      await link.dispatchEvent('click');
      await expectUntouched(page, address);
    }
    await expect(original.getByRole('heading', { name: title })).toBeAttached();
  }
  expect(dialogs).toEqual([]);
});

test('hostile stories in every format: read, shown as they came in or described, and saved byte for byte', async ({
  workbench,
}) => {
  test.setTimeout(240_000);
  const { page, home } = workbench;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const files = makeHostileFiles(home);
  const paths = files.map(({ path }) => path);
  const desk = await importInto(workbench, paths, files.length);
  const address = page.url();
  for (const { path, title, original } of files) {
    await desk.openArticle(title, `"${title}"`);
    await expectUntouched(page, address);
    await expectOnlyWords(page);
    await page.getByRole('tab', { name: 'Original' }).click();
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('body'), title).toContainText(original);
    for (const link of await frame.locator('a, button, summary').all()) await link.dispatchEvent('click');
    await expect(frame.locator('body'), title).toContainText(original);
    await expectUntouched(page, address);
    const saved = await workbench.saved(() => page.getByRole('button', { name: 'Save the original…' }).click());
    if (!/\.(?:rss|ninjs|zip)$/.test(path)) expect(saved.equals(readFileSync(path)), title).toBe(true);
  }
  expect(dialogs).toEqual([]);
});

/** Expects nothing in the article view that could run, load, send or cover. */
async function expectOnlyWords(page: Page): Promise<void> {
  const words = page.getByRole('article');
  expect(await words.locator('script, iframe, object, embed, form, video, audio, link, style, base, img').count()).toBe(
    0,
  );
  const links = await words.locator('[href], [src]').evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(links.filter((link) => /javascript:|data:|outside\.example/i.test(link))).toEqual([]);
}

test('collected hostile files in other formats, in both views', async ({ workbench }) => {
  test.skip(!hasShared('data/fmt-xss', 'Gathered files'), 'no shared data');
  test.setTimeout(240_000);
  const { page } = workbench;
  const files = GATHERED.map((name) => join(PAYLOADS, '..', name));
  const desk = await importInto(workbench, files, ARTICLES_GATHERED);
  const address = page.url();
  const articles = desk.results.getByRole('option');
  await desk.goToList();
  await page.getByRole('checkbox', { name: 'One row for each' }).click();
  await expect(articles).toHaveCount(ARTICLES_GATHERED);
  for (let at = 0; at < ARTICLES_GATHERED; at++) {
    await desk.goToList();
    await desk.openRow(articles.nth(at));
    await page.getByRole('tab', { name: 'Text' }).click();
    await expectOnlyWords(page);
    await page.getByRole('tab', { name: 'Original' }).click();
    const original = page.frameLocator('iframe');
    await expect(original.locator('body')).not.toBeEmpty();
    for (const link of await original.locator('a, button, summary').all()) await link.dispatchEvent('click');
    await expectUntouched(page, address);
  }
});

test('collected hostile payloads', async ({ workbench }) => {
  test.skip(!hasShared('data/fmt-xss', 'Gathered payloads'), 'no shared data');
  test.setTimeout(180_000);
  const { page, home } = workbench;
  const payloads = ['dompurify', 'html5sec', 'mxss-and-electron', 'payloadbox'].flatMap((name) => {
    const lines = readFileSync(join(PAYLOADS, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const step = Math.ceil(lines.length / 150);
    return lines.filter((_, at) => at % step === 0).map((line) => (JSON.parse(line) as { payload: string }).payload);
  });
  const path = join(home, 'payloads.jsonl');
  const story = (payload: string, at: number) => ({
    title: `${at} ${payload}`,
    html: `<html><body><article><h1>Story ${at}</h1><p>The ferry of the morning came in on time, number ${at}.</p>${payload}<p>So did that of noon, with forty aboard.</p></article></body></html>`,
  });
  writeFileSync(path, payloads.map((payload, at) => JSON.stringify(story(payload, at))).join('\n'));
  const desk = await importInto(workbench, [path, join(PAYLOADS, 'title-xss.html')], payloads.length + 1);
  const address = page.url();
  await desk.search('ferry noon');
  await expectUntouched(page, address);
  const shown = await page.evaluate(async (count) => {
    let loaded = 0;
    for (let first = 1; first <= count; first += 20) {
      const frames = Array.from({ length: Math.min(20, count - first + 1) }, (_, at) => {
        const frame = document.createElement('iframe');
        frame.src = `${localStorage.getItem('collate-session-folder')}/original/${first + at}`;
        return frame;
      });
      await Promise.all(
        frames.map(
          (frame) =>
            new Promise((resolve) => {
              frame.onload = resolve;
              document.body.append(frame);
            }),
        ),
      );
      loaded += frames.length;
      for (const frame of frames) frame.remove();
    }
    return loaded;
  }, payloads.length);
  expect(shown).toBe(payloads.length);
  await expectUntouched(page, address);
});

test('a page of another origin can neither read nor drive the server', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  const own = new URL(page.url()).origin;
  const script = await page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '');
  const folder = await page.evaluate(() => localStorage.getItem('collate-session-folder') ?? '');
  expect(folder).toMatch(/^\/[\w-]{22}$/);
  const given: unknown[] = [];
  const foreign = createServer((request, response) => {
    given.push(request.headers.cookie);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>');
  });
  await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
  try {
    const other = await page.context().newPage();
    const posts: string[] = [];
    other.on('response', (answer) => {
      if (answer.request().method() === 'POST') posts.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
    });
    await other.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
    const got = await other.evaluate(driveFrom, { own, folder, script: new URL(script, own).href });
    // Cookies ignore ports, and a server of another account could do with this one what the page cannot.
    await other.evaluate(() => fetch('/engine'));
    expect(given.length).toBeGreaterThan(1);
    expect(given.filter(Boolean)).toEqual([]);
    expect(got).toEqual({
      read: [],
      scriptLoaded: false,
      imageLoaded: false,
      socket: 'refused',
    });
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.filter((post) => !post.startsWith('403 '))).toEqual([]);
    const framed = other.frames().filter((frame) => frame !== other.mainFrame() && frame.name() === 'framed');
    for (const frame of framed) expect(await frame.locator('body').innerHTML()).not.toContain('id="root"');
    await other.close();
  } finally {
    foreign.close();
  }
  await desk.goTo('Claims');
  await expect(page.getByRole('main', { name: 'Claims' }).getByRole('row').nth(3)).toBeVisible();
});

test('the printed address opens again: in the same browser, and in another that has no session yet', async ({
  browser,
  workbench: { home },
}) => {
  const { server, address } = await startServer(join(home, 'opened-again'));
  const first = await browser.newContext();
  const second = await browser.newContext();
  try {
    for (const context of [first, first, second]) {
      const page = await context.newPage();
      await page.goto(address);
      await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      await page.reload();
      await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    }
  } finally {
    await first.close();
    await second.close();
    await ended(server, 'SIGTERM');
  }
});

/** Runs in the foreign page and tries everything it could. @returns what it got */
async function driveFrom({ own, folder, script }: { own: string; folder: string; script: string }) {
  const read: string[] = [];
  const inSession = ['/original/1', '/upload?batch=a&name=b', '/place?name=stolen'].map((path) => folder + path);
  for (const path of ['/', '/session', ...inSession]) {
    for (const method of ['GET', 'POST']) {
      for (const mode of ['cors', 'no-cors'] as const) {
        try {
          const answer = await fetch(own + path, { method, mode, credentials: 'include' });
          const text = await answer.text();
          if (text !== '') read.push(`${method} ${mode} ${path}: ${text.slice(0, 80)}`);
        } catch {
          // Refused.
        }
      }
    }
  }
  const load = (tag: 'script' | 'img', src: string) =>
    new Promise<boolean>((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = src;
      document.body.append(element);
    });
  const scriptLoaded = await load('script', script);
  const imageLoaded = await load('img', `${own}/favicon.svg`);
  const socket = await new Promise<string>((resolve) => {
    const made = new WebSocket(`${own.replace('http', 'ws')}${folder}/engine`);
    made.onopen = () => resolve('open');
    made.onerror = () => resolve('refused');
  });
  const frame = document.createElement('iframe');
  frame.name = 'framed';
  const framed = new Promise((resolve) => {
    frame.onload = resolve;
  });
  frame.src = `${own}/`;
  document.body.append(frame);
  await framed;
  const sink = document.createElement('iframe');
  sink.name = 'sink';
  document.body.append(sink);
  for (const path of ['/session', ...inSession]) {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: own + path, target: 'sink', enctype: 'text/plain' });
    document.body.append(form);
    const answered = new Promise((resolve) => {
      sink.onload = resolve;
    });
    form.submit();
    await answered;
  }
  return { read, scriptLoaded, imageLoaded, socket };
}

test.describe('Electron', { tag: '@electron' }, () => {
  test('the window neither leaves nor opens another', async ({ workbench }) => {
    workbench.forgive(new RegExp(OUTSIDE.replace('.', '\\.')));
    const { page } = workbench;
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    const address = page.url();
    await leaveAndOpen(page);
    await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
    await expectUntouched(page, address);
  });

  test('and only because it is forbidden: with the protection removed from a copy, it leaves', async ({
    workbench,
  }) => {
    const folder = join(PROGRAM, 'test-results', `unbolted-${process.pid}`);
    cpSync(join(PROGRAM, 'out'), join(folder, 'out'), { recursive: true });
    const main = join(folder, 'out/main/index.js');
    const bolted = readFileSync(main, 'utf8');
    const open = bolted
      .replace(/(contents\.on\("will-navigate",[\s\S]*?)event\.preventDefault\(\)/, '$1void 0')
      .replace(/action: "deny"/, 'action: "allow"');
    expect(open.length).not.toBe(bolted.length);
    writeFileSync(main, open);
    const app = await launchElectron(join(workbench.home, 'unbolted'), main);
    try {
      const page = await app.firstWindow();
      await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
      await leaveAndOpen(page);
      await expect(page.getByRole('main', { name: 'Welcome' })).toHaveCount(0);
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Tries to open a second window, and then to leave. */
async function leaveAndOpen(page: Page): Promise<void> {
  await page.evaluate((host) => {
    open(`https://${host}/second`);
    const link = document.createElement('a');
    link.href = `https://${host}/leave`;
    document.body.append(link);
    link.click();
    link.remove();
  }, OUTSIDE);
}
