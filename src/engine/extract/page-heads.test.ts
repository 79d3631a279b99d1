/** What pages say of themselves where their head says little: in a layout of tables, a print view, a headline of a low rank. */
import { test } from 'vitest';
import { expectDrawn, page, paragraphs, type Told } from './fixtures/quay-page.ts';
import { EN, HEADLINE, HEADLINE_RU, RU } from './fixtures/quay-stories.ts';

const PAGES: readonly Told[] = [
  [
    'a block theme, which names the author under the post',
    page(
      'en',
      `<title>${HEADLINE} – Quay Notes</title>`,
      `<main><h1 class="wp-block-post-title">${HEADLINE}</h1><div><p>Written by</p><div class="wp-block-post-author"><p class="wp-block-post-author__name">Jane Roe</p></div><p>in</p><div class="wp-block-post-terms"><a href="/c/port">Port</a></div><div class="wp-block-post-date"><time datetime="2026-10-14T08:30:00+02:00">14 October 2026</time></div></div><div class="wp-block-post-content">${paragraphs(EN)}</div></main>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a page laid out in tables, whose title is the paper’s',
    page(
      '',
      '<title>The Quay Times Online</title>',
      `<table><tr><td><a href="/n">News</a><br><a href="/s">Sport</a></td><td><font size="+2"><b>${HEADLINE}</b></font><br><font size="-1"><i>By JANE ROE, Staff Writer</i></font><br><font size="-1">Wednesday, October 14, 2026</font><p>${EN.join('<p>')}</td></tr></table>`,
    ),
    { byline: 'JANE ROE', language: 'en', published: '2026-10-14' },
  ],
  [
    'a print view with the address of its page',
    page(
      'en',
      '<title>Quay Daily - Print</title>',
      `<table><tr><td><b>${HEADLINE}</b><br>By Jane Roe<br>14 October 2026</td></tr><tr><td>${EN.join('<br><br>')}</td></tr><tr><td>Find this article at:<br>http://www.quaydaily.example/news/ferries.html</td></tr></table>`,
    ),
    {
      byline: 'Jane Roe',
      source: 'Quay Daily',
      url: 'http://www.quaydaily.example/news/ferries.html',
      language: 'en',
      published: '2026-10-14',
    },
  ],
  [
    'an address amid a story, which is of what the story is about',
    page(
      '',
      `<title>${HEADLINE}</title>`,
      `<h1>${HEADLINE}</h1>${paragraphs(EN.slice(0, 1))}<p>Source URL: https://other.example/paper</p>${paragraphs(EN.slice(1))}`,
    ),
    { url: null, body: EN.slice(1), language: 'en' },
  ],
  [
    'an office whose headlines are of the third rank',
    page(
      'ru',
      '<title>Министерство портов :: Новости</title>',
      `<div class="news-detail"><span class="date">14.10.2026 08:30</span><h3>${HEADLINE_RU}</h3>${paragraphs(RU)}</div>`,
    ),
    { title: HEADLINE_RU, body: RU, language: 'ru', published: '2026-10-14' },
  ],
  [
    'a headline of the third rank, below the heading of a menu',
    page(
      'en',
      '<title>Quay Daily</title>',
      `<div class="menu"><h3>Latest news from the harbour</h3></div><h3>${HEADLINE}</h3>${paragraphs(EN)}`,
    ),
    { language: 'en' },
  ],
  [
    'a button to follow the author, whose form is named after both',
    page(
      'en',
      `<title>${HEADLINE}</title>`,
      `<h1>${HEADLINE}</h1>${paragraphs(EN)}<form class="follow-author-form"><button>Follow Author</button></form>`,
    ),
    { byline: null, language: 'en' },
  ],
  [
    'a column whose name begins like a byline',
    page('en', `<title>${HEADLINE}</title>`, `<h1>${HEADLINE}</h1><p>14.10.2026 By Sea and Land</p>${paragraphs(EN)}`),
    { byline: null, language: 'en', published: '2026-10-14' },
  ],
];

test.each(PAGES)('%s', async (_, html, expected) => {
  await expectDrawn(html, expected);
});
