import { afterEach, expect, test } from 'vitest';
import type { ComparedArticle } from '../../contract/model/comparison.ts';
import type { CompareRequest } from '../compare-worker.ts';
import { sourceWorkerUrl } from '../source-worker-url.ts';
import { createWorkerClient } from './worker-client.ts';

const client = createWorkerClient<CompareRequest, { articles: unknown[] }>(sourceWorkerUrl('compare'), 256);
afterEach(() => client.close());

function articles(count: number): { kind: 'articles'; articles: ComparedArticle[] } {
  const all = Array.from({ length: count }, (_, index) => ({
    articleId: index + 1,
    language: 'en',
    source: `Paper ${index}`,
    published: null,
    title: 'Ferry',
    text: 'The ferry sank at noon. Nine people died.',
  }));
  return { kind: 'articles', articles: all };
}

test('one worker answers one request after another, even if asked at the same time', async () => {
  expect((await client.ask(articles(2))).articles).toHaveLength(2);
  expect((await client.ask(articles(3))).articles).toHaveLength(3);
  const answers = await Promise.all([client.ask(articles(2)), client.ask(articles(4))]);
  expect(answers.map((answer) => answer.articles.length)).toEqual([2, 4]);
});

test('a stopped request is refused, and the next one answered', async () => {
  const stop = new AbortController();
  const stopped = client.ask(articles(2), stop.signal);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect((await client.ask(articles(2))).articles).toHaveLength(2);
});

test('a request that needs too much memory is stopped with an explanation', async () => {
  const small = createWorkerClient<CompareRequest, unknown>(sourceWorkerUrl('compare'), 8);
  const long = articles(2).articles.map((article) => ({ ...article, text: article.text.repeat(20_000) }));
  await expect(small.ask({ kind: 'articles', articles: long })).rejects.toMatchObject({ code: 'out-of-memory' });
  await small.close();
});
