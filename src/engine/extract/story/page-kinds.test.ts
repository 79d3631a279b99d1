/** Small pages as content systems build them: which words are the story, who wrote it, and when. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const EN = [
  'The harbour council voted on Friday to build a third quay, after seven years in which the plan had been put off.',
  'Work begins in April, and it is to end in October, said the chair of the council, Maria Levchenko.',
  'The price was set at 4.2 million euros, of which the region pays a third, according to the council.',
];
const RU = [
  'Городской совет гавани в пятницу одобрил строительство третьего причала, которое откладывали семь лет.',
  'Работы начнутся в апреле и продлятся до октября, сообщила председатель совета Мария Левченко.',
  'Стоимость составит 4,2 миллиона евро, треть из которых заплатит область, отметили в совете.',
];
const ZH = [
  '海港城市议会星期五批准修建第三座码头，此前该计划被搁置了七年之久，议员们对费用意见不一。',
  '议会主席表示，工程将于四月开工，预计十月结束，其间渡轮将改停第二码头。',
  '造价定为四百二十万欧元，其中三分之一由地区政府承担，其余由港口自行筹措。',
];
const AR = [
  'صوت مجلس الميناء يوم الجمعة لصالح بناء رصيف ثالث، بعد سبع سنوات تأجلت فيها الخطة مرارا.',
  'وقالت رئيسة المجلس إن الأعمال تبدأ في أبريل وتنتهي في أكتوبر، على أن تتوقف العبارات مؤقتا.',
  'وحددت الكلفة بأربعة ملايين ومئتي ألف يورو، تدفع المنطقة ثلثها بحسب المجلس.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${/<h[12][^>]*>([^<]+)</.exec(body)?.[1] ?? ''}</title>${head}</head><body>${body}</body></html>`;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/story/${i}">A headline of another story, number ${i}</a></li>`,
  ).join('');
const card = (i: number) =>
  `<div class="card"><a href="/s/${i}"><h3>A headline of another story, number ${i}</h3></a><p>Its teaser says in a sentence, with a comma, what it is about.</p></div>`;

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

describe('not an article:', () => {
  test.each([
    [
      'a page-not-found notice',
      `<header><ul>${links(6)}</ul></header><main><h1>404</h1><p>The page you are looking for could not be found.</p></main>`,
    ],
    [
      'a robot test',
      '<main><h1>Just a moment…</h1><p>Verifying that you are human. This may take a few seconds.</p></main>',
    ],
    [
      'a section’s list',
      `<main><h1>Port</h1>${Array.from({ length: 12 }, (_, i) => card(i)).join('')}</main><footer>${links(10)}</footer>`,
    ],
    [
      'a page of search results',
      `<main><h1>Results for quay</h1><ol>${Array.from({ length: 15 }, (_, i) => `<li><h3><a href="/r/${i}">A headline of a result, number ${i}</a></h3><p>… words around <b>quay</b>, number ${i}, out of the story …</p></li>`).join('')}</ol></main>`,
    ],
    [
      'a front page of which one line is left',
      `<header><h1>Tide <a href="/">of the harbour</a> and the quay</h1></header>${Array.from({ length: 40 }, (_, i) => `<div><a href="/s/${i}">A headline of another story, number ${i}, and of no other</a></div>`).join('')}`,
    ],
    [
      'nothing but a consent wall',
      `<div class="consent"><h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services.</p><button>Accept all</button></div>`,
    ],
  ])('%s', async (_, body) => expect((await extractArticle(page(body))).paragraphs).toEqual([]));
});

describe('a page shown in place of an article is named for what it is:', () => {
  test.each([
    [
      'missing',
      'uk',
      '<h1>Сторінку не знайдено</h1><p>На жаль, сторінка, яку ви шукаєте, не існує або була видалена.</p>',
    ],
    [
      'missing',
      'ar',
      '<h1>الصفحة غير موجودة</h1><p>عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها إلى عنوان آخر.</p>',
    ],
    [
      'missing',
      'en',
      `<h1>Oops! Something went wrong</h1><p>We can’t seem to find the page you’re looking for. Here are some of our latest stories instead.</p><h3><a href="/1">Third quay approved</a></h3><p>${EN[0]}</p>`,
    ],
    [
      'missing',
      'en',
      '<h1>451: Unavailable</h1><p>Access cannot be granted from where you are, for reasons of data protection (GDPR).</p>',
    ],
    ['refused', 'en', '<p>Please enable JS and disable any ad blocker</p>'],
    [
      'sign-in',
      'en',
      `<h1>Log in to your account</h1><p>${'Enter your address and your password to read on. '.repeat(3)}</p>`,
    ],
    [
      'sign-in',
      'en',
      '<h1>Session expired</h1><p>Your session has expired due to inactivity. Please log in again.</p>',
    ],
    [
      'sign-in',
      'fr',
      '<h2>Base de presse</h2><p>Votre session a expiré pour des raisons de sécurité. Veuillez vous reconnecter.</p>',
    ],
    [
      'missing',
      'en',
      '<p>We are sorry but there is an error in this document and it is not possible to display it.</p>',
    ],
    ['sign-in', 'ru', '<h1>Авторизация</h1><p>Введите адрес электронной почты и пароль, чтобы читать дальше.</p>'],
    [
      'consent',
      'en',
      `<h1>We value your privacy</h1><p>We and our 842 partners store information on a device, such as cookies, and process personal data.</p><p>${'With your permission we may use precise geolocation data and identification through scanning of your device. '.repeat(5)}</p><p>Please note that some processing of your personal data may not require your consent, but you have a right to object to it.</p>`,
    ],
    [
      'consent',
      'de',
      '<h1>Willkommen</h1><p>Wir und unsere bis zu 213 Partner verarbeiten Daten, um Anzeigen zu personalisieren. Dafür brauchen wir Ihre Einwilligung.</p><p>Oder lesen Sie werbefrei für 4,99 Euro im Monat ohne Tracking.</p>',
    ],
  ])('%s (%s)', async (notice, lang, body) => {
    expect(await extractArticle(page(body, '', lang))).toMatchObject({ notice, paragraphs: [] });
  });

  test('a story about such pages is a story', async () => {
    const body = `<h1>Page not found: how the council lost its website</h1>${paragraphs([...EN, ...EN])}`;
    expect(await extractArticle(page(body))).toMatchObject({ notice: null, paragraphs: [...EN, ...EN] });
    const partners = EN.map((text) => `${text} Personal data, it said, need consent.`);
    expect(await extractArticle(page(`<h1>Quay</h1>${paragraphs(partners)}`))).toMatchObject({ paragraphs: partners });
  });

  test.each([
    ['en', 'Session ended in uproar over the pier', 'The session ended without a vote on the pier, the mayor said.'],
    [
      'en',
      'Session expired errors plague the library',
      'Readers were logged out again and again on Friday, staff said.',
    ],
    [
      'en',
      'Document at the heart of the pier inquiry not found',
      'The clerk told the court that she had looked for it.',
    ],
    [
      'de',
      'Sitzung beendet: Rat vertagt den Pier',
      'Der Rat hat am Freitag nicht abgestimmt, sagte die Bürgermeisterin.',
    ],
    ['pt', 'A sessão terminou sem voto sobre o cais', 'O presidente da câmara disse que o cais fica aberto.'],
  ])('a short story (%s): %s', async (lang, title, text) => {
    expect(await extractArticle(page(`<h1>${title}</h1><p>${text}</p>`, '', lang))).toMatchObject({
      notice: null,
      paragraphs: [text],
    });
  });
});

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

describe('a line below the headline whose parts are separated only by styles', () => {
  const under = (info: string, lang: string, story: readonly string[]) =>
    extractArticle(page(`<h1>Quay</h1><div class="info">${info}</div>${paragraphs(story)}`, '', lang));

  test.each([
    ['ru', RU, '<span>Текст: Иван Петров</span><span>3 марта 2020, 09:15</span>', 'Иван Петров'],
    ['ar', AR, '<span>كتب: أحمد حسن</span><span>الثلاثاء 03 مارس 2020 - 09:15</span>', 'أحمد حسن'],
    ['zh', ZH, '<span>来源：海港报</span><span>作者：王小明</span><span>2020年3月3日 09:15</span>', '王小明'],
    [
      'en',
      EN,
      '<span>By Ada Finch</span><a href="/b">Bo Marsh</a><time>March 3, 2020, 9:15 AM</time>',
      'Ada Finch, Bo Marsh',
    ],
    ['en', EN, '<span class="author">By Ada Finch<b></b><i>March 3, 2020, 9:15 AM</i></span>', 'Ada Finch'],
    ['en', EN, '<b>Author:</b><span>Ada Finch</span><span>March 3, 2020, 9:15 AM</span>', 'Ada Finch'],
  ])('%s: the name ends where the next part begins', async (lang, story, info, byline) => {
    expect(await under(info, lang, story)).toMatchObject({ byline, published: '2020-03-03T09:15', paragraphs: story });
  });

  test('a count before the date is not part of it', async () => {
    expect(await under('<span>Просмотров: 123</span><span>03.03.2020</span>', 'ru', RU)).toMatchObject({
      published: '2020-03-03',
    });
  });

  test('letters marked up one by one are one word', async () => {
    const words = '<p><b>T</b><i>he</i> quay is shut, said the council on Friday, and it will be for a year.</p>';
    expect((await under('', 'en', [...EN, words])).paragraphs.at(-1)).toMatch(/^The quay/);
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

describe('a name without a word that marks it as the author’s', () => {
  const bylineOf = async (body: string, lang: string) => (await extractArticle(page(body, '', lang))).byline;

  test('is recognised by a Chinese surname, below the headline or in brackets after the story', async () => {
    expect(await bylineOf(`<h1>港口将关闭</h1><p>赵延东、林海</p>${paragraphs(ZH)}`, 'zh')).toBe('赵延东, 林海');
    expect(await bylineOf(`<h1>港口将关闭</h1>${paragraphs(ZH)}<p>（袁源）</p>`, 'zh')).toBe('袁源');
    expect(await bylineOf(`<h1>港口将关闭</h1><p>国际新闻</p>${paragraphs(ZH)}<p>（完）</p>`, 'zh')).toBeNull();
  });

  test('is recognised if set apart below the last sentence', async () => {
    const signed = (end: string) =>
      bylineOf(`<h1>Quay</h1><article>${paragraphs(EN)}${end}</article><p>Quay</p>`, 'vi');
    expect(await signed('<p style="text-align:right"><strong>Lê Phương</strong></p>')).toBe('Lê Phương');
    expect(await signed('<p>Lê Phương</p>')).toBeNull();
    expect(await signed(`<p><strong>Lê Phương</strong></p><p>${EN[0]}</p>`)).toBeNull();
  });
});

test('the date of a comment or another story does not replace the one below the headline', async () => {
  const comment = '<div class="comment"><time datetime="2020-03-05T10:00">5 March</time></div>';
  const aside = '<aside><time datetime="2021-01-01">1 January 2021</time></aside>';
  const line = '<div class="meta">Tuesday 3 March 2020 09.15</div>';
  expect(
    await extractArticle(page(`<article><h1>Quay</h1>${line}${paragraphs(EN)}</article>${comment}${aside}`)),
  ).toMatchObject({ published: '2020-03-03T09:15' });
});

test.each([
  ['<span>기자명 김민수</span><span>승인 2020.03.03 09:15</span>', '김민수'],
  ['<span>김민수 · 이영희 기자</span><span>등록 2020-03-03 09:15</span>', '김민수, 이영희'],
])('Korean reporters with their role before or after: %s', async (info, byline) => {
  const KO = '항만 의회는 금요일 세 번째 부두를 짓기로 했다. 공사는 4월에 시작해 10월에 끝난다고 의장이 말했다.';
  const body = `<article><h1>부두</h1><div class="info">${info}</div>${paragraphs([KO, KO])}</article>`;
  expect(await extractArticle(page(body, '', 'ko'))).toMatchObject({ byline, published: '2020-03-03T09:15' });
});

test('a reporter’s name and address below a Korean story are not part of it', async () => {
  const KO = '항만 의회는 금요일 세 번째 부두를 짓기로 했다. 공사는 4월에 시작해 10월에 끝난다고 의장이 말했다.';
  const body = `<article><h1>부두</h1>${paragraphs([KO, KO])}<p>김민수 기자 minsu@quay.example</p></article>`;
  expect(await extractArticle(page(body, '', 'ko'))).toMatchObject({ byline: '김민수', paragraphs: [KO, KO] });
});
