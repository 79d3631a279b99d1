// What the server allows and refuses: everything to the right browser, nothing to any other page, name or process.
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createFileRefs, type Engine } from '../../engine/engine.ts';
import { TESTS_IN_FULL } from '../../measure/test-effort.ts';
import { decodeJson, encodeJson } from '../../transport/json-codec.ts';
import { type Serving, startServing } from './server.ts';
import { createUploads, safeParts } from './uploads.ts';

const folder = mkdtempSync(join(tmpdir(), 'collate-serve-'));
const fileRefs = createFileRefs();
const engine = {
  call: async (method: string) =>
    method === 'article.originalView' ? { html: '<p>kept</p>', charset: null } : { method },
  subscribe: () => () => {},
  archiveChanges: () => 0,
  close: async () => {},
} as unknown as Engine;

let serving: Serving;
let cookie: string;
let folderOfSession: string;
const own = () => `http://127.0.0.1:${serving.port}`;
const token = () => new URLSearchParams(new URL(serving.address).hash.slice(1)).get('token');

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: serving.port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const exchange = (given: string | null, origin = own()) =>
  ask('/session', { method: 'POST', headers: { origin }, body: JSON.stringify({ token: given }) });

beforeAll(async () => {
  const pageFolder = join(folder, 'page');
  mkdirSync(join(pageFolder, 'assets'), { recursive: true });
  writeFileSync(join(pageFolder, 'index.html'), '<title>Collate</title>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  serving = await startServing({
    engine,
    fileRefs,
    uploads: createUploads(fileRefs, folder),
    pageFolder,
    archivesFolder: folder,
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  test('refuses a wrong token and another page’s exchange; accepts the right token from every browser it is opened in', async () => {
    expect((await exchange('wrong')).status).toBe(401);
    expect((await exchange(token(), 'http://evil.example')).status).toBe(403);
    const right = await exchange(token());
    expect(right.status).toBe(200);
    folderOfSession = JSON.parse(right.text).folder;
    expect(folderOfSession).toMatch(/^\/[\w-]{22}$/);
    const [set] = right.headers['set-cookie'] as string[];
    expect(set).toMatch(
      new RegExp(`^collate-${serving.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=${folderOfSession}$`),
    );
    cookie = (set as string).split(';')[0] as string;
    await serving.opened;
    const again = await exchange(token());
    expect([again.status, again.text]).toEqual([200, right.text]);
  });

  test('answers only to its own names', async () => {
    for (const host of ['evil.example', `evil.example:${serving.port}`, '127.0.0.1', `127.0.0.1:${serving.port + 1}`]) {
      expect((await ask('/', { headers: { host } })).status, host).toBe(403);
      expect((await ask(`${folderOfSession}/original/1`, { headers: { host, cookie } })).status, host).toBe(403);
    }
    expect((await ask('/')).text).toBe('<title>Collate</title>');
  });

  test('shows nothing without its session, or outside of its folder', async () => {
    for (const [path, method] of [
      ['/original/1', 'GET'],
      ['/upload?batch=a&name=b', 'POST'],
      ['/place?name=a', 'POST'],
      ['/export?name=a', 'POST'],
      ['/export?ref=a', 'GET'],
    ] as const) {
      const inSession = folderOfSession + path;
      expect((await ask(inSession, { method, headers: { origin: own() } })).status, path).toBe(401);
      const forged = { origin: own(), cookie: `collate-${serving.port}=${'A'.repeat(43)}` };
      expect((await ask(inSession, { method, headers: forged })).status, path).toBe(401);
      expect((await ask(path, { method, headers: { origin: own(), cookie } })).status, path).toBe(404);
    }
  });

  test('accepts nothing from another origin, with or without a session', async () => {
    for (const origin of [
      'http://evil.example',
      'null',
      `http://localhost:${serving.port + 1}`,
      `https://127.0.0.1:${serving.port}`,
    ]) {
      expect(
        (await ask(`${folderOfSession}/upload?batch=a&name=b`, { method: 'POST', headers: { origin, cookie } })).status,
        origin,
      ).toBe(403);
    }
    expect(
      (await ask(`${folderOfSession}/upload?batch=a&name=b`, { method: 'POST', headers: { cookie } })).status,
    ).toBe(403);
  });

  test('opens its socket to its own page with its session, and to no one else', async () => {
    const opens = (headers: Record<string, string>, path = `${folderOfSession}/engine`) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(`ws://127.0.0.1:${serving.port}${path}`, { headers });
        socket.on('open', () => resolve(true));
        socket.on('error', () => resolve(false));
      });
    expect(await opens({ origin: own() })).toBe(false);
    expect(await opens({ cookie })).toBe(false);
    expect(await opens({ origin: 'http://evil.example', cookie })).toBe(false);
    expect(await opens({ origin: own(), cookie, host: 'evil.example' })).toBe(false);
    expect(await opens({ origin: own(), cookie }, '/engine')).toBe(false);
    expect(await opens({ origin: own(), cookie })).toBe(true);
  });

  test('carries a call and its answer', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${serving.port}${folderOfSession}/engine`, {
      headers: { origin: own(), cookie },
    });
    const answer = await new Promise((resolve) => {
      socket.on('message', (data) => resolve(decodeJson(String(data))));
      socket.on('open', () => socket.send(encodeJson({ id: 1, method: 'archive.status', params: {} })));
    });
    expect(answer).toEqual({ id: 1, ok: { method: 'archive.status' } });
    socket.close();
  });

  test.skipIf(!TESTS_IN_FULL)('survives clients that disconnect midway, and a message that is too large', async () => {
    for (let hungUp = 0; hungUp < 5; hungUp++) {
      const caller = connect(serving.port, '127.0.0.1');
      await once(caller, 'connect');
      caller.on('error', () => {});
      caller.write('GET /engine HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      caller.resetAndDestroy();
    }
    const socket = new WebSocket(`ws://127.0.0.1:${serving.port}${folderOfSession}/engine`, {
      headers: { origin: own(), cookie },
    });
    await once(socket, 'open');
    socket.on('error', () => {});
    socket.send(Buffer.alloc(65 * 1024 ** 2, 'x'));
    await once(socket, 'close');
    expect((await ask('/')).status).toBe(200);
  });

  test('keeps a dropped folder together and returns a ref for it', async () => {
    const take = (name: string, body: string) =>
      ask(`${folderOfSession}/upload?batch=drop&name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { origin: own(), cookie },
        body,
      });
    const first = JSON.parse((await take('pile/a.txt', 'one')).text);
    const second = JSON.parse((await take('pile/deep/б.txt', 'two')).text);
    expect(second).toEqual(first);
    expect(first.name).toBe('pile');
    expect(readFileSync(join(fileRefs.pathOf(first), 'deep', 'б.txt'), 'utf8')).toBe('two');
    expect((await take('../../secret.html', 'x')).status).toBe(400);
    expect((await take('pile/a.txt/b.txt', 'x')).status).toBe(400);
    expect(readFileSync(join(folder, 'secret.html'), 'utf8')).toBe('secret');
  });

  test('sends an export as a download, and no other file by its ref', async () => {
    const placed = (name: string) =>
      ask(`${folderOfSession}/export?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { origin: own(), cookie },
      });
    const fetched = (ref: string) =>
      ask(`${folderOfSession}/export?ref=${encodeURIComponent(ref)}`, { headers: { cookie } });
    const { ref, name } = JSON.parse((await placed('Звіт "1".jsonl')).text);
    expect(name).toBe('Звіт "1".jsonl');
    expect((await fetched(ref)).status).toBe(404);
    writeFileSync(fileRefs.pathOf({ ref }), 'a line');
    const sent = await fetched(ref);
    expect([sent.status, sent.text]).toEqual([200, 'a line']);
    expect(sent.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Звіт "1".jsonl')}`,
    );
    await expect.poll(() => existsSync(dirname(fileRefs.pathOf({ ref })))).toBe(false);
    expect((await fetched(ref)).status).toBe(404);
    const secret = fileRefs.add(join(folder, 'secret.html'));
    expect((await fetched(secret.ref)).status).toBe(404);
    for (const outside of ['../x', 'a/b', '..', '']) expect((await placed(outside)).status, outside).toBe(400);
  });

  test('serves the page’s files and no others', async () => {
    for (const path of [
      '/secret.html',
      '/assets/../../secret.html',
      '/assets/..%2f..%2fsecret.html',
      '/assets/%2e%2e/%2e%2e/secret.html',
      '/assets',
      '/assets/%',
    ]) {
      expect((await ask(path, { headers: { cookie } })).status, path).toBe(404);
    }
    expect((await ask('//', { headers: { cookie } })).status).toBe(400);
  });

  test('sends policies: the page is locked down, an original even more', async () => {
    const page = await ask('/');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const original = await ask(`${folderOfSession}/original/1`, { headers: { cookie } });
    expect(original.text).toBe('<p>kept</p>');
    expect(original.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  });

  test('limits what it reads of a session’s body', async () => {
    const answer = await ask('/session', { method: 'POST', headers: { origin: own() }, body: 'x'.repeat(100_000) });
    expect(answer.status).toBe(413);
  });
});

test('an uploaded name never leads out of its folder', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      let parts: string[];
      try {
        parts = safeParts(name);
      } catch {
        return;
      }
      const path = join('/base/batch', ...parts);
      expect(path.startsWith('/base/batch/')).toBe(true);
    }),
  );
  for (const name of ['..', '../x', 'a/../../x', '', '/', 'a\0b', 'a\\..\\b'])
    expect(() => safeParts(name), name).toThrow();
});
