import { expect, test } from 'vitest';
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { articleOfDocument } from './article-of-document.ts';
import type { DocumentParagraph } from './document.ts';

type Written = string | Partial<DocumentParagraph>;

function article(written: readonly Written[], found: readonly FoundValue[] = []) {
  const paragraphs = written.map((each) => ({
    text: '',
    role: 'body' as const,
    isBold: false,
    ...(typeof each === 'string' ? { text: each } : each),
  }));
  return articleOfDocument({ paragraphs, found, mediaType: 'application/x' });
}

const title = (value: string): FoundValue => ({ field: 'title', value, from: 'the document’s properties (title)' });
const STORY = 'The council voted on Friday to build a third quay, and work on it begins in April.';

test('the title is found by style, by properties that the text confirms, by heading, by bold type, or is the first line', async () => {
  const styled = { text: 'Third quay approved', role: 'title' as const };
  expect(await article(['Local', styled, STORY])).toMatchObject({
    title: 'Third quay approved',
    paragraphs: ['Local', STORY],
  });
  expect(await article(['Third quay approved', STORY], [title('Third quay approved – Harbour Daily')])).toMatchObject({
    title: 'Third quay approved',
    paragraphs: [STORY],
  });
  const printed = 'Third quay approved - Harbour Daily';
  expect(await article([printed, { text: 'Third quay approved', role: 'heading' }, STORY])).toMatchObject({
    title: 'Third quay approved',
    paragraphs: [STORY],
  });
  expect(await article([{ text: 'Third quay approved', isBold: true }, STORY])).toMatchObject({
    title: 'Third quay approved',
  });
  expect(await article(['Third quay approved', STORY])).toMatchObject({ title: 'Third quay approved' });
});

test('a title that no page shows is used only if the text has none, and never if a program made it up', async () => {
  expect(await article([STORY], [title('Minutes of the council')])).toMatchObject({ title: 'Minutes of the council' });
  expect(await article([STORY], [title('Microsoft Word - Document1')])).toMatchObject({ title: STORY });
});

test('the line with author and date is read, and no other word of it is taken for a name', async () => {
  expect(await article(['Third quay approved', 'by Jane Roe on August 22, 2013', STORY])).toMatchObject({
    byline: 'Jane Roe',
    published: '2013-08-22',
    paragraphs: [STORY],
  });
});

test('names alone between the title and the text or the day are its authors, unless the text is about them', async () => {
  const styled = { text: 'Third quay approved', role: 'title' as const };
  const story = `${STORY} It will cost four million euros, the harbour master said.`;
  expect(await article([styled, 'Jane Roe', story])).toMatchObject({ byline: 'Jane Roe', paragraphs: [story] });
  expect(await article([styled, 'Jane Roe', 'Ada Finch', '4 February 2025', story])).toMatchObject({
    byline: 'Jane Roe, Ada Finch',
    published: '2025-02-04',
    paragraphs: [story],
  });
  const masthead = ['Harbour Daily', '4 February 2025'];
  expect(await article([...masthead, { text: 'Third quay approved', isBold: true }, 'Jane Roe', story])).toMatchObject({
    title: 'Third quay approved',
    byline: 'Jane Roe',
    published: '2025-02-04',
    paragraphs: [story],
  });
  const obituary = `Jane Roe, who built the old quay, died on Friday. ${story}`;
  const bold = { text: 'Deep Water', isBold: true };
  const bank = `The docks at Tolsay lend the money. ${story}`;
  for (const rest of [
    ['Jane Roe', obituary],
    ['Jane Roe', obituary.replace('Jane ', '')],
    ['Tolmar Docks', bank],
    ['Executive Summary', story],
    ['Jane Roe', 'A short line.', story],
    [bold, story],
    ['Jane Roe'],
  ])
    expect(await article([styled, ...rest])).toMatchObject({ byline: null, paragraphs: { length: rest.length } });
});

test('what a table below the title says of the article is no part of its text', async () => {
  const rows = ['Source\tHarbour Daily', 'Date\t4 February 2025', 'Author\tAda Finch', 'Language\ten'];
  expect(await article(['Third quay approved by the council', ...rows, STORY, STORY])).toMatchObject({
    title: 'Third quay approved by the council',
    source: 'Harbour Daily',
    published: '2025-02-04',
    byline: 'Ada Finch',
    paragraphs: [STORY, STORY],
  });
});

test('headers and footers are furniture; short lines at the end are text', async () => {
  const head = { text: 'Harbour Daily', role: 'head-or-foot' as const };
  expect(await article(['Third quay approved', STORY, 'One', 'Two', 'Three', 'Four', head])).toMatchObject({
    paragraphs: [STORY, 'One', 'Two', 'Three', 'Four'],
    furniture: ['Harbour Daily'],
  });
});

test('picture captions are set aside, unless there is nothing else', async () => {
  const caption = { text: 'The quay in March.', role: 'caption' as const };
  expect(await article(['Third quay approved', STORY, caption, STORY])).toMatchObject({
    paragraphs: [STORY, STORY],
    furniture: ['The quay in March.'],
  });
  expect(await article([caption])).toMatchObject({ paragraphs: ['The quay in March.'] });
});

test('a table of two columns with labels, as media monitors fill them in, says what its cells are', async () => {
  const row = (label: string, value: string): Written => ({ text: `${label}\t${value}`, role: 'table' });
  const rows = [row('Headline', 'Third quay approved'), row('Date', '14 March 2025'), row('Source', 'Harbour Daily')];
  expect(await article([...rows, row('Author', 'Ada Finch'), row('Text', STORY)])).toMatchObject({
    title: 'Third quay approved',
    published: '2025-03-14',
    source: 'Harbour Daily',
    byline: 'Ada Finch',
    paragraphs: [STORY],
  });
});

test('a name below the line of paper and day is the author; where it was printed is no part of the text', async () => {
  const heading = { text: 'Third quay approved', role: 'heading' as const };
  expect(await article([heading, 'Harbour Daily, 12 March 2026', 'Ann Holt', `${STORY} ${STORY}`])).toMatchObject({
    byline: 'Ann Holt',
    source: 'Harbour Daily',
    published: '2026-03-12',
    paragraphs: [`${STORY} ${STORY}`],
  });
  expect(await article(['Hafenkurier vom 12.03.2026', 'Seite 3 / Lokales', heading, STORY])).toMatchObject({
    source: 'Hafenkurier',
    paragraphs: [STORY],
    furniture: expect.arrayContaining(['Seite 3 / Lokales']),
  });
});
