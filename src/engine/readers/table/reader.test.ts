import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../contract/model/imports/import.ts';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { heldInput } from '../input/held-input.ts';
import { guessMapping } from './guess-mapping.ts';
import { tableColumns } from './table-columns.ts';

const STORY =
  'The harbour council voted on Tuesday to close the old ferry pier from the first of April, saying repairs cost too much.';

function read(text: string | Uint8Array, name = 'a.csv') {
  return readBytes(typeof text === 'string' ? Buffer.from(text) : text, name);
}

function fixture(name: string) {
  return readFileSync(join(import.meta.dirname, '..', name));
}

describe('a table as programs write it', () => {
  test('each row is an article, and its original is the row with the headings', async () => {
    const results = await read(fixture('table/fixtures/harbour.csv'));
    expect(results).toMatchObject([
      {
        member: 'row 2',
        title: 'Ferry pier to close',
        published: '2025-03-13',
        byline: 'Ada Finch',
        source: 'Harbour Daily',
        domain: 'harbour-daily.example',
        paragraphs: { length: 2 },
      },
      { member: 'row 3', published: '2025-03-04' },
    ]);
    const [first] = results;
    const original = first?.outcome === 'article' ? first.original : null;
    expect(await read(original ?? '')).toMatchObject([{ title: 'Ferry pier to close', published: '2025-03-13' }]);
  });

  test.each(['port-1251.csv', 'port-utf16.tsv'])(
    '%s: charset and delimiter are detected, and cells may have several lines',
    async (name) => {
      expect(await read(fixture(`table/fixtures/${name}`), name)).toMatchObject([
        { title: 'Причал закроют весной', published: '2005-02-28T09:15', paragraphs: { length: 2 } },
        { title: 'Рыбаки вернулись', published: '2005-02-27T18:40' },
      ]);
    },
  );

  test('lines above the headings, and Excel’s delimiter line, are skipped', async () => {
    const text = `sep=;\nReport of the harbour\n\nDate;Title;Full Text\n2025-03-13;Pier;${STORY}\n`;
    expect(await read(text)).toMatchObject([{ title: 'Pier', published: '2025-03-13', paragraphs: [STORY] }]);
  });

  test.each([
    ['a monitoring service', 'Дата;Время;Источник;Заголовок;Текст сообщения', '13.03.2025;09:40;Порт;Причал', 'Порт'],
    [
      'social media posts',
      'Post Created;Likes;Page Name;Link Text;Message',
      '2025-03-13 09:40:00;14;Harbour Wire;Pier',
      'Harbour Wire',
    ],
    ['a library’s database', 'pubdate;pubtitle;Title;FullText', '2025-03-13 09:40;Tide;Pier', 'Tide'],
    [
      'press clippings',
      'News Date;Media Type;Outlet Name;News Headline;News Text',
      '2025-03-13 09:40;Online;Tide;Pier',
      'Tide',
    ],
  ])('the headings of %s are recognised', async (_, heads, cells, source) => {
    expect(await read(`${heads}\n${cells};${STORY}\n`)).toMatchObject([
      { published: expect.stringMatching(/^2025-03-13T09:40/), source, paragraphs: [STORY] },
    ]);
  });

  test('formulas are text', async () => {
    expect(await read(`title,text\n"=1+1","@SUM(A1) ${STORY}"\n`)).toMatchObject([
      { title: '=1+1', paragraphs: [`@SUM(A1) ${STORY}`] },
    ]);
  });

  test('an unclosed quotation mark ends the reading without exhausting memory', async () => {
    const bytes = Buffer.from(`title,text\nA,${STORY}\nB,"${'words, and more of them\n'.repeat(900_000)}`);
    const results = await readBytes(bytes, 'a.csv', { chunk: 1 << 20 });
    expect(results.map((each) => (each.outcome === 'failure' ? each.code : each.title))).toEqual(['A', 'damaged']);
  });

  test('without a text, the columns are named', async () => {
    const [result] = await read('Number,Square\n1,1\n2,4\n');
    expect(result).toMatchObject({ code: 'not-an-article', member: null });
    expect(result).toHaveProperty('message', expect.stringMatching(/“Number”, “Square”.*Imports/));
  });
});

