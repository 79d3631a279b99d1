import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes } from '../fixtures/read-bytes.ts';

function fixture(name: string) {
  return readBytes(readFileSync(join(import.meta.dirname, 'fixtures', name)), name);
}

test('LexisNexis: labels are recognised in any language, and no word of a neighbouring document is taken', async () => {
  const results = await fixture('nexis.html');
  expect(results).toMatchObject([
    {
      member: 'document 1',
      title: 'Ferry pier to close',
      source: 'Harbour Daily',
      published: '2013-03-14T11:21Z',
      byline: 'Ada Finch',
      section: 'NEWS',
      paragraphs: [
        'The harbour council voted on Tuesday to close the old ferry pier.',
        'Warning: repairs would cost four million, nobody had offered to pay them.',
      ],
    },
    {
      member: 'document 2',
      byline: 'Anna Finck, Mathieu von Rohr',
      url: 'http://hafenblatt.example/fang',
      published: '2012-02-27T21:50+01:00',
      paragraphs: [
        'Der Fang war besser als im letzten Jahr.',
        'Die ersten Kutter der Saison kamen vor Sonnenaufgang an den Nordkai zurück.',
      ],
    },
    { member: 'document 3', code: 'not-an-article' },
  ]);
});

test('LexisNexis as text: centred lines are not the title, and wrapped lines are joined', async () => {
  expect(await fixture('nexis.txt')).toMatchObject([
    {
      title: 'Ferry pier to close',
      published: '2010-01-11',
      paragraphs: [expect.stringMatching(/from the first of March/), 'Opponents would appeal.'],
    },
    { title: 'Boats return', published: '2010-01-12', section: 'NEWS' },
  ]);
});

test('Factiva: documents with and without field codes have their own numbers', async () => {
  expect(await fixture('factiva.html')).toMatchObject([
    {
      externalId: 'HARB000020130314e93e00001',
      title: 'Ferry pier to close',
      published: '2013-03-14T09:15',
      source: 'Harbour Daily',
      paragraphs: [
        'The harbour council voted on Tuesday to close the old ferry pier.',
        'Repairs would cost four million.',
      ],
    },
    {
      externalId: 'PORT000020111229e7ct0001r',
      byline: 'Anne Martin',
      published: '2011-12-29T15:32',
      source: 'Le Port',
    },
  ]);
  expect(await fixture('factiva.xml')).toMatchObject([
    { member: null, title: 'Ferry pier to close', published: '2013-03-14T09:15:00Z' },
  ]);
});

test('Factiva as text: documents with and without field codes, and nothing of the search summary below', async () => {
  expect(await fixture('factiva.txt')).toMatchObject([
    {
      externalId: 'HARB000020240314ek3e00001',
      title: 'Ferry pier to close',
      byline: 'Ada Finch',
      published: '2024-03-14T18:30',
      source: 'Harbour Daily',
      paragraphs: [expect.stringMatching(/^The harbour council .* its repair\.$/), 'Opponents would appeal.'],
    },
    {
      title: 'Boats return to the north quay',
      published: '2024-03-15',
      section: 'News',
      paragraphs: ['The first boats of the season came back before dawn.', "Their catch was better than last year's."],
    },
  ]);
});

test.each([' ', '\t'])('Factiva as text copied from its table: codes behind one space or a tab (%j)', async (gap) => {
  const codes = {
    SE: 'News',
    HD: 'Quay opens',
    BY: 'Jane Roe',
    WC: '31 words',
    PD: '15 March 2024',
    SN: 'Harbour Daily',
  };
  const lines = Object.entries({ ...codes, SC: 'HARB', LA: 'English', CY: '(c) 2024 Harbour Daily' });
  const text = `${lines.map((line) => line.join(gap)).join('\n')}\n\nLP\nIN the north, boats came back.\n\nTD\nAll is well.\n\nAN${gap}Document HARB000020240315ek3f00002\n`;
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    {
      title: 'Quay opens',
      byline: 'Jane Roe',
      source: 'Harbour Daily',
      paragraphs: ['IN the north, boats came back.', 'All is well.'],
    },
  ]);
});

