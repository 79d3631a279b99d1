/** Small pages as content systems build them: which words are the story, who wrote it, and when. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { AR, card, EN, links, page, paragraphs, RU, ZH } from '../fixtures/council-page.ts';

const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

interface Kind {
  readonly html: string;
  readonly story: readonly string[];
  readonly is?: object;
}

const KINDS: Record<string, Kind> = {
  'a WordPress post with sharing, a box of its author and comments': {
    html: page(
      `<header class="site-header"><p class="site-title">Tide</p><nav id="site-navigation"><ul class="menu">${links(5)}</ul></nav></header>
      <main id="primary" class="site-main"><article id="post-12" class="post-12 post type-post status-publish category-port"><header class="entry-header"><h1 class="entry-title">Third quay approved</h1>
      <div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2025-03-14T09:40:00+02:00">14 March 2025</time><time class="updated" datetime="2025-03-15T10:00:00+02:00">15 March 2025</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ada">Ada Finch</a></span></span></div></header>
      <div class="entry-content">${paragraphs(EN)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul>${links(3)}</ul></div></div>
      <footer class="entry-footer"><span class="cat-links">Posted in Port</span></footer></article>
      <div class="author-box"><p>Ada Finch writes about the port, and has done so for the last eleven years, from the quay itself.</p></div>
      <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">Cy</b><time datetime="2025-03-20T10:00:00+02:00">20 March 2025</time></footer><p>I have waited for this for seven years, and now I am told to wait for another.</p></article></li></ol></div></main>
      <aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul>${links(6)}</ul></aside>`,
      '<meta name="generator" content="WordPress 6.4">',
    ),
    story: EN,
    is: {
      title: 'Third quay approved',
      byline: 'Ada Finch',
      published: '2025-03-14T09:40:00+02:00',
      updated: '2025-03-15T10:00:00+02:00',
    },
  },
  'a Drupal node': {
    html: page(
      `<div class="region region-header"><ul>${links(6)}</ul></div><div class="region region-content"><div class="node node--type-article"><h1 class="page-header">Third quay approved</h1><div class="submitted">Submitted by <span property="schema:author">Ada Finch</span> on Fri, 14/03/2025 - 09:40</div>
      <div class="field field--name-body field--type-text-with-summary field__item">${paragraphs(EN)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/port">Port</a></div></div></div></div><div class="region region-sidebar-second">${card(1)}${card(2)}${card(3)}</div>`,
      '<link rel="canonical" href="https://tide.example/third-quay">',
      'en-GB',
    ),
    story: EN,
    is: { byline: 'Ada Finch', published: '2025-03-14T09:40' },
  },
  'a page of hashed class names with a graph of data': {
    html: page(
      `<div class="c-x1"><div class="c-k9">${links(8)}</div><div class="c-z3"><h1 class="c-h1">Third quay approved</h1><div class="c-q2"><div><p class="c-p">${EN[0]}</p></div><div class="c-ad"><span>Advertisement</span></div><div><p class="c-p">${EN[1]}</p></div><div><p class="c-p">${EN[2]}</p></div></div></div><div class="c-r">${[1, 2, 3].map(card).join('')}</div></div>`,
      data({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#org', name: 'Tide' },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Finch' },
          { '@type': 'Person', '@id': '#bo', name: 'Bo Marsh' },
          { '@type': 'WebPage', '@id': '#page', datePublished: '2020-01-01' },
          {
            '@type': ['NewsArticle', 'Article'],
            headline: 'Third quay approved',
            datePublished: '2025-03-14T09:40:00Z',
            author: [{ '@id': '#ada' }, { '@id': '#bo' }],
            publisher: { '@id': '#org' },
            mainEntityOfPage: { '@id': '#page' },
          },
        ],
      }),
    ),
    story: EN,
    is: { byline: 'Ada Finch, Bo Marsh', published: '2025-03-14T09:40:00Z', source: 'Tide' },
  },
  'a Russian portal': {
    html: page(
      `<div class="bx-header"><ul>${links(5)}</ul></div><div class="news-detail"><h1>Третий причал одобрен</h1><span class="news-date-time">14.03.2025 09:40</span><div class="news-detail-text">${RU.join('<br><br>')}<br><br><b>Автор:</b> Анна Лебедева</div><p>Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter</p><div class="news-more"><h3>Читайте также</h3><ul>${links(3)}</ul></div></div>`,
      '',
      'ru',
    ),
    story: RU,
    is: { title: 'Третий причал одобрен', byline: 'Анна Лебедева', published: '2025-03-14T09:40' },
  },
  'a Chinese portal': {
    html: page(
      `<div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div><div class="main"><h1>第三座码头获批</h1><div class="info">2025年03月14日 09:40 来源：海港报 作者：林海</div><div class="content">${ZH.map((text) => `<p>　　${text}</p>`).join('')}<p>（责任编辑：陈风）</p></div><div class="xgxw"><h2>相关新闻</h2><ul>${links(4)}</ul></div></div><div class="foot">版权所有 未经授权不得转载</div>`,
      '',
      'zh',
    ),
    story: ZH,
    is: { title: '第三座码头获批', byline: '林海', published: '2025-03-14T09:40' },
  },
  'an Arabic paper': {
    html: page(
      `<div class="menu"><ul>${links(4)}</ul></div><article><h1>الموافقة على رصيف ثالث</h1><div class="meta"><span>بقلم: أحمد منصور</span> <span>الجمعة 14 آذار/مارس 2025 - 09:40</span></div><div class="article-text">${paragraphs(AR)}<p>اقرأ أيضا: <a href="/x">العبارات ترفع أسعارها من جديد</a></p></div><div class="tags"><a href="/t">ميناء</a></div></article><div><h2>مواضيع ذات صلة</h2>${[1, 2, 3].map(card).join('')}</div>`,
      '',
      'ar',
    ),
    story: AR,
    is: { byline: 'أحمد منصور', published: '2025-03-14T09:40' },
  },
  'a newsletter’s post': {
    html: page(
      `<div class="main-menu"><a href="/">Quay Letters</a><button>Subscribe</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">Third quay approved</h1><h3 class="subtitle">What the vote means for the ferries, for the price of a ticket, and for all of us</h3><div class="byline-wrapper"><a href="/@ada">Ada Finch</a><div>Mar 14, 2025</div></div></div><div class="available-content"><div class="body markup">${paragraphs(EN)}<div class="subscription-widget-wrap"><p>Thanks for reading Quay Letters! Subscribe for free to receive new posts and support my work.</p><form><input type="email"></form></div></div></div><div class="post-footer"><a>Like</a></div></article><div class="comments-page"><p>I have waited for this for seven years, and now I am told to wait for another.</p></div>`,
    ),
    story: ['What the vote means for the ferries, for the price of a ticket, and for all of us', ...EN],
    is: { title: 'Third quay approved', published: '2025-03-14' },
  },
  'an interview': {
    html: page(
      `<article><h1>“We waited seven years”</h1><div class="article-body"><p><strong>Why has it taken so long?</strong></p><p>${EN[0]}</p><p><strong>And when does it begin?</strong></p><p>${EN[1]}</p><p><strong>Who pays?</strong></p><p>${EN[2]}</p></div></article>`,
    ),
    story: ['Why has it taken so long?', EN[0] ?? '', 'And when does it begin?', EN[1] ?? '', 'Who pays?', EN[2] ?? ''],
  },
  'a list of things with headings, items and a table': {
    html: page(
      `<article><h1>Three things to know</h1><p>${EN[0]}</p><h2>1. The price</h2><p>${EN[2]}</p><h2>2. The dates</h2><ul><li>Work begins in April.</li><li>It ends in October.</li></ul><h2>3. The ferries</h2><p>${EN[1]}</p><blockquote><p>“We have waited seven years for this.”</p></blockquote></article>`,
    ),
    story: [
      EN[0] ?? '',
      '1. The price',
      EN[2] ?? '',
      '2. The dates',
      'Work begins in April.',
      'It ends in October.',
      '3. The ferries',
      EN[1] ?? '',
      '“We have waited seven years for this.”',
    ],
  },
  'a live blog': {
    html: page(
      `<main><article><h1>The vote, as it happened</h1>${EN.map((text, i) => `<div class="live-post"><time datetime="2025-03-14T1${i}:00:00Z">1${i}:00</time><h2>Update number ${i + 1} of the day</h2><p>${text}</p></div>`).join('')}</article></main>`,
      data({
        '@type': 'LiveBlogPosting',
        headline: 'The vote, as it happened',
        datePublished: '2025-03-14T09:40:00Z',
        liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Update', datePublished: '2025-03-14T12:00:00Z' }],
      }),
    ),
    story: EN.flatMap((text, i) => [`1${i}:00`, `Update number ${i + 1} of the day`, text]),
    is: { title: 'The vote, as it happened', published: '2025-03-14T09:40:00Z' },
  },
  'a ministry’s announcement in a table layout': {
    html: page(
      `<table><tr><td class="left"><ul>${links(6)}</ul></td><td class="text"><b>Ministry of Ports</b><br>Date: 14 March 2025<br><br>${EN.join('<br><br>')}</td></tr></table>`,
      '',
      'en-GB',
    ),
    story: ['Ministry of Ports', ...EN],
    is: { published: '2025-03-14' },
  },
  'posts of a channel saved one at a time': {
    html: page(
      `<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="tide/12"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.example/tide"><span>Tide</span></a></div><div class="tgme_widget_message_text">${EN.join('<br><br>')}</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12K</span><a class="tgme_widget_message_date" href="https://t.example/tide/12"><time datetime="2025-03-14T09:40:00+00:00">09:40</time></a></div></div></div>`,
    ),
    story: EN,
    is: { published: '2025-03-14T09:40:00Z' },
  },
  'a page out of a web archive, under its toolbar': {
    html: page(
      `<div id="wm-ipp-base"><div id="wm-ipp"><a href="/web/">Archive</a><p>12 captures, 15 Mar 2025 to 20 Apr 2026, and a long line about what this collection is and who collected it.</p></div></div><div class="story"><h1>Third quay approved</h1><p class="date">14 March 2025</p>${paragraphs(EN)}</div>`,
    ),
    story: EN,
    is: { published: '2025-03-14' },
  },
  'an AMP page': {
    html: page(
      `<amp-sidebar id="s"><ul>${links(5)}</ul></amp-sidebar><article><h1>Third quay approved</h1><amp-img src="q.jpg"></amp-img>${paragraphs(EN)}<amp-ad>Advertisement</amp-ad><amp-social-share type="x"></amp-social-share></article><amp-consent><p>We and our partners store and read cookies on your device, and you may say no to that.</p></amp-consent>`,
      '<link rel="canonical" href="https://tide.example/third-quay">',
    ),
    story: EN,
    is: { url: 'https://tide.example/third-quay' },
  },
  'the stub before a paywall': {
    html: page(
      `<article><h1>Third quay approved</h1><div class="article-body"><p>${EN[0]}</p><p>${EN[1]}</p></div><div class="paywall"><h2>Subscribe to continue reading</h2><p>Get all of the Tide for one euro a week, and cancel whenever you want to. Already a subscriber? Log in.</p></div></article>`,
    ),
    story: EN.slice(0, 2),
  },
  'a story under a wall of consent': {
    html: page(
      `<div id="cmp" class="consent-overlay"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies, and process personal data.</p><p>You may accept or manage your choices, including your right to object where legitimate interest is used.</p></div><main><h1>Third quay approved</h1>${paragraphs(EN)}</main>`,
    ),
    story: EN,
  },
  'a video’s page': {
    html: page(
      `<main><h1>Third quay approved</h1><div class="video-player"><span>Play</span><span>01:32</span></div><p class="description">${EN[0]}</p><p>${EN[1]}</p></main><section class="up-next"><h2>Up next</h2>${[1, 2, 3].map(card).join('')}</section>`,
    ),
    story: EN.slice(0, 2),
  },
  'a page with notes on its author, a quotation set large and a day under the story': {
    html: page(
      `<article><h1>Third quay approved</h1><div>By Ada Finch</div><div>Staff Writer</div><p>${EN[0]}</p><p>${EN[1]}</p><blockquote class="pull-quote">“It is to end in October”</blockquote><p>${EN[2]}</p><p>***</p><p>Bo Marsh reported from Norvik, and Cy Roe from Sundal.</p><p>Contributing: The Wire</p><p>Contact the writer: ada@tide.example</p><p>Ada Finch covers the port for the Tide. Write to her at ada@tide.example.</p><p><i>Published March 14, 2025</i></p></article>`,
    ),
    story: EN,
    is: { byline: 'Ada Finch', published: '2025-03-14' },
  },
  'a ministry’s page whose title says in other words what its heading does': {
    html: `<html lang="en-GB"><head><title>Ministry of Ports - Press releases - Quay approved</title></head><body><div>Ministry of Ports</div><h1>The third quay is approved</h1><p>14 March 2025</p>${paragraphs([`${EN[0]} ${EN[1]}`, EN[2] ?? ''])}</body></html>`,
    story: [`${EN[0]} ${EN[1]}`, EN[2] ?? ''],
    is: { title: 'The third quay is approved', published: '2025-03-14' },
  },
  'a page whose first heading is its paper’s name': {
    html: `<html lang="en"><head><title>QUAY: Ada Finch: Third quay approved | Port News | tide-daily.example</title></head><body><h1>tide-daily.example</h1><h1><span>Ada Finch: Third quay approved</span></h1>${paragraphs([`${EN[0]} ${EN[1]}`])}</body></html>`,
    story: [`${EN[0]} ${EN[1]}`],
    is: { title: 'Ada Finch: Third quay approved' },
  },
  'a post whose title is a link that the page’s title goes on from': {
    html: `<html lang="en"><head><title>Third quay is approved at last : r/quay</title></head><body><p class="title"><a href="/q">Third quay is approved at last</a></p><div class="md">${paragraphs(EN)}</div></body></html>`,
    story: EN,
    is: { title: 'Third quay is approved at last' },
  },
  'posts of a channel on one page': {
    html: page(
      `<div class="header_title">Tide</div>${EN.map((text, i) => `<div class="widget_message_wrap"><div class="widget_message"><div class="widget_message_text">${text}</div><div class="widget_message_footer"><a href="/${i}"><time datetime="2025-03-14T1${i}:00:00+00:00">1${i}:00</time></a></div></div></div>`).join('')}`,
    ),
    story: EN,
  },
  'a page whose box for sharing says the first paragraph too': {
    html: page(
      `<div class="bar"><h4>Third quay approved</h4><p class="bar-description">${EN[0]}</p></div><div>${links(4)}</div><article><h1>Third quay approved</h1>${paragraphs(EN)}</article>`,
      `<meta name="description" content="${EN[0]}">`,
    ),
    story: EN,
  },
  'comments by number under a story, and the rules of them': {
    html: page(
      `<div><h1>Third quay approved</h1>${paragraphs(EN)}<p>Figyelem! A hozzászólások nem a szerkesztőség nézeteit tükrözik.</p></div>${['I have waited for this.', 'And I too.', 'Who pays for it?'].map((text, i) => `<div><p>#${i + 1}</p><p>${text}</p></div>`).join('')}`,
      '<meta name="author" content="Tide Media Sp. z o.o.">',
    ),
    story: EN,
    is: { byline: null },
  },
  'a page of pictures': {
    html: page(
      `<main><h1>Third quay approved</h1><p>The quay through the years, photographed by our readers.</p><div class="gallery">${EN.map((text) => `<figure><img src="q.jpg"><figcaption>${text}</figcaption></figure>`).join('')}</div></main>`,
    ),
    story: ['The quay through the years, photographed by our readers.', ...EN],
  },
  'a page of pictures and nothing else': {
    html: page(
      `<header><ul>${links(4)}</ul></header><main><h1>Third quay approved</h1><div class="gallery">${EN.map((text) => `<figure class="gallery__item"><img src="q.jpg"><figcaption class="gallery__caption">${text}</figcaption></figure>`).join('')}</div></main>`,
    ),
    story: EN,
  },
  'a live report drawn by a program from its data': {
    html: page(
      '<main><h1>Third quay: live</h1><div id="live"></div></main>',
      data({
        '@type': 'LiveBlogPosting',
        headline: 'Third quay: live',
        datePublished: '2025-03-14T08:00:00Z',
        liveBlogUpdate: [...EN, ...EN].map((articleBody, i) => ({
          '@type': 'BlogPosting',
          headline: `Part ${i}`,
          articleBody,
        })),
      }),
    ),
    story: [...EN, ...EN].flatMap((text, i) => [`Part ${i}`, text]),
    is: { title: 'Third quay: live', published: '2025-03-14T08:00:00Z' },
  },
  'an opinion whose author is named in the title, behind the headline': {
    html: `<html><head><title>Third quay approved | Ada Finch</title><meta property="og:site_name" content="Tide"></head><body><h1>Third quay approved</h1><a rel="author" href="/p/ada">Ada Finch</a>${paragraphs(EN)}</body></html>`,
    story: EN,
    is: { title: 'Third quay approved', byline: 'Ada Finch', source: 'Tide' },
  },
  'a printed version without a heading': {
    html: `<html><head><title>Print - Third quay is approved - Tide</title></head><body><div>Print this page | Close window</div><hr><b>Third quay is approved</b><br>By Ada Finch<br>Published: 14 March 2025, 09:40<br><br>${EN.join('<br><br>')}<br><br>Find this article at: https://tide.example/2025/quay.html<br><br>Copyright 2025 Tide. All rights reserved.</body></html>`,
    story: EN,
    is: { title: 'Third quay is approved', byline: 'Ada Finch', published: '2025-03-14T09:40' },
  },
  'a stub that its paper asks to pay for': {
    html: page(
      `<article><h1>Third quay approved</h1><div>Plus</div><p>${EN[0]}</p><p>${EN[1]}</p><div><p>This article is for subscribers only.</p><p>To read the full story, sign in or subscribe. Your subscription supports our work.</p><p>You have read 5 of 5 free articles this month.</p></div></article>`,
    ),
    story: EN.slice(0, 2),
  },
  'a match with its table': {
    html: page(
      `<article><h1>Third quay approved</h1>${paragraphs(EN)}<table><tr><th>Quay</th><th>Ships</th></tr><tr><td>First</td><td>12</td></tr></table></article>`,
    ),
    story: [...EN, 'Quay\tShips', 'First\t12'],
  },
  'a live report, whose entries have main headings of their own': {
    html: page(
      `<div><article><h1>Third quay: the day of the vote</h1><p>Follow what the council decides here.</p></article>${EN.map((text, i) => `<article><h1>Entry ${i}</h1><p>${text}</p></article>`).join('')}</div>`,
    ),
    story: ['Follow what the council decides here.', ...EN],
  },
  'a heading that ends with the words of the title': {
    html: page(
      `<h1>The harbour that never sleeps</h1>${paragraphs(EN)}<h2>A short history of the harbour that never sleeps</h2>${paragraphs(EN)}`,
    ),
    story: [...EN, 'A short history of the harbour that never sleeps', ...EN],
  },
  'a story below which another one follows as one scrolls': {
    html: page(
      `<div><article><h1>Third quay approved</h1>${paragraphs(EN)}</article><article><h1>Ferry fares are to rise</h1><p>Ada Finch</p>${paragraphs(EN.map((text) => `Fares: ${text}`))}</article></div>`,
    ),
    story: EN,
  },
  'a table in a figure, and the headline behind words of its own in one heading': {
    html: page(
      `<article><h2><span>Port</span><span>Third quay approved by the council</span></h2>${paragraphs(EN)}<figure class="wp-block-table"><table><tr><th>Quay</th><th>Ships</th></tr><tr><td>First</td><td>12</td></tr></table></figure>${paragraphs(EN)}</article>`,
      '<meta property="og:title" content="Third quay approved by the council">',
    ),
    story: [...EN, 'Quay\tShips', 'First\t12', ...EN],
  },
  'a printed version': {
    html: page(
      `<p><img src="logo.gif"></p><h2>Third quay approved</h2><p><i>By Ada Finch, 14 March 2025</i></p>${paragraphs(EN)}<p>© 2025 Tide. All rights reserved.</p>`,
    ),
    story: EN,
    is: { byline: 'Ada Finch', published: '2025-03-14' },
  },
};

describe('a page as built by', () => {
  test.each(Object.entries(KINDS))('%s', async (_, { html, story, is }) => {
    const article = await extractArticle(html);
    expect(article.paragraphs).toEqual(story);
    expect(article).toMatchObject(is ?? {});
  });
});
