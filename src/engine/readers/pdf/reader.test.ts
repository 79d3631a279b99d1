import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { type DrawnRun, type WritePdfOptions, type WrittenPage, writePdf } from '../fixtures/write-pdf.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { pdfReader } from './reader.ts';

async function read(pages: readonly WrittenPage[], options?: WritePdfOptions): Promise<(Draft | ReaderFailure)[]> {
  return readBytes(writePdf(pages, options), 'paper.pdf');
}

async function readOne(pages: readonly WrittenPage[], options?: WritePdfOptions): Promise<Draft> {
  const [first] = await read(pages, options);
  if (first?.outcome !== 'article') throw new Error(first ? first.message : 'nothing');
  return first;
}

/** Lines below each other, starting at `top`. */
function lines(texts: readonly string[], x: number, top: number, pitch = 12): DrawnRun[] {
  return texts.map((text, i) => ({ x, y: top - i * pitch, text }));
}

/** The runs of two columns, drawn line by line across the page. */
function across(left: readonly DrawnRun[], right: readonly DrawnRun[]): DrawnRun[] {
  return left.flatMap((run, i) => [run, ...(right[i] ? [right[i]] : [])]);
}

const LEFT = [
  'The ferry left the harbour at dawn with forty',
  'people on board, and the wind turned north an',
  'hour later. The crew made for the lee of the',
  'island, where the water was calm, and waited',
  'there until the evening came and the boats',
];
const RIGHT = [
  'of the coast guard reached them at last. All',
  'were brought ashore. The owner said that she',
  'would sail again on Monday, weather allowing,',
  'and thanked the crew for their patience with',
  'the guests on board of the old white ship.',
];

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

  test('has paragraphs of one line each, where the space between them is wide and no sentence goes on', async () => {
    const sentence = (at: number) =>
      `On day ${at} the ferry left the old harbour with ${at} people on board of it again.`;
    const texts = Array.from({ length: 14 }, (_, at) => (at % 3 === 1 ? `Note ${at}.` : sentence(at + 10)));
    const article = await readOne([{ runs: lines(texts, 60, 760, 23) }]);
    expect([article.title, ...article.paragraphs, ...article.furniture]).toEqual(expect.arrayContaining(texts));
  });
});

