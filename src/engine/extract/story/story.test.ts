import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const P1 =
  'The harbour council voted on Friday to build a third quay, after seven years in which the plan had been put off.';
const P2 = 'Work begins in April, and it is to end in October, said the chair of the council, Maria Levchenko.';
const P3 = 'The price was set at 4.2 million euros, of which the region pays a third, according to the council.';

async function paragraphs(body: string, head = ''): Promise<readonly string[]> {
  return (await extractArticle(`<html><head><title>Quay</title>${head}</head><body>${body}</body></html>`)).paragraphs;
}

describe('the story among the furniture', () => {
  test('paragraphs may each be in a wrapper of their own', async () => {
    const wrap = (text: string) => `<div class="w print:hidden"><div><p>${text}</p></div></div>`;
    expect(await paragraphs(`<div id="page"><div>${wrap(P1)}${wrap(P2)}${wrap(P3)}</div></div>`)).toEqual([P1, P2, P3]);
  });

  test('note references are removed from a line; raised numbers and letters are kept', async () => {
    const mark = '<sup class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>';
    const other = '<a href="https://a.example/quay#fn2"><sup>2</sup></a>';
    const heading = '<h2>Its cost<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>';
    const area =
      'It takes up 40,000 m<sup>2</sup> and was paid for on the 3<sup>rd</sup> of March by the region alone.';
    expect(
      await paragraphs(`<article><p>${P1}${mark}</p>${heading}<p>${P2}${other}</p><p>${area}</p></article>`),
    ).toEqual([P1, 'Its cost', P2, 'It takes up 40,000 m2 and was paid for on the 3rd of March by the region alone.']);
  });

  test('who speaks in a transcript is kept, though linked; linked headlines of other stories are not', async () => {
    const part = (heading: string, text: string) => `<h3><a href="/x">${heading}</a></h3><p>${text}</p>`;
    const debate = part('Ada Finch (North)', P1) + part('The Minister', P2) + part('Ada Finch', P3);
    expect(await paragraphs(`<article>${debate}</article>`)).toEqual([
      ...['Ada Finch (North)', P1, 'The Minister', P2, 'Ada Finch', P3],
    ]);
    const others = part('Bridge opens', P1) + part('Fog again', P2) + part('Quays compared', P3);
    expect(await paragraphs(`<article>${others}</article>`)).toEqual([P1, P2, P3]);
    const alike =
      part('How to fish', P1) + part('Fog again', P2) + part('Quays compared', P3) + part('How to moor', P1);
    expect((await paragraphs(`<article>${alike}</article>`)).join()).not.toMatch(/Fog again|How to/);
  });

  test('a story that advertising splits into sections with one name is whole', async () => {
    const section = (text: string) => `<div class="text-part"><p>${text}</p></div>`;
    const filler = '<div class="ad-slot">Advertisement</div>';
    expect(
      await paragraphs(`<main><div>${section(P1)}${filler}${section(P2)}${filler}${section(P3)}</div></main>`),
    ).toEqual([P1, P2, P3]);
  });

  test('so is one whose parts are named only in the box around each', async () => {
    const part = (text: string) => `<div class="text-part"><article>${text}</article></div>`;
    const rail =
      '<div><div class="module"><h2><a href="/a">The storm, a year on, told by those who saw it</a></h2></div></div>';
    const long = `<p>${P2}</p><p>${P3}</p>`.repeat(4);
    expect((await paragraphs(`<div>${part(`<p>${P1}</p>`)}${rail}${part(long)}</div>`))[0]).toBe(P1);
  });

  test('a list below a paragraph that breaks divide is kept', async () => {
    const list = ['1 – A quay at dawn, Ada Finch', '2 – The harbour sleeps, Jon Marsh', '3 – Low water, Ada Finch'];
    const body = `<div><p>${P1}<br><br>${P2}<br><br>${P3}</p>${list.map((line) => `<p>${line}</p>`).join('')}</div>`;
    expect(await paragraphs(body)).toEqual([P1, P2, P3, ...list]);
  });

  test('scores, prices and road reports beside the story are not part of it', async () => {
    const score = (i: number) =>
      `<tr><td>Harbour Rowers under captain number ${i}</td><td>${i}</td></tr><tr><td>Island Rowers of the western shore</td><td>2</td></tr>`;
    const road = (i: number) =>
      `<li><p>${i} min ago Right lane closed on the bridge road between quay ${i} and the ferry</p></li>`;
    const body = `<div><ul>${[1, 2, 3].map(road).join('')}</ul><div><div><h1>Quay</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div>
      <div><table>${[1, 2, 3, 4].map(score).join('')}</table></div></div>`;
    expect(await paragraphs(body)).toEqual([P1, P2, P3]);
  });

  test('a lead that repeats how the story begins is said once; one set as a heading is kept', async () => {
    const long = [P1, P2, P3, P2, P3, P2, P3, P2, P3];
    const again = `<div class="video-desc description">At the quay: ${P1}</div>`;
    const story = `<article><h1>Quay</h1>${again}<div>${long.map((text) => `<p>${text}</p>`).join('')}</div></article>`;
    expect(await paragraphs(story)).toEqual(long);
    const sentence =
      'Seven years after the storm, the harbour is to get a quay that no one there had hoped for any more.';
    const heading = `<div><h2>${sentence}</h2><img src="quay.jpg"></div>`;
    const apart = `<div><div>${heading}</div><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div>`;
    expect(await paragraphs(`<h1>Quay</h1>${apart}`)).toEqual([sentence, P1, P2, P3]);
  });

  test('the words in a small box named after its picture are set aside; a story in one named so is kept', async () => {
    const picture =
      '<div class="contentImage"><img src="quay.jpg">The quay as it was in the spring after the storm.</div>';
    expect(await paragraphs(`<div><p>${P1}</p>${picture}<p>${P2}</p><p>${P3}</p></div>`)).toEqual([P1, P2, P3]);
    const long = [P1, P2, P3, P1].map((text) => `<p>${text}</p>`).join('');
    expect(await paragraphs(`<div class="image"><img src="quay.jpg">${long}</div>`)).toHaveLength(4);
  });

  test('a sentence of which most is a link is kept; a link with a label is not', async () => {
    const sentence = 'It is told in <a href="/j">the yearbook of the harbour council and of its friends</a>.';
    const body = `<article><p>${P1}</p><p>${sentence}</p><p>${P2}</p><p>Related: <a href="/3">Who pays for the quay and who does not</a></p><p>${P3}</p></article>`;
    expect(await paragraphs(body)).toEqual([P1, sentence.replace(/<[^>]+>/g, ''), P2, P3]);
  });

  test('a box of facts written in paragraphs is kept, one of a table is not', async () => {
    const facts = [
      'The quay is 400 metres long, and takes two ships at once.',
      'It is the third since the war, and the first of steel.',
    ];
    const box = `<div class="infobox"><h3>In short</h3>${facts.map((text) => `<p>${text}</p>`).join('')}</div>`;
    const table =
      '<table class="infobox"><tr><th>Length</th><td>400 metres at high water, 380 at low</td></tr></table>';
    const body = `<article><p>${P1}</p>${table}<p>${P2}</p><p>${P3}</p>${box}</article>`;
    expect(await paragraphs(body)).toEqual([P1, P2, P3, 'In short', ...facts]);
  });

  test('"Published:" and "Updated 4 hours ago" above the story are set aside', async () => {
    const labels = '<div>First Published 4 hours ago • Updated 2 hours ago</div>';
    expect(await paragraphs(`<div><h1>Quay</h1>${labels}<p>${P1}</p><p>${P2}</p></div>`)).toEqual([P1, P2]);
  });

  test('a story for readers without scripts is found, however far its lines are indented', async () => {
    const space = '\n'.repeat(300);
    const hidden = `<noscript>${space}<div>${space}</div>${space}${[P1, P2, P3, P1, P2].map((text) => `<p>${text}</p>`).join('')}</noscript>`;
    const shown = '<div><p>All the headlines of the harbour, in one endless stream, for everyone.</p></div>';
    expect(await paragraphs(`${shown}<div>${hidden}</div>`)).toEqual([P1, P2, P3, P1, P2]);
  });

  test('double line breaks separate paragraphs', async () => {
    expect(
      await paragraphs(
        `<table><tr><td class="menu"><a href="/">Home</a></td><td>${P1}<br><br>${P2}<br><br>${P3}</td></tr></table>`,
      ),
    ).toEqual([P1, P2, P3]);
  });

  test('a layout named after its sidebar is not a sidebar; the sidebar is', async () => {
    const body = `<div class="has-sidebar sidebar-grid"><div class="sidebar-grid__content"><p>${P1}</p><p>${P2}</p></div><div class="sidebar"><p>${P3}</p></div></div>`;
    expect(await paragraphs(body)).toEqual([P1, P2]);
  });

  test('rows of other stories, promos, captions and credits are set aside', async () => {
    const body = `<article><p>${P1}</p><figure><figcaption>The quay, in a photograph of 2018 by the harbour’s own archive.</figcaption></figure><p>${P2}</p><p>Follow us on Facebook</p><p>${P3}</p><p>© 2025 Harbour Daily</p>
      <article><h3><a href="/a">Ferry fares rise again</a></h3><p>Passengers pay more, and they are told why only later.</p></article></article>`;
    expect(await paragraphs(body)).toEqual([P1, P2, P3]);
  });

  test('a furniture heading takes its row of other stories with it, whatever their names', async () => {
    const other = (i: number) =>
      `<div class="post-${i} box"><p>${P3} And this is number ${i}, in words that a story could have as well.</p><a href="/${i}">Open</a></div>`;
    const body = `<article><h1>Quay</h1><p>${P1}</p><p>${P2}</p><div><h3>You may also like</h3>${[1, 2, 3].map(other).join('')}</div></article>`;
    expect(await paragraphs(body)).toEqual([P1, P2]);
  });

  test('kickers above the headline, labelled links and the heading of a list of links are set aside', async () => {
    const list = '<ul><li><a href="/1">Ferry fares rise</a></li><li><a href="/2">The storm, a year on</a></li></ul>';
    const body = `<article><div>Harbour</div><h1>Quay</h1><p>${P1}</p><p>MORE HERE | <a href="/3">Who pays for the quay and who does not</a></p><h3>Behind the plan</h3>${list}<p>${P2}</p></article>`;
    expect(await paragraphs(body)).toEqual([P1, P2]);
  });

  const teaser = (i: number) =>
    `<li><h3><a href="/${i}">Ferry fares rise again, for the ${i}th year</a></h3><p>Passengers pay more for a ferry that comes less often</p></li>`;
  const elsewhere = `<div><h2>Views and voices</h2><ul>${[4, 5].map(teaser).join('')}</ul><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/${i}">The storm, a year on: part ${i}</a></li>`).join('')}</ul></div>
    <div>Read here what the harbour’s own pages say to a reader whose machine is old: that it may show less than a new one does, and that this is nothing to be ashamed of.</div>`;

  test('what stands among links after the story’s box belongs to other stories', async () => {
    const long = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`.repeat(3);
    const story = await paragraphs(`<div><div><h1>Quay</h1>${long}</div>${elsewhere}</div>`);
    expect(story.at(-1)).toBe(P3);
    expect(story).toHaveLength(9);
  });

  test('a list that continues right after that box is kept, and so is a story that continues after an offer', async () => {
    const long = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`.repeat(3);
    const notes = '<p>* The days may change</p><p>* As of January</p>';
    const kept = await paragraphs(`<div><div><h1>Quay</h1>${long}</div>${notes}${elsewhere}</div>`);
    expect(kept.slice(-2)).toEqual(['* The days may change', '* As of January']);
    const offer = '<div><a href="/a">Read all of it, for a month at a price</a></div>';
    const cut = await paragraphs(
      `<div><div><h1>Quay</h1>${long}</div>${offer}<div><p>${P1}</p><p>${P2}</p></div></div>`,
    );
    expect(cut).toHaveLength(11);
  });

  test('nothing after a comments heading is part of the story; a column with that name is', async () => {
    const long = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;
    const said = '<p>I have lived by this harbour for forty years, and nobody has ever asked me about a quay.</p>';
    for (const heading of ['COMMENTS (7)', 'Add your opinion on this article', 'Комментарии', '网友评论'])
      expect(await paragraphs(`<article>${long}<h2>${heading}</h2>${said}${said}</article>`)).toEqual([P1, P2, P3]);
    const table = `<table><tr><th>Plan</th><td><p><b>Comment</b></p></td></tr><tr><td>A quay</td><td>${P2}</td></tr></table>`;
    expect((await paragraphs(`<article>${long}${table}<p>${P1}</p></article>`)).at(-1)).toBe(P1);
  });

  test('rules, marks and notices about comments do not end a story', async () => {
    const end = '<p>(Ada Finch)</p><p>---</p><p>Comments are moderated, and you agree to our terms of use.</p><p>2</p>';
    const author = '<meta name="author" content="Ada Finch">';
    expect(await paragraphs(`<article><p>${P1}</p><p>${P2}</p>${end}</article>`, author)).toEqual([P1, P2]);
  });

  test('a small box with a story’s name is not a story', async () => {
    const notice = `<div class="news-inner"><p>Flood warning in force since noon today.</p><p>More is known here.</p></div>`;
    const part = (text: string) => `<div><div><div>${text}</div></div></div>`;
    expect(await paragraphs(`${notice}<main><h1>Quay</h1>${part(P1)}${part(P2)}</main>`)).toEqual([P1, P2]);
  });

  test('custom elements are inline, and are recognised by their tag', async () => {
    const body = `<div><p>${P1.slice(0, -1)} (<x-note><a href="#1">1</a></x-note>).</p><p>${P2}</p><share-buttons><p>Send this to somebody who ought to know of it.</p></share-buttons><p>${P3}</p></div>`;
    expect(await paragraphs(body)).toEqual([`${P1.slice(0, -1)} (1).`, P2, P3]);
  });

  test('a quoted post is part of the story', async () => {
    const post = 'We have waited seven years for this decision, and now it is here.';
    const body = `<div class="article-body"><p>${P1}</p><div class="social-embed"><blockquote class="twitter-tweet"><p>${post}</p></blockquote></div><p>${P2}</p></div>`;
    expect(await paragraphs(body)).toEqual([P1, post, P2]);
  });

  test('the declared body distinguishes the story from what resembles it', async () => {
    const long = [P1, P2, P3].map((text) => `${text} ${text}`);
    const other = 'Another matter altogether, which reads like a paragraph, has commas, and stands in the same box.';
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: long.join('\n') })}</script>`;
    expect(
      await paragraphs(`<div>${long.map((text) => `<p>${text}</p>`).join('')}<p>${other}</p></div>`, data),
    ).toEqual(long);
  });

  test('nothing is lost: what is not story is furniture', async () => {
    const article = await extractArticle(
      `<nav><a href="/">Home</a></nav><article><p>${P1}</p><p>${P2}</p></article><footer>Imprint of the paper</footer>`,
    );
    expect(article.furniture).toEqual(['Home', 'Imprint of the paper']);
  });
});

