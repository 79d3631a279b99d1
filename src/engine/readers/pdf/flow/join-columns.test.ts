import { expect, test } from 'vitest';
import { LEFT, lines, RIGHT, readOne } from '../../fixtures/read-paper.ts';
import type { Line } from './lines.ts';
import { continuesIn } from './paragraphs.ts';

const TITLE = { x: 60, y: 780, text: 'Ferry guests home after a long day at sea', size: 20 };

test('articles side by side go on in their own columns on the next page', async () => {
  const headline = (x: number, text: string) => ({ x, y: 740, text, size: 14 });
  const first = [
    headline(60, 'The ferry is late again'),
    ...lines(LEFT, 60, 700),
    headline(310, 'The tax of the port'),
    ...lines(
      [
        'The council of the town raises the tax that it has',
        'from each ship in the port, and will ask for it',
        ...LEFT.slice(2, 4),
        'from all of the owners of the ships before the',
      ],
      310,
      700,
    ),
  ];
  const tax = [
    'spring of the next year. Each of them has until',
    'the end of March to pay it to the harbour office,',
    'which has its hours in the morning of each day.',
  ];
  const { paragraphs } = await readOne([
    { runs: [TITLE, ...first] },
    { runs: [...lines(RIGHT.slice(0, 4), 60, 780), ...lines([...tax, ...RIGHT.slice(1)], 310, 780)] },
  ]);
  expect(paragraphs).toContainEqual(expect.stringContaining('and the boats of the coast guard reached them at last.'));
  expect(paragraphs).toContainEqual(expect.stringContaining('the ships before the spring of the next year.'));
});

test('a column goes on in the next one, and not below itself, where no other article stands beside it', async () => {
  const text = [...LEFT, ...RIGHT];
  const dash = [
    '- that is, as far as the islands are concerned -',
    ...text.slice(1, 9),
    'the guests who were on board of the old ship in',
  ];
  const [left, right] = [
    ['of the harbour, which is', 'the home of the old'],
    ['crew of the lighthouse,', 'and of the pilots.'],
  ];
  const first = [
    ...lines([...text.slice(0, 9), 'the guests of the island, and all of the boats'], 60, 740),
    ...lines(dash, 310, 740),
  ];
  const { paragraphs } = await readOne([
    { runs: [TITLE, ...first] },
    { runs: [...lines([...LEFT.slice(0, 4), ...left], 60, 780), ...lines([...right, ...LEFT.slice(0, 4)], 310, 780)] },
  ]);
  expect(paragraphs.join(' ')).toContain('the home of the old crew of the lighthouse,');
});

test('the last lines of balanced columns are read down each of them', async () => {
  const text = [...LEFT, ...RIGHT];
  const { paragraphs } = await readOne([
    {
      runs: [
        TITLE,
        ...lines(text, 60, 740),
        ...lines([...text.slice(0, 9), 'the guests who were on board of the old ship in'], 310, 740),
      ],
    },
    {
      runs: [
        { x: 60, y: 780, text: 'the harbour, and the' },
        { x: 310, y: 780, text: 'crew of the lighthouse.' },
      ],
    },
  ]);
  expect(paragraphs.at(-1)).toMatch(/old ship in the harbour, and the crew of the lighthouse\.$/);
});

test('a line of Han goes on in the next column, in whichever part of its font', () => {
  const line = (text: string, font: string): Line => ({
    text,
    left: 60,
    right: 280,
    y: 700,
    size: 11,
    font,
    page: 1,
    isRow: false,
    isCell: false,
  });
  const last = [
    line('市议会星期一宣布老码头开放，修缮费用为三', 'a'),
    line('百四十万元，省里还拨款约一百万元，许多当', 'b'),
  ];
  expect(continuesIn(last, [line('地公司参加了工程。', 'c')])).toBe(true);
});
