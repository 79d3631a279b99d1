import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../client.ts';
import { ServicesProvider } from '../services.ts';
import type { Shell } from '../shell/shell.ts';
import { usePages } from './use-pages.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the engine has: a page for each number it is asked after. */
let said: string;
let asked: number[];
let fails: boolean;
const client = {
  call: async (_: string, { after }: { after: number }) => {
    asked.push(after);
    await pause(20);
    if (fails && after > 0) throw new Error('The archive is busy.');
    return { items: [`${said} ${after}`], total: 3, next: after < 2 ? after + 1 : null };
  },
} as unknown as Client;

let root: Root;
let queries: QueryClient;
let pages: ReturnType<typeof usePages<'import.items'>>;

function Shows({ importId, unasked }: { importId: number; unasked: number }) {
  pages = usePages('import.items', { importId }, unasked);
  return null;
}

const draw = (importId: number, unasked: number) =>
  flushSync(() =>
    root.render(
      createElement(
        QueryClientProvider,
        { client: queries },
        createElement(
          ServicesProvider,
          { value: { client, shell: {} as Shell } },
          createElement(Shows, { importId, unasked }),
        ),
      ),
    ),
  );

beforeEach(() => {
  said = 'old';
  asked = [];
  fails = false;
  queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } });
  root = createRoot(document.createElement('div'));
});
afterEach(() => root.unmount());

test('pages that are to be read again are, also when more of them are wanted at once', async () => {
  draw(1, 0);
  await vi.waitFor(() => expect(pages.items).toEqual(['old 0']));
  said = 'new';
  void queries.invalidateQueries();
  draw(1, 10);
  await vi.waitFor(() => expect(pages.items).toEqual(['new 0', 'new 1', 'new 2']));
});

test('asking for more while they are read again gives both', async () => {
  draw(1, 0);
  await vi.waitFor(() => expect(pages.items).toEqual(['old 0']));
  said = 'new';
  void queries.invalidateQueries();
  await pause(5);
  pages.next?.ask();
  await vi.waitFor(() => expect(pages.items).toEqual(['new 0', 'new 1']));
});

test('a page that fails is not asked for again by itself, and does not stop another list', async () => {
  fails = true;
  draw(1, 10);
  await vi.waitFor(() => expect(pages.next?.problem).toBe('The archive is busy.'));
  await pause(60);
  expect(asked).toEqual([0, 1]);
  fails = false;
  draw(2, 10);
  await vi.waitFor(() => expect(pages.items).toHaveLength(3));
  draw(1, 10);
  pages.next?.ask();
  await vi.waitFor(() => expect(pages.items).toHaveLength(3));
});
