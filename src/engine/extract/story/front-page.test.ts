import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const SENTENCE = 'The harbour council voted on Friday to build a third quay, after seven years of talk.';
const link = (i: number) => `<a href="/story/${i}">Headline number ${i} leads to a story of its own</a>`;
const STORY = `<div class="story"><h1>A third quay</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</div>`;

async function paragraphs(body: string, url: string | null = null): Promise<readonly string[]> {
  return (await extractArticle(`<html><head><title>Quay</title></head><body>${body}</body></html>`, { url }))
    .paragraphs;
}

describe('a page of headlines', () => {
  const teasers = Array.from({ length: 12 }, (_, i) => `<div><h3>${link(i)}</h3><p>${SENTENCE} (${i})</p></div>`);
  const list = `<ol>${Array.from({ length: 20 }, (_, i) => `<li>${link(i)}</li>`).join('')}</ol>`;

  test('at a site’s own address has no story', async () => {
    expect(await paragraphs(`<p>${SENTENCE}</p>${list}`, 'https://news.example.org/')).toEqual([]);
  });

  test('with a sentence below each has no story, whatever its address', async () => {
    const more = Array.from({ length: 40 }, (_, i) => `<p>${link(i)}</p>`).join('');
    expect(await paragraphs(`<main>${teasers.slice(0, 4).join('')}</main>${more}`)).toEqual([]);
  });

  test('that are numbered, without a sentence, has no story', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<tr><td>${i}.</td><td>${link(i)}</td></tr>`).join('');
    expect(await paragraphs(`<table>${rows}</table>`)).toEqual([]);
  });
});

describe('an article among headlines is still an article', () => {
  const list = Array.from({ length: 60 }, (_, i) => `<p>${link(i)}</p>`).join('');

  test('at an address of its own', async () => {
    expect(await paragraphs(STORY + list, 'https://news.example.org/2024/quay')).toHaveLength(4);
  });

  test('at a site’s own address, if it is most of the page', async () => {
    expect(await paragraphs(`${STORY}<p>${link(1)}</p>`, 'https://quay.example.org/')).toHaveLength(4);
  });
});
