/** A window as a target of Chromium: the preload in a real isolated world, `app://` answered by the program's own handler. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { decodeJson, encodeJson } from '../../../src/transport/json-codec.ts';
import { Chromium } from './chromium.ts';
import { ipcMain, session } from './main-side.ts';
import { type MessagePortMain, PortCarrier, type PortEnvelope } from './ports.ts';

/** Plain Chromium cannot navigate to a custom scheme, so the page lives here and addresses are mapped both ways. */
const STAND_IN_ORIGIN = 'https://collate.app.invalid';
const APP_ORIGIN = 'app://collate';
const WORLD = 'collate-preload';
const SETTLED_MS = 500;
const toStandIn = (url: string) => url.replace(APP_ORIGIN, STAND_IN_ORIGIN);
const toApp = (url: string) => url.replace(STAND_IN_ORIGIN, APP_ORIGIN);
const pageScript = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

let chromium: Chromium | null = null;
const all: BrowserWindow[] = [];

type Handler = (request: Request) => Promise<Response> | Response;
const schemes = new Map<string, Handler>();
export const protocol = {
  registerSchemesAsPrivileged: () => {},
  handle: (scheme: string, handler: Handler) => schemes.set(scheme, handler),
};

interface Paused {
  readonly requestId: string;
  readonly request: { url: string; method: string };
  readonly resourceType: string;
  readonly frameId: string;
}

