import { describe, expect, test } from 'vitest';
import { LEFT, lines, RIGHT, read, readOne } from '../../fixtures/read-paper.ts';

describe('a paper', () => {
  const story = { runs: lines(LEFT, 160, 560) };

  test('has the authors that stand beside each other below its title, and the day below them', async () => {
    const head = [
      { x: 168, y: 700, text: 'Ferries and their harbours', size: 17 },
      { x: 204, y: 670, text: 'Ada Quist' },
      { x: 276, y: 670, text: 'Benno Rask' },
      { x: 236, y: 646, text: '12 June 2024' },
    ];
    const article = await readOne([{ runs: [...head, ...story.runs] }]);
    expect(article).toMatchObject({ title: 'Ferries and their harbours', byline: 'Ada Quist, Benno Rask' });
    expect(article.published).toBe('2024-06-12');
    expect(article.paragraphs[0]).toMatch(/^The ferry left/);
  });

  test('has the title above its text, where a heading within is somewhat larger', async () => {
    const heading = (text: string, y: number, size: number) => ({ x: 60, y, text, size });
    const runs = [
      heading('Ferry guests home at last', 760, 20),
      ...lines(LEFT, 60, 720),
      heading('A long evening at sea', 630, 22),
      ...lines(RIGHT, 60, 600),
    ];
    const article = await readOne([{ runs }]);
    expect(article.title).toBe('Ferry guests home at last');
    expect(article.paragraphs).toEqual([LEFT.join(' '), 'A long evening at sea', RIGHT.join(' ')]);
  });

  test('has no sign of a note in its title', async () => {
    const head = [
      { x: 168, y: 700, text: 'Ferries and their harbours', size: 17 },
      { x: 364, y: 706, text: '*', size: 11 },
    ];
    expect((await readOne([{ runs: [...head, ...story.runs] }])).title).toBe('Ferries and their harbours');
  });
});

describe('a document’s metadata', () => {
  const body = lines(LEFT, 60, 650);

  test('first words that a program took for the title stay in the text', async () => {
    const info = { Title: 'The ferry left the harbour at dawn with forty people on board, and' };
    const [first] = (await readOne([{ runs: lines([...LEFT, ...RIGHT], 60, 700) }], { info })).paragraphs;
    expect(first).toMatch(/^The ferry left the harbour .* white ship\.$/);
  });

  test('the title is the property that the page also shows, or else the largest type', async () => {
    const runs = [
      { x: 60, y: 760, text: 'Norvik Messenger', size: 30 },
      { x: 60, y: 700, text: 'Ferry guests are home' },
      ...body,
    ];
    expect((await readOne([{ runs }], { info: { Title: 'Ferry guests are home' } })).title).toBe(
      'Ferry guests are home',
    );
    expect((await readOne([{ runs }], { info: { Title: 'Microsoft Word - x.doc' } })).title).toBe('Norvik Messenger');
  });

  test('has a title whose lines are in two parts of a font', async () => {
    const [first, second] = ['Ferry guests home after', 'a long day at sea'];
    const runs = [
      { x: 60, y: 760, text: first, size: 20 },
      { x: 60, y: 736, text: second, size: 20, isBold: true },
    ];
    const info = { Title: `${first} ${second}` };
    const article = await readOne([{ runs: [...runs, ...lines(LEFT, 60, 700)] }], { info });
    expect(article.title).toBe(info.Title);
    expect(article.paragraphs.join(' ')).not.toContain(second);
  });

  test('the day the file was made is when it was retrieved, never its date', async () => {
    const article = await readOne([{ runs: body }], { info: { CreationDate: "D:20240203093015+01'00'" } });
    expect(article.published).toBeNull();
    expect(article.found).toContainEqual({
      field: 'retrieved',
      value: '2024-02-03T09:30:15+01:00',
      from: 'the document’s properties (created)',
    });
  });

  test('an address printed by a browser is the address, and not part of the text', async () => {
    const runs = [
      { x: 30, y: 820, text: '2/6/24, 10:57 PM', size: 8 },
      { x: 60, y: 760, text: 'Ferry guests are home', size: 22 },
      ...body,
      { x: 30, y: 15, text: 'https://messenger.example/ferry', size: 8 },
      { x: 540, y: 15, text: '1/1', size: 8 },
    ];
    const article = await readOne([{ runs }]);
    expect(article).toMatchObject({
      url: 'https://messenger.example/ferry',
      domain: 'messenger.example',
      published: null,
    });
    expect(article.paragraphs).toEqual([LEFT.join(' ')]);
  });

  test('a date line gives the date', async () => {
    const runs = [
      { x: 60, y: 760, text: 'Ferry guests are home', size: 22 },
      { x: 60, y: 720, text: '6 February 2024' },
      ...body,
    ];
    expect((await readOne([{ runs }])).published).toBe('2024-02-06');
  });
});