describe('dates in a column', () => {
  const table = (...dates: string[]) => `date,text\n${dates.map((date) => `${date},"${STORY}"`).join('\n')}\n`;
  const published = async (...dates: string[]) =>
    (await read(table(...dates))).map((each) => (each.outcome === 'article' ? each.published : each.code));

  test('have their order of day and month decided by one unambiguous row', async () => {
    expect(await published('3/4/22', '13/4/22')).toEqual(['2022-04-03', '2022-04-13']);
    expect(await published('3/4/22', '4/13/22')).toEqual(['2022-03-04', '2022-04-13']);
  });

  test('are left open if no row is unambiguous', async () => {
    expect(await published('3/4/22', '5/6/22')).toEqual([null, null]);
  });
});

describe('columns', () => {
  test.each([
    [
      ['标题', '正文', '日期'],
      ['title', 'text', 'published'],
    ],
    [
      ['Titel', 'Volltext', 'Datum'],
      ['title', 'text', 'published'],
    ],
    [
      ['제목', '본문', '일자'],
      ['title', 'text', 'published'],
    ],
    [
      ['العنوان', 'النص', 'التاريخ'],
      ['title', 'text', 'published'],
    ],
    [
      ['headline', 'content', 'pub_date'],
      ['title', 'text', 'published'],
    ],
    [
      ['Título', 'Contenido', 'Fecha'],
      ['title', 'text', 'published'],
    ],
  ] as const)('are recognised by their headings: %j', (heads, fields) => {
    const mapping = guessMapping(heads, [['Pier to close', STORY, '2022-03-04']]);
    expect(Object.fromEntries(fields.map((field, i) => [field, [heads[i]]]))).toEqual(mapping);
  });

  test('without headings are recognised by their cells', async () => {
    const rows = [`https://harbour.example/1,2022-03-04,The pier is to close,"${STORY} ${STORY}"`];
    expect(await read(`${rows.join('\n')}\n`)).toMatchObject([
      { member: 'row 1', title: 'The pier is to close', published: '2022-03-04', url: 'https://harbour.example/1' },
    ]);
  });

  test('are those of the analyst’s mapping, if there is one', async () => {
    const columns = { text: ['Number', 'Square'], title: ['Square'] };
    const results = await readBytes(Buffer.from('Number,Square\none,four\n'), 'a.csv', { columns });
    expect(results).toMatchObject([{ title: 'four', paragraphs: ['one', 'four'] }]);
  });

  test('are listed with rows, for CSV, XLSX and JSON', async () => {
    const told = async (name: string) => tableColumns(heldInput(fixture(name), name));
    expect(await told('table/fixtures/harbour.csv')).toMatchObject({
      columns: [
        { name: 'Date', guess: { field: 'published', by: 'name' } },
        { name: 'Headline' },
        { name: 'Text' },
        {},
        {},
        {},
      ],
      mapping: { text: ['Text'], title: ['Headline'], published: ['Date'], byline: ['Author'] },
      order: { dateOrder: 'day first', unambiguousDates: 1 },
      doubts: [],
      isWhole: true,
    });
    expect(await told('xlsx/fixtures/harbour.xlsx')).toMatchObject({ mapping: { published: ['Date', 'Time'] } });
    expect(await told('json/fixtures/list.json')).toMatchObject({ mapping: { text: ['текст'], title: ['заголовок'] } });
    expect(await tableColumns(heldInput(Buffer.from('Words.'), 'a.txt'))).toBeNull();
  });
});

