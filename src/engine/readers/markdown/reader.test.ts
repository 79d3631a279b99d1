import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { splitFrontMatter } from './front-matter.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = async (text: string | Uint8Array) => (await readBytes(Buffer.from(text), 'note.md'))[0];

describe('Markdown', () => {
  test('an address below the title, after a word, is the article’s', async () => {
    expect(await read('# Pier\n\nSource: https://a.example/pier\n\nThe council voted on it.\n')).toMatchObject({
      url: 'https://a.example/pier',
      paragraphs: ['The council voted on it.'],
    });
  });

  test('becomes plain paragraphs, with its front matter as metadata', async () => {
    expect(await read(fixture('note.md'))).toMatchObject({
      title: 'Council closes the *old* pier',
      published: '2024-02-06',
      byline: 'Jane Roe, John Doe',
      source: 'The Quay',
      url: 'https://news.example.org/2024/pier',
      domain: 'news.example.org',
      language: 'en',
      paragraphs: [
        'The harbour council voted on Tuesday to close the old pier from the first of March.',
        'What it costs',
        'Repairs: 4.2 million * euros',
        'Demolition: 1.1 million',
        '“The money is not there,” the harbour master said.',
        'Year\tPassengers',
        '2022\t41,000',
        'Some bold words remain.',
        'The vote was nine to two.',
      ],
      furniture: ['A crack in a pile'],
    });
  });

  test('without front matter has its first heading as title, and the line below it as metadata', async () => {
    expect(await read(fixture('plain.md'))).toMatchObject({
      title: 'A letter from the quay',
      byline: 'Jane Roe',
      published: '2024-02-06',
      paragraphs: ['The first paragraph is long enough to be read as prose by anyone who reads it.'],
    });
  });
});

describe('front matter of other programs', () => {
  test('a clipping’s date is distinguished from the date of publication', async () => {
    const clipping = (published: string) =>
      `---\ntitle: "A clip"\nsource: "https://news.example.org/a"\nauthor:\n  - "[[Jane Roe]]"\npublished: ${published}\ncreated: 2024-03-01\n---\nWords of the [[Quay|quay]] and the [[pier]].`;
    expect(await read(clipping('2024-02-06'))).toMatchObject({
      published: '2024-02-06',
      byline: 'Jane Roe',
      url: 'https://news.example.org/a',
      paragraphs: ['Words of the quay and the pier.'],
    });
    expect(await read(clipping(''))).toMatchObject({ published: null });
  });

  test('bare lines at the top are front matter', async () => {
    expect(
      await read('Title: A letter\nDate: 2024-02-06 10:20\nCategory: Harbour\n\nWords of a story.\n'),
    ).toMatchObject({
      title: 'A letter',
      published: '2024-02-06T10:20',
      section: 'Harbour',
      paragraphs: ['Words of a story.'],
    });
  });
});

describe('front matter', () => {
  test.each([
    ['+++\ntitle = "T"\ndate = 2024-02-06\n+++\nWords', { title: ['T'], date: ['2024-02-06'] }],
    ['---\ntitle: no\n---\nWords', { title: ['no'] }],
    ['---\n[: broken\n---\nWords', {}],
    ['{ "title": "a } b", "date": "2024-02-06" }\n\nWords', { title: ['a } b'], date: ['2024-02-06'] }],
    ['{ "title": "alone" }\n', {}],
  ])('%j', (text, fields) => {
    expect(Object.fromEntries(splitFrontMatter(text).fields)).toEqual(fields);
  });

  test('never runs code and never expands aliases without end', () => {
    const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(8)}x]\n`)}`;
    const spent = processorTime();
    splitFrontMatter(`---\n${aliases}---\nWords`);
    splitFrontMatter(`---\n${'['.repeat(30_000)}\n---\nWords`);
    splitFrontMatter(`---\na: ${'{a: '.repeat(10_000)}\n---\nWords`);
    splitFrontMatter(`---\na: ${'? '.repeat(1_000)}x\n---\nWords`);
    splitFrontMatter(`---\n${'a: ? '.repeat(1_000)}x\n---\nWords`);
    expect(spent()).toBeLessThan(1000);
    expect(splitFrontMatter('---js\nprocess.exit(1)\n---\nWords').fields.size).toBe(0);
  });

  test('is not a rule above a first section', () => {
    expect(splitFrontMatter('---\nWords of a story.\n---\nMore').body).toContain('Words of a story.');
  });
});

