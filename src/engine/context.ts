/** What every handler is given. Node, clock and ids come in from the host; nothing here is global. */
import type { EngineEvent } from '../contract/events.ts';
import type { MethodName, Params, ParamsIn, Result } from '../contract/methods.ts';
import type { FileRefs } from './file-refs.ts';
import type { OpenArchive } from './open-archive.ts';

export const WORKER_NAMES = ['search', 'index', 'origins', 'reader', 'compare', 'check', 'export'] as const;
export type WorkerName = (typeof WORKER_NAMES)[number];

export type LogLevel = 'info' | 'warn' | 'error';

export interface EngineOptions {
  readonly clock: () => Date;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  readonly fileRefs: FileRefs;
  /** JSON of this machine's settings and recent archives; made when first written. */
  readonly preferencesFile: string;
  /** Where archives go that were made by name. */
  readonly archivesFolder: string;
  /** `resources/` of the program: scales, fonts, the sample's articles. */
  readonly resourcesFolder: string;
  readonly workerUrl: (name: WorkerName) => URL;
  /** Whether imports that were cut off go on by themselves once their archive is open. */
  readonly goesOnWithImports?: boolean;
  /** How many files an import reads at once; else as many as suit most machines. */
  readonly readersAtOnce?: number;
  /** Told of files that an import needs until it has come to its end, and that it does not need any more. */
  readonly keepFiles?: (paths: readonly Uint8Array[], isNeeded: boolean) => void;
  /** Named to whoever finds the archive in use. */
  readonly holder: string;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
}

export interface Context extends EngineOptions {
  /** @throws CollateError no-archive */
  archive(): OpenArchive;
  current(): OpenArchive | null;
  /** Closes what is open and takes the other's place. */
  replaceArchive(next: OpenArchive | null): Promise<void>;
  emit(event: EngineEvent): void;
  /** The engine's methods, as a host calls them: for what is made of several. */
  call<M extends MethodName>(method: M, params: ParamsIn<M>, signal?: AbortSignal): Promise<Result<M>>;
}

export type Handler<M extends MethodName> = (
  context: Context,
  params: Params<M>,
  signal: AbortSignal,
) => Result<M> | Promise<Result<M>>;

export type Handlers<M extends MethodName = MethodName> = { readonly [K in M]: Handler<K> };
