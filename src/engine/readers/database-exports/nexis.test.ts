import { expect, test } from 'vitest';
import { readBytes, readFixture } from '../fixtures/read-bytes.ts';

test('LexisNexis: labels are recognised in any language, and no word of a neighbouring document is taken', async () => {
  const results = await readFixture(import.meta.dirname, 'nexis.html');
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
  expect(await readFixture(import.meta.dirname, 'nexis.txt')).toMatchObject([
    {
      title: 'Ferry pier to close',
      published: '2010-01-11',
      paragraphs: [expect.stringMatching(/from the first of March/), 'Opponents would appeal.'],
    },
    { title: 'Boats return', published: '2010-01-12', section: 'NEWS' },
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
  [
    'Długość: 20 słów',
    'Autor: Anna Lenz',
    'Treść',
    'Klasyfikacja\n\nJęzyk: POLISH\n\nData wczytania: 14.10.2026',
    'Koniec dokumentu',
  ],
  [
    'Длина: 20 слов',
    'Автор: Anna Lenz',
    'Текст',
    'Классификация\n\nЯзык: RUSSIAN\n\nДата загрузки: 14.10.2026',
    'Конец документа',
  ],
  [
    'Längd: 20 ord',
    'Författare: Anna Lenz',
    'Brödtext',
    'Klassificering\n\nSpråk: SWEDISH\n\nLaddningsdatum: 14.10.2026',
    'Slut på dokument',
  ],
  [
    'Længde: 20 ord',
    'Forfatter: Anna Lenz',
    'Brødtekst',
    'Klassifikation\n\nSprog: DANISH\n\nIndlæsningsdato: 14.10.2026',
    'Slut på dokumentet',
  ],
  [
    'Lengde: 20 ord',
    'Forfatter: Anna Lenz',
    'Brødtekst',
    'Klassifisering\n\nSpråk: NORWEGIAN\n\nLastedato: 14.10.2026',
    'Slutt på dokument',
  ],
  [
    'Uzunluk: 20 sözcük',
    'Yazar: Anna Lenz',
    'Metin',
    'Sınıflandırma\n\nDil: TURKISH\n\nYükleme Tarihi: 14.10.2026',
    'Belge Sonu',
  ],
  [
    'Délka: 20 slov',
    'Autor: Anna Lenz',
    'Text',
    'Klasifikace\n\nJazyk: CZECH\n\nDatum načtení: 14.10.2026',
    'Konec dokumentu',
  ],
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

test('LexisNexis: labels in a script without capitals', async () => {
  const document = (n: number, title: string) =>
    `${n} of 2 DOCUMENTS\n\n港口日报\n\n2026年2月6日 星期五\n\n${title}\n\n作者：李明\n\n长度：20 字\n\n委员会周二投票。\n\n加载日期：2026年2月6日\n\n`;
  const results = await readBytes(Buffer.from(document(1, '码头关闭') + document(2, '渡轮开航')), 'a.txt');
  expect(results).toMatchObject([
    { title: '码头关闭', byline: '李明', paragraphs: ['委员会周二投票。'] },
    { title: '渡轮开航' },
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
