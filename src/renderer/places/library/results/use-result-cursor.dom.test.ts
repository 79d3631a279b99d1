import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionContext } from '../../../actions/action.ts';
import { lentNow } from '../../../actions/handles.ts';
import { articleIdsInHand } from '../../../actions/library/articles-in-hand.ts';
import { navigate } from '../../../history.ts';
import type { Search } from '../search/use-search.ts';
import { useLibraryHandles } from '../use-library-handles.ts';
import { type ResultCursor, useResultCursor } from './use-result-cursor.ts';

let cursor: ResultCursor;
let root: Root;
beforeEach(() => {
  navigate('library', {});
  root = createRoot(document.createElement('div'));
});
afterEach(() => flushSync(() => root.unmount()));

function Shows({ search }: { search: Search }) {
  cursor = useResultCursor(search);
  useLibraryHandles(search, cursor, { current: null }, () => undefined);
  return null;
}

/** Draws these articles as what was found. @returns the current one */
function found(articleIds: readonly number[], given: Partial<Search> = {}): number | undefined {
  const search = {
    text: '',
    filters: {},
    sort: 'best',
    answered: true,
    looking: false,
    result: { listed: articleIds.length },
    hit: (at: number) => (articleIds[at] === undefined ? undefined : { articleId: articleIds[at], alike: 0 }),
    indexOf: (articleId: number) => articleIds.indexOf(articleId),
    isUnder: () => false,
    hold: () => undefined,
    ...given,
  } as unknown as Search;
  flushSync(() => root.render(createElement(Shows, { search })));
  return cursor.hit?.articleId;
}

const inHand = () =>
  articleIdsInHand({
    location: { place: 'library', scope: {} },
    workingSet: { kind: null, ids: [] },
    handle: lentNow,
  } as unknown as ActionContext);

test('the first result is current until one is chosen, and stays so when others come in above it', () => {
  expect(found([7, 8, 9])).toBe(7);
  expect(found([5, 6, 7, 8, 9])).toBe(7);
  expect(inHand()).toEqual([7]);
  // Once it is gone, the one in its place, which then stays.
  expect(found([5, 6, 8, 9])).toBe(8);
  expect(found([4, 5, 6, 8, 9])).toBe(8);
});

test('a chosen result that has moved leaves its own place when it goes', () => {
  found([7, 8, 9]);
  flushSync(() => cursor.moveTo(1));
  expect(found([5, 6, 7, 8, 9])).toBe(8);
  expect(found([5, 6, 7, 9])).toBe(9);
  expect(found([5, 6, 7, 8, 9])).toBe(8);
});

test('another search begins at its first result, also if better ones come until its whole answer is there', () => {
  expect(found([7, 8, 9])).toBe(7);
  expect(found([9, 7], { text: 'ferry', looking: true })).toBe(9);
  expect(found([8, 9, 7], { text: 'ferry' })).toBe(8);
  expect(found([6, 8, 9, 7], { text: 'ferry' })).toBe(8);
});

test('while the results of the search before are still drawn, no key acts on them, and steps are those in the next', () => {
  found([7, 8, 9]);
  found([7, 8, 9], { text: 'ferry', answered: false, looking: true });
  expect(inHand()).toEqual([]);
  flushSync(() => cursor.moveTo(1));
  expect(found([9, 6, 8], { text: 'ferry' })).toBe(6);
  expect(inHand()).toEqual([6]);
});

test('it is looked for page by page if many came in above it, and meanwhile no key acts on the one in its place', () => {
  const before = Array.from({ length: 60 }, (_, at) => 1_000 + at);
  const after = [...Array.from({ length: 120 }, (_, at) => at + 1), ...before];
  found(before);
  flushSync(() => cursor.moveTo(2));
  const held: (readonly number[])[] = [];
  const loaded = (rows: number) => ({
    hit: (at: number) => (at < rows ? ({ articleId: after[at], alike: 0 } as ReturnType<Search['hit']>) : undefined),
    indexOf: (articleId: number) => after.slice(0, rows).indexOf(articleId),
    hold: (...rows: number[]) => held.push(rows),
  });
  expect(found(after, loaded(50))).toBeUndefined();
  expect(held.at(-1)).toEqual([2, 122]);
  expect(inHand()).toEqual([]);
  expect(found(after, loaded(180))).toBe(1_002);
  expect(cursor.at).toBe(122);
  expect(held.at(-1)).toEqual([122, 122]);
  // Once it is gone, the one in its place.
  expect(found(after.toSpliced(122, 1))).toBe(1_003);
});