describe('a page’s metadata', () => {
  const head = (extra: string) => `<meta property="og:site_name" content="Harbour Daily">${extra}`;

  test('the source’s name is removed from the title', async () => {
    const article = await extractArticle(`<title>Third quay approved | Harbour Daily</title>${head('')}<p>${P1}</p>`);
    expect(article.title).toBe('Third quay approved');
  });

  test('conflicting dates are all kept, the most trusted first', async () => {
    const article = await extractArticle(
      `${head('<meta property="article:published_time" content="2025-03-14T09:40:00Z">')}<link rel="canonical" href="https://a.example/2025/03/13/quay"><h1>Third quay</h1><p>15 March 2025</p><p>${P1}</p>`,
    );
    const dates = article.found.filter(({ field }) => field === 'published');
    expect(article.published).toBe('2025-03-14T09:40:00Z');
    expect(dates.map(({ value, from }) => [value, from])).toEqual([
      ['2025-03-14T09:40:00Z', 'meta article:published_time'],
      ['2025-03-15', 'a date line'],
      ['2025-03-13', 'the address'],
    ]);
  });

  test('a date in a list of other pages is not the story’s', async () => {
    const item =
      '<li itemprop="itemListElement"><a href="/b">Ferry fares</a><meta itemprop="datePublished" content="2012-06-16"></li>';
    const found = await extractArticle(
      `<h1>Quay</h1><time datetime="2013-06-06">6 June</time><p>${P1}</p><p>${P2}</p><ul itemscope>${item}</ul>`,
    );
    expect(found.published).toBe('2013-06-06');
  });

  test('a time written out behind "an hour ago" is found beside the name', async () => {
    const byline =
      '<cite class="byline vcard">By Ada Finch – <abbr title="2011-08-25T01:40:40Z">1 hr 4 mins ago</abbr></cite>';
    const found = await extractArticle(`<h1>Quay</h1>${byline}<p>${P1}</p><p>${P2}</p>`);
    expect(found.published).toBe('2011-08-25T01:40:40Z');
  });

  test('a section that is a program’s object is none', async () => {
    const head = `<meta name="section" content='{"name":"port","id":4}'>`;
    expect((await extractArticle(`<head>${head}</head><h1>Quay</h1><p>${P1}</p><p>${P2}</p>`)).section).toBeNull();
  });

  test('a declared byline that only names the source gives way to the person shown', async () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Daily"},"publisher":{"name":"Harbour Daily"}}</script>';
    const article = await extractArticle(
      `${data}<h1>Third quay approved</h1><div class="byline">By Ada Finch and Bo Marsh, 14 March 2025</div><p>${P1}</p>`,
    );
    expect(article.byline).toBe('Ada Finch, Bo Marsh');
  });

  test('a syndicated story keeps its own paper and address, even if its canonical address is another paper’s', async () => {
    const head = (own: string) =>
      `<link rel="canonical" href="https://www.tide.example/a"><meta property="og:url" content="https://${own}/a">`;
    expect((await extractArticle(`${head('www.quay.test')}<p>${P1}</p>`)).url).toBe('https://www.quay.test/a');
    expect((await extractArticle(`${head('amp.tide.example')}<p>${P1}</p>`)).url).toBe('https://www.tide.example/a');
  });

  test.each([
    ['港口网版权所有', '港口网'],
    ['Harbour Daily. All rights reserved.', 'Harbour Daily'],
    ['Freier Hafen - Hafenverlag und Druck GmbH & Co. KG', 'Freier Hafen'],
    ['Harbour Daily - Averin', 'Harbour Daily - Averin'],
  ])('the source of “%s” is “%s”', async (written, source) =>
    expect((await extractArticle(`<meta name="copyright" content="${written}"><p>${P1}</p>`)).source).toBe(source),
  );

  test('names in catalogue order are turned round', async () => {
    const byline = async (written: string) =>
      (await extractArticle(`<meta name="author" content="${written}"><p>${P1}</p>`)).byline;
    expect(await byline('Finch, A., Van Dyke, M. C., Marsh, B.-O.')).toBe('A. Finch, M. C. Van Dyke, B.-O. Marsh');
    expect(await byline('Ada Finch, B. Marsh')).toBe('Ada Finch, B. Marsh');
  });

  test('the date a page was saved is not its date of publication', async () => {
    const article = await extractArticle(
      `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://a.example/quay \n saved date: Tue Dec 20 2022 11:17:50 GMT+0200 (Eastern European Standard Time)\n--><p>${P1}</p>`,
    );
    expect(article.found).toContainEqual(
      expect.objectContaining({ field: 'retrieved', value: '2022-12-20T11:17:50+02:00' }),
    );
    expect(article).toMatchObject({ url: 'https://a.example/quay', published: null });
  });

  test('a wrongly declared language is corrected by the words', async () => {
    const article = await extractArticle(
      `<html lang="en"><p>${'Міська рада погодила будівництво третього причалу, і роботи почнуться у квітні. '.repeat(3)}</p>`,
    );
    expect(article.language).toBe('uk');
  });
});

describe('dates that are not the page’s own', () => {
  const published = async (body: string) =>
    (await extractArticle(`<html><head><title>Quay</title></head><body><h1>Quay</h1>${body}</body></html>`)).published;

  test('in a table of facts', async () => {
    const facts = (label: string) => `<table><tr><th>${label}</th><td><div>May 27, 2009</div></td></tr></table>`;
    expect(await published(`${facts('Opened')}<p>${P1}</p><p>${P2}</p>`)).toBeNull();
    expect(await published(`${facts('Date')}<p>${P1}</p><p>${P2}</p>`)).toBe('2009-05-27');
  });

  test('in a list of references', async () => {
    const list = '<ol class="references"><li>Roe, Jane (10 November 2015). On quays.</li></ol>';
    expect(await published(`<p>${P1}</p><p>${P2}</p>${list}`)).toBeNull();
  });
});