describe('hostile Markdown ends within bounds', () => {
  test.each([
    ['quotations', '>'.repeat(50_000)],
    ['lists', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['brackets', '['.repeat(50_000)],
    ['brackets of pictures', '![a'.repeat(100_000)],
    ['stars', '*a _b '.repeat(20_000)],
    ['backticks', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' ')],
  ])('%s', async (_, text) => {
    const spent = processorTime();
    expect(await read(`# Title\n\nWords of a story.\n\n${text}`)).toMatchObject({ title: 'Title' });
    expect(spent()).toBeLessThan(4000);
  });
});

test('a page that a service converted to Markdown has its metadata above its text', async () => {
  const head =
    'Title: Pier: to close\n\nURL Source: https://quay.example/pier\n\nPublished Time: 2026-10-14T06:00:00Z\n\n';
  expect(await read(`${head}Markdown Content:\nThe council voted on Friday.\n\nWork begins in April.\n`)).toMatchObject(
    {
      title: 'Pier: to close',
      url: 'https://quay.example/pier',
      published: '2026-10-14T06:00:00Z',
      paragraphs: ['The council voted on Friday.', 'Work begins in April.'],
    },
  );
});

test('words with a line through them are left out', async () => {
  const [draft] = await readBytes(
    Buffer.from('# The quay\n\nAt least ~~14~~12<sup>3</sup> died.\n\nOf ~~the **whole** crew~~ 9 are safe.\n'),
    'a.md',
  );
  expect(draft).toMatchObject({ paragraphs: ['At least 12³ died.', 'Of  9 are safe.'] });
});

test('numbers of notes are no words of the text, powers are', async () => {
  const text =
    '# Pier to close\n\nThe pier closes.^6^ The council^7^ said “never”,[⁵] and sold 3 km^2^ for 10^6^ euros.';
  expect(await read(text)).toMatchObject({
    paragraphs: ['The pier closes. The council said “never”, and sold 3 km^2^ for 10^6^ euros.'],
  });
  const powers = 'A square metre^2^ of carbon^14^, with sigma^2^ twice as large.';
  expect(await read(`# Pier to close\n\n${powers} The pier^1^ closes.`)).toMatchObject({
    paragraphs: [`${powers} The pier closes.`],
  });
});

test('Pandoc’s block is front matter', async () => {
  const text =
    '% Pier to close,\n  council says\n% Ada Finch; Jon Hale\n% 14 March 2025\n\nThe council voted on Friday.\n';
  expect(await readBytes(Buffer.from(text), 'a.md')).toMatchObject([
    {
      title: 'Pier to close, council says',
      byline: 'Ada Finch, Jon Hale',
      published: '2025-03-14',
      paragraphs: ['The council voted on Friday.'],
    },
  ]);
});

test('fields below the text of an exported note are read', async () => {
  const fields =
    'id: 8f2c0a9e1f3b4d5c8f2c0a9e1f3b4d5c\nparent_id: \ncreated_time: 2021-01-07T10:00:00.000Z\nauthor: Ada Finch\nsource_url: https://harbour.example/pier\nsource: notes-desktop\ntype_: 1';
  expect(await read(`Pier to close\n\nThe council voted on Friday.\n\n${fields}`)).toMatchObject({
    title: 'Pier to close',
    byline: 'Ada Finch',
    url: 'https://harbour.example/pier',
    source: null,
    published: null,
    paragraphs: ['The council voted on Friday.'],
  });
});

test('author, paper and date on one line below the title are read', async () => {
  expect(
    await read('# Pier to close\n\nAda Finch, Harbour Daily, 14 March 2025\n\nThe council voted on it.\n'),
  ).toMatchObject({
    published: '2025-03-14',
    paragraphs: ['The council voted on it.'],
  });
});

