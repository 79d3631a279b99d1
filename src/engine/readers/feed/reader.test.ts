import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (content: string | Buffer, name = 'a.rss') => readBytes(Buffer.from(content), name);

test('each item is an article, with what the feed says about all items', async () => {
  const [first, second, third] = await read(fixture('harbour.rss'));
  expect(first).toMatchObject({
    member: 'item 1',
    externalId: 'hd-1',
    title: 'Council closes pier & ferry stop',
    url: 'https://harbour-daily.example/pier?a=1&b=2',
    published: '2025-03-14T09:40:00+01:00',
    byline: 'Ada Finch',
    source: 'Harbour Daily',
    section: 'Politics',
    paragraphs: ['The council voted on Friday.', 'Work begins in April, cafés included.'],
    furniture: ['The pier in March.', 'Continue reading...'],
  });
  expect(second).toMatchObject({ title: 'Headline alone', paragraphs: ['Headline alone'], published: null });
  expect(third).toMatchObject({ outcome: 'failure', code: 'empty', member: 'item 3' });
});

test('Atom with a namespace prefix: content as elements, and the article’s address among its links', async () => {
  expect(await read(fixture('notes.atom'), 'a.xml')).toMatchObject([
    {
      title: 'Der Pier schließt',
      url: 'https://notes.example/1',
      updated: '2025-03-15T08:00:00Z',
      byline: 'Ida Brandt',
      language: 'de',
      paragraphs: [
        'Der Rat hat am Freitag entschieden, den alten Pier zu schließen.',
        'Die Arbeiten beginnen im April.',
      ],
    },
  ]);
});

test('an Atom entry by itself is read', async () => {
  const entry =
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><id>a</id><updated>2026-03-01T08:00:00Z</updated><content type="html">&lt;p&gt;The council votes.&lt;/p&gt;</content></entry>';
  expect(await readBytes(Buffer.from(entry), 'a.xml')).toMatchObject([
    { title: 'Quay', published: '2026-03-01T08:00:00Z', paragraphs: ['The council votes.'] },
  ]);
});

test('a JSON Feed is recognised, whatever its name', async () => {
  expect(await read(fixture('feed.json'), 'a.json')).toMatchObject([
    { title: 'Pier', paragraphs: ['The council voted.', 'Work begins.'], byline: 'Ada Finch' },
  ]);
});

test('from a WordPress export, what was published is read, with paragraphs at its blank lines', async () => {
  expect(await read(fixture('export.wxr'), 'export.xml')).toMatchObject([
    {
      title: 'Published post',
      byline: 'Ada Finch',
      paragraphs: ['The council voted on Friday.', 'Work begins in April.'],
    },
  ]);
});

test('an item that is cut off is reported, and the others are read', async () => {
  const whole = fixture('harbour.rss').toString();
  const results = await read(whole.slice(0, whole.indexOf('Headline alone')));
  expect(results).toMatchObject([{ title: 'Council closes pier & ferry stop' }, { code: 'damaged', member: 'item 2' }]);
});

test('a feed that breaks off between its items says so', async () => {
  const whole = fixture('harbour.rss').toString();
  const results = await read(whole.slice(0, whole.indexOf('</item>') + '</item>'.length));
  expect(results).toMatchObject([
    { title: 'Council closes pier & ferry stop' },
    { code: 'damaged', member: 'the end of the file' },
  ]);
});

test('markup in a title is removed, and a title of nothing but markup is kept as written', async () => {
  const item = (title: string) => `<rss><channel><item><title><![CDATA[${title}]]></title></item></channel></rss>`;
  expect(await read(item('The <b>pier</b> &amp; more'))).toMatchObject([{ title: 'The pier & more' }]);
  expect(await read(item('<script>alert(1)</script>'))).toMatchObject([{ title: '<script>alert(1)</script>' }]);
});

test('HTML escaped twice is read, and an item’s own source is preferred to the feed', async () => {
  const feed =
    '<rss><channel><title>Gathered</title><item><source url="x">Harbour Daily</source><description>&amp;lt;p&amp;gt;The council voted.&amp;lt;/p&amp;gt;</description></item></channel></rss>';
  expect(await read(feed)).toMatchObject([{ paragraphs: ['The council voted.'], source: 'Harbour Daily' }]);
});

