import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { valuesInName } from './name-values.ts';

const day = (name: string) => valuesInName(name).find(({ field }) => field === 'published')?.value ?? null;
const title = (name: string) => valuesInName(name).find(({ field }) => field === 'title')?.value ?? null;

test.each([
  ['2024-05-01 quay.txt', '2024-05-01'],
  ['quay_20240501.html.gz', '2024-05-01'],
  ['Kai 01.05.2024.pdf', '2024-05-01'],
  ['码头 2024年5月1日.txt', '2024-05-01'],
  ['quay 2024-05-01 2024-06-01.txt', null],
  ['20240501-093000.md', null],
  ['quay 2024-05-01T0930.txt', null],
  ['2024-02-31.txt', null],
  ['05.01.24.txt', null],
  ['4202405011.txt', null],
])('the day in %s is %s', (name, expected) => {
  expect(day(name)).toBe(expected);
});

test.each([
  ['The quay closes in May.txt', 'The quay closes in May'],
  ['03 The quay closes in May (2).txt', 'The quay closes in May'],
  ['The quay closes in May 2024-05-01.srt', 'The quay closes in May'],
  ['码头将于五月关闭维修.txt', '码头将于五月关闭维修'],
  ['quay-closes-in-may.txt', null],
  ['letter final.docx', null],
])('the title in %s is %s', (name, expected) => {
  expect(title(name)).toBe(expected);
});

test('a file’s name fills what the article leaves open, and nothing else', async () => {
  const words = 'The council voted to close the old quay, and the repairs of it would have cost four million. '.repeat(
    3,
  );
  const name = '2024-05-01 The quay closes in May.txt';
  expect(await readBytes(Buffer.from(words), name)).toMatchObject([
    {
      title: 'The quay closes in May',
      published: '2024-05-01',
      found: expect.arrayContaining([{ field: 'published', value: '2024-05-01', from: 'the file’s name' }]),
    },
  ]);
  expect(await readBytes(Buffer.from(`Quay closes\n\n3 June 2024\n\n${words}`), name)).toMatchObject([
    { title: 'Quay closes', published: '2024-06-03' },
  ]);
});
