import { expect, test } from 'vitest';
import { BOATS, QUAY, VOTED } from '../fixtures/quay-articles.ts';
import { readBytes, readFixture } from '../fixtures/read-bytes.ts';

test('Europresse: certificate and copyright are not part of the story', async () => {
  const results = await readFixture(import.meta.dirname, 'europresse.html');
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

test('Europresse as text is recognised by the number below each document', async () => {
  const text =
    'Le Port\nMardi 13 avril 2021\n\nLe quai ferme\n\nLe conseil du port a voté mardi la fermeture du vieux quai.\n\n© 2021 Le Port\n\nnews·20210413·LP·1\n';
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    { title: 'Le quai ferme', source: 'Le Port', published: '2021-04-13', externalId: 'news·20210413·LP·1' },
  ]);
});

test('Europresse: the line that says where an article also appeared is not part of it', async () => {
  const text =
    'Harbour Gazette\nLocal, Friday, February 6, 2026, p. 3\n\nPier to close\n\nAda Finch\n\nThe council voted on Tuesday.\n\nThis article appeared in Harbour Gazette (web site)\n\n© 2026 Harbour Gazette.\n\nnews·20260206·HGW·001\n';
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    { title: 'Pier to close', byline: 'Ada Finch', paragraphs: ['The council voted on Tuesday.'] },
  ]);
});

test('Europresse: an author directly below the headline is not part of it, the second line of a headline is', async () => {
  const read = async (head: string) => {
    const text = `Harbour Gazette\nLocal, Friday, February 6, 2026, p. 3\n\n${head}\n\nThe council voted on Tuesday.\n\nnews·20260206·HGW·001\n`;
    return (await readBytes(Buffer.from(text), 'a.txt'))[0];
  };
  expect(await read('Pier to close in spring\nAda Finch, Bo Marsh')).toMatchObject({
    title: 'Pier to close in spring',
    byline: 'Ada Finch, Bo Marsh',
    paragraphs: ['The council voted on Tuesday.'],
  });
  expect(await read('The minister meets again with\nMargaret Tuesday')).toMatchObject({
    title: 'The minister meets again with Margaret Tuesday',
    byline: null,
  });
  expect(await read('Pier To Close\nNext Spring')).toMatchObject({ title: 'Pier To Close Next Spring', byline: null });
});

test('NewsBank: an article ends with its citation, and what is known stands above its text', async () => {
  const article = (title: string, author: string, text: string) =>
    `${title}\n\nMarch 11, 2025 | Harbour Daily (Port Haven, NH)\nAuthor: ${author} | Section: Local\n393 Words\nPage: A4\nOpenURL Link\n\n${text}\n\nCITATION (APA STYLE)\n${author} (2025, March 11). ${title}. Harbour Daily, p. A4. Available from a library.\n\nCopyright (c) 2025 Harbour Press. All rights reserved.\n\n`;
  const text =
    article('Pier to close', 'Ada Finch; Bo Marsh', 'The council voted on Tuesday.\n\nWork begins in April.') +
    article('Boats return', 'Cy Reed', 'The boats came back.');
  const about = { source: 'Harbour Daily (Port Haven, NH)', published: '2025-03-11', section: 'Local' };
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    {
      ...about,
      title: 'Pier to close',
      byline: 'Ada Finch, Bo Marsh',
      paragraphs: ['The council voted on Tuesday.', 'Work begins in April.'],
    },
    { ...about, title: 'Boats return', byline: 'Cy Reed', paragraphs: ['The boats came back.'] },
  ]);
});

test('Wisers: each article ends with its number, and has its paper, section and day above it', async () => {
  const article = (head: string, text: string, number: number) =>
    `${head}\n\n${text}\n\n文章編號: 2026030300100${number}\n\n`;
  const text =
    article('港報\nA12 | 港聞 | 2026-03-03\n舊碼頭關閉', '市議會星期二表決關閉舊碼頭。', 1) +
    article('海報\nA02 | 要聞 | By 陳大文 | 2026-03-04\n漁船回港', '漁船星期三清晨回到北面碼頭。', 2) +
    '本文件只供內部使用。\n';
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    {
      title: '舊碼頭關閉',
      source: '港報',
      section: '港聞',
      published: '2026-03-03',
      paragraphs: ['市議會星期二表決關閉舊碼頭。'],
      externalId: '20260303001001',
    },
    {
      title: '漁船回港',
      source: '海報',
      byline: '陳大文',
      published: '2026-03-04',
      paragraphs: ['漁船星期三清晨回到北面碼頭。'],
      furniture: ['本文件只供內部使用。'],
    },
  ]);
});

test('NewsBank: blank lines within a citation, and words below the last one, belong to no title and are kept', async () => {
  const article = (title: string, text: string) =>
    `${title}\n\nMarch 11, 2025 | Harbour Daily\n393 Words\n\n${text}\n\nCITATION (AGLC STYLE)\n\nAda Finch, '${title}', Harbour Daily, 11 Mar 2025.\n\nCopyright, 2025, Harbour Press.\n\n`;
  const text = `${article('Pier to close', 'The council voted.')}${article('Boats return', 'The boats came back.')}Printed by the library.\n`;
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
    { title: 'Pier to close', paragraphs: ['The council voted.'], furniture: { length: 3 } },
    {
      title: 'Boats return',
      paragraphs: ['The boats came back.'],
      furniture: expect.arrayContaining(['Printed by the library.']),
    },
  ]);
});

test('Kikuzo: a document that may not be shown says so instead of its text', async () => {
  expect(await readFixture(import.meta.dirname, 'kikuzo.html')).toMatchObject([
    { title: '港の桟橋、春に閉鎖', published: '1985-01-10', paragraphs: { length: 2 } },
    { title: '漁船、港に戻る', paragraphs: [expect.stringContaining('※')] },
  ]);
});

test('Yomidasu: related searches are not part of the article', async () => {
  expect(await readFixture(import.meta.dirname, 'yomidasu.html')).toMatchObject([
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
  expect(await readFixture(import.meta.dirname, 'integrum.html')).toMatchObject([
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

test('EBSCOhost: a record without its text is its abstract, and days are American', async () => {
  expect(await readFixture(import.meta.dirname, 'ebsco.html')).toMatchObject([
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
  expect(await readFixture(import.meta.dirname, 'gale.txt')).toMatchObject([
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
  expect(await readFixture(import.meta.dirname, 'newsbank.txt')).toMatchObject([
    {
      ...QUAY,
      byline: 'ADA FINCH',
      externalId: '1A2B3C4D',
      paragraphs: [VOTED, 'Hauliers said that they would appeal.'],
    },
    BOATS,
  ]);
});
