/** Entry point of the built command line. */
import { endBy, onEndSignal } from '../ending/ending.ts';
import { main } from './cli.ts';

/** Far longer than any work needs to clean up after itself. */
const ENDS_WITHIN_MS = 5_000;

const stop = new AbortController();
let stoppedBy: NodeJS.Signals | null = null;
onEndSignal(['SIGINT', 'SIGTERM', 'SIGHUP'], (signal) => {
  stoppedBy = signal;
  stop.abort();
  setTimeout(() => endBy(signal), ENDS_WITHIN_MS).unref();
});
// A consumer that stops early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), { entryUrl: import.meta.url, signal: stop.signal });
if (stoppedBy) endBy(stoppedBy);
