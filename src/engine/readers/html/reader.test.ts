import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { htmlReader } from './reader.ts';

async function read(bytes: Uint8Array): Promise<Draft | ReaderFailure> {
  const [result] = await readBytes(bytes, 'a.html', { by: htmlReader });
  if (!result) throw new Error('nothing came out');
  return result;
}

test('a saved page: the story in order, furniture set aside, every value with where it was found', async () => {
  const draft = await read(readFileSync(join(import.meta.dirname, 'fixtures/saved-page.html')));
  if (draft.outcome !== 'article') throw new Error(draft.message);
  expect(draft.paragraphs).toEqual([
    'The council votes nine to four for a plan that had been put off again and again since the storm.',
    'The harbour council voted on Friday to build a third quay, after seven years in which the plan had been put off.',
    'Work begins in April, and it is to end in October, said the chair of the council, Maria Levchenko.',
    'What it costs',
    'The price was set at 4.2 million euros, of which the region pays a third, according to the council’s own estimate.',
    'We have waited seven years for this decision.',
  ]);
  expect(draft).toMatchObject({
    title: 'Third quay approved after seven years',
    byline: 'Ada Finch',
    published: '2025-03-14T09:40:00Z',
    updated: '2025-03-15T08:00:00Z',
    source: 'Harbour Daily',
    domain: 'harbour-daily.example',
    language: 'en-GB',
    section: 'Local',
  });
  expect(draft.furniture).toContain('How the port came through the winter');
  expect(draft.furniture).toContain('Sign up for our free daily newsletter');
  expect(draft.found).toContainEqual({ field: 'published', value: '2025-03-14T09:40:00Z', from: 'JSON-LD' });
  expect(draft.found).toContainEqual({ field: 'published', value: '2025-03-14', from: 'the address' });
  expect(draft.found.filter(({ field }) => field === 'title').map(({ from }) => from)).toContain('meta og:title');
});

test('a page without words, and one without a story, are told apart', async () => {
  expect(
    await read(Buffer.from('<html><body><div id="root"></div><script>draw()</script></body></html>')),
  ).toMatchObject({ code: 'empty' });
  expect(
    await read(Buffer.from('<html><body><nav><a href="/">Home</a> <a href="/x">News</a></nav></body></html>')),
  ).toMatchObject({ code: 'not-an-article' });
});

test('control characters written as references are not part of a page’s words', async () => {
  const [first, second] = [
    'The ferry &#27;[31mleft&#27;[0m at nine, the harbour office said on Friday.',
    'It will be back by noon, the office said, if the fog lifts in time.',
  ];
  const page = `<title>Ferry left</title><article><h1>Ferry left</h1><p>${first}</p><p>${second}</p></article>`;
  expect(await read(Buffer.from(page))).toMatchObject({
    paragraphs: ['The ferry [31mleft[0m at nine, the harbour office said on Friday.', second],
  });
});

test('a page without a title is titled by its first words', async () => {
  const [result] = await readBytes(
    Buffer.from('<html><body><p>The ferry leaves later from May.</p></body></html>'),
    'a.html',
  );
  expect(result).toMatchObject({ title: 'The ferry leaves later from May.' });
});

testInFull('a page whose boxes are never closed is read, including its tables', async () => {
  const rows = (start: string) =>
    Array.from(
      { length: 700 },
      (_, i) => `${start}<table><tr><th>Pier</th><td>The pier of row ${i} is open.</td></tr></table>\n`,
    );
  for (const start of ['<div>', '<font><div>', '<div><div><div>']) {
    const text = JSON.stringify(
      await read(Buffer.from(`<html><body><h1>Quay</h1>${rows(start).join('')}</body></html>`)),
    );
    expect(text.match(/The pier of row \d+ is open\./g)).toHaveLength(700);
  }
});

