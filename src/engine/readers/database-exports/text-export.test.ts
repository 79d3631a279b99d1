import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const read = (text: string) => readBytes(Buffer.from(text), 'export.txt');

test('Factiva: a last document that breaks off is left out, and said to be', async () => {
  const text = fixture('factiva.txt');
  const whole = await read(text);
  const cut = await read(`${text}\n${text.slice(0, text.lastIndexOf('\nDocument '))}`);
  expect(cut.slice(0, whole.length)).toMatchObject(whole.map(({ outcome }) => ({ outcome })));
  expect(cut.at(-1)).toMatchObject({ code: 'damaged' });
  expect(whole.every(({ outcome }) => outcome === 'article')).toBe(true);
});

const PROQUEST = (text: string) =>
  [
    'Council closes the quay',
    'Publication info: Harbour Daily ; Harbour [Harbour]. 12 Mar 2024: A.1.',
    `Full text: ${text}`,
    'Title: Council closes the quay',
    'Publication title: Harbour Daily; Harbour',
    'Publication date: Mar 12, 2024',
    'ProQuest document ID: 7',
  ].join('\n\n');

test('ProQuest: the credit below the text is no text, one within it is', async () => {
  const voted = 'The council voted on Tuesday to close the north quay to heavy lorries.';
  const credit = 'Credit: By Ada Finch, staff writer';
  expect(await read(PROQUEST(`${voted}\n\n${credit}`))).toMatchObject([
    { paragraphs: [voted], furniture: expect.arrayContaining([credit]) },
  ]);
  expect(await read(PROQUEST(`${voted}\n\nCredit: three lorries a day.\n\nHauliers will appeal.`))).toMatchObject([
    { paragraphs: [voted, 'Credit: three lorries a day.', 'Hauliers will appeal.'] },
  ]);
});

test('Gale: an older layout names the paper with its day', async () => {
  const record = [
    'Title: Council closes the quay',
    'Author(s): Ada Finch',
    'Source: Harbour Daily. (Mar. 12, 2024): News: pA1.',
    'Document Type: Article',
    '',
    'Full Text:',
    'The council voted on Tuesday to close the north quay.',
    '',
    'Gale Document Number: GALE|A7',
  ];
  expect(await read(record.join('\n'))).toMatchObject([
    {
      title: 'Council closes the quay',
      byline: 'Ada Finch',
      published: '2024-03-12',
      source: 'Harbour Daily',
      paragraphs: ['The council voted on Tuesday to close the north quay.'],
    },
  ]);
});

test('a page of an export that breaks off says so', async () => {
  const page = fixture('europresse.html');
  expect((await readBytes(Buffer.from(page), 'a.html')).every(({ outcome }) => outcome === 'article')).toBe(true);
  const cut = page.replace(/<\/(?:div|article|body|html)>\s*/gi, '');
  expect((await readBytes(Buffer.from(cut), 'a.html')).at(-1)).toMatchObject({ member: 'the end of the page' });
});

test('Nexis: a last document that breaks off is left out, and said to be', async () => {
  const broken = { code: 'damaged' };
  const old = fixture('nexis.txt');
  expect(await read(old.slice(0, old.indexOf('LOAD-DATE: January 12')))).toMatchObject([
    { title: 'Ferry pier to close' },
    broken,
  ]);
  const document = (title: string) =>
    [
      title,
      'Harbour Daily',
      '14 October 2026',
      'Copyright 2026 Harbour Daily',
      'Length: 20 words',
      'Byline: Ada Finch',
      'Body',
    ]
      .concat('The council voted on Friday.', 'Classification', 'Language: ENGLISH', 'End of Document', '')
      .join('\n\n');
  const text = document('The pier closes') + document('The boats return');
  const first = { title: 'The pier closes' };
  expect(await read(text)).toMatchObject([first, { title: 'The boats return' }]);
  for (const end of ['Byline: Ada Finch\n', 'The council voted on Friday.\n'])
    expect(await read(text.slice(0, text.lastIndexOf(end) + end.length))).toMatchObject([first, broken]);
  expect(await read(`${text}Ferry resu`)).toMatchObject([first, { title: 'The boats return' }, broken]);
  const unsigned = old.slice(0, old.lastIndexOf('Copyright'));
  expect(await read(unsigned)).toMatchObject([{ title: 'Ferry pier to close' }, { title: 'Boats return' }]);
  for (const foot of ['Copyright 2026 LexisNexis', '12', 'Page 4 of 4', 'Prepared for the harbour office'])
    expect(await read(`${text}${foot}\n`), foot).toMatchObject([first, { title: 'The boats return' }]);
  expect(await read(`${unsigned}\nThe pier in winter\n`)).toMatchObject([
    { title: 'Ferry pier to close' },
    { title: 'Boats return' },
  ]);
});
