import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Location } from '../places.ts';
import type { ActionContext } from './action.ts';
import { KeySheet } from './KeySheet.tsx';

function sheetAt(location: Location): HTMLElement {
  const context = {
    location,
    archive: { readOnly: false, articles: 9 } as ArchiveStatus,
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    handle: () => undefined,
  } as unknown as ActionContext;
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() => root.render(createElement(KeySheet, { context, text: '' })));
  const sheet = page.cloneNode(true) as HTMLElement;
  root.unmount();
  return sheet;
}

const groupsAt = (location: Location) =>
  [...sheetAt(location).querySelectorAll('h3')].map(({ textContent }) => textContent);

test('the keys of where one is come first, then those of every list, then those that apply everywhere', () => {
  expect(groupsAt({ place: 'library', scope: { articleId: 1 } }).slice(0, 4)).toEqual([
    'Article',
    'Lists and tables',
    'Everywhere',
    'Library',
  ]);
  expect(groupsAt({ place: 'claims', scope: {} }).slice(0, 2)).toEqual(['Claims', 'Lists and tables']);
  expect(groupsAt({ place: 'library', scope: {} }).slice(0, 2)).toEqual(['Library', 'Lists and tables']);
});

test('what can be done now comes first among the keys of where one is', () => {
  const firstAt = (location: Location) => sheetAt(location).querySelector('li span')?.textContent;
  expect(firstAt({ place: 'library', scope: {} })).toBe('Filters');
  expect(firstAt({ place: 'library', scope: { view: 'origins' } })).not.toBe('Filters');
});
