import { expect, test } from 'vitest';
import type { FoundValue } from '../../../contract/model/metadata.ts';
import type { DocumentParagraph } from './document.ts';
import { draftsFromDocument } from './drafts-from-document.ts';
import { articlesIn } from './several-articles.ts';

const TEXT = 'The harbour council voted on Friday to close the old ferry pier, the mayor said after the vote. '.repeat(
  4,
);

type Written = string | Partial<DocumentParagraph>;

const heading = (text: string): Written => ({ text, role: 'heading' });

function parts(written: readonly Written[]): string[][] | null {
  const paragraphs = written.map((each) => ({
    text: '',
    role: 'body' as const,
    isBold: false,
    ...(typeof each === 'string' ? { text: each } : each),
  }));
  const articles = articlesIn({ paragraphs, found: [], mediaType: 'application/x' });
  return articles?.map((each) => each.paragraphs.map(({ text }) => text)) ?? null;
}

test('a press review is read as its articles; what precedes and surrounds them is kept with the first', () => {
  const running = { text: 'Press review', role: 'head-or-foot' as const };
  const review = [
    'Contents',
    heading('Pier to close'),
    'Harbour Daily, 14 March 2025',
    TEXT,
    heading('What comes next'),
    TEXT,
    heading('Ferry to move'),
    'By Ada Finch',
    'Tide, 15 March 2025',
    TEXT,
    running,
  ];
  expect(parts(review)).toEqual([
    ['Pier to close', 'Harbour Daily, 14 March 2025', TEXT, 'What comes next', TEXT, 'Contents', 'Press review'],
    ['Ferry to move', 'By Ada Finch', 'Tide, 15 March 2025', TEXT],
  ]);
});

test('the line with paper and date may be set in a type of its own', () => {
  const line = (text: string): Written => ({ text, role: 'heading' });
  const review = [
    heading('Pier to close'),
    line('Harbour Daily, 14 March 2025'),
    TEXT,
    heading('Ferry to move'),
    line('By Ada Finch'),
    TEXT,
  ];
  expect(parts(review)?.map(([title]) => title)).toEqual(['Pier to close', 'Ferry to move']);
});

test.each<[string, Written[]]>([
  ['an article with subheadings', [heading('Pier to close'), 'By Ada Finch', TEXT, heading('What comes next'), TEXT]],
  ['a diary', [heading('The first day'), '14 March 2025', TEXT, heading('The second day'), '15 March 2025', TEXT]],
  ['a list of entries', [heading('Pier'), 'By Ada Finch', 'Short.', heading('Ferry'), 'By Bo Marsh', TEXT]],
  [
    'a report with boxes after a long text',
    [TEXT, TEXT, heading('Pier'), 'By Ada Finch', TEXT, heading('Ferry'), 'By Bo Marsh', TEXT],
  ],
  [
    'a book of tales',
    [heading('Pier'), 'By Ada Finch', TEXT.repeat(40), heading('Ferry'), 'By Bo Marsh', TEXT.repeat(60)],
  ],
])('%s is one article', (_, written) => {
  expect(parts(written)).toBeNull();
});

test('articles on a newspaper page are separated by their authors, without dates', () => {
  expect(
    parts([heading('Pier to close'), 'By Ada Finch', TEXT, heading('Ferry to move'), 'By Bo Marsh', TEXT]),
  ).toHaveLength(2);
});

test('an issue of a magazine is read as its articles, each with its day and publisher; a book with an author is one', () => {
  const own: FoundValue[] = [
    { field: 'title', value: 'Harbour Monthly, March 2024', from: 'the book' },
    { field: 'source', value: 'Harbour Press', from: 'the book' },
  ];
  const paragraphs = ['Council closes the quay', 'By Ada Finch', TEXT, 'Boats return', 'By Cy Reed', TEXT].map(
    (text) => ({
      text,
      role: text.length < 60 && !text.startsWith('By') ? ('heading' as const) : ('body' as const),
      isBold: false,
    }),
  );
  const document = { paragraphs, found: [], mediaType: 'application/epub+zip' };
  const issue = articlesIn({ ...document, declared: own });
  expect(issue?.map((each) => each.declared)).toEqual([own.slice(1), own.slice(1)]);
  expect(
    articlesIn({ ...document, declared: [...own, { field: 'byline', value: 'Ada Finch', from: 'the book' }] }),
  ).toBeNull();
});

test('a paper written with one capital is one before a day; a diary’s days are not', () => {
  const review = ['Портові вісті, 03.03.2026', '«Берег сьогодні», 2 березня 2026'];
  const articles = review.map((line) => [heading('Порт закриють'), line, TEXT]);
  expect(parts(articles.flat())).toHaveLength(2);
  const diary = ['Tuesday, 3 March 2026', 'Wednesday, 4 March 2026'].map((line) => [
    heading('On the quay'),
    line,
    TEXT,
  ]);
  expect(parts(diary.flat())).toBeNull();
});

test('a press review whose headlines no style marks is read as its articles', async () => {
  const lines = ['Harbour Daily, 14 March 2025', 'Pier to close', TEXT, 'Tide, 15 March 2025', 'Ferry to move', TEXT];
  const paragraphs = lines.map((text) => ({ text: text.trim(), role: 'body' as const, isBold: false }));
  const drafts = draftsFromDocument({ paragraphs, found: [], mediaType: 'application/x' });
  expect(await Array.fromAsync(drafts)).toMatchObject([
    { member: 'article 1', title: 'Pier to close', source: 'Harbour Daily', published: '2025-03-14' },
    { member: 'article 2', title: 'Ferry to move', source: 'Tide', published: '2025-03-15' },
  ]);
});
