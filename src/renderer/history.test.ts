// @vitest-environment jsdom
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { useHistoryState } from './history.ts';

type State = ReturnType<typeof useHistoryState<string>>;

function Shows({ name, onDraw }: { name: string; onDraw: (state: State) => void }) {
  onDraw(useHistoryState(name, 'first'));
  return null;
}

it('state of an entry is kept by its name, under another name too', () => {
  let shown: State | undefined;
  const onDraw = (state: State) => {
    shown = state;
  };
  const root = createRoot(document.createElement('div'));
  const draw = (name: string) => {
    flushSync(() => root.render(createElement(Shows, { name, onDraw })));
    return shown?.[0];
  };
  expect(draw('spot')).toBe('first');
  flushSync(() => shown?.[1]('chosen'));
  expect(draw('spot')).toBe('chosen');
  expect(draw('spot of a proposal')).toBe('first');
  expect(draw('spot')).toBe('chosen');
  root.unmount();
});
