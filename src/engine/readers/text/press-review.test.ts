import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const SENTENCE = 'The ferry will leave an hour later from May, the harbour office said.';

test('several articles below labelled lines are as many articles', async () => {
  const article = (title: string) =>
    `Title: ${title}\nDate: 2024-02-05\nSource: Harbour Daily\n\n${SENTENCE}\n\n${'='.repeat(40)}\n\n`;
  const results = await readBytes(Buffer.from(article('One') + article('Two')), 'a.txt');
  const rest = { published: '2024-02-05', source: 'Harbour Daily', paragraphs: [SENTENCE] };
  expect(results).toMatchObject([
    { member: 'article 1', title: 'One', ...rest },
    { member: 'article 2', title: 'Two', ...rest },
  ]);
  const interview = `Title: One\nAuthor: Ada Finch\n\n${SENTENCE}\n\nTitle: what is a title?\n\n${SENTENCE}\n`;
  expect(await readBytes(Buffer.from(interview), 'a.txt')).toMatchObject([{ member: null }]);
});

describe('a press review without marks', () => {
  const [one, two] = ['The council voted to close the pier. ', 'A fire broke out at the docks on Monday. '].map(
    (words) => words.repeat(8).trim(),
  );

  test.each([
    ['the paper above the headline', 'Harbour Daily, 12 March 2025, p. 4\nPier to close\nBy Ada Finch'],
    ['the headline above the paper', 'Pier to close\nAda Finch\nHarbour Daily (12 March 2025)'],
    ['paper and day in lines of their own', 'Harbour Daily\n12 March 2025\n\nPier to close\n\nBy Ada Finch'],
    ['labels below the headline', 'Pier to close\nSource: Harbour Daily\nDate: 12 March 2025\nBy Ada Finch'],
    ['everything in one line', 'Harbour Daily – The pier to close (12 March 2025)\nAda Finch'],
  ])('is as many articles as it has heads: %s', async (_, head) => {
    const second = head
      .replace('Harbour Daily', 'Quay Gazette')
      .replace(/(The p|P)ier to close/, 'Fire at docks here')
      .replace(/(\n\n?)?(?:By )?Ada Finch/, '')
      .replace('12 March', '11 March');
    const text = `Press review\n\n${head}\n\n${one}\n\n${'-'.repeat(30)}\n\n${second}\n\n${two}\n`;
    expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([
      {
        member: 'article 1',
        title: /The/.test(head) ? 'The pier to close' : 'Pier to close',
        source: 'Harbour Daily',
        published: '2025-03-12',
        byline: 'Ada Finch',
        paragraphs: [one],
      },
      {
        member: 'article 2',
        title: 'Fire at docks here',
        source: 'Quay Gazette',
        published: '2025-03-11',
        byline: null,
        paragraphs: [two],
      },
    ]);
  });

  test('is not what has places and days above its sections', async () => {
    const chronicle = `How the pier was lost\nHarbour Daily, 12 March 2025\n\n${one}\n\nHavenport, 3 March 2019\nThe first warning\n\n${two}\n\nHavenport, 5 May 2021\nThe second warning\n\n${two}\n`;
    expect(await readBytes(Buffer.from(chronicle), 'a.txt')).toMatchObject([{ member: null, source: 'Harbour Daily' }]);
  });

  test.each([
    ['in a line of their own', 'Harbour Daily, 12 March 2025'],
    ['in brackets', '(Port paper, 12 March 2025)'],
    ['as labelled lines', 'Source: Harbour Mail, p. 4\nDate: 12 March 2025'],
  ])('is as many articles where paper and day stand below each story: %s', async (_, foot) => {
    const last = foot.replace('12 March', '11 March').replace(/Harbour|Port/, 'Quay');
    const story = (title: string, words: string | undefined, below: string) => `${title}\n\n${words}\n\n${below}\n\n`;
    const stories = [story('1. Pier to close', one, foot), story('2. Fire at docks here\nAda Finch', two, last)];
    expect(await readBytes(Buffer.from(`Press review\n14 March 2025\n\n${stories.join('')}`), 'a.txt')).toMatchObject([
      {
        title: 'Pier to close',
        source: expect.stringMatching(/^(?:Harbour|Port)/),
        published: '2025-03-12',
        paragraphs: [one],
      },
      {
        title: 'Fire at docks here',
        source: expect.stringMatching(/^Quay/),
        published: '2025-03-11',
        byline: 'Ada Finch',
        paragraphs: [two],
      },
    ]);
  });

  test.each(['Source: Statistics Office, 12 March 2025', '– Ada Finch, 12 March 2025', '(Minister, 12 March 2025)'])(
    'is not an article with charts, letters or speeches, each with a day below: %s',
    async (foot) => {
      const text = `Ferry traffic down\n\n${one}\n\n${foot}\n\nThe islands\n\n${two}\n\n${foot}\n`;
      expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([{ member: null }]);
    },
  );

  test('is not an article with an agency and a day below its pictures', async () => {
    const lead =
      'The council voted on Friday evening to close the old pier, which leaks, and to build another beside it before winter comes.';
    const article = `Pier to close\nBy Ada Finch\n\n${lead}\n\nThe pier at dusk\nReuters, 12 March 2025\n\n${one}\n\nThe mayor at work\nAFP, 11 March 2025\n\n${two}\n`;
    expect(await readBytes(Buffer.from(article), 'a.txt')).toMatchObject([{ member: null, title: 'Pier to close' }]);
  });
});