describe('what a mapping makes of a table', () => {
  const text = `When,Title,Text\n3/4/26 10:00,Pier,"${STORY}"\n,Quay,"${STORY}"\n5/6/26,,"${STORY}"\nsoon,Mole,"${STORY}"\n7/7/26,Lock,\n`;
  const columns = { published: ['When'], title: ['Title'], text: ['Text'] };
  const told = (given: ColumnMapping) => tableColumns(heldInput(Buffer.from(text), 'a.csv'), given);

  test('each doubt is counted, and its first row is shown with its number', async () => {
    const table = await told(columns);
    expect(table?.doubts).toEqual([
      { kind: 'two ways', column: 0, rows: 2, row: 2 },
      { kind: 'no date', column: 0, rows: 1, row: 5 },
      { kind: 'no title', column: 1, rows: 1, row: 4 },
      { kind: 'no text', column: 2, rows: 1, row: 6 },
    ]);
    expect(table?.rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
    expect(table?.rows[4]).toMatchObject({ article: null, refusal: expect.stringMatching(/Row 6 has no words/) });
  });

  test('the analyst’s date order and zone apply to the preview and the reading alike', async () => {
    const given = { ...columns, dateOrder: 'day first', zone: '+02:00' } as const;
    expect((await told(given))?.rows[0]?.article?.published).toBe('2026-04-03T10:00+02:00');
    const dates = async (options: ColumnMapping) =>
      (await readBytes(Buffer.from(text), 'a.csv', { columns: options })).flatMap((each) =>
        each.outcome === 'article' ? [each.published] : [],
      );
    expect(await dates(given)).toEqual(['2026-04-03T10:00+02:00', null, '2026-06-05', null]);
    expect(await dates({ ...columns, dateOrder: 'month first' })).toEqual([
      '2026-03-04T10:00',
      null,
      '2026-05-06',
      null,
    ]);
    expect(await dates({ ...columns, dateOrder: 'undated' })).toEqual([null, null, null, null]);
  });
});

test('a few Han characters are enough for a text', async () => {
  const csv = '标题,正文,日期\n第三座码头,海港城市议会星期五批准修建第三座码头，工程四月开工。,2025-03-14\n';
  expect(await readBytes(Buffer.from(csv), 'a.csv')).toMatchObject([{ title: '第三座码头', published: '2025-03-14' }]);
});

test('a file name does not make prose a table', async () => {
  const [result] = await read(
    'This is no table, but a text.\nIt goes on, for a while, with commas, and then it ends.\nSo.\n',
  );
  expect(result).toMatchObject({ outcome: 'article', mediaType: 'text/plain' });
});

test('many columns and few rows: commas in cells are not delimiters, whatever the last line', async () => {
  const heads = ['Date', 'Author', 'Title', 'Opening Text', ...Array.from({ length: 12 }, (_, i) => `Field ${i}`)];
  const row = (day: number) =>
    [
      `2025-03-${day}`,
      'Ada Finch',
      `Pier to close, council says, part ${day}`,
      'On Friday, the council, after a long debate, voted to close the pier.',
    ].concat(Array.from({ length: 12 }, () => ''));
  const text = [heads, row(14), row(15)].map((cells) => `${cells.join('\t')}\r\n`).join('');
  const results = await readBytes(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]), 'a.csv');
  expect(results).toMatchObject([{ published: '2025-03-14', byline: 'Ada Finch' }, { published: '2025-03-15' }]);
});

test('fifty thousand empty lines cost no more than others', async () => {
  const spent = processorTime();
  await read(`Title;Text\nPier to close;${STORY}\nPier closed;${STORY}\n${'\n'.repeat(50_000)}Pier gone;${STORY}\n`);
  expect(spent()).toBeLessThan(2_000);
});

test('quotation marks may be escaped by backslashes, as databases do', async () => {
  const results = await read(`"title","text"\n"Pier \\"to close\\", says council","${STORY} \\"So,\\" it said."\n`);
  expect(results).toMatchObject([{ title: 'Pier "to close", says council', paragraphs: [`${STORY} "So," it said.`] }]);
});

test('quotation marks of a table whose cells are written as they are belong to the words', async () => {
  const table = `title\ttext\n"Close the pier\t${STORY}\nPier "closed\t${STORY}\n"Gone", he said\t${STORY}\n`;
  const results = await readBytes(Buffer.from(table), 'a.tsv');
  expect(results.map((each) => each.outcome === 'article' && each.title)).toEqual([
    '"Close the pier',
    'Pier "closed',
    '"Gone", he said',
  ]);
});

test('a cell between quotation marks whose lines have a delimiter each is one cell', async () => {
  const [first, second] = ['The council closed the old pier on Friday.', 'Work begins in April, the mayor said.'];
  const table = `title,text\nPier to close,"${first}\n${second}"\nFerry aground,"${first}\n${second}"\n`;
  expect(await read(table)).toMatchObject([
    { title: 'Pier to close', paragraphs: [first, second] },
    { title: 'Ferry aground' },
  ]);
});

