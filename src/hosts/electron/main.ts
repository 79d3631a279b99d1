/** Electron's main process: one locked-down window and an engine in a process of its own. Only wiring is here; decisions are in policy.ts. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { ORIGINAL_POLICY, PAGE_MEDIA_TYPES, PAGE_POLICY } from '../../transport/page-policy.ts';
import { askBeforeLoss, endInOrder } from './closing.ts';
import { answerShell } from './dialogs.ts';
import { createEngineHost, type EngineHost } from './engine-host.ts';
import { menuActions, setMenu } from './menu.ts';
import { isOurs, mayRequest, mayUse, PAGE_ORIGIN, pageRequest } from './policy.ts';
import { keepWindowState, lastWindowState, SMALLEST } from './window-state.ts';

const PAGE_FOLDER = join(import.meta.dirname, '../renderer');

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(run);
}

async function run(): Promise<void> {
  lockSession();
  let window: BrowserWindow | null = null;
  const engine = createEngineHost(() => {
    if (window && !window.isDestroyed()) window.webContents.send('engine-lost');
  }, endWithReason);
  serveOwnScheme(engine);

  ipcMain.on('request-port', (event) => {
    if (isOurs(event.senderFrame?.url ?? '')) event.sender.postMessage('engine-port', null, [engine.openPort()]);
  });
  ipcMain.on('set-menu', (event, actions) => {
    if (isOurs(event.senderFrame?.url ?? '')) setMenu(menuActions(actions), (name) => event.sender.send('menu', name));
  });

  window = openWindow();
  answerShell(window, engine);
  openFromSystem(window, engine);

  endInOrder(app, window, () => engine.close());
  await window.loadURL(`${PAGE_ORIGIN}/`);
}

/** Grants nothing but copying, and lets requests go only to the program itself. */
function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, grant, { requestingUrl }) =>
    grant(mayUse(permission, requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, _origin, { requestingUrl }) =>
    mayUse(permission, requestingUrl),
  );
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
}

function endWithReason(): void {
  dialog.showErrorBox(
    'Collate cannot continue',
    'The part that manages archives ended three times at its start. What was saved is in your archive. Start Collate again; if this happens again, reinstall it.',
  );
  app.exit(1);
}

function openWindow(): BrowserWindow {
  const state = lastWindowState();
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Collate',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepWindowState(window);
  askBeforeLoss(window, () => leavesUnsaved(window));
  return window;
}

function leavesUnsaved(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'The words typed last are not saved.',
    detail: 'They will be lost.',
    buttons: ['Stay', 'Leave without them'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

function serveOwnScheme(engine: EngineHost): void {
  const headers = (policy: string, mediaType: string) => ({
    'Content-Security-Policy': policy,
    'Content-Type': mediaType,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  protocol.handle('app', async ({ url }) => {
    const asked = pageRequest(url);
    try {
      if (asked.kind === 'original') {
        const { html } = await engine
          .connection()
          .call('article.originalView', { articleId: asked.articleId, show: asked.show });
        return new Response(html, { headers: headers(ORIGINAL_POLICY, 'text/html; charset=utf-8') });
      }
      if (asked.kind === 'file') {
        const body = await readFile(join(PAGE_FOLDER, asked.path));
        return new Response(new Uint8Array(body), {
          headers: headers(PAGE_POLICY, PAGE_MEDIA_TYPES[extname(asked.path)] ?? 'text/plain'),
        });
      }
    } catch (error) {
      return new Response(error instanceof Error ? error.message : '', {
        status: 404,
        headers: headers(ORIGINAL_POLICY, 'text/plain'),
      });
    }
    return new Response('', { status: 404 });
  });
}

/** Opens an archive from the system: by its icon, a second start, or the command line. */
function openFromSystem(window: BrowserWindow, engine: EngineHost): void {
  const open = async (paths: string[]) => {
    if (paths.length === 0) return;
    const files = await engine.handOver(paths);
    if (!window.isDestroyed()) window.webContents.send('open-requested', files);
  };
  const archivesIn = (argv: string[], folder: string) =>
    argv
      .slice(1)
      .filter((word) => word.endsWith('.collate'))
      .map((word) => resolve(folder, word));
  app.on('second-instance', (_event, argv, folder) => {
    // The program is ending: the archive is opened by whoever starts it next.
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    void open(archivesIn(argv, folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open([path]);
  });
  window.webContents.once('did-finish-load', () => void open(archivesIn(process.argv, process.cwd())));
}
