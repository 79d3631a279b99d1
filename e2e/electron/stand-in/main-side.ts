/** The members of Electron's main module that need no window. */
import { EventEmitter } from 'node:events';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`There is a handler for ${channel} already.`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  async answer(channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler for ${channel}.`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();

type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

export const session = {
  defaultSession: {
    beforeRequest: ((_details, answer) => answer({})) as BeforeRequest,
    setPermissionRequestHandler: () => {},
    setPermissionCheckHandler: () => {},
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        session.defaultSession.beforeRequest = listener;
      },
    },
  },
};

/** Tests answer dialogs by substituting a function of their own. An unanswered dialog is a mistake in the test. */
export const dialog = {
  showOpenDialog: async (): Promise<{ filePaths: string[] }> => {
    throw new Error('This dialog was not answered by the test.');
  },
  showSaveDialog: async (): Promise<{ filePath?: string }> => {
    throw new Error('This dialog was not answered by the test.');
  },
};

interface MenuTemplateItem {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: MenuTemplateItem[];
  readonly click?: () => void;
}

class ApplicationMenu {
  readonly #items: MenuTemplateItem[];

  constructor(items: MenuTemplateItem[]) {
    this.#items = items;
  }

  getMenuItemById(id: string): MenuTemplateItem | null {
    const find = (items: readonly MenuTemplateItem[]): MenuTemplateItem | null => {
      for (const item of items) {
        const found = item.id === id ? item : find(item.submenu ?? []);
        if (found) return found;
      }
      return null;
    };
    return find(this.#items);
  }
}

let applicationMenu: ApplicationMenu | null = null;
export const Menu = {
  buildFromTemplate: (items: MenuTemplateItem[]) => new ApplicationMenu(items),
  setApplicationMenu: (menu: ApplicationMenu) => {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
};

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
