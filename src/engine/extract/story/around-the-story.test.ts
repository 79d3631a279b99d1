import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { EN, page, paragraphs } from '../fixtures/council-page.ts';

describe('a large initial', () => {
  const [first = '', ...rest] = EN;
  test.each([
    ['in a box of its own', `<div class="cap">T</div><p>${first.slice(1)}</p>`],
    ['in a table of its own', `<table><tr><td>T</td></tr></table><p>${first.slice(1)}</p>`],
    ['as a picture', `<p><img src="t.png" alt="T">${first.slice(1)}</p>`],
  ])('%s is joined to its word', async (_, begin) => {
    const body = `<article><h1>Quay</h1>${begin}${paragraphs(rest)}</article>`;
    expect((await extractArticle(page(body))).paragraphs).toEqual(EN);
  });

  test('a one-letter word before a word that the page uses stays separate', async () => {
    const [letter, behind] = ['A', 'quay was what the council wanted, and it will have it, said its chair on Friday.'];
    const body = `<article><h1>Quay</h1><div>${letter}</div><p>${behind}</p>${paragraphs(EN)}</article>`;
    expect((await extractArticle(page(body))).paragraphs[0]).toBe(`${letter} ${behind}`);
  });

  test('a letter before other words is left unchanged', async () => {
    const body = `<article><h1>Quay</h1><p>A</p><p>${EN[0]}</p>${paragraphs(rest)}</article>`;
    expect((await extractArticle(page(body))).paragraphs.join(' ')).toContain(first);
  });
});

test('comments longer than the story are not part of it; a page of nothing but comments keeps them', async () => {
  const said = `<p>${'I think that the council is right and that all of us should wait for it. '.repeat(12)}</p>`;
  const comments = `<div id="comments"><h2>2 thoughts on this</h2><ol><li>${said}</li><li>${said}</li></ol></div>`;
  expect(await extractArticle(page(`<h1>Quay</h1><div>${paragraphs(EN)}</div>${comments}`))).toMatchObject({
    paragraphs: EN,
  });
  expect((await extractArticle(page(`<h1>Quay</h1>${comments}`))).paragraphs.join()).toContain('I think that');
});

test('dashes between head and story are not a paragraph', async () => {
  const body = `<article><h1>Quay</h1><div>--</div>${paragraphs(EN)}</article>`;
  expect((await extractArticle(page(body))).paragraphs).toEqual(EN);
});
