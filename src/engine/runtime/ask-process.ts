/** Asks a worker's file in a process of its own: native code that aborts ends only that one. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Question, Reply } from './worker-answers.ts';
import { errorFromWorker } from './worker-failure.ts';

/** The process ended before it answered. Its message is the signal or the number with which it did. */
export class ProcessEnded extends Error {}

interface AskOptions {
  readonly memoryMb: number;
  readonly signal: AbortSignal;
}

/** Electron is packaged so that it starts no programs; there the engine itself has a process that is started again. */
export const canAskProcess = (): boolean => !process.versions.electron;

/** @throws the signal's reason, ProcessEnded, or what the question was refused with */
export async function askProcess<Answer>(
  url: URL,
  asked: Omit<Question, 'id'>,
  { memoryMb, signal }: AskOptions,
): Promise<Answer> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const child = fork(fileURLToPath(url), {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (reply: Reply) => {
    // What cannot be sent any more is told by the end of the process.
    if ('isReady' in reply) child.send({ id: 0, ...asked }, () => {});
    else if ('failed' in reply) reject(errorFromWorker(reply.failed));
    else if ('answer' in reply) resolve(reply.answer as Answer);
  });
  child.once('error', reject);
  child.once('exit', (code, killedBy) => reject(new ProcessEnded(`${killedBy ?? code}`)));
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    child.kill('SIGKILL');
  }
}
