/** Native dialogs. Chosen paths reach the page only as refs. */
import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { EngineHost } from './engine-host.ts';
import { isOurs } from './policy.ts';

const ARCHIVES = [{ name: 'Collate archive', extensions: ['collate'] }];

export function answerShell(window: BrowserWindow, engine: EngineHost): void {
  const handle = (channel: string, answer: (...args: never[]) => unknown) => {
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...args) => {
      if (!isOurs(event.senderFrame?.url ?? '')) throw new Error('Only the program’s own page may ask for this.');
      return answer(...(args as never[]));
    });
  };
  const open = async (properties: Electron.OpenDialogOptions['properties'], filters?: Electron.FileFilter[]) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: properties ?? [],
      ...(filters ? { filters } : {}),
    });
    return engine.handOver(filePaths);
  };
  const savePlace = async (options: Electron.SaveDialogOptions) => {
    const { filePath } = await dialog.showSaveDialog(window, options);
    return filePath ? ((await engine.handOver([filePath]))[0] ?? null) : null;
  };

  handle('pick-files', () => open(['openFile', 'multiSelections']));
  handle('pick-folder', () => open(['openDirectory', 'multiSelections']));
  handle('pick-archive', async () => (await open(['openFile'], ARCHIVES))[0] ?? null);
  handle('archive-place', (name: string) => savePlace({ defaultPath: `${String(name)}.collate`, filters: ARCHIVES }));
  handle('export-place', (name: string) => savePlace({ defaultPath: String(name) }));
  handle('dropped', (paths: unknown) =>
    engine.handOver(Array.isArray(paths) ? paths.filter((path) => typeof path === 'string' && path !== '') : []),
  );
  handle('save-as', async (name: string, bytes: Uint8Array) => {
    const { filePath } = await dialog.showSaveDialog(window, { defaultPath: String(name) });
    if (!filePath) return { isSaved: false, problem: null };
    const problem = await engine.save(filePath, bytes);
    return { isSaved: problem === null, problem };
  });
}
