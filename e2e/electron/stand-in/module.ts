/** The module `electron` as the main process sees it: what the program uses, and an error for anything else. */
import { EventEmitter } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BrowserWindow,
  closeChromium,
  onAllClosed,
  onContentsCreated,
  protocol,
  webContents,
} from './browser-window.ts';
import { dialog, ipcMain, Menu, screen, session } from './main-side.ts';
import { MessageChannelMain } from './ports.ts';
import { utilityMetrics, utilityProcess } from './utility.ts';

const userData = process.env.COLLATE_HOME ?? join(tmpdir(), 'collate-stand-in');
const lockFile = join(userData, 'instance.lock');

class App extends EventEmitter {
  #quitting = false;

  requestSingleInstanceLock(): boolean {
    mkdirSync(userData, { recursive: true });
    for (const isLastTry of [false, true]) {
      try {
        const lock = openSync(lockFile, 'wx');
        writeSync(lock, String(process.pid));
        closeSync(lock);
        process.on('exit', () => rmSync(lockFile, { force: true }));
        return true;
      } catch {
        if (isLastTry || isAlive(Number(readFileSync(lockFile, 'utf8')))) return false;
        rmSync(lockFile, { force: true });
      }
    }
    return false;
  }

  whenReady(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  getPath(): string {
    return userData;
  }

  enableSandbox(): void {}

  getAppMetrics() {
    return utilityMetrics();
  }

  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (prevented || this.#quitting) return;
    this.#quitting = true;
    for (const window of BrowserWindow.getAllWindows()) window.close();
    closeChromium();
    process.exit(0);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Names a missing member immediately, instead of failing on `undefined` later. */
function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => {
      if (key in object || typeof key === 'symbol' || key === 'then') {
        const value = Reflect.get(object, key, object);
        return typeof value === 'function' ? value.bind(object) : value;
      }
      throw new Error(`The stand-in for Electron has no ${name}.${String(key)}.`);
    },
    set: (object, key, value) => Reflect.set(object, key, value, object),
  });
}

const strictApp = strict('app', new App());
onContentsCreated((contents) => strictApp.emit('web-contents-created', {}, contents));
onAllClosed(() => strictApp.emit('window-all-closed'));

export {
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  protocol,
  screen,
  session,
  strictApp as app,
  utilityProcess,
  webContents,
};
