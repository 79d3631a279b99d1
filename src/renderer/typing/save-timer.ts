/** A failure may pass without the window being told: a full disk has room again, or an archive is back in its place. */
const AGAIN_MS = 10_000;

/** When typed words are saved: once typing pauses, at once on `flush`, and again after a failure. One save runs at a time. @param save never rejects */
export function createSaveTimer(save: () => Promise<void>, pauseMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = (): Promise<void> => {
    stop();
    running ??= save().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    /** Resolves when that save, or the one that was running, has ended. */
    flush,
    typed: () => {
      stop();
      timer = setTimeout(flush, pauseMs);
    },
    /** Whatever was typed while the save failed is saved, once typing pauses, with the rest. */
    failed: () => {
      timer ??= setTimeout(flush, AGAIN_MS);
    },
    stop,
    running: () => running,
  };
}
