import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const fixture = (name: string) => readBytes(bytesOf(name), 'export.txt');
const read = (lines: readonly string[]) => readBytes(Buffer.from(lines.join('\n')), 'a.ris');

const QUAY = {
  title: 'Council closes the north quay',
  byline: 'Ada Finch, Bo Marsh',
  published: '2024-03-12',
  source: 'Harbour Daily',
  url: 'https://harbour-daily.example/quay',
  language: 'en',
};

test.each(['export.ris', 'pubmed.nbib', 'endnote.enw', 'export.bib'])('%s is recognised by its content', (name) => {
  expect(pickReader(bytesOf(name), 'x')).toMatchObject({ reader: { name: 'references' } });
});

test('RIS: each reference with an abstract is an article, and the number without one is reported once', async () => {
  expect(await fixture('export.ris')).toMatchObject([
    {
      ...QUAY,
      member: 'line 1',
      externalId: 'hd-7',
      paragraphs: [
        'The harbour council voted on Tuesday to close the north quay to heavy lorries.',
        'Hauliers said that they would appeal.',
      ],
    },
    { member: 'line 17', byline: 'Cy Reed', published: '2023-05', source: 'Quay Studies', paragraphs: { length: 1 } },
    { code: 'not-an-article', message: expect.stringMatching(/^One reference has no abstract/) },
  ]);
});

test('PubMed: broken lines are joined, and names are the full ones', async () => {
  expect(await fixture('pubmed.nbib')).toMatchObject([
    {
      title: 'Closing a quay to heavy lorries.',
      byline: 'Ada Finch, Bo Marsh',
      published: '2024-03-12',
      paragraphs: ['We study the closing of a quay and what it costs the companies around it.'],
    },
  ]);
});

test('EndNote: a day without its year is completed', async () => {
  expect(await fixture('endnote.enw')).toMatchObject([QUAY]);
});

test('references alone are not articles, and a line of text that begins like a tag is text', async () => {
  expect(await read(['TY  - BOOK', 'TI  - A history', 'ER  - '])).toMatchObject([{ code: 'not-an-article' }]);
  expect(await read(['TY  - NEWS', 'AB  - The vote was clear.', 'UK - he said', 'ER  - '])).toMatchObject([
    { paragraphs: ['The vote was clear.', 'UK - he said'] },
  ]);
});

test('BibTeX: braces, accents and abbreviations are undone; a month is a month', async () => {
  expect(await fixture('export.bib')).toMatchObject([
    {
      member: 'line 5',
      externalId: 'finch2024',
      title: 'Council closes the north quay',
      byline: 'Ada Finch, Bo Müller',
      published: '2024-03',
      source: 'Harbour Daily (Late Edition)',
      url: 'https://harbour-daily.example/quay',
      paragraphs: [
        'The harbour council voted on Tuesday to close the north quay — with nine votes, 60% of them.',
        'Hauliers said that they would appeal, said Áda Lambé.',
      ],
    },
    {
      member: 'line 19',
      byline: 'Bo Marsh',
      published: '2009-02-11',
      source: 'Quay Times',
      paragraphs: ['The first cutters came back before sunrise, "early".'],
    },
    { code: 'not-an-article', message: expect.stringMatching(/^One reference has no abstract/) },
  ]);
});

test('BibTeX: abbreviations that double with each other cost no more than their length', async () => {
  const doubled = Array.from({ length: 60 }, (_, i) => `@string{a${i + 1} = a${i} # a${i}}`);
  const entry = '@misc{a, abstract = {The council voted.}, title = a60, publisher = a0 # " Daily"}';
  expect(await read(['@string{a0 = "Harbour"}', ...doubled, entry])).toMatchObject([
    { title: expect.stringMatching(/^.{3,4100}$/), source: 'Harbour Daily', paragraphs: ['The council voted.'] },
  ]);
});

test('BibTeX whose braces do not balance costs one entry', async () => {
  const entries = ['@misc{a, title = {Boats', '@misc{b, title = {Quays}, abstract = {The council voted on Tuesday.}}'];
  expect(await read(entries)).toMatchObject([{ title: 'Quays', externalId: 'b' }, { code: 'not-an-article' }]);
});

test('BibTeX: a long run of line breaks among the authors costs no more than its length', async () => {
  const spent = processorTime();
  await read([`@misc{a, abstract = {The council voted.}, author = {Finch, Ada${'\r\n'.repeat(100_000)}}}`]);
  expect(spent()).toBeLessThan(2_000);
});

test('RIS: names in Han and Hangul keep their order', async () => {
  const names = ['佐藤, 太郎', '港, 花子', '김, 민수'];
  const lines = [
    'TY  - NEWS',
    'TI  - 北埠頭を閉鎖',
    ...names.map((name) => `AU  - ${name}`),
    'AB  - 議会は火曜日に決めた。',
    'ER  - ',
  ];
  expect(await read(lines)).toMatchObject([{ byline: '佐藤太郎, 港花子, 김민수' }]);
});

test('RIS: two people on one line are not turned, nor made one', async () => {
  const lines = [
    'TY  - NEWS',
    'TI  - 北埠頭を閉鎖',
    'AU  - 山田太郎, 鈴木花子',
    'AB  - 議会は火曜日に決めた。',
    'ER  - ',
  ];
  expect(await read(lines)).toMatchObject([{ byline: '山田太郎, 鈴木花子' }]);
});

test('a last reference that breaks off is read, and said to break off', async () => {
  const entry = ['TY  - NEWS', 'TI  - Quay', 'AB  - The council voted to close the quay.'];
  const cut = { code: 'damaged', member: 'the end of the file' };
  expect(await read([...entry, 'ER  - ', '', ...entry, ''])).toMatchObject([{}, {}, cut]);
  expect(await read(entry)).toMatchObject([{}, cut]);
  // Some programs write no ends at all.
  expect(await read([...entry, '', ...entry, ''])).toMatchObject([{ title: 'Quay' }, { title: 'Quay' }]);
  const bibtex = '@article{a, title = {Quay}, abstract = {The council voted to close the quay';
  expect(await readBytes(Buffer.from(bibtex), 'a.bib')).toMatchObject([{ title: 'Quay' }, cut]);
  expect(await readBytes(Buffer.from(`${bibtex}.}}\n`), 'a.bib')).toMatchObject([{ title: 'Quay' }]);
});
