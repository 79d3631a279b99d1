import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { EN, links, page, paragraphs } from '../fixtures/council-page.ts';

const STORY = [
  ...EN,
  'Ferries are to stop at the second quay until then, the council said in a letter to its readers.',
];
const TITLE = 'Third quay approved';
const OTHER = { headline: 'Another story', body: paragraphs([...STORY, ...STORY].map((text) => `Other: ${text}`)) };

const saved = (script: string) =>
  extractArticle(
    page(`<ul>${links(3)}</ul><div id="root"></div>${script}`, `<meta property="og:title" content="${TITLE}">`),
  );
const json = (data: object) => saved(`<script type="application/json">${JSON.stringify(data)}</script>`);

test('a page saved before its program drew it has its story from the program’s data', async () => {
  const body = STORY.map((text) => ({
    type: 'paragraph',
    children: [{ text: text.slice(0, 20) }, { text: text.slice(20) }],
  }));
  const data = { props: { other: OTHER, article: { headline: TITLE, body } } };
  expect((await json(data)).paragraphs).toEqual(STORY);
});

test('so too from markup within the data, without what is no story there', async () => {
  const content = `${paragraphs(STORY)}<div class="caption"><p>The quay in spring, seen from the pier of the old ferry.</p></div>`;
  const data = { post: { title: { rendered: TITLE }, content: { rendered: content } }, next: OTHER };
  expect((await json(data)).paragraphs).toEqual(STORY);
  expect((await saved(`<script>window.__STATE__ = ${JSON.stringify(data)};</script>`)).paragraphs).toEqual(STORY);
  const pushed = `window["q"] = window["q"] || [];window["q"].push(${JSON.stringify(data)});`;
  expect((await saved(`<script>${pushed}</script>`)).paragraphs).toEqual(STORY);
});

const BANNER =
  '<div><h2>We value your privacy</h2><p>We and our 84 partners store information on a device, such as cookies, and process personal data.</p></div>';

test('a banner that asks for consent in front of such a page is no notice', async () => {
  const data = JSON.stringify({ headline: TITLE, body: paragraphs(STORY) });
  const article = await saved(`${BANNER}<script type="application/json">${data}</script>`);
  expect(article).toMatchObject({ notice: null, paragraphs: STORY });
  expect(await saved(BANNER)).toMatchObject({ notice: 'consent', paragraphs: [] });
});

test('data of other stories, or beside a page that shows its own, are not taken', async () => {
  expect((await json({ props: { other: OTHER } })).paragraphs).toEqual([]);
  const shown = `<main><h1>${TITLE}</h1>${paragraphs(STORY)}</main>`;
  const data = JSON.stringify({ headline: TITLE, body: paragraphs(STORY.map((text) => `Draft: ${text}`)) });
  const article = await extractArticle(page(`${shown}<script type="application/json">${data}</script>`));
  expect(article.paragraphs).toEqual(STORY);
});
