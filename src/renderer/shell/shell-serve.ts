/** The shell for a server on this machine: files are uploaded by HTTP, messages go by WebSocket, saving is a download. */
import { CollateError } from '../../contract/errors.ts';
import type { FileRef } from '../../contract/model/common.ts';
import type { Channel } from '../../transport/channel.ts';
import { decodeJson, encodeJson } from '../../transport/json-codec.ts';
import { originalAddress } from '../../transport/page-policy.ts';
import { type DroppedFile, filesOfDrop } from '../dropped-files.ts';
import type { HandoverProgress, Shell } from './shell.ts';

const UPLOADS_AT_ONCE = 4;
/** Where the browser keeps, for all windows of this address, under what its session is valid: unlike a cookie, for this port only. */
const FOLDER = 'collate-session-folder';

const inSession = (path: string) => `${localStorage.getItem(FOLDER) ?? ''}${path}`;

export function createServeShell(): Shell {
  return {
    kind: 'serve',
    desktop: null,
    openChannel: async () => {
      await exchangeToken();
      return openSocket();
    },
    pickFiles: async (progress) => upload(await askForFiles({ multiple: true }), progress),
    pickFolder: async (progress) => upload(await askForFiles({ folder: true }), progress),
    pickArchive: async () => (await upload(await askForFiles({ accept: '.collate' })))[0] ?? null,
    archivePlace: (name) => place('/place', name),
    exportPlace: (name) => place('/export', name),
    handOver: ({ ref, name }) => follow(inSession(`/export?ref=${encodeURIComponent(ref)}`), name),
    filesFromDrop: async (data, progress) => upload(await filesOfDrop(data), progress),
    saveAs: async (name, mediaType, bytes) => {
      download(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
      return true;
    },
    originalUrl: (articleId, show) => inSession(originalAddress(articleId, show)),
  };
}

/** The token must not stay in the address, which the browser keeps in its history. */
async function exchangeToken(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  history.replaceState(history.state, '', location.pathname + location.search);
  if (!answer.ok) throw lost();
  localStorage.setItem(FOLDER, (await answer.json()).folder);
}

function openSocket(): Promise<Channel> {
  const socket = new WebSocket(
    `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${inSession('/engine')}`,
  );
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(lost()), { once: true });
    socket.addEventListener('open', () =>
      resolve({
        send: (message) => socket.send(encodeJson(message)),
        onMessage: (listener) => socket.addEventListener('message', (event) => listener(decodeJson(event.data))),
        onClose: (listener) => socket.addEventListener('close', () => listener()),
        close: () => socket.close(),
      }),
    );
  });
}

function askForFiles(options: { multiple?: boolean; folder?: boolean; accept?: string }): Promise<DroppedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = options.multiple ?? false;
  input.webkitdirectory = options.folder ?? false;
  input.accept = options.accept ?? '';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () =>
      resolve([...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }))),
    );
    input.click();
  });
}

async function upload(files: DroppedFile[], progress?: HandoverProgress): Promise<FileRef[]> {
  const batch = crypto.randomUUID();
  const refs = new Map<string, FileRef>();
  let next = 0;
  let done = 0;
  if (files.length > 0) progress?.(done, files.length);
  const uploadNext = async (): Promise<void> => {
    const index = next++;
    const dropped = files[index];
    if (dropped === undefined) return;
    const ref = await uploadOne(dropped, batch);
    refs.set(ref.ref, ref);
    progress?.(++done, files.length);
    return uploadNext();
  };
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, uploadNext));
  return [...refs.values()];
}

/** Files of one batch stay beside each other. The returned ref is that of the path's top entry, so a folder's files share it. */
async function uploadOne({ file, path }: DroppedFile, batch: string): Promise<FileRef> {
  const answer = await post(`/upload?batch=${batch}&name=${encodeURIComponent(path)}`, file);
  if (answer.ok) return answer.json();
  throw new CollateError('unreadable', `${path} was not uploaded: ${await answer.text()} Nothing was imported.`);
}

/** Returns a place that the host has for a file of this name. */
async function place(path: string, name: string): Promise<FileRef> {
  const answer = await post(`${path}?name=${encodeURIComponent(name)}`);
  if (answer.ok) return answer.json();
  throw new CollateError('bad-request', await answer.text());
}

function post(path: string, body?: File): Promise<Response> {
  return fetch(inSession(path), { method: 'POST', body }).catch(() => {
    throw lost();
  });
}

function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function follow(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

const lost = () =>
  new CollateError(
    'engine-lost',
    'The part of the program that manages the archive is not responding. What was saved is kept.',
  );
