/** The shell in Electron: the preload script passes on a port to the engine and the few acts of the shell. */
import type { FileRef } from '../../contract/model/common.ts';
import type { Channel } from '../../transport/channel.ts';
import { originalAddress } from '../../transport/page-policy.ts';
import type { Desktop, Shell } from './shell.ts';

/** What `hosts/electron/preload.ts` puts on the window. */
interface CollateBridge extends Desktop {
  /** Asks the main process for a port, which arrives with a window message `{type: 'collate-port'}`. */
  requestPort(): void;
  pickFiles(): Promise<FileRef[]>;
  pickFolder(): Promise<FileRef[]>;
  pickArchive(): Promise<FileRef | null>;
  archivePlace(name: string): Promise<FileRef | null>;
  exportPlace(name: string): Promise<FileRef | null>;
  filesFromDrop(files: File[]): Promise<FileRef[]>;
  /** `problem`: why nothing was written; null also if the analyst cancelled. */
  saveAs(name: string, bytes: Uint8Array): Promise<{ isSaved: boolean; problem: string | null }>;
  /** The engine's process has ended and another one has been started. */
  onEngineLost(listener: () => void): void;
}

declare global {
  interface Window {
    readonly collate?: CollateBridge;
  }
}

export function createElectronShell(bridge: CollateBridge): Shell {
  // Chromium does not tell one end of a port that the other has closed; the main process does.
  const closers = new Set<() => void>();
  bridge.onEngineLost(() => {
    const open = [...closers];
    closers.clear();
    for (const close of open) close();
  });
  return {
    kind: 'electron',
    desktop: bridge,
    openChannel: () => receivePort(bridge).then((port) => channelFromPort(port, closers)),
    pickFiles: () => bridge.pickFiles(),
    pickFolder: () => bridge.pickFolder(),
    pickArchive: () => bridge.pickArchive(),
    archivePlace: (name) => bridge.archivePlace(name),
    exportPlace: (name) => bridge.exportPlace(name),
    handOver: () => {},
    filesFromDrop: (data) => bridge.filesFromDrop([...data.files]),
    saveAs: async (name, _mediaType, bytes) => {
      const { isSaved, problem } = await bridge.saveAs(name, bytes);
      if (problem !== null) throw new Error(problem);
      return isSaved;
    },
    originalUrl: originalAddress,
  };
}

function receivePort(bridge: CollateBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listener = (event: MessageEvent) => {
      if (event.source !== window || event.data?.type !== 'collate-port' || !event.ports[0]) return;
      window.removeEventListener('message', listener);
      resolve(event.ports[0]);
    };
    window.addEventListener('message', listener);
    bridge.requestPort();
  });
}

function channelFromPort(port: MessagePort, closers: Set<() => void>): Channel {
  port.start();
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.addEventListener('message', (event) => listener(event.data)),
    onClose: (listener) => closers.add(listener),
    close: () => port.close(),
  };
}
