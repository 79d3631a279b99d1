/** The workbench on loopback: the same page and the same engine, with a WebSocket between them. It carries and never decides. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { WebSocketServer } from 'ws';
import { CollateError, type ErrorCode } from '../../contract/errors.ts';
import { type Engine, type FileRefs, fileNameOf } from '../../engine/engine.ts';
import {
  ORIGINAL_POLICY,
  type OriginalAsked,
  originalAsked,
  PAGE_MEDIA_TYPES,
  PAGE_POLICY,
} from '../../transport/page-policy.ts';
import { serve } from '../../transport/serve.ts';
import { createGuard, type Guard } from './guard.ts';
import { socketChannel } from './socket-channel.ts';
import type { Uploads } from './uploads.ts';

interface ServeOptions {
  readonly engine: Engine;
  readonly fileRefs: FileRefs;
  readonly uploads: Uploads;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly archivesFolder: string;
  /** 0 or undefined means any free port. */
  readonly port?: number;
}

export interface Serving {
  readonly port: number;
  /** `http://127.0.0.1:PORT/#token=…` */
  readonly address: string;
  /** Settles when a browser has used the token. */
  readonly opened: Promise<void>;
  close(): Promise<void>;
}

const MESSAGE_LIMIT_BYTES = 64 * 1024 ** 2;
const SMALL_BODY_BYTES = 4_096;

export async function startServing(options: ServeOptions): Promise<Serving> {
  const server = createServer();
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const guard = createGuard(port);
  const { promise: opened, resolve: onOpened } = Promise.withResolvers<void>();
  server.on('request', (request, response) => {
    handle({ ...options, guard, onOpened }, request, response).catch((error) => answerError(response, error));
  });
  const sockets = acceptSockets(server, guard, options.engine);
  return {
    port,
    address: `http://127.0.0.1:${port}/#token=${guard.token}`,
    opened,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      options.uploads.close();
    },
  };
}

type Serves = ServeOptions & { guard: Guard; onOpened: () => void };

async function handle(serves: Serves, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setCommonHeaders(response);
  const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
  if (!url) return refuse(response, 400, 'This is not a valid address.');
  if (!serves.guard.isOurHost(request)) return refuse(response, 403, 'This server answers to 127.0.0.1 only.');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && !serves.guard.isOurOrigin(request))
    return refuse(response, 403, 'This page may not connect to Collate.');
  if (request.method === 'POST' && url.pathname === '/session') return openSession(serves, request, response);
  if (isRead && isPageFile(url.pathname)) return sendPageFile(serves, url.pathname, request, response);
  if (!serves.guard.hasSession(request)) return refuse(response, 401, 'Open Collate at the address that it printed.');
  if (!url.pathname.startsWith(`${serves.guard.folder}/`)) return refuse(response, 404, 'There is nothing here.');
  url.pathname = url.pathname.slice(serves.guard.folder.length);
  if (request.method === 'POST' && url.pathname === '/upload') return takeUpload(serves, url, request, response);
  if (request.method === 'POST' && url.pathname === '/place') return namePlace(serves, url, response);
  if (request.method === 'POST' && url.pathname === '/export') return placeExport(serves, url, response);
  if (request.method === 'GET' && url.pathname === '/export') return sendExport(serves, url, response);
  const original = originalAsked(url);
  if (isRead && original) return sendOriginal(serves, original, response);
  return refuse(response, 404, 'There is nothing here.');
}

function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}

async function openSession(
  { guard, onOpened }: Serves,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await smallBody(request);
  let token = '';
  try {
    token = String((JSON.parse(body) as { token?: unknown }).token ?? '');
  } catch {
    return refuse(response, 400, 'The token is missing.');
  }
  const cookie = guard.exchange(token);
  if (cookie === null) return refuse(response, 401, 'This address is not the one that Collate printed. Open that.');
  response.setHeader('Set-Cookie', cookie);
  sendJson(response, { folder: guard.folder });
  onOpened();
}

async function takeUpload(
  { uploads }: Serves,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const ref = await uploads.take(request, url.searchParams.get('batch') ?? '', url.searchParams.get('name') ?? '');
  sendJson(response, ref);
}

/** Chooses the place for an archive or backup of this name: in the archives folder, never over an existing file. */
function namePlace({ fileRefs, archivesFolder }: Serves, url: URL, response: ServerResponse): void {
  const name = fileNameOf((url.searchParams.get('name') ?? '').replace(/\.collate$/i, ''));
  let path = join(archivesFolder, `${name}.collate`);
  for (let n = 2; existsSync(path); n++) path = join(archivesFolder, `${name} ${n}.collate`);
  sendJson(response, fileRefs.add(path));
}

function placeExport({ uploads }: Serves, url: URL, response: ServerResponse): void {
  sendJson(response, uploads.placeFor(url.searchParams.get('name') ?? ''));
}

/** Sends an export that was written at its place, as a download, once. No other file can be asked for. */
async function sendExport({ uploads }: Serves, url: URL, response: ServerResponse): Promise<void> {
  const ref = url.searchParams.get('ref') ?? '';
  const path = uploads.exported(ref);
  if (path === null || !existsSync(path)) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': statSync(path).size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`,
  });
  await pipeline(createReadStream(path), response);
  uploads.sent(ref);
}

async function sendOriginal({ engine }: Serves, asked: OriginalAsked, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Security-Policy', ORIGINAL_POLICY);
  const { html } = await engine.call('article.originalView', asked);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

function isPageFile(pathname: string): boolean {
  return pathname === '/' || pathname.startsWith('/assets/') || pathname === '/favicon.svg';
}

/** Build files have plain ASCII names, so an escaped path names none of them. */
async function sendPageFile(
  { pageFolder }: Serves,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = normalize(join(pageFolder, pathname === '/' ? 'index.html' : pathname));
  const mediaType = PAGE_MEDIA_TYPES[extname(path)];
  if (!path.startsWith(pageFolder + sep) || !mediaType || !existsSync(path))
    return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': statSync(path).size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}

function acceptSockets(server: Server, guard: Guard, engine: Engine): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_LIMIT_BYTES, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    // A client that disconnects must not take the server down.
    socket.on('error', () => socket.destroy());
    const isAllowed =
      request.url === `${guard.folder}/engine` &&
      guard.isOurHost(request) &&
      guard.isOurOrigin(request) &&
      guard.hasSession(request);
    if (!isAllowed) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => serve(engine, socketChannel(client)));
  });
  return sockets;
}

async function smallBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > SMALL_BODY_BYTES) throw new CollateError('too-large', 'This request is too large.');
  }
  return body;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(`${message}\n`);
}

const STATUS_OF: Partial<Record<ErrorCode, number>> = {
  'bad-request': 400,
  'not-found': 404,
  'no-archive': 409,
  'too-large': 413,
  'disk-full': 507,
};

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const known = knownError(error);
  if (known instanceof CollateError) refuse(response, STATUS_OF[known.code] ?? 500, known.message);
  else refuse(response, 500, 'Something unexpected went wrong.');
}

function knownError(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ENOSPC') return new CollateError('disk-full', 'There is no room left for these files.');
  // A drop cannot contain a file and a folder with the same name.
  if (['EEXIST', 'ENOTDIR', 'EISDIR'].includes(code)) {
    return new CollateError('bad-request', 'Two of the dropped items have the same name. The second was not taken.');
  }
  return error;
}