describe('the reading order', () => {
  test('goes down one column and then the next, in whatever order the lines were drawn', async () => {
    const article = await readOne([{ runs: across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)) }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('and the boats of the coast guard');
    expect(article.paragraphs).toHaveLength(1);
  });

  test('parts columns that a line too long for its own nearly reaches', async () => {
    // In Helvetica, its end is 8 points from the other column, and that of the others 17 or more.
    const long = LEFT.map((text, i) => (i === 2 ? 'hour later, when the crew made for the lee of the' : text));
    const article = await readOne([{ runs: across(lines(long, 60, 700), lines(RIGHT, 283, 700)) }]);
    expect(article.paragraphs.join(' ')).toContain('the lee of the island, where the water');
  });

  test('parts columns with less room between them than type is high', async () => {
    // The widths of the lines in Helvetica: wider spaces make all of them as wide as the widest.
    const widths = [190.6, 205.1, 191.8, 201.2, 189, 190.1, 204, 206.2, 193.4, 182.3];
    const column = (x: number) =>
      [...LEFT, ...RIGHT].map((text, i) => {
        const more = (206.2 - (widths[i] ?? 0)) / (text.split(' ').length - 1);
        return { x, y: 700 - i * 12, text, operators: `${more} Tw` };
      });
    const article = await readOne([{ runs: across(column(60), column(60 + 206.2 + 7)) }]);
    expect(article.paragraphs.join(' ')).toContain([...LEFT, ...RIGHT].join(' '));
  });

  test('puts what spans the page before the columns below it', async () => {
    const heading = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
    const wide =
      'Forty people were brought ashore on Friday evening after a ferry waited out a storm behind an island.';
    const article = await readOne([
      { runs: [...across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)), { x: 60, y: 730, text: wide }, heading] },
    ]);
    expect(article.title).toBe(heading.text);
    expect(article.paragraphs[0]).toBe(wide);
    expect(article.paragraphs[1]).toMatch(/^The ferry left .* white ship\.$/);
  });

  test('goes from row to row of a table whose cells are prose', async () => {
    const [question, answer, more] = [LEFT.slice(0, 2), RIGHT.slice(0, 3), LEFT.slice(2, 5)];
    const cell = (texts: readonly string[], x: number, row: number) => lines(texts, x, 700 - row * 46);
    const runs = [question, more, question].flatMap((texts, row) => [
      ...cell(texts, 60, row),
      ...cell(row === 1 ? ['no more than 40 guests'] : answer, 310, row),
    ]);
    const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'Questions and answers', size: 20 }, ...runs] }]);
    const texts = [question, answer, more, ['no more than 40 guests'], question, answer].map((text) => text.join(' '));
    expect(article.paragraphs).toEqual(texts);
  });

  test('keeps the lines of a column apart beside another column’s heading', async () => {
    const heading = { x: 310, y: 700, text: 'Harbour tax to rise', size: 18 };
    const article = await readOne([{ runs: [...lines(LEFT, 60, 705), heading, ...lines(RIGHT, 310, 680)] }]);
    expect(article.paragraphs.join(' ')).toContain(LEFT.join(' '));
  });

  test('sets aside captions in smaller type, recognised by a photographer’s name or a number', async () => {
    const caption = (text: string, y: number) => ({ x: 60, y, text, size: 7 });
    const runs = [
      { x: 60, y: 740, text: 'Ferry guests home after a long day at sea', size: 20 },
      ...lines(LEFT, 60, 700),
      caption('The ferry in calm water. Photo: B. Marsh', 610),
      ...lines(RIGHT, 60, 580),
      caption('Figure 2. Where the ferry waited.', 490),
      caption('A line in small type like any other.', 460),
    ];
    const article = await readOne([{ runs }]);
    expect(article.furniture).toEqual([
      'The ferry in calm water. Photo: B. Marsh',
      'Figure 2. Where the ferry waited.',
    ]);
    expect(article.paragraphs.join(' ')).not.toMatch(/Marsh|Figure/);
    expect(article.paragraphs.join(' ')).toContain('A line in small type like any other.');
  });

  test('keeps the heading of a column apart from that of the column before', async () => {
    const first = { x: 60, y: 704, text: '1 Departure of the ferry', size: 14 };
    const second = { x: 310, y: 730, text: '2 Arrival of the coast guard', size: 14 };
    const above = [
      { x: 60, y: 790, text: 'Ferry guests home after a day', size: 20 },
      ...lines(RIGHT.slice(0, 2), 60, 740),
    ];
    const columns = [...above, first, ...lines(LEFT, 60, 680), second, ...lines(RIGHT, 310, 706)];
    const { paragraphs } = await readOne([{ runs: columns }]);
    expect(paragraphs.join(' ').indexOf(second.text)).toBeGreaterThan(paragraphs.join(' ').indexOf('there until'));
  });

  test('an article in two columns ends above headlines that stand side by side', async () => {
    const headline = (text: string, x: number, y: number) => ({ x, y, text, size: 20 });
    const [above, below] = [across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)), lines(LEFT, 310, 540)];
    const story = ['The council met on Friday and closed the pier', ...RIGHT.slice(1)];
    const runs = [
      headline('Ferry guests home after a long day', 60, 740),
      ...above,
      headline('Council shuts pier', 60, 570),
      headline('A wind from the north', 310, 570),
      ...lines(story, 60, 540),
      ...below,
    ];
    const results = await read([{ runs }]);
    const text = results.flatMap((each) => (each.outcome === 'article' ? [each.title, ...each.paragraphs] : []));
    const places = ['until the evening', 'of the coast guard', 'Council shuts', 'The council met', 'A wind from'];
    const found = places.map((words) => text.join(' ').indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('figures in large type that stand side by side divide no columns', async () => {
    const figure = (text: string, x: number) => ({ x, y: 570, text, size: 24 });
    const runs = [
      { x: 60, y: 740, text: 'Ferry guests home after a long day', size: 20 },
      ...across(lines(LEFT, 60, 700), lines(RIGHT, 310, 700)),
      figure('45%', 60),
      figure('3000', 310),
      ...across(lines(RIGHT.slice(1), 60, 540), lines(LEFT, 310, 540)),
    ];
    const words = (await readOne([{ runs }])).paragraphs.join(' ');
    expect(words.indexOf('45%')).toBeLessThan(words.indexOf('of the coast guard reached'));
  });

  test('keeps two articles side by side apart, each below its own heading, at whatever height', async () => {
    const [left, right] = [
      [...lines(LEFT, 60, 650), ...lines(LEFT, 60, 590)],
      [...lines(RIGHT, 310, 655), ...lines(RIGHT, 310, 595)],
    ];
    const heads: DrawnRun[] = [
      { x: 60, y: 700, text: 'Ferry waits out a storm', size: 18 },
      { x: 310, y: 708, text: 'Old ship to sail again', size: 18 },
      { x: 60, y: 680, text: 'By Ada Finch' },
      { x: 310, y: 685, text: 'By Bo Marsh' },
    ];
    expect(await read([{ runs: [...heads, ...across(left, right)] }])).toMatchObject([
      { member: 'article 1', title: 'Ferry waits out a storm', byline: 'Ada Finch' },
      { member: 'article 2', title: 'Old ship to sail again', byline: 'Bo Marsh' },
    ]);
  });

  test('keeps the words of a justified line together', async () => {
    // Each of these letters is half as wide as high: 36 of them fill the column.
    const column = [
      ['Пристань', 'закрыта', 'до', 'весны,'],
      ['сказал', 'начальник', 'порта.'],
      ['Лодки', 'останутся'],
      ['на', 'берегу', 'до', 'марта', 'месяца.'],
    ];
    const spread = column.flatMap((words, row) => {
      const gap = (180 - words.join('').length * 5) / (words.length - 1);
      let x = 60;
      return words.map((text) => {
        const run = { x, y: 700 - row * 12, text };
        x += text.length * 5 + gap;
        return run;
      });
    });
    const article = await readOne([{ runs: spread }]);
    expect([article.title, ...article.paragraphs].join(' ')).not.toMatch(/\t/);
    expect(article.paragraphs.join(' ')).toContain(
      'сказал начальник порта. Лодки останутся на берегу до марта месяца.',
    );
  });

  test('goes down justified columns, even if their gaps are as wide as those between columns', async () => {
    const words = 'причал закрыта весны порта лодки берегу марта сказал начальник остались гавань пристань'.split(' ');
    const column = (name: string, x: number) =>
      Array.from({ length: 8 }, (_, row) => {
        const line = [`${name}${row}`, words[(row * 5) % 12] ?? '', words[(row * 7 + 3) % 12] ?? ''];
        const gap = (160 - line.join('').length * 5) / 2;
        let at = x;
        return line.map((text) => {
          const run = { x: at, y: 600 - row * 12, text };
          at += text.length * 5 + gap;
          return run;
        });
      });
    const columns = [column('а', 40), column('б', 217), column('в', 394)];
    const runs = Array.from({ length: 8 }, (_, row) => columns.flatMap((each) => each[row] ?? [])).flat();
    const article = await readOne([{ runs: [{ x: 40, y: 700, text: 'Причал закрыт', size: 20 }, ...runs] }]);
    const text = article.paragraphs.join(' ');
    expect(text).not.toMatch(/\t/);
    expect(text.match(/[абв]\d/g)?.join('')).toBe(
      'абв'.replace(/./g, (name) => '01234567'.replace(/\d/g, `${name}$&`)),
    );
  });

  test('puts an initial drawn over several lines first', async () => {
    const [first = '', second = '', ...rest] = LEFT;
    const runs = [
      { x: 60, y: 688, text: first.slice(0, 1), size: 28 },
      { x: 82, y: 700, text: first.slice(1) },
      { x: 82, y: 688, text: second },
      ...lines(rest, 60, 676),
    ];
    const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'Ferry guests home', size: 20 }, ...runs] }]);
    expect(article.paragraphs).toEqual([LEFT.join(' ')]);
  });

  test('keeps table rows together', async () => {
    const rows = [
      ['Port', 'Boats', 'Guests'],
      ['Norvik', '12', '4,100'],
      ['Sundal', '7', '1,950'],
      ['Ostby', '3', '640'],
    ];
    const cells = rows.flatMap((row, r) => row.map((text, c) => ({ x: 60 + c * 150, y: 600 - r * 14, text })));
    const article = await readOne([
      { runs: [{ x: 60, y: 700, text: 'Boats and guests by port', size: 18 }, ...cells] },
    ]);
    expect(article.paragraphs).toEqual(rows.map((row) => row.join('\t')));
  });

  test('restores Hebrew that is drawn from left to right', async () => {
    const drawn = [...'שלום לכולם'].reverse().join('');
    const article = await readOne([{ runs: lines([drawn, drawn], 60, 700) }]);
    expect(article.paragraphs.join(' ')).toContain('שלום לכולם');
  });

  test('reads a lam-alef ligature as two letters in order', async () => {
    // As drawn, from left to right: meem, the ligature, seen.
    const salam = { x: 60, y: 700, text: ['م', 'لا', 'س', ' ', ...[...'مكيلع'], ' ', 'م', 'لا', 'س'] };
    const [result] = await read([{ runs: [salam] }]);
    expect(result).toMatchObject({ paragraphs: ['سلام عليكم سلام'] });
  });

  test('sets words in the margin aside', async () => {
    const margin = { x: 20, y: 300, text: 'printed for the archive', turns: 1 };
    const article = await readOne([{ runs: [margin, ...lines(LEFT, 60, 700)] }]);
    expect(article.paragraphs.join(' ')).not.toContain('archive');
    expect(article.furniture).toContain('printed for the archive');
  });
});