test('days that a spreadsheet left as numbers are dates; a column of numbers without a heading is not', async () => {
  expect(await read(`Title,Date,Text\nPier to close,45730,"${STORY}"\n`)).toMatchObject([{ published: '2025-03-14' }]);
  expect(await read(`Title;Date;Text\nPier to close;45730,5;"${STORY}"\n`)).toMatchObject([
    { published: '2025-03-14T12:00' },
  ]);
  expect(await read(`Title,Year,Month,Day,Text\nPier,2025,3,14,"${STORY}"\n`)).toMatchObject([
    { published: '2025-03-14' },
  ]);
  expect(await read(`Title,Words,Text\nPier to close,45730,"${STORY}"\n`)).toMatchObject([{ published: null }]);
  expect(guessMapping(['a', 'b'], [[STORY.repeat(2), '45730']])?.published).toBeUndefined();
});

test.each(['1741939800', '1741939800000', '1741939800000000', '1741939800000000000'])(
  'a count of seconds, or of parts of them, is a moment: %s',
  async (count) =>
    expect(await read(`Title,Date,Text\nPier to close,${count},"${STORY}"\n`)).toMatchObject([
      { published: '2025-03-14T08:10:00Z' },
    ]),
);

test('a list that a program printed into a cell is its items, and a mark of no value is none', async () => {
  const [first, second] = await read(
    `Title,Authors,Source,Text\nPier to close,"['Ada Finch', ""Bo O'Hara""]",nan,"${STORY}"\nFerry later,[],NaN,"['${STORY}', 'It is late.']"\n`,
  );
  expect(first).toMatchObject({ byline: "Ada Finch, Bo O'Hara", source: null, paragraphs: [STORY] });
  expect(second).toMatchObject({ byline: null, source: null, paragraphs: [STORY, 'It is late.'] });
  expect(await read(`Title,Text\nPier,"[Ada Finch] ${STORY}"\n`)).toMatchObject([
    { paragraphs: [`[Ada Finch] ${STORY}`] },
  ]);
});

test('a heading that states the zone is believed', async () => {
  expect(await read(`Title,Date (UTC),Text\nPier to close,2025-03-14 08:10,"${STORY}"\n`)).toMatchObject([
    { published: '2025-03-14T08:10Z' },
  ]);
});

test('a cell of one endless word is examined only once', () => {
  const rows = [['X'.repeat(30_000)], ...Array.from({ length: 199 }, (_, at) => [`${at}`])];
  const spent = processorTime();
  guessMapping(
    ['a', 'b'],
    rows.map(([cell]) => [cell as string, STORY.repeat(2)]),
  );
  expect(spent()).toBeLessThan(1_000);
});

test('an unquoted text in the last column continues after its commas; notes after it are not part of it', async () => {
  const votes = 'The harbour council votes on Friday evening, after seven years, on the third quay and its price.';
  const shut = 'The pier is shut until the council has voted on what is to become of it and of the ferries.';
  const table = `title,date,text\nQuay,2025-03-14,${votes}\nPier,2025-03-15,${shut},seen,x\n`;
  expect(await readBytes(Buffer.from(table), 'a.csv')).toMatchObject([
    { title: 'Quay', paragraphs: [votes] },
    { title: 'Pier', paragraphs: [shut] },
  ]);
});

test('headings in two rows, of which the first spans several columns of the second', async () => {
  const csv = [
    'Media monitoring;;;;',
    'Date;Article;;;Outlet',
    ';Headline;Full text;Link;',
    `2024-03-12;Council closes the quay;${'The council voted on Tuesday to close the north quay. '.repeat(3)};https://a.example/q;Harbour Daily`,
    `2024-03-13;Boats return;${'The first cutters came back before sunrise on Monday. '.repeat(3)};https://a.example/b;Quay Times`,
  ];
  expect(await readBytes(Buffer.from(csv.join('\n')), 'a.csv')).toMatchObject([
    { title: 'Council closes the quay', published: '2024-03-12', source: 'Harbour Daily', url: 'https://a.example/q' },
    { title: 'Boats return', published: '2024-03-13', source: 'Quay Times' },
  ]);
});

test('short heads, short years and line breaks written out', async () => {
  const text = String.raw`${STORY}\n\n${STORY}`;
  const table = `HEADLINE|PUB_DT|SOURCE_NM|BODY_TXT\nPIER|6-Feb-26|HARBOUR DAILY|${text}\nQUAY|13 Feb 26|HARBOUR DAILY|${text}\n`;
  expect(await read(table, 'a.txt')).toMatchObject([
    { title: 'PIER', published: '2026-02-06', source: 'HARBOUR DAILY', paragraphs: [STORY, STORY] },
    { title: 'QUAY', published: '2026-02-13' },
  ]);
});

