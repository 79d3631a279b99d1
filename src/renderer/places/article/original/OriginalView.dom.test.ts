import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { OriginalView } from './OriginalView.tsx';

test('a page that takes long to open says so until it is there', async () => {
  const article = { articleId: 1, title: 'Ferry sinks', evidence: [] } as unknown as Article;
  const client = { call: () => new Promise(() => {}) } as unknown as Client;
  const shell = { originalUrl: () => 'about:blank' } as unknown as Shell;
  const view = createElement(OriginalView, {
    article,
    drawn: { parts: [], toggle: () => {} },
    panel: { id: 'original', role: 'tabpanel', 'aria-label': 'Original' },
  });
  const host = document.createElement('div');
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, view);
  flushSync(() => createRoot(host).render(createElement(ServicesProvider, { value: { client, shell } }, within)));
  await vi.waitFor(() => expect(host.querySelector('[role="status"]')?.textContent).toBe('Opening it…'));
  flushSync(() => host.querySelector('iframe')?.dispatchEvent(new Event('load')));
  expect(host.querySelector('[role="status"]')).toBeNull();
});
