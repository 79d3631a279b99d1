/** The few things that the page may ask of its host. Paths never come here: a `FileRef` stands for each. */
import type { DrawnInOriginal } from '../../contract/model/articles/article.ts';
import type { FileRef } from '../../contract/model/common.ts';
import type { Channel } from '../../transport/channel.ts';

/** Called when files begin to be handed over to the host and after each of them, if that takes time. */
export type HandoverProgress = (done: number, total: number) => void;

export type MenuGroup = 'File' | 'Edit' | 'View' | 'Go' | 'Help';

/** An action as the native menu shows it. `accelerator` is only displayed; the page handles the key. */
export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly group: MenuGroup;
  readonly accelerator?: string;
}

/** What a desktop window has and a browser tab lacks. */
export interface Desktop {
  setMenu(items: readonly MenuItem[]): void;
  /** Called with the name of the action whose menu item was chosen. @returns a function that unsubscribes */
  onMenu(listener: (action: string) => void): () => void;
  /** Archives that the system asked the program to open. @returns a function that unsubscribes */
  onOpenRequested(listener: (files: FileRef[]) => void): () => void;
}

export interface Shell {
  readonly kind: 'electron' | 'serve';
  readonly desktop: Desktop | null;
  /** Opens a new channel to the engine; called again after the last one was lost. */
  openChannel(): Promise<Channel>;
  /** Empty if the analyst chose nothing. The same applies to all picking functions. */
  pickFiles(progress?: HandoverProgress): Promise<FileRef[]>;
  pickFolder(progress?: HandoverProgress): Promise<FileRef[]>;
  pickArchive(): Promise<FileRef | null>;
  /** Where to write an archive of this name, a new one or a copy; null if nothing was chosen. */
  archivePlace(name: string): Promise<FileRef | null>;
  /** Where the engine may write an export of this name; null if nothing was chosen. */
  exportPlace(name: string): Promise<FileRef | null>;
  /** Gives the analyst an export that was written there, where the host could not ask for a place. */
  handOver(file: FileRef): void;
  filesFromDrop(data: DataTransfer, progress?: HandoverProgress): Promise<FileRef[]>;
  /** False if the analyst chose no location. */
  saveAs(name: string, mediaType: string, bytes: Uint8Array): Promise<boolean>;
  /** The address of a locked page that shows the original. */
  originalUrl(articleId: number, show: readonly DrawnInOriginal[]): string;
}
