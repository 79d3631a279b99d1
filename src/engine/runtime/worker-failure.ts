/** A failure on its way out of a worker. SQLite's code stays with it: a damaged archive is told apart from a fault of the program. */
export interface WorkerFailure {
  /** For the log. */
  readonly words: string;
  readonly code: string;
}

export function failureOf(error: unknown): WorkerFailure {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { words, code: String((error as { code?: unknown } | null)?.code ?? '') };
}

export function errorFromWorker({ words, code }: WorkerFailure): Error {
  return Object.assign(new Error(words), { code });
}