describe('paragraphs', () => {
  test('continue across pages, without running heads and page numbers', async () => {
    const page = (text: readonly string[], number: number): WrittenPage => ({
      runs: [
        { x: 60, y: 810, text: 'The Norvik Messenger' },
        ...lines(text, 60, 700),
        { x: 290, y: 30, text: String(number) },
      ],
    });
    const article = await readOne([
      page(LEFT, 7),
      page(RIGHT, 8),
      page(['The harbour was open again on Saturday.'], 9),
    ]);
    const text = article.paragraphs.join('\n');
    expect(text).toContain('and the boats of the coast guard');
    expect(text).not.toMatch(/Messenger|^\d$/m);
    expect(article.furniture).toContain('The Norvik Messenger');
  });

  test('keep what begins every page below a heading, because it belongs to each article', async () => {
    const page = (title: string, number: number): WrittenPage => ({
      runs: [
        { x: 60, y: 800, text: title, size: 14 },
        { x: 60, y: 780, text: 'The Norvik Messenger of the Coast' },
        ...lines(number === 1 ? LEFT : RIGHT, 60, 700),
      ],
    });
    const article = await readOne([page('A ferry is late', 1), page('A pier is closed', 2)]);
    expect(article.paragraphs.filter((text) => text === 'The Norvik Messenger of the Coast')).toHaveLength(2);
  });

  test.each(['\u27a2', '\ufffd', '•'])('begin at the sign of a list: %s', async (sign) => {
    const points = ['the boats of the old pier in the town', 'the guests of the island and its harbour'];
    const runs = points.flatMap((text, i) => [
      { x: 60, y: 700 - i * 12, text: sign },
      { x: 70, y: 700 - i * 12, text },
    ]);
    const article = await readOne([{ runs: [...lines(LEFT, 60, 780), ...runs] }]);
    expect(article.paragraphs).toEqual(expect.arrayContaining(points.map((text) => `${sign} ${text}`)));
  });

  test('begin at an indent', async () => {
    const runs = lines([...LEFT, ...RIGHT], 60, 700).map((run, i) =>
      i === 5 ? { ...run, x: 75, text: 'Of the coast guard' } : run,
    );
    expect((await readOne([{ runs }])).paragraphs).toHaveLength(2);
  });

  test('lose a hyphen at the end of a line only if the whole word occurs elsewhere', async () => {
    const text = [
      'The municipality gave the well-',
      'known pier to the people of the municipal-',
      'ity, as the council had said it would do.',
    ];
    const article = await readOne([{ runs: lines(text, 60, 700) }]);
    expect(article.paragraphs.join(' ')).toContain('well-known pier to the people of the municipality, as');
  });

  test('rejoin words broken by soft hyphens, and keep hyphens that join two words', async () => {
    const runs = [
      ...lines(['Причал закрыли из-за непо\u00ad', 'годы: сообщил северо\u00ad'], 60, 700),
      { x: 165, y: 688, text: 'запад' },
    ];
    const article = await readOne([{ runs }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('непогоды: сообщил северо-запад');
  });

  test('have letters once that were drawn twice for bold', async () => {
    const twice = lines(LEFT, 60, 700).flatMap((run) => [run, { ...run, x: run.x + 0.3 }]);
    expect((await readOne([{ runs: twice }])).paragraphs).toEqual([LEFT.join(' ')]);
  });

  test('have ligatures as single letters', async () => {
    const article = await readOne([{ runs: lines(['The oﬃce is ﬁne', ...LEFT], 60, 700) }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('The office is fine');
  });
});

test('letters of LaTeX’s fonts of pictures, which pdf.js takes for spaces, are read', async () => {
  const rows = ['The sta\x0b of the o\x0ece saw \x0cve', '\x0deets of white ships in the', 'harbour: \\A \x0cne day."'];
  const runs = rows.flatMap((row, at) =>
    Array.from(row.matchAll(/[^ ]+/gu), ({ 0: text, index }): DrawnRun => {
      return { x: 60 + index * 5, y: 700 - at * 12, text, isPictures: true };
    }),
  );
  const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'A day at the sea', size: 20 }, ...runs] }]);
  expect(article.paragraphs).toEqual([
    'The staff of the office saw five fleets of white ships in the harbour: “A fine day.”',
  ]);
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

describe('what cannot be read is named', () => {
  const code = async (bytes: Uint8Array) =>
    (await readBytes(bytes, 'paper.pdf')).map((each) => 'code' in each && each.code);

  test('pages that are pictures, and empty pages', async () => {
    expect(await read([{ runs: [], hasPicture: true }])).toMatchObject([{ code: 'scanned' }]);
    const stamped = (page: number) => lines([`Downloaded from the library on 19 March, page ${page}`], 20, 20);
    const pages = [1, 2, 3].map((page) => ({ runs: stamped(page), hasPicture: true }));
    expect(await read(pages)).toMatchObject([{ code: 'scanned' }]);
    expect(await read([{ runs: [] }])).toMatchObject([{ code: 'empty' }]);
  });

  test('pages whose words are curves, alone or beside others', async () => {
    const curve = (i: number) => {
      const [x, y] = [60 + (i % 60) * 6, 700 - Math.floor(i / 60) * 14];
      return `${x} ${y} m ${x} ${y + 7} ${x + 5} ${y + 7} ${x + 5} ${y} c f`;
    };
    const below = Array.from({ length: 300 }, (_, i) => curve(i)).join(' ');
    expect(await read([{ runs: [], below }])).toMatchObject([{ code: 'scanned' }]);
    expect(await read([{ runs: [], below: curve(0) }])).toMatchObject([{ code: 'empty' }]);
    const beside = await read([{ runs: lines(LEFT, 60, 700) }, { runs: [], below }]);
    expect(beside).toMatchObject([{ outcome: 'article' }, { code: 'scanned', member: 'page 2' }]);
  });

  test('a page without words is reported beside what was imported', async () => {
    const results = await read([{ runs: lines(LEFT, 60, 700) }, { runs: [], hasPicture: true }]);
    expect(results).toMatchObject([{ outcome: 'article' }, { code: 'scanned', member: 'page 2' }]);
  });

  test('fonts that do not map to letters', async () => {
    const runs = lines(['Пристань закрыта', 'до конца зимы'], 60, 700);
    expect(await read([{ runs }], { withoutLetters: true })).toMatchObject([{ code: 'damaged' }]);
  });

  test('a letter that its font does not know stands as a sign, and its page is reported', async () => {
    const texts = [
      'The ferry left at da\ue001n with forty people',
      'on board and the \ue001ind turned north',
      ...LEFT.slice(2),
    ];
    const [article, report] = await read([{ runs: lines(texts, 60, 700) }]);
    const text = article?.outcome === 'article' ? [article.title, ...article.paragraphs].join(' ') : '';
    expect(text).toContain('da\ufffdn with forty people on board and the \ufffdind turned');
    expect(report).toMatchObject({ code: 'damaged', member: 'page 1' });
    expect(await read([{ runs: lines(['\ue001', ...LEFT], 60, 700) }])).toHaveLength(1);
  });

  test('letters in an encoding that is not known, alone or beside others', async () => {
    const over = 'BT /U 12 Tf 60 400 Td <00540068> Tj ET';
    expect(await read([{ runs: [], over }])).toMatchObject([{ code: 'damaged' }]);
    const story = { runs: lines(LEFT, 60, 700) };
    for (const pages of [[{ ...story, over }], [{ runs: [], over }, story]])
      expect(await read(pages)).toMatchObject([{ outcome: 'article' }, { code: 'damaged', member: 'page 1' }]);
  });

  test('letters as no language writes them', async () => {
    const shifted = (text: string) =>
      text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
    const nonsense = lines([...LEFT, ...RIGHT].map(shifted), 60, 700);
    expect(await read([{ runs: nonsense }])).toMatchObject([{ code: 'damaged' }]);
    const oneForAll = lines(['\u98ce'.repeat(12), '\u97e6'.repeat(9)], 60, 700);
    expect(await read([{ runs: oneForAll }])).toMatchObject([{ code: 'damaged' }]);
  });

  test('a truncated file', async () => {
    expect(await code(Buffer.from('%PDF-1.7\nno objects at all\n%%EOF'))).toEqual(['damaged']);
  });

  test('a stream that would exhaust memory', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '));
    const whole = writePdf([{ runs: lines(LEFT, 60, 700) }]);
    const bomb = Buffer.concat([
      whole,
      Buffer.from(`99 0 obj\n<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(await code(bomb)).toEqual(['too-large']);
  });

  test('a picture with too many pixels', async () => {
    const whole = writePdf([{ runs: lines(LEFT, 60, 700), hasPicture: true }]).toString('latin1');
    const huge = whole.replace('/Width 1/Height 1', '/Width 90000/Height 90000');
    expect(await code(Buffer.from(huge, 'latin1'))).toEqual(['too-large']);
  });
});

test('a PDF’s signature may follow junk, but words about PDFs are not one', () => {
  const bytes = writePdf([{ runs: lines(LEFT, 60, 700) }]);
  expect(pdfReader.sniff(Buffer.concat([Buffer.from('GPL Ghostscript 9\nbanner\n'), bytes]), 'x')).toBeGreaterThan(0.9);
  expect(pdfReader.sniff(Buffer.from('A file begins with %PDF-1.4 if it is one.'), 'x.txt')).toBe(0);
});

describe('/ActualText', () => {
  const run = (x: number, text: string, says?: string): DrawnRun => ({ x, y: 700, text, ...(says ? { says } : {}) });

  test('replaces what the fonts say, if letters stack', async () => {
    const runs = [run(50, 'เ'), run(55, 'ปX', 'ปิ'), run(65, 'ดท่าเรือ'), run(95, 'XX', 'ให้'), run(109, 'เรือ')];
    const draft = await readOne([{ runs }]);
    expect(`${draft.title} ${draft.paragraphs.join(' ')}`).toContain('เปิดท่าเรือให้เรือ');
  });

  test('keeps the words of a line apart whose spaces are as wide as letters', async () => {
    const runs = [run(50, 'नगर'), run(72, 'XX', 'ने'), run(92.8, 'XX', 'को'), run(113.6, 'घाट')];
    const draft = await readOne([{ runs }]);
    expect(`${draft.title} ${draft.paragraphs.join(' ')}`).toContain('नगर ने को घाट');
  });

  test('makes a page legible whose fonts map to no letters', async () => {
    const runs = [run(50, 'ऋऌऍऎ', 'नगर'), run(75, 'ऐऑऒ', 'परिषद')];
    const [draft] = await read([{ runs }], { withoutLetters: true });
    expect(draft).toMatchObject({ outcome: 'article', paragraphs: ['नगर परिषद'] });
  });

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

  test('lines of Han that end before the edge end a paragraph', async () => {
    const [short, long] = [
      '市议会星期一宣布老码头开放。',
      '修缮费用为三百四十万元，省里还拨款约一百万元，许多当地公司参加了工程。',
    ];
    const draft = await readOne([{ runs: lines([short, short, long], 50, 600, 24) }]);
    expect(draft.paragraphs).toEqual([short, short, long]);
  });
});

describe('a web page printed by a browser', () => {
  const TITLE = 'Ferry comes home after a night in the lee';
  const menu = ['Home', 'Politics', 'Ports', 'Sports', 'Weather', 'Opinion', 'Video', 'Shop', 'Help', 'Log in'];
  const story = [
    'The ferry left the harbour at dawn with forty people on board, and came home a day later.',
    'The owner said that she would sail again on Monday, and thanked the crew for their patience.',
    'Passengers were brought ashore by the coast guard, who had waited for the wind to turn.',
  ];
  const page = (headline: string) => {
    const top = 420;
    const runs = [
      ...lines(menu, 40, 790, 36),
      { x: 40, y: top, text: headline, size: 18 },
      ...lines(story, 40, top - 60, 40),
      ...lines(
        Array.from({ length: 4 }, (_, i) => `Another story number ${i}`),
        40,
        top - 180,
        36,
      ),
    ];
    return [{ runs }];
  };

  test('has the menu above its headline and the links below its story set aside', async () => {
    const draft = await readOne(page(TITLE), { info: { Title: `${TITLE} - The Quay` } });
    expect(draft.title).toBe(TITLE);
    expect(draft.paragraphs).toEqual(story);
    expect(draft.furniture).toEqual(expect.arrayContaining(['Politics', 'Another story number 3']));
  });

  test('has its foot, narrow as a column, behind both columns', async () => {
    const foot = ['About us | Contact | Privacy', '© 2024 Harbour Daily. All rights reserved.'];
    const runs = [...lines(LEFT, 40, 700), ...lines(RIGHT, 320, 700), ...lines(foot, 40, 700 - LEFT.length * 14 - 20)];
    const draft = await readOne([{ runs }]);
    expect(draft.furniture).toEqual([foot.join(' ')]);
    expect(draft.paragraphs.join(' ')).not.toContain('Contact');
  });

  test('is titled by what the browser printed above each page, if the largest type says something else', async () => {
    const over = { x: 40, y: 825, text: `1/2/26, 8:00 AM ${TITLE}`, size: 8 };
    const pages = [1, 2, 3].map(() => ({
      runs: [over, { x: 40, y: 700, text: 'Menu open', size: 18 }, ...lines(LEFT, 40, 600)],
    }));
    expect((await readOne(pages, { info: { Title: TITLE } })).title).toBe(TITLE);
  });
});

test('vertical text is read downwards, from the right', async () => {
  const columns = [
    '港務局は火曜日新しい防波堤を漁船に開放すると',
    '発表した。予定より三か月遅れとなる。漁協は歓',
    '迎した。',
  ];
  const runs = columns.flatMap((letters, column) =>
    [...letters].map((text, i) => ({ x: 400 - column * 20, y: 700 - i * 12, text, size: 12 })),
  );
  const draft = await readOne([{ runs }]);
  expect([draft.title, ...draft.paragraphs].join('')).toContain('開放すると発表した。予定より');
  expect(draft.paragraphs.join('')).toContain('漁協は歓迎した。');
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

test('a line that begins with a letter, a lowered and then a raised figure keeps its order, and the raised one is kept apart', async () => {
  const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
  const runs = [
    { x: 60, y: 700, text: 'H', size: 12 },
    { x: 68.7, y: 697, text: '2', size: 10 },
    { x: 74.3, y: 700, text: 'O rose by 10', size: 12 },
    { x: 143, y: 705, text: '6', size: 10 },
    { x: 152, y: 700, text: 'litres on the day, said the harbour office.', size: 12 },
    ...lines(LEFT, 60, 670),
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs[0]).toMatch(/^H2O rose by 10⁶ litres on the day/);
});

test('the number of a footnote is no part of the word that it stands behind', async () => {
  const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 20 };
  const raised = (x: number, text: string, size = 7) => ({ x, y: 704, text, size });
  const runs = [
    { x: 60, y: 700, text: 'quay.', size: 12 },
    raised(89.4, '12'),
    { x: 97.2, y: 700, text: ' The boats of the island went to the new pier', size: 12 },
    ...lines(LEFT, 60, 670),
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs[0]).toMatch(/^quay\. The boats of the island/);
  const browser = [
    { x: 60, y: 700, text: 'quay.', size: 12 },
    { x: 89.4, y: 704.8, text: '1', size: 10 },
  ];
  expect((await readOne([{ runs: [title, ...browser, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toBe('quay.');
  const beside = [...browser, ...lines(LEFT, 60, 670), ...lines(RIGHT, 320, 706.5)];
  expect((await readOne([{ runs: [title, ...beside] }])).paragraphs[0]).toBe('quay.');
  const between = [
    { x: 60, y: 700, text: 'the quay', size: 12 },
    raised(106.1, '7'),
    { x: 60, y: 680, text: 'The UN', size: 12 },
    { ...raised(101.4, '8'), y: 684 },
    { x: 60, y: 660, text: 'of 10', size: 12 },
    { ...raised(86.7, '6'), y: 664 },
  ];
  expect((await readOne([{ runs: [title, ...between, ...lines(LEFT, 60, 640)] }])).paragraphs.join(' ')).toMatch(
    /^the quay The UN of 10⁶ /,
  );
  const comma = [
    { x: 60, y: 700, text: 'quay', size: 12 },
    raised(86.1, '1'),
    { x: 90.1, y: 700, text: ', and the boats', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...comma, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^quay, and/);
  const several = [
    { x: 60, y: 700, text: 'quay', size: 12 },
    raised(86.1, '[16]'),
    raised(97.8, '[17]', 6.5),
    { x: 108.7, y: 700, text: ' and the boats', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...several, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^quay and/);
  const power = [
    { x: 60, y: 700, text: 'km', size: 12 },
    raised(76.1, '2'),
    { x: 84, y: 700, text: 'of sea and sand', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...power, ...lines(LEFT, 60, 670)] }])).paragraphs[0]).toMatch(/^km2 of sea/);
});

test('quotation marks drawn first, into the gaps of a line of Han, stand where they were drawn', async () => {
  const title = { x: 60, y: 760, text: '港口罢工进入第三周', size: 20 };
  const runs = [
    { x: 60, y: 700, text: '“', size: 12 },
    { x: 102, y: 700, text: '”', size: 12 },
    { x: 66, y: 700, text: '我们不会去， 他在周五对记者说了这番话。', size: 12 },
  ];
  expect((await readOne([{ runs: [title, ...runs] }])).paragraphs).toEqual([
    '“我们不会去，”他在周五对记者说了这番话。',
  ]);
});

test('a paragraph in the only column below a title across the page goes on where a line begins with a figure', async () => {
  const title = { x: 60, y: 760, text: 'Harbour strike enters its third week', size: 26 };
  const story = [
    'The union of the harbour said on Thursday that',
    '412 of 530 members had voted, and that all the',
    'Council had been told of it in that morning of',
    'March.',
  ];
  expect((await readOne([{ runs: [title, ...lines(story, 60, 700)] }])).paragraphs).toEqual([story.join(' ')]);
});
