/** Where pages say who wrote them and when: one case for each way. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';

const EN = [
  'The harbour office said on Tuesday that two ferries had collided in thick fog shortly after dawn, and that eleven passengers were hurt.',
  'Divers searched the hull of the larger one until evening, and a spokeswoman told reporters that no fuel had leaked into the bay.',
];
const HEADLINE = 'Ferries collide in fog off the old harbour';

function read(above: string, { head = '', lang = 'en', story = EN, after = '' } = {}) {
  const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
  return extractArticle(`<html lang="${lang}"><head>${head}</head><body>${above}${paragraphs}${after}</body></html>`);
}

const under = (line: string) => `<h1>${HEADLINE}</h1>${line}`;
const JANE = { title: HEADLINE, byline: 'Jane Roe', paragraphs: EN };

test.each([
  [
    'microdata',
    '<div><span itemprop="author">Jane Roe</span> <span itemprop="datePublished" content="2026-10-14">today</span></div>',
  ],
  [
    'RDFa',
    '<div><span property="dc:creator">Jane Roe</span></div><div property="dc:date dc:created" content="2026-10-14">14 Oct 2026</div>',
  ],
  [
    'a microformat',
    '<div><abbr class="published" title="2026-10-14">Oct 14</abbr> by <span class="author vcard">Jane Roe</span></div>',
  ],
  ['a line that begins with the day', '<div>14 October 2026 | By Jane Roe</div>'],
])('%s', async (_, line) => {
  expect(await read(under(line))).toMatchObject({ ...JANE, published: '2026-10-14' });
});

test.each([
  ['Parse.ly’s object', `<meta name="parsely-page" content='{"authors":["Jane Roe"],"pub_date":"2026-10-14"}'>`],
  [
    'Dublin Core, surname first',
    '<meta name="DC.creator" content="Roe, Jane"><meta name="DC.date" content="2026-10-14">',
  ],
])('meta elements: %s', async (_, head) => {
  expect(await read(under(''), { head })).toMatchObject({ ...JANE, published: '2026-10-14' });
});

test('a Parse.ly object that is broken or empty gives no values', async () => {
  for (const content of ['{&quot;title&quot;:', 'null', '7', '[]'])
    expect(await read(under(''), { head: `<meta name="parsely-page" content="${content}">` })).toMatchObject({
      title: HEADLINE,
      byline: null,
    });
});

test('the times above the heading of their own article are its own', async () => {
  const times =
    '<time datetime="2026-10-14T08:30Z">14 Oct</time><time class="updated" datetime="2026-10-16T09:00Z">16 Oct</time>';
  const page = (times: string) =>
    extractArticle(
      `<body><header><time datetime="2026-11-01">Today</time></header><article><p>${times}</p>${under('')}<p>${EN.join('</p><p>')}</p></article></body>`,
    );
  expect(await page(times)).toMatchObject({ published: '2026-10-14T08:30Z', updated: '2026-10-16T09:00Z' });
});

describe('dates with the digits of their script', () => {
  test.each([
    [
      'ar',
      'نشر في: ١٤ أكتوبر ٢٠٢٦',
      'أعلنت سلطة الميناء يوم الثلاثاء أن عبارتين اصطدمتا بعد الفجر بقليل وسط ضباب كثيف، ما أدى إلى إصابة أحد عشر راكباً.',
    ],
    [
      'fa',
      '۲۲ مهر ۱۴۰۵',
      'اداره بندر روز سه‌شنبه اعلام کرد که دو کشتی مسافربری اندکی پس از سپیده‌دم در مه غلیظ با هم برخورد کردند و یازده مسافر زخمی شدند.',
    ],
  ])('%s', async (lang, day, words) => {
    expect(
      await read(`<h1>${words.slice(0, 40)}</h1><div>${day}</div>`, { lang, story: [words, words] }),
    ).toMatchObject({
      published: '2026-10-14',
      language: lang,
    });
  });
});

test('a reporter’s name alone on a line before the role is the byline; a department is not', async () => {
  const story = [
    '港湾当局は火曜日、夜明け直後の濃霧の中で二隻のフェリーが衝突し、乗客十一人と乗組員一人が負傷したと発表した。',
  ];
  const by = (line: string) => read(`<h1>フェリー衝突</h1><div>${line}</div>`, { lang: 'ja', story });
  expect(await by('山田太郎 記者')).toMatchObject({ byline: '山田太郎', paragraphs: story });
  expect(await by('社会部 記者')).toMatchObject({ byline: null });
});

test.each([
  ['en', 'Jane Roe | 14 October 2026', 'Jane Roe'],
  ['vi', 'Trần Minh Anh - 14/10/2026 09:30', 'Trần Minh Anh'],
  ['el', 'Ελένη Μαρκάκη | 14 Οκτωβρίου 2026, 09:30', 'Ελένη Μαρκάκη'],
  ['en', 'Local News | 14 October 2026', null],
  ['en', 'Old Harbour | 14 October 2026', null],
  ['en', 'Hong Kong | 14 October 2026', null],
  ['en', 'San Francisco | 14 October 2026', null],
  ['en', 'San Min Tun | 14 October 2026', 'San Min Tun'],
  ['en', 'El Mehdi Ali | 14 October 2026', 'El Mehdi Ali'],
])(
  'a name beside the day, if it is neither an entry of the menu nor a word of the story (%s: %s)',
  async (lang, line, byline) => {
    const story = [
      ...EN,
      'The Old Harbour was closed to all traffic until noon, and divers were called from the next town.',
    ];
    const article = await read(`<ul><li><a href="/l">Local News</a></li></ul>${under(`<div>${line}</div>`)}`, {
      lang,
      story,
    });
    expect(article).toMatchObject({ byline, published: expect.stringMatching(/^2026-10-14/) });
  },
);

test('the title of a page without title element and heading is the line named or styled as its title', async () => {
  const rest = '<p>By Jane Roe</p><p>14 October 2026</p>';
  for (const line of [`<p class="MsoTitle">${HEADLINE}</p>`, `<p><b>${HEADLINE}</b></p>`, `<h2>${HEADLINE}</h2>`])
    expect(await read(line + rest)).toMatchObject({ ...JANE, published: '2026-10-14' });
});

test.each([
  ['and nothing else', '<p>Jana Nováková, Přístavní noviny</p>', 'Přístavní noviny'],
  ['before the day', '<p>Jana Nováková, Přístavní noviny | 14. října 2026</p>', 'Přístavní noviny'],
  ['behind it', '<p>14. října 2026, Jana Nováková, Deník</p>', 'Deník'],
  ['by its address', '<p>Jana Nováková, Přístav.cz</p>', 'Přístav.cz'],
])('an author and a paper in one line, %s, are named where the page names no other', async (_, line, source) => {
  expect(await read(under(line), { lang: 'cs' })).toMatchObject({ byline: 'Jana Nováková', source, paragraphs: EN });
});

test('a name with a place or an office is no author with a paper', async () => {
  expect(await read(under('<p>Jana Nováková, Praha</p>'))).toMatchObject({ byline: null, source: null });
});

test('if a page declares no language, its dates are read by the language of its words', async () => {
  const vietnamese =
    'Hội đồng thành phố thông báo hôm thứ Hai rằng bến tàu cũ đã mở cửa trở lại cho phà sau hai năm sửa chữa, với chi phí ba tỷ đồng.';
  const page = (language: string) =>
    `<html${language}><body><h1>Bến tàu cũ mở cửa</h1><div>5/2/2024, 14:30</div><p>${vietnamese}</p><p>${vietnamese}</p></body></html>`;
  expect((await extractArticle(page(''))).published).toBe('2024-02-05T14:30');
  expect((await extractArticle(page(' lang="en"'))).published).toBeNull();
});

test('a date is read from the wrong attribute of a meta element, and from a cell after its label', async () => {
  const head = '<meta itemprop="datePublished" value="2026-10-14 08:00:00.0">';
  expect(await read(under(''), { head })).toMatchObject({ published: '2026-10-14T08:00:00' });
  const cells = '<table><tr><td>Updated:</td><td>14 October 2026</td></tr></table>';
  expect(await read(under(cells))).toMatchObject({ published: null, updated: '2026-10-14' });
});

test('a date within a sentence, and match days far below, are not the page’s', async () => {
  const law = '<li>The harbour act was signed into law on August 14, 1935</li>';
  expect(await read(under(law))).toMatchObject({ published: null });
  const matches = ['6/13/2026 6:00 PM', '6/14/2026 8:00 PM'].map((day) => `<li>Quay – Pier</li><li>${day}</li>`);
  const far = `<ul>${'<li>Pier</li>'.repeat(20)}${matches.join('')}</ul>`;
  expect(await read(under(''), { lang: 'en-US', after: far })).toMatchObject({ published: null });
});

test('a day whose parts are elements of their own is read; one of an event, and those of comments, are not the page’s', async () => {
  const parts = ['Oct', '14', '2026'].map((part) => `<span>${part}</span>`).join(' ');
  expect(await read(under(`<div>${parts}</div>`))).toMatchObject({ published: '2026-10-14' });
  expect(await read(under('<p>When: Saturday, 14 November 2026, 8pm</p>'))).toMatchObject({ published: null });
  const after =
    '<section id="comments"><div><p>15 October 2026</p><p>The lights are too dim, I say.</p></div></section>';
  expect(await read(under(''), { after })).toMatchObject({ published: null });
});

test('the days from which and until which something takes place are not the page’s', async () => {
  const { published } = await read('<h1>招生简章</h1><p>报名日期为2026年10月14日至2026年10月30日</p>', { lang: 'zh' });
  expect(published).toBeNull();
});

test('a clipped page was published when its text says, and retrieved when its note was made', async () => {
  const head =
    '<meta name="created" content="2026-10-20 08:00:00 +0000"><meta name="source-url" content="https://quay.example/a">';
  const { published, url, found } = await read(under('<div>14 October 2026</div>'), { head });
  expect({ published, url }).toEqual({ published: '2026-10-14', url: 'https://quay.example/a' });
  expect(found).toContainEqual({ field: 'retrieved', value: '2026-10-20T08:00:00Z', from: 'meta created' });
});

test('a channel that is both title and author of its page is not the byline; the title is the post’s first line', async () => {
  const channel = '<div class="message_author"><a href="/tide">Tide Channel</a></div>';
  const head = '<meta property="og:title" content="Tide Channel">';
  const post = `${channel}<div class="text"><b>${HEADLINE}</b><br><br>${EN.join('<br><br>')}</div>`;
  expect(await extractArticle(`<html><head>${head}</head><body>${post}</body></html>`)).toMatchObject({
    title: HEADLINE,
    byline: null,
    paragraphs: EN,
  });
});

test('a catalogue’s author is preferred to an account, even if its attribute names several fields', async () => {
  const head = '<meta name="author" content="CMS Desk"><meta property="dc:creator og:x" content="Jane Roe">';
  expect(await read(under(''), { head })).toMatchObject({ byline: 'Jane Roe' });
});

test('a line that is only a time is not a paragraph, whatever it says', async () => {
  const { published, paragraphs } = await read(under('<time datetime="2026-10-14T08:00Z">14 Oct</time>'));
  expect({ published, paragraphs }).toEqual({ published: '2026-10-14T08:00Z', paragraphs: EN });
});

test('a document exported as a page: its title stands in a paragraph, and comments on it below are not its text', async () => {
  const [one = '', two = ''] = EN;
  const words = [HEADLINE, one, `${two}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>`].map(
    (text) => `<p>${text}</p>`,
  );
  const comment = '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check this before we use it</span></p></div>';
  for (const [head, body] of [
    [`<title>${HEADLINE}</title>`, words.join('')],
    ['', words.join('').replace('<p>', '<p class="c1 title">')],
  ]) {
    const { paragraphs, title } = await extractArticle(
      `<html><head>${head}</head><body>${body}${comment}</body></html>`,
    );
    expect({ paragraphs, title }).toEqual({ paragraphs: EN, title: HEADLINE });
  }
});

test('the story for readers without scripts is taken where the others see a notice, its first paragraph only once', async () => {
  const story = [
    ...EN,
    'The council meets again in May, after the elections, and will hear the hauliers then. '.repeat(3).trim(),
  ];
  const notice =
    'Harbour Daily is best with scripts. Turn them on in your browser, and load the page again, for the pictures.';
  const inner = story.map((text) => `<p>${text}</p>`).join('');
  for (const shown of [notice, story[0]]) {
    const { paragraphs } = await extractArticle(
      `<html><body><article><h1>${HEADLINE}</h1><p>${shown}</p><noscript>${inner}</noscript></article></body></html>`,
    );
    expect(paragraphs.filter((text) => text !== notice)).toEqual(story);
  }
});

test.each([
  ['an element that draws itself', '<x-story><template shadowrootmode="open">', '</template></x-story>'],
  ['noscript content, if there is nothing else', '<div id="app"></div><noscript>', '</noscript>'],
])('%s', async (_, before, after) => {
  const story = [...EN, ...EN].map((text) => `<p>${text}</p>`).join('');
  const { paragraphs } = await extractArticle(
    `<html><body>${before}<h1>${HEADLINE}</h1>${story}${after}</body></html>`,
  );
  expect(paragraphs).toEqual([...EN, ...EN]);
});

test('when an office program began the file is no date of the article that shows another', async () => {
  const head =
    '<meta name="generator" content="LibreOffice 25.2 (Linux)"><meta name="created" content="2026-10-20T08:00:00Z">';
  expect(await read(under('<p>14 October 2026</p>'), { head })).toMatchObject({ published: '2026-10-14' });
  expect(await read(under(''), { head })).toMatchObject({ published: '2026-10-20T08:00:00Z' });
});

test('in Swahili, “Na” is “by”; in other languages it may be a name', async () => {
  const line = '<p class="byline">Na Ada Finch</p>';
  expect((await read(under(line), { lang: 'sw' })).byline).toBe('Ada Finch');
  expect((await read(under(line))).byline).toBe('Na Ada Finch');
});

test('the author’s place in capitals, a reporter’s line and a call to make friends are not the story', async () => {
  const page = await read(under('<p>Ana Figueira<br>SÃO PAULO</p><p>3.mar.2026 às 14h15</p>'), {
    lang: 'pt',
    story: [...EN, ...EN],
  });
  expect(page).toMatchObject({ byline: 'Ana Figueira', paragraphs: [...EN, ...EN] });
  const story = [
    '港務局週二晚間宣布，舊渡輪碼頭將自下週一起關閉，預計維修工程將持續到明年秋天，期間改停北側碼頭，乘客請提早出發。',
    '港務局長林美惠表示，維修費用估計為四百萬元，經費來源仍在與市政府協商中，目前沒有定案，將於下月公布詳細計畫。',
  ];
  const chinese = await read('<h1>舊渡輪碼頭下週關閉</h1><p>記者林海／基隆報導</p>', {
    lang: 'zh-Hant',
    story,
    after: '<p>加入港灣新聞LINE好友</p>',
  });
  expect(chinese).toMatchObject({ byline: '林海', paragraphs: story });
});

test('the day at the end of the title element counts before days near the headline, unless it is what the page is about', async () => {
  const line = '<p>Fog since 12 October 2026</p>';
  const head = `<title>${HEADLINE} | Harbour | Quay Daily | 14.10.2026</title>`;
  expect(await read(under(line), { head })).toMatchObject({ published: '2026-10-14' });
  const about = `<title>${HEADLINE} | The fog of 11 October 2026</title>`;
  expect((await read(under('<p>14 October 2026</p>'), { head: about })).published).toBe('2026-10-14');
});

test('the day of the visit in the title element counts behind others, and no day to come does', async () => {
  const on = async (day: string, line: string) => {
    const head = `<title>${HEADLINE} | Quay Daily | ${day}</title>`;
    const page = `<html lang="en"><head>${head}</head><body>${under(line)}${EN.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    return (await extractArticle(page, { savedAt: '2026-10-14T10:30Z' })).published;
  };
  expect(await on('14 October 2026', '<p>2 May 2025</p>')).toBe('2025-05-02');
  expect(await on('14 October 2026', '')).toBe('2026-10-14');
  expect(await on('2 November 2026', '')).toBeNull();
});

test('an organisation that data give as the author stands behind a person whom the page shows', async () => {
  const data = (author: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'ClaimReview', author })}</script>`;
  const line = '<p class="byline">By Jane Roe</p>';
  const desk = { '@type': 'Organization', name: 'Quay Facts Desk' };
  expect((await read(under(line), { head: data(desk) })).byline).toBe('Jane Roe');
  expect((await read(under(''), { head: data(desk) })).byline).toBe('Quay Facts Desk');
});

test('the author behind the day in one line', async () => {
  expect(await read(under('<p>14 October 2026, 10:15 Author: <a href="/a">Jane Roe</a> 1234</p>'))).toMatchObject({
    byline: 'Jane Roe',
    published: '2026-10-14T10:15',
  });
});

test('a day that the page shows as today is none of the article, whose place line has its own', async () => {
  const today = '<header><div class="today">Sunday, November 10, 2024</div></header>';
  expect((await read(`${today}${under('')}`)).published).toBeNull();
  const [first = '', ...rest] = EN;
  for (const place of ['Havenport, 14 October 2026 –', 'HAVENPORT (Oct. 14, 2026) --']) {
    const story = [`${place} ${first}`, ...rest];
    expect(await read(`${today}${under('')}`, { story })).toMatchObject({ published: '2026-10-14', paragraphs: story });
  }
});

test.each(['Posted on 14 October 2026 by Jane Roe', 'Le 14/10/2026 par Jane Roe'])('%s', async (line) => {
  expect(await read(under(`<p>${line}</p>`), { lang: 'fr' })).toMatchObject({
    byline: 'Jane Roe',
    published: '2026-10-14',
  });
});

test('boxes of authors under their Hungarian name', async () => {
  expect((await read(under('<div class="szerzo">Jane Roe</div>'))).byline).toBe('Jane Roe');
});

test.each(['Reviewed', 'Translated', 'Photographed', 'Closed'])('who did something else that day: %s', async (did) => {
  expect(await read(under(`<p>${did} on 14 October 2026 by Jane Roe</p>`))).toMatchObject({ byline: null });
});

test.each([
  'Ada Finch (5 March 1924 – 3 May 2001) built the first ferry pier of the town, and the light at its end.',
  'Ada Finch, 5 March 1924 – 3 May 2001, built the first ferry pier of the town, and the light at its end.',
  'Concert in the old harbour hall, 5 May 2027 – doors open at eight, and tickets are sold at the door.',
])('no day of publication opens this story: %s', async (first) => {
  expect(await read(under(''), { story: [first, ...EN] })).toMatchObject({ published: null });
});

test.each(['fa fa-clock', 'harbour-today'])('the day in the box “%s” is the article’s', async (name) => {
  const line = `<div class="${name}"><span>14 October 2026</span></div>`;
  expect(await read(under(line))).toMatchObject({ published: '2026-10-14' });
});
