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

/** Draws the original of an article; `call` answers what is asked about it. */
function draw(call: () => Promise<object>): HTMLElement {
  const article = { articleId: 1, title: 'Ferry sinks', evidence: [] } as unknown as Article;
  const services = {
    client: { call } as unknown as Client,
    shell: { originalUrl: () => 'about:blank' } as unknown as Shell,
  };
  const view = createElement(OriginalView, {
    article,
    drawn: { parts: [], toggle: () => {} },
    panel: { id: 'original', role: 'tabpanel', 'aria-label': 'Original' },
  });
  const host = document.createElement('div');
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, view);
  flushSync(() => createRoot(host).render(createElement(ServicesProvider, { value: services }, within)));
  return host;
}

test('a page that takes long to open says so until it is there', async () => {
  const host = draw(() => new Promise(() => {}));
  await vi.waitFor(() => expect(host.querySelector('[role="status"]')?.textContent).toBe('Opening it…'));
  flushSync(() => host.querySelector('iframe')?.dispatchEvent(new Event('load')));
  expect(host.querySelector('[role="status"]')).toBeNull();
});

test.each([
  [true, /shown as it came in/],
  [false, /Damaged: these are not the bytes that came in/],
])('over the original stands whether its bytes are those that came in: %s', async (holds, words) => {
  const facts = { holds, checked: '', charset: null, scripts: 0, pictures: 0, styleSheets: 0 };
  const host = draw(async () => facts);
  const lock = host.querySelector('#original-locked');
  expect(lock?.textContent).not.toMatch(/came in/);
  await vi.waitFor(() => expect(lock?.textContent).toMatch(words));
  expect(lock?.textContent?.match(/came in/g)).toHaveLength(1);
});
