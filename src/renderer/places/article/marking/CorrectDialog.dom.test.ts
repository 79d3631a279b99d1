import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { UNKNOWN_SOURCE } from '../../../../contract/model/origins/given-names.ts';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { CorrectDialog } from './CorrectDialog.tsx';

Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });

let root: Root;
afterEach(() => root.unmount());

/** @returns what the field for the source begins with */
function sourceField(source: string): string | undefined {
  const article = { articleId: 1, source, found: [] } as unknown as Article;
  const services = { client: { call: async () => ({ sources: [] }) } as unknown as Client, shell: {} as Shell };
  const dialog = createElement(CorrectDialog, { articles: article, field: 'source', isGone: false, onClose: () => {} });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, dialog);
  flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
  return document.querySelector<HTMLInputElement>('input[list]')?.value;
}

test('a known source can be corrected letter by letter', () => {
  expect(sourceField('Averin Courrier')).toBe('Averin Courrier');
});

test('an unknown one is named from the beginning: what is typed is not added to “Unknown source”', () => {
  expect(sourceField(UNKNOWN_SOURCE)).toBe('');
});