test('a text is recognised beside a list of authors that is several times longer', () => {
  const authors = Array.from({ length: 60 }, () => 'Ada Finch, Bo Marsh').join(', ');
  const rows = [[authors, 'Pier to close', STORY, '2025-03-14']];
  expect(guessMapping(['authors', 'title', 'text', 'date'], rows)).toMatchObject({
    text: ['text'],
    byline: ['authors'],
  });
  expect(
    guessMapping(['authors', 'title', 'x', 'date'], [[authors, 'Pier', STORY.repeat(2), '2025-03-14']]),
  ).toMatchObject({
    text: ['x'],
  });
});

test.each([
  ['نویسنده', 'تیتر', 'متن', 'تاریخ', 'منبع'],
  ['autor', 'titulek', 'text článku', 'datum vydání', 'zdroj'],
  ['autor', 'titlu', 'conținut', 'data publicării', 'sursa'],
  ['लेखक', 'शीर्षक', 'सामग्री', 'तारीख', 'स्रोत'],
  ['yazar', 'baslik', 'icerik', 'yayinTarihi', 'kaynak'],
  ['tac_gia', 'tieu_de', 'noi_dung', 'ngay_dang', 'nguon'],
  ['auteur', 'titel', 'artikeltekst', 'publicatiedatum', 'bron'],
  ['作者', '新闻标题', '新闻内容', '发布日期', '新闻来源'],
  ['autor', 'tytuł wiadomości', 'treść wiadomości', 'data publikacji', 'nazwa źródła'],
])('the headings %s, %s, %s, %s, %s are known', (...heads) => {
  const [byline, title, text, published, source] = heads.map((head) => [head]);
  const mapping = guessMapping(heads, [['Ada Finch', 'Pier to close', STORY, '2025-03-14', 'Harbour Daily']]);
  expect(mapping).toEqual({ byline, title, text, published, source });
});

test.each([
  ['Назва ЗМІ;Заголовок матеріалу;Текст матеріалу', { source: 'Gazette' }],
  ['اسم الصحيفة;عنوان الخبر;نص الخبر', { source: 'Gazette' }],
  ['Nome do veículo;Título da matéria;Texto da matéria', { source: 'Gazette' }],
  ['Tytuł prasowy;Tytuł artykułu;Treść artykułu', { source: 'Gazette' }],
])('words around a known name of a column do not hide it: %s', async (heads, found) => {
  const text = 'The evening ferry will leave an hour later from May, the harbour office said.';
  const table = `${heads}\nGazette;Ferry later;"${text}"\nGazette;Quay shut;"${text} It is late."\n`;
  expect(await readBytes(Buffer.from(table), 'a.csv')).toMatchObject([
    { title: 'Ferry later', ...found, paragraphs: [text] },
    { title: 'Quay shut' },
  ]);
});

test('the outlet is a likelier source than the kind of medium beside it', async () => {
  const text = 'The evening ferry will leave an hour later from May, the harbour office said.';
  const table = `Headline;Medium;Outlet Name;News Text\nFerry later;Online;Gazette;"${text}"\n`;
  expect(await readBytes(Buffer.from(table), 'a.csv')).toMatchObject([{ title: 'Ferry later', source: 'Gazette' }]);
});

test('a name beside an account is that of who posted; otherwise it is the title', async () => {
  const text = 'The evening ferry will leave an hour later from May, the harbour office said.';
  const posts = `id,text,created_at,username,name\n1,"${text}",2024-03-06T09:12:00Z,harbour,Harbour Office\n`;
  expect(await readBytes(Buffer.from(posts), 'a.csv')).toMatchObject([
    { title: expect.stringMatching(/^The evening ferry/), byline: 'Harbour Office', published: '2024-03-06T09:12:00Z' },
  ]);
  const list = `id,text,date,name\n1,"${text}",2024-03-06,Ferry later\n`;
  expect(await readBytes(Buffer.from(list), 'a.csv')).toMatchObject([{ title: 'Ferry later', byline: null }]);
});
