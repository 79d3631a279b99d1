/** The few acts of the host that the page may ask for. Paths never come here: a `FileRef` stands for each. */
import type { DrawnInOriginal } from '../contract/model/article.ts';
import type { FileRef } from '../contract/model/common.ts';
import type { Channel } from '../transport/channel.ts';

/** Called while files are handed over to the host, where that takes time. */
export type HandoverProgress = (done: number, total: number) => void;

export type MenuGroup = 'File' | 'Edit' | 'View' | 'Go' | 'Help';

/** An action as the native menu shows it; `accelerator` is only shown, the page handles the key. */
export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly group: MenuGroup;
  readonly accelerator?: string;
}

/** What a desktop window has and a browser's tab has not. */
export interface Desktop {
  setMenu(items: readonly MenuItem[]): void;
  /** A menu item was chosen, by the name of its action. */
  onMenu(listener: (action: string) => void): void;
  /** Archives that the system asked the program to open. */
  onOpenRequested(listener: (files: FileRef[]) => void): void;
}

export interface Shell {
  readonly kind: 'electron' | 'serve';
  readonly desktop: Desktop | null;
  /** One new channel to the engine; asked again after the last one was lost. */
  openChannel(): Promise<Channel>;
  /** Empty when the analyst chose nothing; so for all that pick. */
  pickFiles(progress?: HandoverProgress): Promise<FileRef[]>;
  pickFolder(progress?: HandoverProgress): Promise<FileRef[]>;
  pickArchive(): Promise<FileRef | null>;
  /** Where a new archive shall be; null: by name in the archives folder, or not at all when `asked`. */
  newArchivePlace(name: string): Promise<{ file: FileRef | null; cancelled: boolean }>;
  /** Where a copy of the archive shall be written; null when nothing was chosen or the host cannot ask. */
  backupPlace(name: string): Promise<FileRef | null>;
  filesFromDrop(data: DataTransfer, progress?: HandoverProgress): Promise<FileRef[]>;
  /** False when the analyst chose no place. */
  saveAs(name: string, mediaType: string, bytes: Uint8Array): Promise<boolean>;
  /** A locked page of its own that shows the original. */
  originalUrl(articleId: number, show: readonly DrawnInOriginal[]): string;
}