test('Europresse: certificate and copyright are not part of the story', async () => {
  const results = await fixture('europresse.html');
  expect(results).toMatchObject([
    { externalId: 'news·20060314·LP·1', byline: 'Anne Martin', section: 'Communication', source: 'Le Port' },
    { externalId: 'news·20060313·LP·2', byline: null, section: null, source: 'Le Port' },
    {
      externalId: 'news·20200303·LP·3',
      byline: 'Anne Martin',
      section: 'International',
      published: '2020-03-03',
      paragraphs: ['Après la tempête, le port compte ses dégâts', 'La digue a tenu toute la nuit.'],
    },
  ]);
  expect(JSON.stringify(results)).not.toContain('certificat');
});

test('Kikuzo: a document that may not be shown says so instead of its text', async () => {
  expect(await fixture('kikuzo.html')).toMatchObject([
    { title: '港の桟橋、春に閉鎖', published: '1985-01-10', paragraphs: { length: 2 } },
    { title: '漁船、港に戻る', paragraphs: [expect.stringContaining('※')] },
  ]);
});

test('LexisNexis: a code among the labels does not end the text, and a bullet is separated from its words', async () => {
  const block = (text: string) => `<DIV><P>${text}</P></DIV>`;
  const centred = (text: string) => `<DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">${text}</SPAN></P></DIV>`;
  const page =
    '<HTML><HEAD><STYLE><!--.c1 { text-align: center; } .c7 { font-size: 14pt; font-weight: bold; }--></STYLE></HEAD><BODY>' +
    `<A NAME="DOC_ID_1_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->${centred('1 of 1 DOCUMENTS')}` +
    `${centred('Harbour Daily')}${centred('July 26, 2008 Saturday<BR>1<SUP>ST</SUP> Edition')}` +
    `<DIV><P><SPAN CLASS="c7">The old quay closes</SPAN></P></DIV>${block('LENGTH: 12 words')}` +
    `${block('The council made two promises:')}<UL><LI><P>&bull;</P><DIV>${block('No job will be lost.')}</DIV></LI></UL>` +
    `${block('LOAD-DATE: July 26, 2008')}${block('MATP')}${block('LANGUAGE: ENGLISH')}${centred('Copyright 2008 Harbour Press')}`;
  expect(await readBytes(Buffer.from(page), 'nexis.html')).toMatchObject([
    {
      title: 'The old quay closes',
      published: '2008-07-26',
      paragraphs: ['The council made two promises:', '• No job will be lost.'],
    },
  ]);
});

test('Nexis Uni as a page written by other programs is recognised by its marks', async () => {
  const article = (title: string) =>
    `<h1>${title}</h1><p>Havenblad</p><p>14 oktober 2026 woensdag</p><p>Copyright 2026 Havenblad</p><p>Lengte: 30 woorden</p>` +
    '<p>Auteur: Anna de Vries</p><p><b>Hoofdtekst</b></p><p>De raad heeft dinsdag besloten de oude kade te sluiten.</p>' +
    '<p><b>Classificatie</b></p><p>Taal: DUTCH</p><p>Einde van document</p>';
  const notice = '<p>Het spijt ons, maar er is een fout in dit document.</p><p>Einde van document</p>';
  const page = `<html><body><p>Documenten (3)</p>${article('De kade gaat dicht')}${article('De boten keren terug')}${notice}</body></html>`;
  expect(await readBytes(Buffer.from(page), 'nexis.html')).toMatchObject([
    {
      title: 'De kade gaat dicht',
      source: 'Havenblad',
      published: '2026-10-14',
      byline: 'Anna de Vries',
      paragraphs: { length: 1 },
    },
    { title: 'De boten keren terug' },
    { code: 'not-an-article' },
  ]);
});

