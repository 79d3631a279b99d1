import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Quote } from '../../../../contract/model/articles/quote.ts';
import { codePointMap, type Utf16Span } from '../../../../text/offsets.ts';
import type { Client } from '../../../client.ts';
import { notices } from '../../../notices.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { type Quotes, useQuotes } from './use-quotes.ts';

const TEXT = '🚢 “Nobody is missing,” she said. “It was dark,” he said. «كانت مضاءة» قال.';
const article = { articleId: 1, text: TEXT } as unknown as Article;
const map = codePointMap(TEXT);

function quoteOf(exact: string, by = 0): Quote {
  const at = TEXT.indexOf(exact);
  const { start, end } = map.spanFromUtf16({ from: at, to: at + exact.length });
  return { kind: 'direct', start: start + by, end: end + by, exact, speaker: null, remove: 1 };
}
const MISSING = quoteOf('“Nobody is missing,”');
const DARK = quoteOf('“It was dark,”');
const LIT = quoteOf('«كانت مضاءة»');

let quotes: Quotes;
let selected: Utf16Span | null;
let preferences: Record<string, unknown>;
let suggested: Quote[];
let calls: [string, object][];
let draw: () => void;
let queries: QueryClient;

const call = async (method: string, params: object) => {
  calls.push([method, params]);
  if (method === 'preference.get') return { preferences };
  if (method === 'archive.status') return { archive: { readOnly: false } };
  if (method === 'article.refuseQuote') {
    suggested = suggested.filter(({ start }) => start !== (params as Quote).start);
    // What is shown may be read again before the answer comes.
    await queries.invalidateQueries();
    await vi.waitFor(() => expect(quotes.all).toHaveLength(suggested.length));
  }
  return method === 'article.quotes' ? { quotes: suggested, more: 0 } : { actId: 1, label: 'Refused' };
};

function Reading() {
  const select = (span: Utf16Span | null) => {
    selected = span;
    draw();
  };
  quotes = useQuotes(article, map, { selection: { span: selected, select }, show: select, start: () => 0 });
  return null;
}

async function read(): Promise<void> {
  const root = createRoot(document.createElement('div'));
  queries = new QueryClient();
  const services = { client: { call } as unknown as Client, shell: {} as Shell };
  draw = () =>
    flushSync(() =>
      root.render(
        createElement(
          ServicesProvider,
          { value: services },
          createElement(QueryClientProvider, { client: queries }, createElement(Reading)),
        ),
      ),
    );
  draw();
}

const words = () => selected && TEXT.slice(selected.from, selected.to);

beforeEach(() => {
  selected = null;
  preferences = {};
  suggested = [MISSING, DARK, LIT];
  calls = [];
});

test('those whose words are not where they are said to be are left out', async () => {
  suggested = [quoteOf('“Nobody is missing,”', 1), DARK];
  await read();
  await vi.waitFor(() => expect(quotes.all?.map(({ quote }) => quote)).toEqual([DARK]));
});

test('steps lead from one to the next, and around', async () => {
  await read();
  await vi.waitFor(() => expect(quotes.all).toHaveLength(3));
  const steps = ([1, 1, 1, 1, -1, -1] as const).map((by) => {
    quotes.step(by);
    return words();
  });
  expect(steps).toEqual([MISSING, DARK, LIT, MISSING, LIT, DARK].map(({ exact }) => exact));
  selected = { from: TEXT.indexOf('she'), to: TEXT.indexOf('she') + 3 };
  draw();
  expect(quotes.current).toBeNull();
  quotes.step(1);
  expect(words()).toBe(DARK.exact);
});

test('one is refused at its place in code points, and the next is selected; without a current one, nothing is', async () => {
  await read();
  await vi.waitFor(() => expect(quotes.all).toHaveLength(3));
  await quotes.refuse();
  quotes.step(1);
  await quotes.refuse();
  const { start, end, exact } = MISSING;
  expect(calls.filter(([method]) => method === 'article.refuseQuote')).toEqual([
    ['article.refuseQuote', { articleId: 1, start, end, exact }],
  ]);
  expect(words()).toBe(DARK.exact);
});

test('none are asked for while they are not wanted', async () => {
  preferences = { suggestQuotes: false };
  await read();
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  await new Promise((done) => setTimeout(done, 20));
  expect(calls.map(([method]) => method)).toEqual(['archive.status', 'preference.get']);
  expect([quotes.isOn, quotes.all]).toEqual([false, null]);
  quotes.toggle();
  await vi.waitFor(() => expect(quotes.all).toHaveLength(3));
});

test('they are hidden and shown again by two presses before either is drawn; each is said', async () => {
  await read();
  await vi.waitFor(() => expect(quotes.all).toHaveLength(3));
  const said: (string | undefined)[] = [];
  for (let press = 0; press < 2; press++) {
    quotes.toggle();
    said.push(notices.get().at(-1)?.text);
  }
  expect(said).toEqual(['Quotations are no longer suggested', 'Quotations are suggested']);
  expect(calls.filter(([method]) => method === 'preference.set').map(([, params]) => params)).toEqual([
    { preferences: { suggestQuotes: false } },
    { preferences: { suggestQuotes: true } },
  ]);
});