test('words that an unclosed comment would swallow are kept', async () => {
  const feed =
    '<rss><channel><item><description><![CDATA[<p><!-- <b>The council</b> voted on Friday.]]></description></item></channel></rss>';
  expect(await read(feed)).toMatchObject([{ paragraphs: [expect.stringContaining('The council voted on Friday.')] }]);
});

test('entities made of entities are refused, and unknown entities stay as written', async () => {
  const bomb =
    '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
  expect(await read(bomb)).toMatchObject([{ code: 'damaged' }]);
  const file =
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hosts">]><rss><channel><item><title>T &x;</title></item></channel></rss>';
  expect(await read(file)).toMatchObject([{ title: 'T &x;' }]);
});

test('what is not a feed is named', async () => {
  expect(await read('<rss version="2.0"><channel><title>T</title></channel></rss>')).toMatchObject([{ code: 'empty' }]);
  expect(await read('<!-- nothing -->\n')).toMatchObject([{ code: 'empty' }]);
  expect(await read('<rss version="2.0">\n</rss')).toMatchObject([{ code: 'damaged' }]);
  expect(await read('<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>')).toMatchObject([
    { code: 'not-an-article', message: expect.stringContaining('list of feeds') },
  ]);
  expect(await read('<opml><body><outline text="A"/></body></opml>')).toMatchObject([
    { code: 'not-an-article', message: expect.stringContaining('outline') },
  ]);
  expect(await read('<opml><body><outline text="A & B"/></body></opml>')).toMatchObject([{ code: 'damaged' }]);
  expect(await read('<head><title>Moved</title></head><body>See <a href="x">here</a></body>')).toMatchObject([
    { code: 'not-an-article' },
  ]);
});

test('a document of another kind is not taken for a feed', () => {
  const picked = pickReader(Buffer.from('<html><body><p>About the feed element</p></body></html>'), 'a.html');
  expect('reader' in picked && picked.reader.name).toBe('html');
});

test('a relative address is resolved against the feed’s, and an item’s source is removed from its title', async () => {
  const item = (inner: string) => `<item><title>Council closes pier - Harbour Daily</title>${inner}</item>`;
  const feed = (items: string) =>
    read(
      `<rss version="2.0"><channel><title>All</title><link>https://all.example/news/</link>${items}</channel></rss>`,
    );
  expect(await feed(item('<link>/pier</link><source url="x">Harbour Daily</source>'))).toMatchObject([
    { title: 'Council closes pier', source: 'Harbour Daily', url: 'https://all.example/pier' },
  ]);
  expect(await feed(item('<link>https://harbour.example/1</link>'))).toMatchObject([
    { title: 'Council closes pier - Harbour Daily', url: 'https://harbour.example/1' },
  ]);
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://notes.example/de/"><title>N</title>';
  expect(await read(`${atom}<entry><title>Pier</title><link href="pier"/></entry></feed>`)).toMatchObject([
    { url: 'https://notes.example/de/pier' },
  ]);
  const nested = '<entry xml:base="2025/"><title>Pier</title><link href="pier"/></entry>';
  expect(await read(`${atom}${nested}</feed>`)).toMatchObject([{ url: 'https://notes.example/de/2025/pier' }]);
});

const STORY = '<p>The council voted on Friday to close the pier.</p>';
const rss = (item: string) =>
  read(`<rss version="2.0"><channel><title>Quay</title><item>${item}</item></channel></rss>`);

test('the full text given to Yandex is preferred to its substitutes', async () => {
  for (const name of ['yandex:full-text', 'turbo:content'])
    expect(
      await rss(`<title>T</title><description>In short.</description><${name}><![CDATA[${STORY}]]></${name}>`),
    ).toMatchObject([{ paragraphs: ['The council voted on Friday to close the pier.'] }]);
});

