import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../client.ts';
import { ServicesProvider } from '../../services.ts';
import type { Shell } from '../../shell/shell.ts';
import { Sources } from './Sources.tsx';

const ANSWERS: Record<string, object> = {
  'source.list': { total: 0, sources: [] },
  'archive.status': { archive: { name: 'Desk.collate', isReadOnly: false, readOnly: false } },
};

test('an archive without sources offers the import that brings them', async () => {
  const call = async (method: string) => ANSWERS[method] ?? {};
  const services = { client: { call } as unknown as Client, shell: {} as Shell };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const within = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Sources));
  flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
  await vi.waitFor(() => expect(document.querySelector('button')?.textContent).toContain('Import files…'));
  root.unmount();
});
