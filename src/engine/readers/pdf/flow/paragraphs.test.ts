import { describe, expect, test } from 'vitest';
import { LEFT, lines, RIGHT, readOne } from '../../fixtures/read-paper.ts';
import type { WrittenPage } from '../../fixtures/write-pdf.ts';

describe('paragraphs', () => {
  test('continue across pages, without running heads and page numbers', async () => {
    const page = (text: readonly string[], number: number): WrittenPage => ({
      runs: [
        { x: 60, y: 810, text: 'The Norvik Messenger' },
        ...lines(text, 60, 700),
        { x: 290, y: 30, text: String(number) },
      ],
    });
    const article = await readOne([
      page(LEFT, 7),
      page(RIGHT, 8),
      page(['The harbour was open again on Saturday.'], 9),
    ]);
    const text = article.paragraphs.join('\n');
    expect(text).toContain('and the boats of the coast guard');
    expect(text).not.toMatch(/Messenger|^\d$/m);
    expect(article.furniture).toContain('The Norvik Messenger');
  });

  test('keep what begins every page below a heading, because it belongs to each article', async () => {
    const page = (title: string, number: number): WrittenPage => ({
      runs: [
        { x: 60, y: 800, text: title, size: 14 },
        { x: 60, y: 780, text: 'The Norvik Messenger of the Coast' },
        ...lines(number === 1 ? LEFT : RIGHT, 60, 700),
      ],
    });
    const article = await readOne([page('A ferry is late', 1), page('A pier is closed', 2)]);
    expect(article.paragraphs.filter((text) => text === 'The Norvik Messenger of the Coast')).toHaveLength(2);
  });

  test.each(['\u27a2', '\ufffd', '•'])('begin at the sign of a list: %s', async (sign) => {
    const points = ['the boats of the old pier in the town', 'the guests of the island and its harbour'];
    const runs = points.flatMap((text, i) => [
      { x: 60, y: 700 - i * 12, text: sign },
      { x: 70, y: 700 - i * 12, text },
    ]);
    const article = await readOne([{ runs: [...lines(LEFT, 60, 780), ...runs] }]);
    expect(article.paragraphs).toEqual(expect.arrayContaining(points.map((text) => `${sign} ${text}`)));
  });

  test('begin at an indent', async () => {
    const runs = lines([...LEFT, ...RIGHT], 60, 700).map((run, i) =>
      i === 5 ? { ...run, x: 75, text: 'Of the coast guard' } : run,
    );
    expect((await readOne([{ runs }])).paragraphs).toHaveLength(2);
  });

  test('begin after a gap of less than half a line if a sentence ends there', async () => {
    const runs = [
      ...lines(LEFT, 60, 700),
      ...lines([...RIGHT, ...LEFT.slice(0, 4), 'of the town and the guests were ashore by May.'], 60, 640),
      ...lines(['We left the harbour.'], 60, 517),
    ];
    const [first, second] = (await readOne([{ runs }])).paragraphs;
    expect(first).toMatch(/white ship\. The ferry .* by May\.$/);
    expect(second).toBe('We left the harbour.');
  });

  test('go on behind a sentence where the next word had no room in the line', async () => {
    const text = [
      'The ferry left the harbour at dawn with forty',
      'people. All of them were ashore.',
      'Notwithstanding the storm that came in from',
      'the north, she was to sail again on Monday,',
      'weather allowing, at the hour of the tide.',
    ];
    const column = lines([...text, ...LEFT], 60, 700);
    expect((await readOne([{ runs: column }])).paragraphs[0]).toContain('were ashore. Notwithstanding the storm');
  });

  test('are one for a headline of two lines among smaller type', async () => {
    const headline = ['The council votes for', 'the new harbour pier'].map((text, i) => ({
      x: 60,
      y: 620 - i * 19,
      text,
      size: 15,
    }));
    const title = { x: 60, y: 760, text: 'Ferry guests home after a long day at sea', size: 24 };
    const runs = [
      title,
      ...lines([...LEFT, ...RIGHT.slice(0, 1)], 60, 720),
      ...headline,
      ...lines(RIGHT, 60, 580),
      ...lines(LEFT, 60, 520),
    ];
    const { paragraphs } = await readOne([{ runs }]);
    expect(paragraphs).toContain('The council votes for the new harbour pier');
  });

  test('lose a hyphen at the end of a line only if the whole word occurs elsewhere', async () => {
    const text = [
      'The municipality gave the well-',
      'known pier to the people of the municipal-',
      'ity, as the council had said it would do.',
    ];
    const article = await readOne([{ runs: lines(text, 60, 700) }]);
    expect(article.paragraphs.join(' ')).toContain('well-known pier to the people of the municipality, as');
  });

  test('rejoin words broken by soft hyphens, and keep hyphens that join two words', async () => {
    const runs = [
      ...lines(['Причал закрыли из-за непо\u00ad', 'годы: сообщил северо\u00ad'], 60, 700),
      { x: 165, y: 688, text: 'запад' },
    ];
    const article = await readOne([{ runs }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('непогоды: сообщил северо-запад');
  });

  test('have letters once that were drawn twice for bold', async () => {
    const twice = lines(LEFT, 60, 700).flatMap((run) => [run, { ...run, x: run.x + 0.3 }]);
    expect((await readOne([{ runs: twice }])).paragraphs).toEqual([LEFT.join(' ')]);
  });

  test('have ligatures as single letters', async () => {
    const article = await readOne([{ runs: lines(['The oﬃce is ﬁne', ...LEFT], 60, 700) }]);
    expect([article.title, ...article.paragraphs].join(' ')).toContain('The office is fine');
  });
});

test('paragraphs have one line each where the space between them is wide and no sentence goes on', async () => {
  const sentence = (at: number) =>
    `On day ${at} the ferry left the old harbour with ${at} people on board of it again.`;
  const texts = Array.from({ length: 14 }, (_, at) => (at % 3 === 1 ? `Note ${at}.` : sentence(at + 10)));
  const article = await readOne([{ runs: lines(texts, 60, 760, 23) }]);
  expect([article.title, ...article.paragraphs, ...article.furniture]).toEqual(expect.arrayContaining(texts));
});

test('lines of Han that end before the edge end a paragraph', async () => {
  const [short, long] = [
    '市议会星期一宣布老码头开放。',
    '修缮费用为三百四十万元，省里还拨款约一百万元，许多当地公司参加了工程。',
  ];
  const draft = await readOne([{ runs: lines([short, short, long], 50, 600, 24) }]);
  expect(draft.paragraphs).toEqual([short, short, long]);
});

test('a paragraph in the only column below a title across the page goes on where a line begins with a figure', async () => {
  const title = { x: 60, y: 760, text: 'Harbour strike enters its third week', size: 26 };
  const story = [
    'The union of the harbour said on Thursday that',
    '412 of 530 members had voted, and that all the',
    'Council had been told of it in that morning of',
    'March.',
  ];
  expect((await readOne([{ runs: [title, ...lines(story, 60, 700)] }])).paragraphs).toEqual([story.join(' ')]);
});
