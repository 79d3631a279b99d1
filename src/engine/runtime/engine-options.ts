/** What the engine is created with and what each of its parts gets. Platform, clock and ids come from the host; nothing here is global. */
import type { EngineEvent } from '../../contract/events.ts';
import type { FileRefs } from './file-refs.ts';

export type WorkerName =
  | 'search'
  | 'index'
  | 'origins'
  | 'reader'
  | 'versions'
  | 'compare'
  | 'original'
  | 'quotes'
  | 'check'
  | 'export'
  | 'interchange';

export type LogLevel = 'info' | 'warn' | 'error';

export interface EngineOptions {
  readonly clock: () => Date;
  /** Generates a UUIDv7. */
  readonly newId: () => string;
  readonly fileRefs: FileRefs;
  /** JSON file with this machine's settings and recent archives, created when first written. */
  readonly preferencesFile: string;
  /** The folder for archives created by name. */
  readonly archivesFolder: string;
  /** `resources/` of the program: scales, fonts and the sample's articles. */
  readonly resourcesFolder: string;
  readonly workerUrl: (name: WorkerName) => URL;
  /** Whether interrupted imports resume automatically once their archive is open. */
  readonly resumesImports?: boolean;
  /** How many files an import reads at once; the default suits most machines. */
  readonly readersAtOnce?: number;
  /** Notified of files that an import needs until it ends, and again when it no longer needs them. */
  readonly keepFiles?: (paths: readonly Uint8Array[], isNeeded: boolean) => void;
  /** Shown to whoever finds the archive in use. */
  readonly holder: string;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
}

/** What each background service of the engine is given. */
export interface EngineMeans extends EngineOptions {
  emit(event: EngineEvent): void;
}