describe('Factiva as a page without its classes is recognised by its document numbers', () => {
  const page = (blocks: string) => Buffer.from(`<html><head><title>Saved</title></head><body>${blocks}</body></html>`);

  test('one line per field', async () => {
    const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
    const about = ['14 mars 2013', '09:15', 'Harbour Daily', 'HARB', 'Anglais', '(c) 2013 Harbour Press'];
    const first = lines(
      '<b>Ferry pier to close</b>',
      'By Ada Finch',
      '39 mots',
      ...about,
      'The council voted on Tuesday.',
    );
    const second = lines('<b>Boats come back</b>', '12 mots', ...about, 'The first boats came back before dawn.');
    const number = (n: number) => lines(`Document HARB000020130314e93e0000${n}`);
    expect(await readBytes(page(first + number(1) + second + number(2)), 'factiva.html')).toMatchObject([
      {
        title: 'Ferry pier to close',
        byline: 'Ada Finch',
        source: 'Harbour Daily',
        published: '2013-03-14T09:15',
        paragraphs: { length: 1 },
      },
      { title: 'Boats come back', byline: null, externalId: 'HARB000020130314e93e00002' },
    ]);
  });

  test('field codes in a table', async () => {
    const rows = {
      HD: 'Le quai ferme',
      BY: 'Anne Martin',
      WC: '20 mots',
      PD: '29 décembre 2011',
      SN: 'Le Port',
      LP: '<p>Le conseil a voté mardi.</p>',
      TD: '<p>Les travaux coûtent.</p><p>Le maire a voté contre.</p>',
      AN: 'Document PORT000020111229e7ct0001r',
    };
    const cells = Object.entries(rows).map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`);
    expect(await readBytes(page(`<table>${cells.join('')}</table>`), 'factiva.html')).toMatchObject([
      {
        title: 'Le quai ferme',
        byline: 'Anne Martin',
        source: 'Le Port',
        published: '2011-12-29',
        paragraphs: { length: 3 },
      },
    ]);
  });
});

test('Yomidasu: related searches are not part of the article', async () => {
  expect(await fixture('yomidasu.html')).toMatchObject([
    {
      title: '港の桟橋、春に閉鎖',
      published: '2018-03-07',
      source: '読売新聞',
      section: '東京朝刊 社会',
      paragraphs: ['港の古い桟橋が春に閉鎖される。', '◆修理に四億円', '市は火曜日に決めた。'],
      furniture: ['写真＝閉鎖される桟橋'],
    },
    { title: '漁船、港に戻る', paragraphs: ['漁船が夜明け前に北の桟橋へ戻った。'] },
  ]);
});

test('Integrum: two-letter labels, and paragraphs marked by indented lines', async () => {
  expect(await fixture('integrum.html')).toMatchObject([
    {
      title: 'ПРИЧАЛ ЗАКРОЮТ',
      published: '1994-02-09',
      source: 'Портовые новости',
      section: 'ГОРОД',
      byline: 'Лодкина Анна',
      language: 'ru',
      paragraphs: [
        'Совет порта решил во вторник закрыть старый причал, на котором стояли паромы.',
        'Ремонт обошелся бы в четыре миллиона.',
      ],
    },
    { title: 'СУДА ВЕРНУЛИСЬ', published: '1994-02-08', byline: null },
  ]);
});

test('Nexis Uni as text: the lines above and below the text, without blank lines between them', async () => {
  const article = (title: string) =>
    `${title}\nHarbour Daily\n14 octobre 2026 mercredi\n\nCopyright 2026 Harbour Daily Tous droits réservés\n\n` +
    `Section: FRANCE; Pg. 4\nLongueur: 20 mots\nAuteur: Anne Lefèvre\nCorps\n\nLe conseil a voté vendredi.\n\n` +
    `Les travaux commencent en avril.\n\nClassification\n\nLangue: FRENCH\n\nFin du document\n\n`;
  const text = `Page 1 of 2\n${article('Le quai ferme')}${article('Les bateaux reviennent')}`;
  const said = { source: 'Harbour Daily', published: '2026-10-14', byline: 'Anne Lefèvre', section: 'FRANCE' };
  const paragraphs = ['Le conseil a voté vendredi.', 'Les travaux commencent en avril.'];
  expect(await readBytes(Buffer.from(text), 'nexis.txt')).toMatchObject([
    { ...said, title: 'Le quai ferme', paragraphs },
    { ...said, title: 'Les bateaux reviennent', paragraphs },
  ]);
});

test.each([
  ['Länge: 20 Wörter', 'Autor: Anna Lenz', 'Textkörper', 'Update: 14. Oktober 2026', 'Ende des Dokuments'],
  ['Lengte: 20 woorden', 'Auteur: Anna Lenz', 'Hoofdtekst', 'Laaddatum: 14 oktober 2026', 'Einde document'],
  [
    'Extensão: 20 palavras',
    'Autor: Anna Lenz',
    'Corpo do texto',
    'Data de carregamento: 14/10/2026',
    'Fim do documento',
  ],
  ['Długość: 20 słów', 'Autor: Anna Lenz', 'Treść', 'Update: 14.10.2026', 'Koniec dokumentu'],
])('Nexis Uni in the language of the interface: %s', async (length, author, body, loaded, end) => {
  const article = (title: string) =>
    `${title}\nHafenblatt\n14 oktober 2026\n\nCopyright 2026 Hafenblatt\n\n${length}\n${author}\n${body}\n\n` +
    `De raad stemde vrijdag.\n\nHet werk begint in april.\n\n${loaded}\n\n${end}\n\n`;
  const text = `${article('De kade sluit')}${article('De boten keren terug')}`;
  const said = { byline: 'Anna Lenz', paragraphs: ['De raad stemde vrijdag.', 'Het werk begint in april.'] };
  expect(await readBytes(Buffer.from(text), 'nexis.txt')).toMatchObject([
    { ...said, title: 'De kade sluit' },
    { ...said, title: 'De boten keren terug' },
  ]);
});

test('Europresse as text is recognised by the number below each document', async () => {
  const text =
    'Le Port\nMardi 13 avril 2021\n\nLe quai ferme\n\nLe conseil du port a voté mardi la fermeture du vieux quai.\n\n© 2021 Le Port\n\nnews·20210413·LP·1\n';
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    { title: 'Le quai ferme', source: 'Le Port', published: '2021-04-13', externalId: 'news·20210413·LP·1' },
  ]);
});

const QUAY = {
  title: 'Council closes the north quay',
  byline: 'Ada Finch, Bo Marsh',
  published: '2024-03-12',
  source: 'Harbour Daily',
  url: null,
  language: 'en',
};
const VOTED =
  'The harbour council voted on Tuesday to close the north quay to heavy lorries until the end of the summer.';
const BOATS = {
  title: 'Boats return',
  byline: 'Cy Reed',
  published: '2009-02-11',
  source: 'Quay Times',
  paragraphs: [expect.stringMatching(/^The first cutters .* last year\.$/)],
};

test('ProQuest: the text alone, without contents, labels and imprint; a label within it is text', async () => {
  expect(await fixture('proquest.txt')).toMatchObject([
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

const PROVEN = [
  'Document 1 of 4',
  'Boats return',
  'Full text: The boats came back.',
  'ProQuest document ID: 1',
  'Source type: News',
];
const asText = (lines: readonly string[]) => readBytes(Buffer.from(lines.join('\n\n')), 'a.txt');

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

test('EBSCOhost: a record without its text is its abstract, and days are American', async () => {
  expect(await fixture('ebsco.html')).toMatchObject([
    {
      ...QUAY,
      title: 'Council Closes the North Quay',
      externalId: '170000001',
      section: 'News',
      paragraphs: [VOTED, 'Hauliers said that they would appeal.'],
    },
    {
      title: 'Boats Return',
      published: '2023-03',
      source: 'Quay Studies',
      paragraphs: [expect.stringMatching(/^We study/)],
    },
  ]);
});

test('Gale: the citation below the text is not part of it', async () => {
  expect(await fixture('gale.txt')).toMatchObject([
    {
      ...QUAY,
      byline: 'Ada Finch',
      externalId: 'GALE|A780000001',
      paragraphs: [VOTED, 'Hauliers said that they would appeal.'],
    },
    BOATS,
  ]);
});

test('NewsBank: the paper and its day on one line, or each with its label', async () => {
  expect(await fixture('newsbank.txt')).toMatchObject([
    {
      ...QUAY,
      byline: 'ADA FINCH',
      externalId: '1A2B3C4D',
      paragraphs: [VOTED, 'Hauliers said that they would appeal.'],
    },
    BOATS,
  ]);
});

test('LexisNexis: copied text, no longer centred, with labels in another language', async () => {
  const document = (n: number, title: string) =>
    `${n} of 2 DOCUMENTS\n\nLe Journal du Port\n\n6 février 2026 vendredi\n\n${title}\n\nAUTEUR: Ada Finch\n\nLONGUEUR: 120 mots\n\nLe conseil a voté mardi.\n\nDATE-CHARGEMENT: 6 février 2026\n\n`;
  const results = await readBytes(Buffer.from(document(1, 'La jetée ferme') + document(2, 'Le bac part')), 'a.txt');
  const article = { source: 'Le Journal du Port', published: '2026-02-06', paragraphs: ['Le conseil a voté mardi.'] };
  expect(results).toMatchObject([
    { title: 'La jetée ferme', byline: 'Ada Finch', ...article },
    { title: 'Le bac part', ...article },
  ]);
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

test('Europresse: the line that says where an article also appeared is not part of it', async () => {
  const text =
    'Harbour Gazette\nLocal, Friday, February 6, 2026, p. 3\n\nPier to close\n\nAda Finch\n\nThe council voted on Tuesday.\n\nThis article appeared in Harbour Gazette (web site)\n\n© 2026 Harbour Gazette.\n\nnews·20260206·HGW·001\n';
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    { title: 'Pier to close', byline: 'Ada Finch', paragraphs: ['The council voted on Tuesday.'] },
  ]);
});

test('Nexis: labels before a line that all rights are reserved are no text', async () => {
  const lines = [
    '1 of 1 DOCUMENT',
    'Harbour Daily',
    'March 3, 2026 Tuesday',
    'Quay shut',
    'BYLINE: Ada Finch',
    'LENGTH: 12 words',
    'The council closed the north quay on Tuesday.',
    'LOAD-DATE: March 4, 2026',
    'LANGUAGE: ENGLISH',
    'Copyright 2026 Harbour Daily',
    'All Rights Reserved',
  ];
  const rtf = `{\\rtf1\\ansi ${lines.join('\\par\n')}\\par}`;
  expect(await readBytes(Buffer.from(rtf), 'a.rtf')).toMatchObject([
    { title: 'Quay shut', byline: 'Ada Finch', paragraphs: ['The council closed the north quay on Tuesday.'] },
  ]);
});

test.each([
  [
    '文档 (1)',
    '版面：News; Pg. 3',
    '长度：120 字',
    '作者：李晓明',
    '正文',
    '分类',
    '语言：中文',
    '加载日期：2024年3月6日',
    '文档结尾',
  ],
  [
    '文書 (1)',
    '面: News; Pg. 3',
    '長さ: 120 語',
    '著者: 李晓明',
    '本文',
    '分類',
    '言語: 日本語',
    '読み込み日: 2024年3月6日',
    '文書の終わり',
  ],
])(
  'Nexis Uni in Chinese and Japanese (%s)',
  async (count, section, length, byline, body, classes, language, load, end) => {
    const story = '港务委员会周二晚间决定，将北航道疏浚工程推迟到秋季。';
    const cover = ['Mara Quill', count, '1. 疏浚工程推迟'];
    const head = [
      '疏浚工程推迟',
      '潮口日报',
      '2024年3月5日 星期二',
      'Copyright 2024 潮口日报',
      section,
      length,
      byline,
    ];
    const lines = [...cover, ...head, body, story, classes, language, load, end];
    expect(await readBytes(Buffer.from(lines.join('\n\n')), 'a.txt')).toMatchObject([
      {
        title: '疏浚工程推迟',
        source: '潮口日报',
        byline: '李晓明',
        published: '2024-03-05',
        section: 'News',
        paragraphs: [story],
      },
    ]);
  },
);
