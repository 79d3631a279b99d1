import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { ActionContext } from '../../../actions/action.ts';
import { clearSelectionAction } from '../../../actions/library/clear-selection.ts';
import type { Client } from '../../../client.ts';
import { notices } from '../../../notices.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { clearSelection, selectedIds, useWorkingSet } from '../../../working-set.ts';
import type { Search } from '../search/use-search.ts';
import { useResultSelection } from './use-result-selection.ts';

/** The answers that were asked for and have not come yet. */
let waiting: (() => void)[] = [];
const FOUND: Record<string, { articleIds: number[]; total: number }> = {
  dredger: { articleIds: Array.from({ length: 1_200 }, (_, at) => at + 1), total: 1_200 },
  permit: { articleIds: [10_001, 10_002], total: 2 },
  harbour: { articleIds: Array.from({ length: 10_000 }, (_, at) => at + 1), total: 12_345 },
};
const client = {
  call: (_: 'search.articles', { text }: { text: string }) =>
    new Promise((resolve) => void waiting.push(() => resolve(FOUND[text]))),
} as unknown as Client;

let root: Root;
afterEach(() => {
  root.unmount();
  clearSelection();
  notices.set([]);
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

async function answerComes(): Promise<void> {
  waiting.shift()?.();
  for (let turns = 0; turns < 5; turns++) await Promise.resolve();
}

test('all that were found are selected at once, also those that no list has fetched', async () => {
  const done = found('dredger', 1_200)();
  await answerComes();
  await done;
  expect(selectedIds('article')).toHaveLength(1_200);
  expect(notices.get()).toEqual([]);
});

test('where more were found than one act takes, it is said how many are selected', async () => {
  const done = found('harbour', 12_345)();
  await answerComes();
  await done;
  expect(selectedIds('article')).toHaveLength(10_000);
  expect(notices.get().map(({ text }) => text)).toEqual(['The first 10,000 of 12,345 are selected']);
});

test('selecting all can be called off before they have come', async () => {
  const all = found('dredger', 2);
  expect(isClearable).toBe(false);
  const done = flushSync(all);
  expect(isClearable).toBe(true);
  flushSync(clearSelection);
  await answerComes();
  await done;
  expect(selectedIds('article')).toEqual([]);
  expect(isClearable).toBe(false);
});

test('all of a new search are selected, also while those of the one before have not come', async () => {
  const before = found('dredger', 1_200)();
  const now = found('permit', 2)();
  await answerComes();
  await before;
  await answerComes();
  await now;
  expect(selectedIds('article')).toEqual([10_001, 10_002]);
});
