import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Location } from '../places.ts';
import type { ActionContext } from './action.ts';
import { KeySheet } from './KeySheet.tsx';

function groupsAt(location: Location): string[] {
  const context = {
    location,
    archive: { readOnly: false } as ArchiveStatus,
    workingSet: { kind: 'article', ids: [], isGrowing: false },
    handle: () => undefined,
  } as unknown as ActionContext;
  const page = document.createElement('div');
  const root = createRoot(page);
  flushSync(() => root.render(createElement(KeySheet, { context, text: '' })));
  const heads = [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
  root.unmount();
  return heads;
}

test('the keys of where one is come first, then those that apply everywhere', () => {
  expect(groupsAt({ place: 'library', scope: { articleId: 1 } }).slice(0, 4)).toEqual([
    'Article',
    'Everywhere',
    'Lists and tables',
    'Library',
  ]);
  expect(groupsAt({ place: 'claims', scope: {} }).slice(0, 2)).toEqual(['Claims', 'Everywhere']);
  expect(groupsAt({ place: 'library', scope: {} }).slice(0, 2)).toEqual(['Library', 'Everywhere']);
});
