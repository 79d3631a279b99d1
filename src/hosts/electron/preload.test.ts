import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';

type Bridge = Record<string, (listener: (value: string) => void) => () => void>;

const renderer = new EventEmitter();
const exposed: Bridge = {};
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (_name: string, bridge: Bridge) => Object.assign(exposed, bridge) },
  ipcRenderer: renderer,
  webUtils: {},
}));

test.each([
  ['onMenu', 'menu'],
  ['onOpenRequested', 'open-requested'],
])('%s is told until it unsubscribes', async (name, channel) => {
  await import('./preload.ts');
  const told = vi.fn();
  const leave = exposed[name]?.(told);
  renderer.emit(channel, {}, 'first');
  leave?.();
  renderer.emit(channel, {}, 'second');
  expect(told.mock.calls).toEqual([['first']]);
});
