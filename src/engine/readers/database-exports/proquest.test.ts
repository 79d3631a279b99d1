import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { BOATS, QUAY, VOTED } from '../fixtures/quay-articles.ts';
import { readBytes, readFixture } from '../fixtures/read-bytes.ts';

const PROVEN = [
  'Document 1 of 4',
  'Boats return',
  'Full text: The boats came back.',
  'ProQuest document ID: 1',
  'Source type: News',
];

const asText = (lines: readonly string[]) => readBytes(Buffer.from(lines.join('\n\n')), 'a.txt');

test('ProQuest: the text alone, without contents, labels and imprint; a label within it is text', async () => {
  expect(await readFixture(import.meta.dirname, 'proquest.txt')).toMatchObject([
    {
      ...QUAY,
      externalId: '2940000001',
      section: 'A',
      paragraphs: [
        VOTED,
        expect.stringMatching(/^Hauliers/),
        expect.stringMatching(/^The work/),
        expect.stringMatching(/^Source: the port/),
      ],
      furniture: [
        'The council voted on Tuesday to close the north quay.',
        'Links: https://library.example/openurl?id=1',
        'Subject: Harbours; Traffic; Councils',
        'Location: Port Haven',
        'Pages: A.1',
        'Publication year: 2024',
        'Publisher: Harbour Press',
        'Source type: Newspapers',
        'Language of publication: English',
        'Document type: News',
        'Document URL: https://www.proquest.example/docview/2940000001',
        'Copyright: Copyright Harbour Press Mar 12, 2024',
        'Last updated: 2024-03-13',
        'Database: ProQuest One',
      ],
    },
    BOATS,
  ]);
});

test('headings without a colon above the abstract, the text and what is known', async () => {
  const lines = [
    'Boats return',
    'Reed, Cy; Finch, Ada. Quay Times; Port Haven [Port Haven]. 11 Feb 2009: B.2.',
    'ProQuest document link',
    'ABSTRACT (ENGLISH)',
    'The boats came back.',
    'FULL TEXT',
    'The first cutters came back before sunrise.',
    'Details',
    'There was more cod than last year.',
    'DETAILS',
    'Nobody knows why.',
    'DETAILS',
    'Subject: Fisheries',
    'Title: Boats return',
    'Author: Reed, Cy; Finch, Ada',
    'Publication title: Quay Times; Port Haven',
    'Publication date: Feb 11, 2009',
    'Source type: Newspaper',
    'ProQuest document ID: 2940000003',
  ];
  expect(await asText(lines)).toMatchObject([
    {
      title: 'Boats return',
      byline: 'Cy Reed, Ada Finch',
      source: 'Quay Times',
      published: '2009-02-11',
      paragraphs: [
        'The first cutters came back before sunrise.',
        'Details',
        'There was more cod than last year.',
        'DETAILS',
        'Nobody knows why.',
      ],
    },
  ]);
});

test('a record that lacks what proves its database is read beside one that has it, and none goes missing', async () => {
  const others = [
    ...[
      'Document 2 of 4',
      'Quay closed',
      'Author: Cy Reed',
      'The council voted on Tuesday.',
      'Publication title: Quay Times',
    ],
    ...['Document 3 of 4', 'Title: A picture', 'Publication title: Quay Times'],
    ...['Document 4 of 4', 'This document is not available.'],
    ...['_'.repeat(20), 'Contact ProQuest'],
  ];
  expect(await asText([...PROVEN, ...others])).toMatchObject([
    { member: 'document 1', title: 'Boats return', paragraphs: ['The boats came back.'] },
    { title: 'Quay closed', byline: 'Cy Reed', source: 'Quay Times', paragraphs: ['The council voted on Tuesday.'] },
    { member: 'document 3', code: 'empty' },
    { member: 'document 4', code: 'not-an-article' },
  ]);
});

test('a paragraph at an end of the text that begins as a label does is set aside, not lost', async () => {
  const [first, last] = [
    'Correction: the ferry left at five.',
    'Series: the ceremony begins at six on the north quay.',
  ];
  const record = [
    'Boats return',
    'Paper: Quay Times',
    'Section: News',
    first,
    'The boats came back.',
    last,
    'Record Number: 1',
  ];
  expect(await asText(record)).toMatchObject([
    { section: 'News', paragraphs: ['The boats came back.'], furniture: [first, last] },
  ]);
});

test('a publication as long as a book costs no more than its length', async () => {
  const spent = processorTime();
  const items = await asText([...PROVEN, `Publication title: Quay Times${'. a'.repeat(40_000)}`]);
  expect(items).toMatchObject([{ title: 'Boats return', source: expect.stringMatching(/^Quay Times[. a]{1,290}$/) }]);
  expect(spent()).toBeLessThan(2_000);
});

test('ProQuest with the labels of another language', async () => {
  const record = [
    'Documento 1 de 1',
    'El muelle cierra',
    'Autor: Finch, Ada',
    'Información de publicación: Diario del Puerto ; Puerto [Puerto]06 Feb 2026: 3.',
    'Texto completo: El consejo votó el martes.',
    'Título de publicación: Diario del Puerto; Puerto',
    'Fecha de publicación: Feb 6, 2026',
    'ID del documento de ProQuest: 123',
  ];
  expect(await readBytes(Buffer.from(record.join('\n\n')), 'a.txt')).toMatchObject([
    {
      title: 'El muelle cierra',
      byline: 'Ada Finch',
      source: 'Diario del Puerto',
      published: '2026-02-06',
      externalId: '123',
      paragraphs: ['El consejo votó el martes.'],
    },
  ]);
});

test.each([
  [
    'Pełny tekst',
    'Tytuł',
    'Autor',
    'Tytuł publikacji',
    'Data publikacji',
    'Identyfikator dokumentu ProQuest',
    'Typ źródła',
  ],
  [
    'Полный текст',
    'Название',
    'Автор',
    'Название публикации',
    'Дата публикации',
    'Идентификатор документа ProQuest',
    'Тип источника',
  ],
  ['全文', 'タイトル', '著者', '出版物のタイトル', '出版日', 'ProQuest ドキュメント ID', 'リソースタイプ'],
  ['전체 텍스트', '제목', '저자', '출판물 제목', '출판 날짜', 'ProQuest 문서 ID', '원본 유형'],
])('ProQuest with the labels of a further language: %s', async (text, title, author, paper, day, number, kind) => {
  const record = [
    `${text}: The council voted on Tuesday.`,
    'Nobody spoke against it.',
    `${title}: Pier to close`,
    `${author}: Finch, Ada`,
    `${paper}: Harbour Daily`,
    `${day}: 2026-02-06`,
    `${number}: 123`,
    `${kind}: Newspaper`,
  ];
  expect(await readBytes(Buffer.from(record.join('\n\n')), 'a.txt')).toMatchObject([
    {
      title: 'Pier to close',
      byline: 'Ada Finch',
      source: 'Harbour Daily',
      published: '2026-02-06',
      externalId: '123',
      paragraphs: ['The council voted on Tuesday.', 'Nobody spoke against it.'],
    },
  ]);
});
