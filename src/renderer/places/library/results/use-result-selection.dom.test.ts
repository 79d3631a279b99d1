import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { ActionContext } from '../../../actions/action.ts';
import { clearSelectionAction } from '../../../actions/library/clear-selection.ts';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { clearSelection, selectedIds, useWorkingSet } from '../../../working-set.ts';
import type { Search } from '../search/use-search.ts';
import { useResultSelection } from './use-result-selection.ts';

/** The pages that were asked for and have not come yet. */
let waiting: (() => void)[] = [];
const client = {
  call: (_: string, { text, offset, limit }: { text: string; offset: number; limit: number }) =>
    new Promise((resolve) => {
      const first = (text === 'dredger' ? 0 : 10_000) + offset;
      const hits = Array.from({ length: limit }, (_, at) => ({ articleId: first + at + 1 }));
      waiting.push(() => resolve({ hits }));
    }),
} as unknown as Client;

let root: Root;
afterEach(() => {
  root.unmount();
  clearSelection();
  waiting = [];
});

let selectAll: () => Promise<void>;
let isClearable: boolean;

function Shows({ text, total }: { text: string; total: number }) {
  const search = { text, filters: {}, sort: 'best', result: { total }, hit: () => undefined } as unknown as Search;
  selectAll = useResultSelection(search, 0).selectAll;
  isClearable = clearSelectionAction.isPossible({ workingSet: useWorkingSet() } as ActionContext);
  return null;
}

/** Draws what was found, and returns what selects all of it. */
function found(text: string, total: number): () => Promise<void> {
  root = createRoot(document.createElement('div'));
  const services = { client, shell: {} as Shell };
  flushSync(() =>
    root.render(createElement(ServicesProvider, { value: services }, createElement(Shows, { text, total }))),
  );
  return selectAll;
}

async function pageComes(): Promise<void> {
  waiting.shift()?.();
  for (let turns = 0; turns < 5; turns++) await Promise.resolve();
}

test('all that were found are selected page by page, until the selection is cleared', async () => {
  const done = found('dredger', 1_200)();
  await pageComes();
  expect(selectedIds('article')).toHaveLength(500);
  await pageComes();
  expect(selectedIds('article')).toHaveLength(1_000);
  clearSelection();
  await pageComes();
  await done;
  expect(selectedIds('article')).toEqual([]);
});

test('selecting all can be called off before the first have come', async () => {
  const all = found('dredger', 2);
  expect(isClearable).toBe(false);
  const done = flushSync(all);
  expect(isClearable).toBe(true);
  flushSync(clearSelection);
  await pageComes();
  await done;
  expect(selectedIds('article')).toEqual([]);
  expect(isClearable).toBe(false);
});

test('all of a new search are selected, also while those of the one before still come', async () => {
  const before = found('dredger', 1_000)();
  await pageComes();
  const now = found('permit', 2)();
  await pageComes();
  await before;
  await pageComes();
  await now;
  expect(selectedIds('article')).toEqual([10_001, 10_002]);
});
