import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useCurrentRow } from './use-current-row.ts';

type Params = Parameters<typeof useCurrentRow>;

function Shows({ params, onDraw }: { params: Params; onDraw: (current: number | null) => void }) {
  onDraw(useCurrentRow(...params));
  return null;
}

function drawing() {
  const root = createRoot(document.createElement('div'));
  return (...params: Params) => {
    const drawn: (number | null)[] = [];
    flushSync(() => root.render(createElement(Shows, { params, onDraw: (current) => drawn.push(current) })));
    return drawn.at(-1);
  };
}

test('the first row is current until one is chosen', () => {
  const draw = drawing();
  expect(draw([], undefined, 'all')).toBeNull();
  expect(draw([7, 8, 9], undefined, 'all')).toBe(7);
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
});

test('what was current stays so when others come in above it', () => {
  const draw = drawing();
  expect(draw([7, 8, 9], undefined, 'all')).toBe(7);
  expect(draw([5, 6, 7, 8, 9], undefined, 'all')).toBe(7);
  expect(draw([5, 6, 8, 9], undefined, 'all')).toBe(8);
  expect(draw([4, 5, 6, 8, 9], 7, 'all')).toBe(8);
});

test('while a heading is current, no row is', () => {
  const draw = drawing();
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
  expect(draw([7, 8, 9], null, 'all')).toBeNull();
  expect(draw([7, 8, 9], 9, 'all')).toBe(9);
});

test('after a row is deleted, the one in its place is current, and the last if it was the last', () => {
  const draw = drawing();
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
  expect(draw([7, 9], 8, 'all')).toBe(9);
  expect(draw([7], 8, 'all')).toBe(7);
});

test('a deleted row that is put back is current again, also if it was never chosen', () => {
  const draw = drawing();
  expect(draw([7, 8, 9], undefined, 'all')).toBe(7);
  expect(draw([8, 9], undefined, 'all')).toBe(8);
  expect(draw([7, 8, 9], undefined, 'all')).toBe(7);
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
  expect(draw([7, 9], 8, 'all')).toBe(9);
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
});

test('in another list the first row is current', () => {
  const draw = drawing();
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
  expect(draw([5, 7], 8, 'some')).toBe(5);
  expect(draw([7, 8, 9], 8, 'all')).toBe(8);
});
