import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useDrop } from './use-drop.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const take = vi.fn();

function Window({ drawn }: { drawn: string }) {
  const { isOver, props } = useDrop(take);
  return createElement('div', props, createElement('p', { key: drawn }, drawn), isOver && createElement('output'));
}

function opened() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const draw = (drawn: string) => act(() => root.render(createElement(Window, { drawn })));
  draw('Jobs');
  onTestFinished(() => {
    act(() => root.unmount());
    host.remove();
  });
  const drag = (type: string, relatedTarget: Element | null = null) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, relatedTarget });
    Object.assign(event, { dataTransfer: { types: ['Files'] } });
    act(() => host.querySelector('p')?.dispatchEvent(event));
    return event;
  };
  return { draw, drag, isOver: () => host.querySelector('output') !== null };
}

test('files that leave the window are over it no longer, also where what they were over was drawn anew', () => {
  const { draw, drag, isOver } = opened();
  drag('dragenter');
  drag('dragover');
  drag('dragenter', document.body);
  drag('dragleave', document.body);
  expect(isOver()).toBe(true);
  draw('Outcomes');
  drag('dragenter');
  drag('dragover');
  drag('dragleave');
  expect(isOver()).toBe(false);
});

test('files are taken wherever they are dropped', () => {
  const { drag, isOver } = opened();
  expect(drag('dragover').defaultPrevented).toBe(true);
  drag('drop');
  expect(take).toHaveBeenCalledOnce();
  expect(isOver()).toBe(false);
});
