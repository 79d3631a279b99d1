/** How a program that runs in a terminal ends when it is told to. */

/** One Ctrl+C arrives twice where a launcher passes it on. */
const SAME_KEY_MS = 500;

/** Calls `end` at the first of these signals. A second one ends the program at once. */
export function onEndSignal(signals: readonly NodeJS.Signals[], end: (signal: NodeJS.Signals) => void): void {
  let endingSince: number | null = null;
  for (const signal of signals) {
    process.on(signal, () => {
      if (endingSince === null) {
        endingSince = performance.now();
        end(signal);
      } else if (performance.now() - endingSince > SAME_KEY_MS) endBy(signal);
    });
  }
}

/** As if it had not been caught: only so does a shell end its loop, too. */
export function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
