import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { forgetArchive } from './forget-archive.ts';
import { canGoBack, currentLocation, goToPlace, isOverList, navigate, useHistoryState } from './history.ts';

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

it('in another archive nothing of the one before is gone back to', async () => {
  navigate('library', { articleId: 7 });
  navigate('claims', { claimId: 3 });
  expect(canGoBack()).toBe(true);
  forgetArchive();
  expect([currentLocation(), canGoBack()]).toEqual([{ place: 'library', scope: {} }, false]);
  goToPlace('claims');
  expect(currentLocation()).toEqual({ place: 'claims', scope: {} });
  const steps: string[] = [];
  window.addEventListener('popstate', ({ state }) => steps.push(state.collate.location.place));
  // The mouse's own button goes by the browser's history.
  window.history.go(-3);
  await vi.waitFor(() => expect(steps).toEqual(['library', 'claims']));
  expect(currentLocation()).toEqual({ place: 'claims', scope: {} });
});

it('from a claim, the rail leads to the table as it was left, however the claim was reached', () => {
  forgetArchive();
  navigate('library', { articleId: 7 });
  navigate('claims', { claimId: 3 });
  goToPlace('claims');
  expect(currentLocation()).toEqual({ place: 'claims', scope: {} });
  navigate('claims', { by: 'status' }, { replace: true });
  navigate('claims', { claimId: 3 });
  navigate('library', { articleId: 7 });
  goToPlace('claims');
  expect([currentLocation().scope, isOverList(currentLocation())]).toEqual([{ claimId: 3 }, true]);
  goToPlace('claims');
  expect([currentLocation().scope, isOverList(currentLocation())]).toEqual([{ by: 'status' }, false]);
});

it('a place opened from the rail shows again what was current in it', () => {
  forgetArchive();
  let shown: State | undefined;
  const onDraw = (state: State) => {
    shown = state;
  };
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(createElement(Shows, { name: 'spot', onDraw })));
  flushSync(() => shown?.[1]('row 40'));
  flushSync(() => navigate('library', { articleId: 7 }));
  expect(shown?.[0]).toBe('first');
  flushSync(() => goToPlace('library'));
  expect(shown?.[0]).toBe('row 40');
  root.unmount();
});

it('from an article opened elsewhere, the rail leads to the last search', () => {
  forgetArchive();
  navigate('library', { text: 'ferry' });
  navigate('claims', { claimId: 3 });
  navigate('library', { articleId: 7, evidenceId: 2 });
  goToPlace('library');
  expect(currentLocation()).toEqual({ place: 'library', scope: { text: 'ferry' } });
});
