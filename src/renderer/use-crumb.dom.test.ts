import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCrumb } from './use-crumb.ts';

function Place({ shows }: { shows: string }) {
  useCrumb(shows);
  return null;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each([
  ['Ferry late', 'Ferry late · Collate'],
  ['Ferry \u202elate', 'Ferry late · Collate'],
])('the window is named after what it shows, which cannot turn round the name of the program: %j', (shows, title) => {
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(createElement(Place, { shows })));
  vi.advanceTimersByTime(1000);
  expect(document.title).toBe(title);
  root.unmount();
});
