/** What the engine is created with and each part is given. Node, clock and ids come from the host; nothing here is global. */
import type { EngineEvent } from '../../contract/events.ts';
import type { FileRefs } from './file-refs.ts';

export type WorkerName = 'search' | 'index' | 'origins' | 'reader' | 'compare' | 'check' | 'export';

export type LogLevel = 'info' | 'warn' | 'error';

export interface EngineOptions {
  readonly clock: () => Date;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  readonly fileRefs: FileRefs;
  /** JSON of this machine's settings and recent archives; made when first written. */
  readonly preferencesFile: string;
  /** Where archives created by name are placed. */
  readonly archivesFolder: string;
  /** `resources/` of the program: scales, fonts, the sample's articles. */
  readonly resourcesFolder: string;
  readonly workerUrl: (name: WorkerName) => URL;
  /** Whether imports that were cut off go on by themselves once their archive is open. */
  readonly goesOnWithImports?: boolean;
  /** How many files an import reads at once; else as many as suit most machines. */
  readonly readersAtOnce?: number;
  /** Notified of files that an import needs until it ends, and when it needs them no more. */
  readonly keepFiles?: (paths: readonly Uint8Array[], isNeeded: boolean) => void;
  /** Named to whoever finds the archive in use. */
  readonly holder: string;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
}

/** What each background service of the engine is given. */
export interface EngineMeans extends EngineOptions {
  emit(event: EngineEvent): void;
}
