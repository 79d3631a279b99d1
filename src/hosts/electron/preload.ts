/** What the page gets from the host: a port to the engine and the few acts of the shell. Nothing else crosses. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { FileRef } from '../../contract/model/common.ts';
import type { MenuAction } from './menu.ts';

ipcRenderer.on('engine-port', (event) => window.postMessage({ type: 'collate-port' }, '*', [...event.ports]));

contextBridge.exposeInMainWorld('collate', {
  requestPort: () => ipcRenderer.send('request-port'),
  pickFiles: () => ipcRenderer.invoke('pick-files'),
  pickFolder: () => ipcRenderer.invoke('pick-folder'),
  pickArchive: () => ipcRenderer.invoke('pick-archive'),
  archivePlace: (name: string) => ipcRenderer.invoke('archive-place', name),
  exportPlace: (name: string) => ipcRenderer.invoke('export-place', name),
  // Only here can a dropped file's path be obtained. It goes to the main process unread and comes back as a ref.
  filesFromDrop: (files: File[]) =>
    ipcRenderer.invoke(
      'dropped',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  saveAs: (name: string, bytes: Uint8Array) => ipcRenderer.invoke('save-as', name, bytes),
  setMenu: (actions: MenuAction[]) => ipcRenderer.send('set-menu', actions),
  onEngineLost: (listener: () => void) => {
    ipcRenderer.on('engine-lost', () => listener());
  },
  onOpenRequested: (listener: (files: FileRef[]) => void) => subscribed('open-requested', listener),
  onMenu: (listener: (action: string) => void) => subscribed('menu', listener),
});

/** @returns a function that unsubscribes */
function subscribed<T>(channel: string, listener: (value: T) => void): () => void {
  const told = (_event: unknown, value: T) => listener(value);
  ipcRenderer.on(channel, told);
  return () => {
    ipcRenderer.off(channel, told);
  };
}
