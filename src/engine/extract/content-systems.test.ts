/** What pages say of themselves, as systems of many kinds write it: the title, the author, the days, the paper, the language. */
import { test } from 'vitest';
import { data, expectDrawn, FOOTER, JANE, MENU, page, paragraphs, RELATED, type Told } from './fixtures/quay-page.ts';
import { EN, HEADLINE } from './fixtures/quay-stories.ts';

const PAGES: readonly Told[] = [
  [
    'WordPress, a theme of blocks',
    page(
      'en-US',
      `<title>${HEADLINE} &#8211; Quay Daily</title><link rel="canonical" href="https://quaydaily.example/2026/10/ferries/">`,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Quay Daily</a></p></header><main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">${HEADLINE}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2026-10-14T08:30:00+00:00"><a href="/2026/10/ferries/">October 14, 2026</a></time></div><p class="has-contrast-2-color">—</p><p>by</p><div class="wp-block-post-author-name"><a href="/author/jane/" class="wp-block-post-author-name__link">Jane Roe</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/harbour/" rel="tag">Harbour</a></div></div></div></div><div class="entry-content wp-block-post-content">${paragraphs(EN)}</div><div class="wp-block-comments"><h2>Comments</h2><h3>3 responses to “${HEADLINE}”</h3><ol><li><div class="wp-block-comment-author-name"><a>Old Salt</a></div><div class="wp-block-comment-date"><time datetime="2026-10-15T10:00:00+00:00">October 15, 2026</time></div><p>I have been saying for years that the pier lights are too dim, and nobody in the office has ever listened.</p></li></ol></div></main></div>`,
    ),
    { ...JANE, published: '2026-10-14' },
  ],
  [
    'WordPress with a graph of data',
    page(
      'en-US',
      `<title>${HEADLINE} - Quay Daily</title><meta property="og:title" content="${HEADLINE} - Quay Daily"><meta property="og:site_name" content="Quay Daily"><meta property="article:published_time" content="2026-10-14T23:30:00+00:00"><meta property="article:modified_time" content="2026-10-15T07:00:00+00:00"><meta name="author" content="Jane Roe"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="2 minutes">` +
        data({
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'Article',
              '@id': 'https://q.example/f/#article',
              isPartOf: { '@id': 'https://q.example/f/' },
              author: { name: 'Jane Roe', '@id': 'https://q.example/#/schema/person/1' },
              headline: HEADLINE,
              datePublished: '2026-10-14T23:30:00+00:00',
              dateModified: '2026-10-15T07:00:00+00:00',
              publisher: { '@id': 'https://q.example/#organization' },
              articleSection: ['Harbour'],
              inLanguage: 'en-US',
            },
            {
              '@type': 'WebPage',
              '@id': 'https://q.example/f/',
              url: 'https://q.example/f/',
              name: `${HEADLINE} - Quay Daily`,
              datePublished: '2026-10-14T23:30:00+00:00',
            },
            { '@type': 'WebSite', '@id': 'https://q.example/#website', name: 'Quay Daily' },
            { '@type': 'Organization', '@id': 'https://q.example/#organization', name: 'Quay Daily Media Ltd' },
            { '@type': 'Person', '@id': 'https://q.example/#/schema/person/1', name: 'Jane Roe' },
          ],
        }),
      `${MENU}<article><header class="entry-header"><span class="cat-links"><a>Harbour</a></span><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta">By <a rel="author">Jane Roe</a> / October 14, 2026</div></header><div class="entry-content">${paragraphs(EN)}</div></article>${RELATED}${FOOTER}`,
    ),
    { ...JANE, published: '2026-10-14', updated: '2026-10-15' },
  ],
  [
    'WordPress, the day above the headline',
    page(
      'en-GB',
      `<title>${HEADLINE} | Quay Daily</title>`,
      `<div id="page" class="site"><header id="masthead"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Quay Daily</a></p><p class="site-description">All the news of the waterfront</p></div></header><main id="main"><article class="post-12 post type-post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="/f" rel="bookmark"><time class="entry-date published" datetime="2026-10-14T08:30:00+01:00">14th October 2026</time><time class="updated" datetime="2026-10-16T08:30:00+01:00">16th October 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jane/">Jane Roe</a></span></span></div><h1 class="entry-title">${HEADLINE}</h1></header><div class="entry-content">${paragraphs(EN)}</div><footer class="entry-footer"><span class="cat-tags-links">Categories <a>Harbour</a></span></footer></article><nav class="navigation post-navigation"><a rel="prev"><span>Previous Post</span> Bridge opens</a></nav></main><aside id="secondary"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a>Bridge opens</a></li></ul></section></aside></div>`,
    ),
    { ...JANE, language: 'en-GB', published: '2026-10-14', updated: '2026-10-16' },
  ],
  [
    'WordPress, a magazine’s theme',
    page(
      'en-US',
      `<title>${HEADLINE} | Quay Daily</title><meta property="og:site_name" content="Quay Daily"><meta property="og:title" content="${HEADLINE}">`,
      `${MENU}<div class="td-post-template-default"><article class="post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a>Harbour</a></li></ul><header class="td-post-title"><h1 class="entry-title">${HEADLINE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/jane/">Jane Roe</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-10-14T08:30:00+00:00">October 14, 2026</time></span><div class="td-post-views"><span>1204</span></div></div></header></div><div class="td-post-content">${paragraphs(EN)}</div><div class="td-block-row td-post-next-prev"><span>Previous article</span><a>Bridge opens</a></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a>Jane Roe</a></span></div></div></div></article><div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><div class="td_module_related_posts"><h3><a>Bridge opens</a></h3><span class="td-post-author-name"><a>Cy Reed</a></span></div></div></div>`,
    ),
    { ...JANE, published: '2026-10-14' },
  ],
  [
    'Drupal 7',
    page(
      'en',
      `<title>${HEADLINE} | Quay Daily</title><meta name="Generator" content="Drupal 7 (http://drupal.org)">`,
      `${MENU}<h1 class="title" id="page-title">${HEADLINE}</h1><div class="node node-article"><div class="meta submitted">Submitted by <span rel="sioc:has_creator"><span class="username" typeof="sioc:UserAccount" property="foaf:name">Jane Roe</span></span> on Wed, 10/14/2026 - 08:30</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs(EN)}</div></div></div><div class="field-name-field-tags"><div class="field-label">Tags: </div><div><a>harbour</a></div></div></div></div>${FOOTER}`,
    ),
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Drupal 10, an account',
    page(
      'en',
      `<title>${HEADLINE} | Quay Daily</title>`,
      `${MENU}<main><h1 class="page-title"><span class="field field--name-title">${HEADLINE}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><a title="View user profile." href="/user/1" class="username">jroe</a></span> on <span class="field field--name-created"><time datetime="2026-10-14T08:30:00+02:00">Wed, 10/14/2026 - 08:30</time></span></div></footer><div class="node__content"><div class="field field--name-body">${paragraphs(EN)}</div></div></article></main>`,
    ),
    { byline: 'jroe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Ghost',
    page(
      'en',
      `<title>${HEADLINE}</title><meta property="og:site_name" content="Quay Daily"><meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2026-10-14T08:30:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe"><meta name="generator" content="Ghost 5.82">` +
        data({
          '@type': 'Article',
          publisher: { '@type': 'Organization', name: 'Quay Daily' },
          author: { '@type': 'Person', name: 'Jane Roe' },
          headline: HEADLINE,
          datePublished: '2026-10-14T08:30:00.000Z',
          dateModified: '2026-10-14T09:00:00.000Z',
        }),
      `<header class="gh-head"><a class="gh-head-logo">Quay Daily</a></header><main><article class="gh-article post tag-harbour"><header class="gh-article-header"><div class="gh-article-tag"><a>Harbour</a></div><h1 class="gh-article-title">${HEADLINE}</h1><p class="gh-article-excerpt">Two boats, one morning</p><div class="gh-article-meta"><ul class="gh-author-image-list"></ul><h4 class="gh-article-author-name"><a href="/author/jane/">Jane Roe</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-10-14">Oct 14, 2026</time><span class="byline-reading-time"><span class="bull">•</span> 2 min read</span></div></div></header><section class="gh-content">${paragraphs(EN)}</section></article><section class="footer-cta"><h2>Sign up for more like this.</h2></section></main>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newsletter',
    page(
      'en',
      `<title>${HEADLINE} - by Jane Roe - Quay Notes</title><meta property="og:title" content="${HEADLINE}"><meta property="og:type" content="article"><meta name="author" content="Jane Roe"><meta property="og:url" content="https://quaynotes.example/p/ferries">` +
        data({
          '@type': 'NewsArticle',
          url: 'https://quaynotes.example/p/ferries',
          headline: HEADLINE,
          description: 'Two boats',
          datePublished: '2026-10-14T08:30:00+00:00',
          dateModified: '2026-10-14T08:30:00+00:00',
          author: [{ '@type': 'Person', name: 'Jane Roe' }],
          publisher: { '@type': 'Organization', name: 'Quay Notes' },
        }),
      `<div class="main-menu"><h1 class="pencraft navbar-title"><a href="/">Quay Notes</a></h1><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><h3 class="subtitle">Two boats, one morning, and a question for the office</h3><div class="byline-wrapper"><a href="https://x.example/@janeroe">Jane Roe</a><div class="meta">Oct 14, 2026</div></div><div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div><div class="available-content"><div class="body markup">${paragraphs(EN)}</div></div><div class="subscription-widget"><p>Quay Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></article>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newsletter without data',
    page(
      'en',
      `<title>${HEADLINE} - by Jane Roe - Quay Notes</title>`,
      `<article class="post"><h2>${HEADLINE}</h2><div class="byline"><a href="/@janeroe">Jane Roe</a> <span>Oct 14, 2026</span></div>${paragraphs(EN)}</article>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newspaper’s system',
    page(
      'en',
      `<title>${HEADLINE} – Quay Daily</title><meta property="og:title" content="${HEADLINE} – Quay Daily"><meta property="og:site_name" content="Quay Daily">` +
        data({
          '@type': 'NewsArticle',
          headline: HEADLINE,
          alternativeHeadline: '',
          datePublished: '2026-10-14T08:30:00Z',
          dateModified: '2026-10-14T10:00:00Z',
          author: [
            { '@type': 'Person', name: 'Jane Roe' },
            { '@type': 'Person', name: 'John Doe' },
          ],
          publisher: { '@type': 'NewsMediaOrganization', name: 'Quay Daily' },
        }),
      `${MENU}<main><div class="c-overline">Harbour</div><h1 class="b-headline">${HEADLINE}</h1><div class="b-subheadline">Eleven passengers were hurt</div><div class="b-byline">By <span class="b-byline__names"><a href="/people/jane/">Jane Roe</a> and <a href="/people/john/">John Doe</a></span></div><time datetime="2026-10-14T08:30:00Z" class="b-date">October 14, 2026 at 8:30 a.m. EDT</time><article class="b-article-body">${paragraphs(EN)}</article></main>${RELATED}`,
    ),
    { byline: 'Jane Roe, John Doe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'a platform of essays',
    page(
      'en',
      `<title data-rh="true">${HEADLINE} | by Jane Roe | The Quay Review | Oct, 2026 | Large</title><meta property="og:site_name" content="Large"><meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2026-10-14T08:30:00.000Z"><meta name="author" content="Jane Roe">`,
      `<div><a href="/">Open in app</a><a>Sign up</a><a>Sign in</a></div><article><div><h1 class="pw-post-title" data-testid="storyTitle">${HEADLINE}</h1><div><a data-testid="authorName" href="/@jane">Jane Roe</a><span>·</span><button>Follow</button><div>Published in <a>The Quay Review</a></div><span data-testid="storyReadTime">2 min read</span>·<span data-testid="storyPublishDate">Oct 14, 2026</span></div></div><div><div>--</div><div>1</div><button>Listen</button><button>Share</button></div>${paragraphs(EN)}</article>`,
    ),
    { byline: 'Jane Roe', source: 'Large', language: 'en', published: '2026-10-14' },
  ],
  [
    'AMP',
    `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title><link rel="canonical" href="https://quaydaily.example/ferries">${data({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-10-14T08:30:00Z', author: { '@type': 'Person', name: 'Jane Roe' }, publisher: { '@type': 'Organization', name: 'Quay Daily' } })}</head><body><amp-sidebar id="s"><ul><li>News</li></ul></amp-sidebar><header class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Quay Daily</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${HEADLINE}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Jane Roe</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2026-10-14T08:30:00Z">4 months ago</time></div></header><div class="amp-wp-article-content">${paragraphs(EN)}<amp-ad width=300 height=250></amp-ad></div></article></body></html>`,
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Blogger',
    page(
      '',
      `<title>Quay Notes: ${HEADLINE}</title><meta content='blogger' name='generator'/><link href='https://quaynotes.example/2026/10/ferries.html' rel='canonical'/><meta content='${HEADLINE}' property='og:title'/>`,
      `<div class='header'><h1 class='title'><a href='/'>Quay Notes</a></h1><p class='description'><span>Boats and weather</span></p></div><div class='main section'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Wednesday, October 14, 2026</span></h2><div class="date-posts"><div class='post hentry' itemscope itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>${HEADLINE}</h3><div class='post-body entry-content' itemprop='description articleBody'>${EN.join('<br /><br />')}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope itemtype='http://schema.org/Person'><a class='g-profile' rel='author' title='author profile'><span itemprop='name'>Jane Roe</span></a></span></span> <span class='post-timestamp'>at <a class='timestamp-link' rel='bookmark'><abbr class='published' itemprop='datePublished' title='2026-10-14T08:30:00-07:00'>8:30 AM</abbr></a></span></div></div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl><dt class='comment-author'>Old Salt said...</dt><dd>Long overdue, I should say, and the lights are too dim.</dd></dl></div></div></div></div></div>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'Joomla',
    page(
      'en-gb',
      `<title>${HEADLINE}</title><meta name="author" content="Super User"><meta name="generator" content="Joomla! - Open Source Content Management">`,
      `${MENU}<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">${HEADLINE}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Jane Roe</span></dd><dd class="category-name">Category: <a itemprop="genre">Harbour</a></dd><dd class="published"><time datetime="2026-10-14T08:30:00+01:00" itemprop="datePublished">Published: 14 October 2026</time></dd><dd class="modified"><time datetime="2026-10-16T08:30:00+01:00" itemprop="dateModified">Last Updated: 16 October 2026</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:312">Hits: 312</dd></dl><div itemprop="articleBody">${paragraphs(EN)}</div><ul class="pagination"><li>Prev</li><li>Next</li></ul></div>`,
    ),
    { byline: 'Jane Roe', language: 'en-GB', published: '2026-10-14', updated: '2026-10-16' },
  ],
];

test.each(PAGES)('%s', async (_, html, expected) => {
  await expectDrawn(html, expected);
});