describe('a page saved before its scripts rendered it', () => {
  const STORY = [
    'The harbour council voted on Tuesday to close the old ferry pier, where boats to the islands had called for ninety years.',
    'Repairs would have cost four million, the harbour master told the council, and no insurer was ready to pay for them.',
    'The north quay is ready, and it will open in May, when the ferries change to their summer hours.',
  ];
  const about = {
    headline: 'Ferry pier to close',
    datePublished: '2026-03-17T09:15:00Z',
    author: { name: 'Ada Finch' },
  };
  const asHtml = STORY.map((text) => `<p>${text}</p>`).join('');
  const page = (script: string, body = '') =>
    Buffer.from(
      `<html lang="en"><head><title>Ferry pier to close</title></head><body><div id="app">${body}</div>${script}</body></html>`,
    );

  test.each([
    [
      'JSON in an element',
      `<script id="data" type="application/json">${JSON.stringify({ props: { page: { ...about, body: asHtml } } })}</script>`,
    ],
    [
      'paragraphs in spans',
      `<script type="application/json">${JSON.stringify({ post: { ...about, content: STORY.map((text) => ({ children: [{ text: text.slice(0, 9) }, { text: text.slice(9) }] })) } })}</script>`,
    ],
    [
      'a variable',
      `<script>window.STATE = ${JSON.stringify({ a: { ...about, text: STORY.join('\n\n') } })};(function(){})()</script>`,
    ],
    [
      'a variable, written as a string',
      `<script>window.STATE = JSON.parse(${JSON.stringify(JSON.stringify({ a: { ...about, bodyHtml: asHtml } }))});</script>`,
    ],
  ])('has its story in its data: %s', async (_, script) => {
    expect(await read(page(script))).toMatchObject({
      title: 'Ferry pier to close',
      published: '2026-03-17T09:15:00Z',
      byline: 'Ada Finch',
      member: null,
      paragraphs: STORY,
    });
  });

  testInFull('has its story after a string of any length', async () => {
    const picture = JSON.stringify(`"\\${'A\n'.repeat(6_000_000)}`);
    const script = `<script>window.PICTURE = ${picture}; window.STATE = ${JSON.stringify({ ...about, text: STORY.join('\n\n') })}</script>`;
    expect(await read(page(script))).toMatchObject({ paragraphs: STORY });
  });

  test('is not an article if its data only lists others', async () => {
    const list = Array.from({ length: 9 }, (_, i) => ({
      headline: `Story ${i}`,
      summary: STORY[0],
      datePublished: '2026-03-17',
    }));
    const menu = Array.from({ length: 60 }, (_, i) => `<a href="/${i}">Section ${i}</a>`).join(' ');
    const result = await read(page(`<script type="application/json">${JSON.stringify({ list })}</script>`, menu));
    expect(result).toMatchObject({ outcome: 'failure' });
  });
});

describe('a story that is only in data in its framework’s own notation', () => {
  const story = [
    'The harbour council voted on Friday to build a third quay, after seven years in which the plan had been put off.',
    'Work begins in April, and it is to end in October, said the chair of the council, Maria Levchenko, on Friday.',
    'The price was set at 4.2 million euros, of which the region pays a third, “and not more”, according to the council.',
  ];
  const shell = (script: string) =>
    read(
      Buffer.from(
        `<html><head><title>Third quay approved | Tide</title></head><body><div id="app"></div>${script}</body></html>`,
      ),
    );
  const pushed = (rows: string) => {
    const pieces = [rows.slice(0, 200), rows.slice(200)];
    return shell(pieces.map((piece) => `<script>self.__f.push([1,${JSON.stringify(piece)}])</script>`).join(''));
  };

  test('is read from elements in rows that scripts push', async () => {
    const paragraphs = story.map((children, i) => ['$', 'p', String(i), { className: 'x', children }]);
    const rows = `1:I["chunk.js"]\n0:{"f":[["$","$L1",null,{"children":["$","div",null,{"children":["$","h1",null,{"children":"Third quay approved"}]}]}]]}\n2:${JSON.stringify(['$', '$L1', null, { children: paragraphs }])}\n`;
    expect(await pushed(rows)).toMatchObject({ title: 'Third quay approved', paragraphs: story });
  });

  test('is read from a long text that another row refers to', async () => {
    const html = story.map((text) => `<p>${text}</p>`).join('');
    const rows = `1:["$","div",null,{"dangerouslySetInnerHTML":{"__html":"$2"}}]\n2:T${Buffer.byteLength(html).toString(16)},${html}3:["$","i",null,{}]\n`;
    expect(await pushed(rows)).toMatchObject({ paragraphs: story });
  });

  test('is read from a list whose objects refer to their values by number', async () => {
    const list = [
      ['Reactive', 1],
      { article: 2 },
      { title: 3, body: 4, author: 5 },
      'Third quay approved',
      story.join('\n\n'),
      { name: 6 },
      'Ada Finch',
    ];
    expect(await shell(`<script type="application/json">${JSON.stringify(list)}</script>`)).toMatchObject({
      title: 'Third quay approved',
      byline: 'Ada Finch',
      paragraphs: story,
    });
  });
});

test('a page shown in place of an article is named for what it is', async () => {
  const page =
    '<html><title>Log in</title><body><h1>Log in</h1><p>Enter your address and your password to read on.</p>';
  expect(await read(Buffer.from(page))).toMatchObject({
    code: 'not-an-article',
    message: expect.stringMatching(/sign-in/),
  });
});