class WebContents extends EventEmitter {
  targetId = '';
  url = '';
  #sessionId = '';
  #isolated: number | undefined;
  #loading = '';
  #mainFrame = '';
  readonly #queue: string[] = [];
  readonly #carrier = new PortCarrier((envelope) => this.#toPage(envelope), 1);
  #openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'deny' });
  #gone = false;

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.#gone;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#carrier.post({ channel, args });
  }

  postMessage(channel: string, message: unknown, ports: readonly MessagePortMain[] = []): void {
    this.#carrier.post({ channel, args: [message] }, ports);
  }

  close(): void {
    this.#gone = true;
    void chromium?.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {});
    this.emit('closed');
  }

  async open(preload: string): Promise<void> {
    const browser = chromium as Chromium;
    this.targetId = (await browser.send('Target.createTarget', { url: 'about:blank' })).targetId as string;
    const attached = await browser.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.#sessionId = attached.sessionId as string;
    const on = <T>(method: string, listener: (params: T) => void) =>
      browser.on(`${this.#sessionId}:${method}`, listener);
    on('Fetch.requestPaused', (paused: Paused) => void this.#answer(paused).catch(() => {}));
    on('Runtime.bindingCalled', ({ payload }: { payload: string }) => void this.#fromPage(payload));
    on(
      'Runtime.executionContextCreated',
      ({ context }: { context: { id: number; name: string; auxData: { frameId: string } } }) => {
        if (context.name !== WORLD || context.auxData.frameId !== this.#mainFrame) return;
        this.#isolated = context.id;
        for (const text of this.#queue.splice(0)) this.#deliver(text);
      },
    );
    on('Runtime.executionContextsCleared', () => {
      this.#isolated = undefined;
    });
    on('Page.loadEventFired', () => {
      this.emit('did-finish-load');
      this.emit('ready-to-show');
    });
    await this.#cdp('Page.enable');
    const tree = (await this.#cdp('Page.getFrameTree')).frameTree as { frame: { id: string } };
    this.#mainFrame = tree.frame.id;
    await this.#cdp('Runtime.enable');
    await this.#cdp('DOM.enable');
    await this.#cdp('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.#cdp('Runtime.addBinding', { name: 'standInToMain', executionContextName: WORLD });
    await this.#cdp('Page.addScriptToEvaluateOnNewDocument', {
      source: `if (window === top) {${pageScript('main-world.js')}}`,
    });
    await this.#cdp('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `if (window === top) {${pageScript('isolated-world.js')}
        (function (require, process, module, exports, global) {${readFileSync(preload, 'utf8')}
        })(standIn.require, { versions: {} }, { exports: {} }, {}, globalThis);}`,
    });
    browser.on(
      'Target.targetCreated',
      ({ targetInfo }: { targetInfo: { targetId: string; openerId?: string; url: string } }) => {
        if (targetInfo.openerId !== this.targetId) return;
        if (this.#openHandler({ url: toApp(targetInfo.url) }).action !== 'deny') return;
        // If a new window is closed while Playwright is still attaching to it, its opener waits for ever.
        setTimeout(() => void browser.send('Target.closeTarget', { targetId: targetInfo.targetId }), SETTLED_MS);
      },
    );
    await browser.send('Target.setDiscoverTargets', { discover: true });
  }

  async loadURL(url: string): Promise<void> {
    this.#loading = toStandIn(url);
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    await this.#cdp('Page.navigate', { url: this.#loading });
    await loaded;
  }

  #cdp(method: string, params: Record<string, unknown> = {}) {
    return (chromium as Chromium).send(method, params, this.#sessionId);
  }

  async #answer({ requestId, request, resourceType, frameId }: Paused): Promise<void> {
    const url = toApp(request.url);
    const fail = (errorReason: string) => this.#cdp('Fetch.failRequest', { requestId, errorReason });
    const isOwnLoad = request.url === this.#loading;
    if (resourceType === 'Document' && frameId === this.#mainFrame && !isOwnLoad && this.#isPrevented(url))
      return void (await fail('Aborted'));
    const cancelled = await new Promise<boolean>((resolve) =>
      session.defaultSession.beforeRequest({ url }, ({ cancel }) => resolve(cancel ?? false)),
    );
    const handler = schemes.get(new URL(url).protocol.slice(0, -1));
    if (cancelled || !handler) return void (await fail('BlockedByClient'));
    const response = await handler(new Request(url, { method: request.method }));
    await this.#cdp('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
    if (resourceType === 'Document' && frameId === this.#mainFrame) this.url = url;
  }

  #isPrevented(url: string): boolean {
    let prevented = false;
    this.emit('will-navigate', { url, preventDefault: () => (prevented = true) });
    return prevented;
  }

  #toPage(envelope: PortEnvelope): void {
    const text = encodeJson(envelope);
    if (this.#isolated === undefined) this.#queue.push(text);
    else this.#deliver(text);
  }

  #deliver(text: string): void {
    const expression = `standIn.receive(${JSON.stringify(text)})`;
    void this.#cdp('Runtime.evaluate', { expression, contextId: this.#isolated }).catch(() => {});
  }

  async #fromPage(payload: string): Promise<void> {
    const message = decodeJson(payload) as {
      port?: number;
      send?: string;
      invoke?: string;
      id?: number;
      args?: unknown[];
    };
    if (message.port !== undefined) {
      this.#carrier.take(message as PortEnvelope);
      return;
    }
    const event = { sender: this, senderFrame: { url: this.url } };
    const args = (await Promise.all((message.args ?? []).map((arg) => this.#withPaths(arg)))) as unknown[];
    if (message.send !== undefined) {
      ipcMain.emit(message.send, event, ...args);
      return;
    }
    let answer: Record<string, unknown>;
    try {
      answer = { value: (await ipcMain.answer(message.invoke as string, event, args)) ?? null };
    } catch (error) {
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    this.#deliver(encodeJson({ answer: message.id, ...answer }));
  }

  /** Replaces the tokens of dropped files by their paths, which only the browser knows. */
  async #withPaths(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item) => this.#withPaths(item)));
    const token = typeof value === 'string' ? /^stand-in-file:(\d+)$/.exec(value) : null;
    if (!token) return value;
    const { result } = await this.#cdp('Runtime.evaluate', {
      expression: `standIn.files[${token[1]}]`,
      contextId: this.#isolated,
    });
    return (await this.#cdp('DOM.getFileInfo', { objectId: (result as { objectId: string }).objectId })).path;
  }
}

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly webPreferences: { readonly preload: string };
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #opened: Promise<void>;
  readonly #bounds: { x: number; y: number; width: number; height: number };

  constructor(options: WindowOptions) {
    super();
    const { x = 0, y = 0, width, height } = options;
    this.#bounds = { x, y, width, height };
    chromium ??= new Chromium({ width, height });
    chromium.once('exit', () => process.exit(0));
    all.push(this);
    contentsCreated(this.webContents);
    this.webContents.on('ready-to-show', () => this.emit('ready-to-show'));
    this.#opened = this.webContents.open(options.webPreferences.preload);
  }

  static getAllWindows(): BrowserWindow[] {
    return all;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return all.find((window) => window.webContents === contents) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await this.webContents.loadURL(url);
  }

  close(): void {
    this.emit('close');
    this.webContents.close();
    all.splice(all.indexOf(this), 1);
    if (all.length === 0) allClosed();
  }

  isDestroyed(): boolean {
    return !all.includes(this);
  }

  getNormalBounds() {
    return this.#bounds;
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  show(): void {}
  focus(): void {}
  restore(): void {}
  maximize(): void {}
}

let contentsCreated: (contents: WebContents) => void = () => {};
export function onContentsCreated(listener: (contents: WebContents) => void): void {
  contentsCreated = listener;
}

let allClosed: () => void = () => {};
export function onAllClosed(listener: () => void): void {
  allClosed = listener;
}

export const webContents = {
  fromDevToolsTargetId: (targetId: string) =>
    all.map((window) => window.webContents).find((contents) => contents.targetId === targetId),
};

export function closeChromium(): void {
  chromium?.close();
}