test.each([
  [
    'a clipping with a linked title',
    '[The council closes the pier](https://a.example/p)\n\nBy Ada Finch, 14 March 2025',
  ],
  [
    'a page of a note-taking program, with its properties below the title',
    '# The council closes the pier\n\nURL: https://a.example/p\nAuthor: Ada Finch\nPublished: March 14, 2025\nTags: pier',
  ],
])('%s has its metadata from its head', async (_, head) => {
  expect(await read(`${head}\n\nThe council voted on it on Friday.\n`)).toMatchObject({
    title: 'The council closes the pier',
    url: 'https://a.example/p',
    byline: 'Ada Finch',
    published: '2025-03-14',
    paragraphs: ['The council voted on it on Friday.'],
  });
});

test.each([
  ['above a heading', '[Read this article in Spanish](https://a.example/es)\n\n# The pier closes', 'The pier closes'],
  ['to a newsletter', '[Subscribe to our newsletter](https://a.example/s)\n\n# The pier closes', 'The pier closes'],
  ['below a title', '---\ntitle: The pier closes\n---\n\n[The ferry stays](https://a.example/f)', 'The pier closes'],
])('a link %s is not the title, nor its page the article’s', async (_, head, title) => {
  expect(await read(`${head}\n\nThe council voted on it on Friday.\n`)).toMatchObject({ title, url: null });
});

test('what people say below a title is no property of it', async () => {
  const said =
    'Ada: Who closed the pier, and why did nobody know?\nDate: nobody knows.\nJan: It was I who closed it, for the storm.';
  const draft = await read(`# The pier closes\n\n${said}\n\nThe council voted on it on Friday.\n`);
  expect(draft?.outcome === 'article' && draft.paragraphs.join('\n')).toContain('It was I who closed it');
});

test('names in bold under the title, each with its value, are what is known of the text', async () => {
  const text = 'The evening ferry will leave an hour later from May, the harbour office said.';
  const lines = [
    '**Source:** Harbour Daily',
    '**Date**: 3 March 2026',
    '- **Author:** Ada Finch',
    '**URL:** <https://daily.example/q>',
  ];
  expect(
    await readBytes(Buffer.from(`# Ferry later\n\n${lines.join('  \n')}\n\n---\n\n${text}\n`), 'a.md'),
  ).toMatchObject([
    {
      title: 'Ferry later',
      source: 'Harbour Daily',
      published: '2026-03-03',
      byline: 'Ada Finch',
      url: 'https://daily.example/q',
      paragraphs: [text],
    },
  ]);
});

const SENTENCE = 'The council voted on Friday to close the old pier, and nobody will mend it before the spring.';

test('what a site’s generator replaces is no text, except in code and in files that are not a site’s', async () => {
  const body = `${SENTENCE}{% include map.html %}\n\n{{< film abc >}}\n\nWork begins.\n{: .note}\n\nWrite \`{% x %}\`.\n`;
  expect(await read(`---\ntitle: Pier closes\n---\n${body}`)).toMatchObject({
    paragraphs: [SENTENCE, 'Work begins.', 'Write {% x %}.'],
  });
  expect(await read(`# Pier closes\n\n${SENTENCE} {% x %}\n`)).toMatchObject({ paragraphs: [`${SENTENCE} {% x %}`] });
});

test('a reading service’s export has what is known below its picture, and its links to highlights are no words', async () => {
  const about =
    '- Author: [[Ada Finch]]\n- Full Title: Pier to close\n- Category: #articles\n- URL: https://a.example/p\n';
  const highlight = `- ${SENTENCE} ([View Highlight](https://read.example/h1))\n`;
  const text = `# Pier to close\n\n![cover](https://a.example/c.png)\n\n## Metadata\n${about}\n## Highlights\n${highlight}`;
  expect(await read(text)).toMatchObject({
    title: 'Pier to close',
    byline: 'Ada Finch',
    url: 'https://a.example/p',
    paragraphs: ['Highlights', SENTENCE],
  });
});

test('names of paragraphs and comments of the note’s writer are no words of the text', async () => {
  const text = `# Pier\n\n${SENTENCE} ^ref1\n\n%%ask her\nagain%%\n\nA rise of 5%% in x ^ 2, ${SENTENCE}\n`;
  expect(await read(text)).toMatchObject({ paragraphs: [SENTENCE, `A rise of 5%% in x ^ 2, ${SENTENCE}`] });
});

