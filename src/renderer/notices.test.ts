import { beforeEach, expect, test } from 'vitest';
import { notices, sayDone, sayProblem, withdrawOffers } from './notices.ts';

const shown = () => notices.get().map(({ text }) => text);

beforeEach(() => notices.set([]));

test('only the last toast may offer Undo, and none once a later act was done without a toast', () => {
  sayDone('Created claim 1', { label: 'Undo', run: () => {} });
  sayDone('Created claim 2', { label: 'Undo', run: () => {} });
  expect(shown()).toEqual(['Created claim 2']);
  withdrawOffers();
  expect(shown()).toEqual([]);
});

test('a problem stays until it is dismissed', () => {
  sayProblem(new Error('The disk is full.'));
  sayDone('Created claim 1');
  withdrawOffers();
  expect(shown()).toEqual(['The disk is full.']);
});
