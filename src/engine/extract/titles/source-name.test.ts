import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { chooseSources } from './source-name.ts';

test.each([
  ['Harbour Daily', 'Quay Press Agency', 'Harbour Daily'],
  ['harbourdaily.example', 'Harbour Daily', 'Harbour Daily'],
  ['harbourdaily', 'The Harbour Daily', 'The Harbour Daily'],
  ['https://www.harbour.example', 'The Harbour Daily', 'The Harbour Daily'],
  ['HD.example', 'Harbour Daily', 'Harbour Daily'],
  ['HarbourDaily', 'The Harbour Daily', 'The Harbour Daily'],
  ['Harbour.example - News of the quays', 'Harbour.example', 'Harbour.example'],
  ['Tide News', 'Tide', 'Tide News'],
  ['tide.example', 'Quay Press Agency', 'tide.example'],
  ['Harbour Daily', 'harbourdaily.example', 'Harbour Daily'],
  ['www.quai.example', 'Le Quai', 'Le Quai'],
  ['librequai.example', 'Libré Quai', 'Libré Quai'],
])('the site “%s” of the publisher “%s” is “%s”', (site, publisher, name) => {
  const [first, second] = chooseSources(
    { value: site, from: 'meta og:site_name' },
    { value: publisher, from: 'JSON-LD' },
    [],
  );
  expect(first?.value).toBe(name);
  expect([first?.value, second?.value].toSorted()).toEqual([site, publisher].toSorted());
});

const HEADLINE = 'Ferries collide in fog off the old harbour';
const sourceOf = async (tag: string, head = '') => {
  const story =
    '<p>The harbour office said on Tuesday that two ferries had collided in thick fog after dawn.</p>'.repeat(3);
  const page = `<html><head><title>${tag}</title>${head}</head><body><h1>${HEADLINE}</h1>${story}</body></html>`;
  return (await extractArticle(page)).source;
};
const at = (host: string) => `<link rel="canonical" href="https://${host}/ferries">`;

test('the name beside the headline in the title element is the source, if no other is known or it resembles the address', async () => {
  expect(await sourceOf(`${HEADLINE} | Quay Daily`)).toBe('Quay Daily');
  expect(await sourceOf(`Quay Daily - ${HEADLINE}`, at('www.quaydaily.example'))).toBe('Quay Daily');
  expect(await sourceOf(`${HEADLINE} - Quay Daily`, '<meta property="og:site_name" content="quaydaily.example">')).toBe(
    'Quay Daily',
  );
  expect(await sourceOf(`${HEADLINE} - The Old Quay Gazette`, at('oqg.example'))).toBe('The Old Quay Gazette');
});

test.each([
  ['a section', `${HEADLINE} | News`, ''],
  ['what has nothing to do with the address', `${HEADLINE} | Ferry fares`, at('quaydaily.example')],
  ['a part of the headline', 'Ferries collide in fog - off the old harbour', ''],
])('%s is not the source', async (_, tag, head) => expect(await sourceOf(tag, head)).toBeNull());

test('of a name in parts, the part that resembles the address is the source', async () => {
  const name = '<meta property="og:site_name" content="News that you can trust | Quay Daily">';
  expect(await sourceOf(HEADLINE, name + at('quaydaily.example'))).toBe('Quay Daily');
  expect(await sourceOf(HEADLINE, name + at('old.example'))).toBe('News that you can trust | Quay Daily');
});

test('a copyright notice and an account’s @ are not part of a name', async () => {
  expect(await sourceOf(HEADLINE, '<meta name="copyright" content="Copyright (c) 2026 Quay Daily">')).toBe(
    'Quay Daily',
  );
  expect(await sourceOf(HEADLINE, '<meta property="og:site_name" content="@QuayDaily">')).toBe('QuayDaily');
});

test('a blog’s name before its headline is the source if the first heading shows it', async () => {
  expect(await sourceOf(`Quay Diary: ${HEADLINE}`, '')).toBeNull();
  const page = `<title>Quay Diary: ${HEADLINE}</title><h1>Quay Diary</h1><h3 class="post-title">${HEADLINE}</h3>`;
  expect(
    (await extractArticle(page + '<p>The ferries met in the fog, and nobody was hurt.</p>'.repeat(3))).source,
  ).toBe('Quay Diary');
});

test('a Chinese site’s name after its headline is the source, though its address is in Latin letters', async () => {
  const page = (tag: string) =>
    `<title>${tag}</title>${at('www.hg.example')}<h1>渡轮在老港浓雾中相撞</h1>${'<p>海港城市议会星期五批准修建第三座码头，工程将于四月开工。</p>'.repeat(3)}`;
  expect((await extractArticle(page('渡轮在老港浓雾中相撞-海港网'))).source).toBe('海港网');
  expect((await extractArticle(page('渡轮在老港浓雾中相撞-社会'))).source).toBeNull();
});