test('powers, code, and words between signs far from each other are no marks of a note', async () => {
  const power = `The cost grows as n ^2 and in the end, ${SENTENCE}`;
  const code = 'x = a ^base\n\n%% Load\ny = 1\n%%';
  const page = `${SENTENCE} ([Page 12](https://a.example/report.pdf))`;
  const text = `# Pier\n\nIt is of order n ^100\n\nSome ^more\n${power}\n\n\`\`\`\n${code}\n\`\`\`\n\n%% of all.\n\n${page}\n\n%%\n`;
  expect(await read(text)).toMatchObject({
    paragraphs: [
      'It is of order n ^100',
      `Some ^more ${power}`,
      code.replace('\n\n', '\n'),
      '%% of all.',
      `${SENTENCE} (Page 12)`,
    ],
  });
});

test('a list below a picture is text', async () => {
  const text = `# Fish soup\n\n![soup](a.png)\n\n- Source: the sea\n- Serves: 4\n\n${SENTENCE}\n`;
  expect(await read(text)).toMatchObject({ source: null, paragraphs: ['Source: the sea', 'Serves: 4', SENTENCE] });
});

test('boxes and highlights of notes are words like others', async () => {
  expect(
    await read(`# Pier\n\n> [!note] The vote\n> was ==very== close.\n\nIf a == b == c, ${SENTENCE}\n`),
  ).toMatchObject({
    paragraphs: ['The vote was very close.', `If a == b == c, ${SENTENCE}`],
  });
});

test('a page written as Markdown: its heading is the title, and links alone above the story are its menu', async () => {
  const head = 'Title: Pier closes in spring | Quay Times\n\nURL Source: https://q.example/1\n\nMarkdown Content:\n';
  const menu = '[Home](https://q.example)\n\n* [News](/n)\n* [Sport](/s)\n';
  expect(await read(`${head}# Pier closes in spring\n\n${menu}\n${SENTENCE}\n`)).toMatchObject({
    title: 'Pier closes in spring',
    paragraphs: [SENTENCE],
    furniture: ['Home', 'News', 'Sport'],
  });
  expect(await read(`# Pier\n\n${SENTENCE}\n\n* [News](/n)\n* [Sport](/s)\n`)).toMatchObject({
    paragraphs: [SENTENCE, 'News', 'Sport'],
  });
  const papers = '* [The report of the divers on the pier](/a)\n* [The letter of the mayor to the council](/b)\n';
  expect(await read(`# Papers of the hearing\n\n${papers}\n${SENTENCE}\n`)).toMatchObject({
    paragraphs: [expect.stringContaining('divers'), expect.stringContaining('mayor'), SENTENCE],
  });
  const digest = '[Pier closes](/a)\n\nThe vote was close.\n\n[Mayor resigns](/b)\n';
  expect(await read(`# The week\n\n${digest}\n${SENTENCE}\n`)).toMatchObject({ paragraphs: { length: 4 } });
});

test('the excerpt that a clipper puts above a page is no text of it', async () => {
  const clipped = `---\nsource: https://q.example/1\n---\n\n# Pier closes\n\n> ## Excerpt\n> It closes in spring.\n\n---\n${SENTENCE}\n`;
  expect(await read(clipped)).toMatchObject({ title: 'Pier closes', paragraphs: [SENTENCE] });
  expect(await read(`# A novel\n\n## Excerpt\n\n${SENTENCE}\n\nIt rained.\n`)).toMatchObject({
    paragraphs: ['Excerpt', SENTENCE, 'It rained.'],
  });
});

test('the excerpt of a book, under such a heading, is the text', async () => {
  const paragraphs = ['Excerpt', SENTENCE, 'It rained.'];
  expect(
    await read(`---\nauthor: Ada Finch\n---\n\n# A novel\n\n## Excerpt\n\n${SENTENCE}\n\nIt rained.\n`),
  ).toMatchObject({
    paragraphs,
  });
});
