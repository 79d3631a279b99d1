import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Client } from '../../client.ts';
import { currentLocation } from '../../history.ts';
import { ServicesProvider } from '../../services.ts';
import type { Shell } from '../../shell/shell.ts';
import { useKept } from './kept-rows.tsx';

const KEPT: Record<string, object> = {
  'report.list': { reports: [{ reportId: 3, title: 'Gulf oil supply', judgements: 1 }] },
  'collection.names': {
    collections: [
      { collectionId: 5, name: 'Oil week', search: null },
      { collectionId: 6, name: 'Oil, unread', search: { text: 'oil', filters: { read: false } } },
    ],
  },
  'comparison.list': { comparisons: [{ comparisonId: 8, title: 'Two on oil', articleIds: [1, 2] }] },
};

let kept: ReturnType<typeof useKept>;

function Asks({ text }: { text: string }) {
  kept = useKept(text, true);
  return null;
}

test('reports, collections, saved searches and comparisons are found by words of their names, and opened', async () => {
  const services = {
    client: { call: async (method: string) => KEPT[method] } as unknown as Client,
    shell: {} as Shell,
  };
  const queries = new QueryClient();
  const root = createRoot(document.createElement('div'));
  const draw = (text: string) => {
    const within = createElement(QueryClientProvider, { client: queries }, createElement(Asks, { text }));
    flushSync(() => root.render(createElement(ServicesProvider, { value: services }, within)));
  };
  draw('oil');
  await vi.waitFor(() => expect(kept.isThere).toBe(true));
  expect(kept.rows.map(({ key }) => key)).toEqual(['report 3', 'collection 5', 'collection 6', 'comparison 8']);
  draw('supply gulf');
  expect(kept.rows.map(({ key }) => key)).toEqual(['report 3']);
  draw('unread');
  kept.rows[0]?.run();
  expect(currentLocation()).toEqual({ place: 'library', scope: { text: 'oil', filters: { read: false } } });
  root.unmount();
});