test.each([
  'The post <a href="/p">Pier</a> appeared first on <a href="/">Quay</a>.',
  'Der Beitrag <a href="/p">Pier</a> erschien zuerst auf <a href="/">Quay</a>.',
  'Запись <a href="/p">Причал</a> впервые появилась <a href="/">Набережная</a>.',
])('what blogs add below each item is not part of it: %s', async (line) => {
  const [item] = await rss(`<title>T</title><description><![CDATA[${STORY}<p>${line}</p>]]></description>`);
  expect(item).toMatchObject({
    paragraphs: ['The council voted on Friday to close the pier.'],
    furniture: [expect.any(String)],
  });
});

test('WordPress: captions are set aside, and blank lines separate paragraphs in markup, too', async () => {
  const post = `${STORY}\n\nWork begins in April.\n\n[caption id="a"]<img src="p.jpg"> The old pier[/caption]\n[dropcap]N[/dropcap]obody objected.[gallery ids="1"]\n\n[contact_form]\n`;
  expect(
    await rss(
      `<title>T</title><content:encoded><![CDATA[${post}]]></content:encoded><wp:post_type>post</wp:post_type>`,
    ),
  ).toMatchObject([
    {
      paragraphs: ['The council voted on Friday to close the pier.', 'Work begins in April.', 'Nobody objected.'],
      furniture: ['The old pier'],
    },
  ]);
});

