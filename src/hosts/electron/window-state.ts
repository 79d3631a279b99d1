/** The position of the window, remembered between runs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';

interface WindowState {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 960, height: 600 };
const FIRST: WindowState = { bounds: { x: 60, y: 40, width: 1440, height: 900 }, maximized: false };

const stateFile = () => join(app.getPath('userData'), 'window.json');

export function lastWindowState(): WindowState {
  try {
    const state = JSON.parse(readFileSync(stateFile(), 'utf8')) as WindowState;
    return isOnScreen(
      state.bounds,
      screen.getAllDisplays().map((display) => display.workArea),
    )
      ? state
      : FIRST;
  } catch {
    return FIRST;
  }
}

/** A screen may have been removed since: the title bar must be reachable on one that is there. */
function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  if (![bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isFinite)) return false;
  if (bounds.width < SMALLEST.width || bounds.height < SMALLEST.height) return false;
  return screens.some(
    (area) =>
      bounds.x + 100 < area.x + area.width &&
      bounds.x + bounds.width > area.x + 100 &&
      bounds.y >= area.y &&
      bounds.y + 42 < area.y + area.height,
  );
}

export function keepWindowState(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(stateFile(), JSON.stringify(state));
    } catch {
      // The next start then uses the default position.
    }
  });
}
