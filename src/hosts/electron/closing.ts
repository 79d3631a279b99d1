/** How the program ends: the window saves what was typed last, or asks; then the engine closes the archive. */
import type { App, BrowserWindow, Event } from 'electron';

/** What the page sends when it is told to close is saved by then, on a slow disk too. */
const SAVES_WITHIN_MS = 500;

/** Also if the program is told to quit: an engine that ends before its window could not take what was typed last. */
export function endInOrder(
  app: Pick<App, 'on' | 'quit'>,
  window: BrowserWindow,
  closeEngine: () => Promise<void>,
): void {
  let closing = false;
  app.on('before-quit', (event) => {
    if (!window.isDestroyed()) {
      event.preventDefault();
      window.close();
      return;
    }
    if (closing) return;
    event.preventDefault();
    closing = true;
    void closeEngine().then(() => app.quit());
  });
}

/**
 * Electron asks nothing by itself: a page with words that are not saved would keep its window from closing.
 * @param mayLose asks the analyst
 */
export function askBeforeLoss(window: BrowserWindow, mayLose: () => boolean): void {
  let hadTime = false;
  window.webContents.on('will-prevent-unload', (event: Event) => {
    if (hadTime && mayLose()) event.preventDefault();
    else if (!hadTime) setTimeout(() => window.isDestroyed() || window.close(), SAVES_WITHIN_MS);
    hadTime = !hadTime;
  });
}