test('Atom text may be packed in base64, beside content that is not text', async () => {
  const entry = (content: string) =>
    readBytes(
      Buffer.from(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><title>Pier</title>${content}<summary>In short.</summary></entry></feed>`,
      ),
      'a.atom',
    );
  const packed = Buffer.from('<p>The pier closes.</p><p>Nobody minds.</p>').toString('base64');
  expect(await entry(`<content type="text/html" mode="base64">${packed}</content>`)).toMatchObject([
    { paragraphs: ['The pier closes.', 'Nobody minds.'] },
  ]);
  expect(await entry(`<content type="image/png">${packed}</content>`)).toMatchObject([{ paragraphs: ['In short.'] }]);
  expect(await entry('<content type="text/plain">A &lt;b&gt; is a tag.</content>')).toMatchObject([
    { paragraphs: ['A <b> is a tag.'] },
  ]);
});

test('the full text as the body of a page, a base64 title and names escaped twice are read', async () => {
  const item = `<item><title mode="base64">${Buffer.from('Pier to close').toString('base64')}</title>
    <author>A. Finch &amp;amp; I. Brandt</author><description>The council...</description>
    <xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><p>The council voted.</p><p>Work begins.</p></xhtml:body></item>`;
  const feed = `<rss version="2.0"><channel><title>Harbour Daily</title>${item}</channel></rss>`;
  expect(await read(feed)).toMatchObject([
    { title: 'Pier to close', byline: 'A. Finch, I. Brandt', paragraphs: ['The council voted.', 'Work begins.'] },
  ]);
});

test('HTML that is escaped twice except for a line that the feed adds is read', async () => {
  const twice =
    '&amp;lt;!-- off --&amp;gt;&amp;lt;div&amp;gt;&amp;lt;p&amp;gt;The council voted.&amp;lt;/p&amp;gt;&amp;lt;/div&amp;gt;';
  const item = `<item><title>Pier</title><description>${twice} submitted by &lt;a href="/ada"&gt;Ada&lt;/a&gt;</description></item>`;
  expect(await read(`<rss version="2.0"><channel><title>Harbour</title>${item}</channel></rss>`)).toMatchObject([
    { paragraphs: ['The council voted.', 'submitted by Ada'] },
  ]);
});

test('two-digit years, and days and journals as scientific publishers write them, are read', async () => {
  const items =
    '<item><title>Pier</title><pubDate>Thu, 01 Jan 04 19:48:21 GMT</pubDate></item>' +
    '<item xmlns:prism="http://purl.org/rss/1.0/modules/prism/"><title>Quay</title><prism:publicationDate>2010-03-04</prism:publicationDate><prism:publicationName>Journal of Quays</prism:publicationName></item>';
  expect(await read(`<rss version="2.0"><channel><title>Harbour</title>${items}</channel></rss>`)).toMatchObject([
    { published: '2004-01-01T19:48:21Z' },
    { published: '2010-03-04', source: 'Journal of Quays' },
  ]);
});

test('Atom 0.3: the best of several forms of a text, and the page’s address among others, are taken', async () => {
  const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Tide</title><entry><title>Quay</title><issued>2025-03-14T09:40:00Z</issued>
    <link rel="alternate" type="text/gemini" href="gemini://tide.example/quay"/><link rel="alternate" type="text/html" href="https://tide.example/quay"/>
    <content type="multipart/alternative"><content type="text/plain">The council votes. Work begins.</content><content type="text/html" mode="escaped">&lt;p&gt;The council votes.&lt;/p&gt;&lt;p&gt;Work begins.&lt;/p&gt;</content></content></entry></feed>`;
  expect(await read(feed, 'a.xml')).toMatchObject([
    { url: 'https://tide.example/quay', paragraphs: ['The council votes.', 'Work begins.'] },
  ]);
});

test('WordPress: nested marks of a page builder are removed, and what they enclose is kept', async () => {
  const post = (text: string) =>
    `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Tide</title><item><title>Quay</title><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`;
  const text =
    '[vc_row][vc_column width="1/2"][vc_text]The council votes [sic] on it.[/vc_text][/vc_column][vc_column]Work [mark]begins[/mark] in April.[/vc_column][/vc_row]';
  expect(await read(post(text), 'a.xml')).toMatchObject([
    { paragraphs: ['The council votes [sic] on it.', 'Work begins in April.'] },
  ]);
});

test('a title whose characters were escaped twice is read, in CDATA too', async () => {
  expect(await rss('<title><![CDATA[Pier &amp;quot;to close&amp;quot; &amp;amp; reopen]]></title>')).toMatchObject([
    { title: 'Pier "to close" & reopen' },
  ]);
});

test('the text of a film or a sound is read from its own vocabulary', async () => {
  const group =
    '<media:group><media:title>Other</media:title><media:description>The council voted.\n\nWork begins.</media:description></media:group>';
  expect(await rss(`<title>Pier</title>${group}`)).toMatchObject([
    { title: 'Pier', paragraphs: ['The council voted.', 'Work begins.'] },
  ]);
  expect(await rss('<title>Pier</title><itunes:summary>The council voted.</itunes:summary>')).toMatchObject([
    { paragraphs: ['The council voted.'] },
  ]);
});

test('the article’s own address is preferred to that of a click-counting service', async () => {
  const feed = `<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Quay</title>
    <item><title>Pier</title><link>https://count.example/~r/quay/1</link><feedburner:origLink>https://quay.example/pier</feedburner:origLink></item></channel></rss>`;
  expect(await read(feed)).toMatchObject([{ url: 'https://quay.example/pier' }]);
});

test('title, author and date repeated above the text are not part of it', async () => {
  const fields =
    '<title>Pier to close</title><dc:creator>Ada Finch</dc:creator><pubDate>Fri, 14 Mar 2025 09:40:00 +0100</pubDate>';
  const head = '<span>Pier to close</span> <span>Ada Finch</span> <span>Fri, 03/14/2025 - 09:40</span>';
  expect(await rss(`${fields}<description><![CDATA[${head}${STORY}]]></description>`)).toMatchObject([
    {
      paragraphs: ['The council voted on Friday to close the pier.'],
      furniture: ['Pier to close Ada Finch Fri, 03/14/2025 - 09:40'],
    },
  ]);
  expect(await rss(`${fields}<description>Ada Finch: pier to close</description>`)).toMatchObject([
    { paragraphs: ['Ada Finch: pier to close'] },
  ]);
});

test('a feed below its server’s warnings is read', async () => {
  const warning = '<br />\n<b>Warning</b>: no such file in <b>/srv/feed.php</b> on line <b>3</b><br />\n';
  const feed = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><item><title>Pier</title></item></channel></rss>`;
  expect(await read(warning + feed, 'a.xml')).toMatchObject([{ title: 'Pier', paragraphs: ['Pier'] }]);
});

test('an export of Blogger: its posts, without settings and comments, whose kind is no section', async () => {
  const entry = (kind: string, title: string) =>
    `<entry><id>${title}</id><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><title>${title}</title><content type="html">Words of ${title}, and more of them.</content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>${entry('settings', 'Name')}${entry('post', 'Pier')}${entry('comment', 'Well')}</feed>`;
  expect(await read(feed, 'blog.xml')).toMatchObject([{ title: 'Pier', section: null }]);
});

test.each([
  ['xmlns:app="http://purl.org/atom/app#"', '<app:control><app:draft>yes</app:draft></app:control>', '<app:control/>'],
  [
    'xmlns:blogger="http://schemas.google.com/blogger/2018"',
    '<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>',
    '<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>',
  ],
  [
    'xmlns:blogger="http://schemas.google.com/blogger/2018"',
    '<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>',
    '<blogger:status>LIVE</blogger:status>',
  ],
])('an export of a blog: what was published, not its drafts and comments (%s)', async (space, other, own) => {
  const entry = (title: string, marks: string) =>
    `<entry><id>${title}</id>${marks}<title>${title}</title><content>Words of ${title}, and more.</content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" ${space}><title>N</title>${entry('A', other)}${entry('B', own)}</feed>`;
  expect(await read(feed, 'feed.atom')).toMatchObject([{ title: 'B' }]);
});

test('a post of WordPress without the feed’s own date has the day that WordPress keeps', async () => {
  const item = `<title>Pier</title><pubDate></pubDate><content:encoded>${STORY.replaceAll('<', '&lt;')}</content:encoded><wp:post_date>2025-02-04 09:00:00</wp:post_date>`;
  expect(await rss(item)).toMatchObject([{ published: '2025-02-04T09:00:00' }]);
});

test('a link behind the last sentence that only invites to read on is set aside', async () => {
  const description = '<![CDATA[The council voted on Friday. <a href="x">Continue reading</a>]]>';
  const item = `<rss><channel><item><title>Pier closes</title><description>${description}</description></item></channel></rss>`;
  expect(await read(item)).toMatchObject([
    { paragraphs: ['The council voted on Friday.'], furniture: ['Continue reading'] },
  ]);
});

test.each([
  ['Harbour Daily - Ada Finch', 'Harbour Daily'],
  ['Harbour Daily | Sport', 'Harbour Daily'],
  ['Letters to Ada Finch', 'Letters to Ada Finch'],
])('the feed of one author or section names its site first: %s', async (title, source) => {
  const entry =
    '<entry><title>Pier to close</title><id>1</id><author><name>Ada Finch</name></author><category term="Sport"/><content>The council voted on Friday.</content></entry>';
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${entry}</feed>`;
  expect(await read(feed, 'a.xml')).toMatchObject([{ source, byline: 'Ada Finch' }]);
});

test('who posted an item, by login, and when, is no part of its text', async () => {
  const feed = (foot: string) =>
    `<rss version="2.0"><channel><title>Harbour Daily</title><language>en</language><item><title>Pier closes</title><pubDate>Thu, 12 Mar 2026 09:10:00 +0000</pubDate><description>&lt;p&gt;The council voted on Tuesday.&lt;/p&gt;&lt;p&gt;${foot}&lt;/p&gt;</description></item></channel></rss>`;
  expect(await read(feed('aholt Thu, 03/12/2026 - 09:10'))).toMatchObject([
    { paragraphs: ['The council voted on Tuesday.'], furniture: ['aholt Thu, 03/12/2026 - 09:10'] },
  ]);
  expect(await read(feed('March 12, 2026'))).toMatchObject([{ paragraphs: ['The council voted on Tuesday.'] }]);
  const last = 'It closes on 12 March 2026.';
  expect(await read(feed(last))).toMatchObject([{ paragraphs: ['The council voted on Tuesday.', last] }]);
});

test('a day that the sentence above it announces stays with it', async () => {
  const item = `${STORY}<p>It closes on:</p><p>14 March 2025</p>`;
  const feed = `<rss><channel><item><title>Pier</title><pubDate>Fri, 14 Mar 2025 09:00:00 GMT</pubDate><description><![CDATA[${item}]]></description></item></channel></rss>`;
  expect(await read(feed)).toMatchObject([{ paragraphs: [expect.anything(), 'It closes on:', '14 March 2025'] }]);
});