describe('a message that a mail program saved as a page', () => {
  const story = '<p>The council voted on Friday to close the old pier.</p><p>Work on the new one begins in April.</p>';
  const paragraph = (label: string, value: string) => `<p><b>${label}:</b>&nbsp;${value}</p>`;
  const row = (label: string, value: string) => `<tr><th>${label}: </th><td>${value}</td></tr>`;
  const from = 'Ada Finch &lt;ada@harbour.example&gt;';

  test.each([
    [
      'paragraphs below the name of the mailbox',
      `<p>News desk</p><hr>${paragraph('From', from)}${paragraph('Sent', 'Thursday, March 12, 2026 9:30 AM')}${paragraph('To', 'News desk')}${paragraph('Subject', 'Pier to close')}`,
    ],
    [
      'a table that begins with the subject',
      `<table>${row('Betreff', 'Pier to close')}${row('Von', from)}${row('Datum', '12.03.2026, 09:30')}${row('An', 'desk@quay.example')}</table>`,
    ],
  ])('has the sender, day and subject of its headers: %s', async (_, headers) => {
    const page = `<html><head><meta charset="utf-8"></head><body>${headers}${story}</body></html>`;
    expect(await readBytes(Buffer.from(page), 'mail.htm')).toMatchObject([
      {
        title: 'Pier to close',
        byline: 'Ada Finch',
        published: '2026-03-12T09:30',
        paragraphs: ['The council voted on Friday to close the old pier.', 'Work on the new one begins in April.'],
      },
    ]);
  });
});

test('a story that is struck out as a whole is read: the page has no other', async () => {
  const story = '<p>The council voted on Friday to close the old pier, the mayor said, which leaks.</p>';
  const page = `<html><body><article><h1>Pier to close</h1><del>${story.repeat(3)}</del></article></body></html>`;
  const [draft] = await readBytes(Buffer.from(page), 'a.html');
  expect(draft).toMatchObject({ outcome: 'article', paragraphs: expect.arrayContaining([story.slice(3, -4)]) });
});

test('a page that only says how long ago it was published has the day counted back from when it was saved', async () => {
  const note =
    '<!-- Page saved with SingleFile url: https://quay.example/ferries saved date: Wed Oct 14 2026 10:30:00 GMT+0000 -->';
  const story =
    'The harbour office said that two ferries had collided in thick fog, and that eleven passengers were hurt.';
  const page = (language: string, line: string) =>
    read(
      Buffer.from(
        `${note}<html lang="${language}"><h1>Ferries collide in fog</h1><p>${line}</p><p>${story}</p><p>${story}</p></html>`,
      ),
    );
  expect(await page('en', 'By Ada Finch · 3 hours ago')).toMatchObject({
    published: '2026-10-14~',
    byline: 'Ada Finch',
  });
  expect(await page('de', 'vor 2 Tagen')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('ru', '2 дня назад')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('zh', '2天前')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('zh', '发布于 2天前')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('en', 'Updated 2 days ago')).toMatchObject({ published: null });
  expect(await page('en', 'Published in Quayton 2 days ago')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('en', 'Ada Finch, 2 days ago')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('de', 'Ada Finch, vor 2 Tagen')).toMatchObject({ published: '2026-10-12~' });
  expect(await page('en', 'The old pier fell 2 days ago')).toMatchObject({ published: null });
  expect(await page('en', '12 October 2026, read by ten people 3 hours ago')).toMatchObject({
    published: '2026-10-12',
  });
  expect(await page('en', 'By Ada Finch · Yesterday')).toMatchObject({ published: '2026-10-13~', byline: 'Ada Finch' });
  expect(await page('fr', 'hier à 10h15')).toMatchObject({ published: '2026-10-13~' });
  expect(await page('es', 'ayer a las 10:15')).toMatchObject({ published: '2026-10-13~' });
  expect(await page('ja', '昨日 10:15')).toMatchObject({ published: '2026-10-13~' });
  expect(await page('en', 'Today')).toMatchObject({ published: null });
  expect(await page('en', 'Today · 20°')).toMatchObject({ published: null });
  expect(await page('en', '<a href="/">Today</a> | <a href="/tomorrow">Tomorrow</a>')).toMatchObject({
    published: null,
  });
  expect(await page('en', 'Photo taken yesterday')).toMatchObject({ published: null });
});

test('a day without its year is the last one up to when the page was saved, unless the line says more', async () => {
  const page = (lang: string, line: string, saved = 'Wed Oct 14 2026') =>
    read(
      Buffer.from(
        `<!-- Page saved with SingleFile url: https://quay.example/ferries saved date: ${saved} 10:30:00 GMT+0000 --><html lang="${lang}"><h1>Ferries collide in fog</h1><p>${line}</p>${'<p>The harbour office said that two ferries had collided in thick fog, and that eleven passengers were hurt.</p>'.repeat(2)}</html>`,
      ),
    );
  for (const [lang, line] of [
    ['en', 'By Ada Finch | Oct 12, 10:15 AM'],
    ['en', 'Monday, October 12'],
    ['de', '12. Oktober, 10:15 Uhr'],
    ['it', '12 ottobre, 10:15'],
    ['uk', '12 жовтня, 10:15'],
    ['zh', '10月12日 10:15'],
    ['ko', '10월 12일'],
  ] as const)
    expect(await page(lang, line), line).toMatchObject({ published: '2026-10-12~' });
  expect(await page('en', 'Dec 28', 'Sat Jan 02 2027')).toMatchObject({ published: '2026-12-28~' });
  for (const line of ['Tuesday, October 12', 'The pier opened on October 12', 'Due October 12', 'Dec 28'])
    expect(await page('en', line), line).toMatchObject({ published: null });
});
