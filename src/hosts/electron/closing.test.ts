import { EventEmitter } from 'node:events';
import type { App, BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBeforeLoss, endInOrder } from './closing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A window whose page lets go of it once it has nothing unsaved, and a program that ends when nothing keeps it. */
function desk() {
  const done: string[] = [];
  const page = new EventEmitter();
  const unsaved = { words: false };
  let isDestroyed = false;
  const told = (from: EventEmitter, name: string) => {
    let prevented = false;
    from.emit(name, { preventDefault: () => (prevented = true) });
    return prevented;
  };
  const window = {
    webContents: page,
    isDestroyed: () => isDestroyed,
    close: () => {
      // Preventing that the page prevents it closes the window.
      if (unsaved.words && !told(page, 'will-prevent-unload')) return;
      isDestroyed = true;
      done.push('window closed');
      app.quit();
    },
  };
  const app = Object.assign(new EventEmitter(), {
    quit: () => void (told(app, 'before-quit') || done.push('ended')),
  });
  const closeEngine = async () => void done.push('engine closed');
  const mayLose = vi.fn(() => false);
  endInOrder(app as unknown as App, window as unknown as BrowserWindow, closeEngine);
  askBeforeLoss(window as unknown as BrowserWindow, mayLose);
  return { app, window, unsaved, done, mayLose };
}

test('a program that is told to quit closes its window first, and the engine after it', async () => {
  const { app, done } = desk();
  app.quit();
  await vi.runAllTimersAsync();
  expect(done).toEqual(['window closed', 'engine closed', 'ended']);
});

test('nobody is asked over words that are saved as the window closes', async () => {
  const { window, unsaved, done, mayLose } = desk();
  unsaved.words = true;
  window.close();
  expect(done).toEqual([]);
  unsaved.words = false;
  await vi.runAllTimersAsync();
  expect(mayLose).not.toHaveBeenCalled();
  expect(done).toContain('window closed');
});

test('over words that are still not saved, the analyst is asked each time, and who stays keeps the archive open', async () => {
  const { app, unsaved, done, mayLose } = desk();
  unsaved.words = true;
  for (const time of [1, 2]) {
    app.quit();
    await vi.runAllTimersAsync();
    expect(mayLose).toHaveBeenCalledTimes(time);
    expect(done).toEqual([]);
  }
  mayLose.mockReturnValue(true);
  app.quit();
  await vi.runAllTimersAsync();
  expect(done).toEqual(['window closed', 'engine closed', 'ended']);
});
