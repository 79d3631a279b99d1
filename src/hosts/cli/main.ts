/** Entry point of the built command line. */
import { main } from './cli.ts';

/** Far longer than any work needs to clean up after itself. */
const ENDS_WITHIN_MS = 5_000;
/** One Ctrl+C arrives twice where a launcher passes it on. */
const SAME_KEY_MS = 500;

const stop = new AbortController();
let stoppedBy: NodeJS.Signals | null = null;
let stoppedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stoppedBy) {
      if (performance.now() - stoppedAt > SAME_KEY_MS) endBy(signal);
      return;
    }
    stoppedBy = signal;
    stoppedAt = performance.now();
    stop.abort();
    setTimeout(() => endBy(signal), ENDS_WITHIN_MS).unref();
  });
}
// A consumer that stops early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), stop.signal);
if (stoppedBy) endBy(stoppedBy);

/** As if it had not been caught: only so does a shell end its loop, too. */
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