describe('a newspaper', () => {
  test('the name across a paper’s first page, above day and price, is the source; the headline below is the title', async () => {
    const story = lines(LEFT, 50, 600);
    const draft = await readOne([
      {
        runs: [
          { x: 60, y: 780, text: 'The Harbour Daily', size: 36 },
          { x: 60, y: 750, text: '5 February 2024', size: 8 },
          { x: 280, y: 750, text: 'No. 61', size: 8 },
          { x: 480, y: 750, text: 'Price 2.40', size: 8 },
          { x: 50, y: 700, text: 'Ferry leaves at dawn', size: 20 },
          ...story,
        ],
      },
    ]);
    expect(draft).toMatchObject({
      title: 'Ferry leaves at dawn',
      source: 'The Harbour Daily',
      published: '2024-02-05',
      paragraphs: [LEFT.join(' ')],
    });
  });

  test('the day below a paper’s name is that of each story on its page', async () => {
    const story = (y: number, title: string, by: string) => [
      { x: 50, y, text: title, size: 20 },
      { x: 50, y: y - 24, text: by },
      ...lines([...LEFT, ...RIGHT], 50, y - 50),
    ];
    const masthead = [
      { x: 60, y: 780, text: 'The Harbour Daily', size: 36 },
      { x: 60, y: 750, text: '5 February 2024' },
      { x: 280, y: 750, text: 'No. 61' },
    ];
    const stories = [
      ...story(700, 'Ferry leaves at dawn', 'By Ada Finch'),
      ...story(450, 'Guests come home', 'By Bo Marsh'),
    ];
    expect(await read([{ runs: [...masthead, ...stories] }])).toMatchObject([
      { title: 'Ferry leaves at dawn', source: 'The Harbour Daily', published: '2024-02-05' },
      { title: 'Guests come home', source: 'The Harbour Daily', published: '2024-02-05' },
    ]);
  });

  test('a name beside the date is the byline', async () => {
    const story = lines(LEFT, 50, 600);
    const draft = await readOne([
      {
        runs: [
          { x: 50, y: 700, text: 'Ferry leaves at dawn', size: 20 },
          { x: 50, y: 660, text: 'Ada Finch' },
          { x: 50, y: 640, text: '5 February 2024' },
          ...story,
        ],
      },
    ]);
    expect(draft).toMatchObject({ byline: 'Ada Finch', published: '2024-02-05' });
  });
});

test('on a single page, the name beside the date at the top and the copyright notice at the end are not text', async () => {
  const runs = [
    { x: 60, y: 815, text: 'HARBOUR DAILY', size: 8 },
    { x: 480, y: 815, text: '14 March 2025', size: 8 },
    { x: 60, y: 740, text: 'Ferry guests home after a long day', size: 20 },
    ...lines(LEFT, 60, 700),
    { x: 60, y: 600, text: '© 2025 Harbour Media' },
  ];
  const draft = await readOne([{ runs }]);
  expect(draft).toMatchObject({ title: 'Ferry guests home after a long day', published: '2025-03-14' });
  expect(draft.paragraphs.join()).toMatch(/^The ferry left .* the boats$/);
  expect(draft.furniture).toEqual(expect.arrayContaining(['HARBOUR DAILY', '© 2025 Harbour Media']));
});

describe('a single page', () => {
  const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
  const column = lines([...LEFT, ...RIGHT], 60, 700);

  test.each([
    ['a page number and addresses', ['Page 1 of 1 · www.harbour.example · desk@harbour.example']],
    ['addresses side by side', ['www.harbour.example', 'desk@harbour.example', '@harbour']],
  ])('ends with its foot: %s', async (_, parts) => {
    const foot = parts.map((text, i) => ({ x: 60 + i * 160, y: 40, text }));
    const article = await readOne([{ runs: [title, ...column, ...foot] }]);
    expect(article.paragraphs.at(-1)).toMatch(/white ship\.$/);
  });

  test('has no running head: a journal’s volume and year beside the page number', async () => {
    const head = ['Harbour Studies 12 (2024)', '2'].map((text, i) => ({ x: 60 + i * 400, y: 800, text }));
    const article = await readOne([{ runs: [...head, title, ...column] }]);
    expect([article.title, ...article.paragraphs].join(' ')).not.toContain('Harbour Studies');
  });

  test('has its author from a line that also has the day', async () => {
    const line = { x: 60, y: 740, text: 'By Ada Finch, 6 February 2026' };
    const article = await readOne([{ runs: [title, line, ...column] }]);
    expect(article).toMatchObject({ byline: 'Ada Finch', published: '2026-02-06' });
  });
});
