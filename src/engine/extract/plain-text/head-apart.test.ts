import { describe, expect, test } from 'vitest';
import { readTextArticle } from './text-layout.ts';

const read = (text: string) => readTextArticle(text, { language: 'en' }, []);

const WRAPPED = [
  'The harbour council voted on Tuesday to close the old ferry pier from',
  'the first of April, saying that repairs to it would cost four million,',
  'which nobody had offered to pay.',
];
const NEXT = [
  'Opponents of the plan said that they would appeal against it before',
  'the end of the month, and that the council had never asked those who',
  'use the ferry every day, among them the pupils of two schools on the',
  'islands.',
];
const STORY = [WRAPPED.join(' '), NEXT.join(' ')];
const TITLE = 'Old ferry pier will close';

describe('a title directly above the first paragraph is no part of it', () => {
  test.each([
    ['in a text whose lines are wrapped', [TITLE, ...WRAPPED, '', ...NEXT]],
    ['underlined', [TITLE, '='.repeat(TITLE.length), ...WRAPPED, '', ...NEXT]],
    ['whose paragraphs are lines', [TITLE, STORY[0], '', STORY[1]]],
    [
      'whose paragraphs begin with an indented line',
      [TITLE, ...[WRAPPED, NEXT].flatMap(([a, ...b]) => [`  ${a}`, ...b])],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines.join('\n'))).toMatchObject({ title: TITLE, paragraphs: STORY });
  });

  test('in a script without spaces', () => {
    const [title, ...story] = [
      '旧渡轮码头将于四月关闭',
      '港口委员会星期二投票决定，自四月一日起关闭旧渡轮码头，理由是维修费用将高达四百万元，而没有人愿意承担。',
      '反对者说，他们将在月底之前提出上诉。',
    ];
    expect(read(`${title}\n${story.join('\n\n')}`)).toMatchObject({ title, paragraphs: story });
  });

  test('with the paper and the day above it', () => {
    expect(read(['HARBOUR DAILY', '13 March 2025', TITLE, ...WRAPPED, '', ...NEXT].join('\n'))).toMatchObject({
      title: TITLE,
      paragraphs: STORY,
      found: expect.arrayContaining([expect.objectContaining({ field: 'source', value: 'HARBOUR DAILY' })]),
    });
  });
});

test.each([
  ['a salutation without a comma', ['To whom it may concern', ...WRAPPED]],
  [
    'a question of an interview',
    [
      'Q: Why was the old pier closed',
      'A: The harbour council voted on Tuesday to close the old pier from',
      ...WRAPPED.slice(1),
    ],
  ],
  ['a salutation', ['Dear readers of the Harbour Daily,', ...WRAPPED]],
  [
    'verses',
    [
      'The boats are in the harbour now',
      'and all the nets are dry',
      'and on the quay the old men stand',
      'and watch the seagulls fly.',
    ],
  ],
  ['a list', ['Old ferry pier to buy:', '  one lamp for the landing', '  two ropes for the boat', '  three nails', '']],
])('%s stays with the lines below it', (_, lines) => {
  const { paragraphs } = read([...lines, '', ...NEXT].join('\n'));
  expect(paragraphs[0]).toContain(lines[0]);
  expect(paragraphs[0]).toContain(lines[1]?.trim());
});

test('a first paragraph that is not indented, above others that are, may be long', () => {
  const wrapped = [...WRAPPED.slice(0, 2), ...WRAPPED.slice(0, 2), ...WRAPPED];
  const text = [wrapped, NEXT, NEXT].map(([first, ...rest], i) =>
    [i === 0 ? first : `    ${first}`, ...rest].join('\n'),
  );
  expect(read(text.join('\n'))).toMatchObject({ paragraphs: [wrapped.join(' '), STORY[1], STORY[1]] });
});

test('a sentence whose first line is short is whole', () => {
  const [first = '', ...rest] = WRAPPED;
  const text = ['The harbour council', first.slice('The harbour council '.length), ...rest, '', ...NEXT];
  expect(read(text.join('\n'))).toMatchObject({ paragraphs: STORY });
});

test.each([
  ['a name', 'Heavy buying by speculators lifted', 'Tarn Shipping, the owner of the ferry pier, by four per cent on'],
  [
    'a name that begins as a sentence',
    'The council at last agreed with',
    'The Harbour Trust, the owner of the ferry pier, on Tuesday to',
  ],
  [
    'a name with a small word',
    'The shares were sold to owners of',
    'La Marina, whose pier was closed in the first week of April, for',
  ],
  [
    'a number',
    'The fire on the pier killed at least',
    '12 people, among them the pupils of two schools on the islands,',
  ],
  [
    'what was said',
    'The mayor of the town answered us',
    '“The pier was closed for good in the first week of April, which',
  ],
])('a sentence that goes on below with %s keeps its words', (_, line, next) => {
  const paragraph = [line, next, ...WRAPPED];
  for (const indent of ['', '    ', '            ']) {
    const { paragraphs } = read(
      [paragraph, NEXT].map((lines) => lines.map((each) => indent + each).join('\n')).join('\n\n'),
    );
    expect(paragraphs).toEqual([paragraph.join(' '), STORY[1]]);
  }
});

test('a title above a place line, or in capitals, is one whatever follows it', () => {
  const [first = '', ...rest] = WRAPPED;
  const placed = [first.replace('The', 'HAVENPORT, March 13 – The'), ...rest];
  expect(read([TITLE, ...placed, '', ...NEXT].join('\n'))).toMatchObject({ title: TITLE });
  const named = [first.replace('The harbour council', 'Tarn Shipping Group'), ...rest];
  const title = 'OLD QUAY WILL CLOSE';
  expect(read([title, ...named, '', ...NEXT].join('\n'))).toMatchObject({
    title,
    paragraphs: [named.join(' '), STORY[1]],
  });
});

test('a salutation or a question that is a paragraph is no title', () => {
  for (const first of ['To whom it may concern', 'Sehr geehrte Damen und Herren', 'Q: Why was the old pier closed'])
    for (const gap of ['\n', '\n\n']) expect(read([first, ...STORY].join(gap)).paragraphs[0]).toBe(first);
});

test('indented verses stay in their stanza', () => {
  const stanza = [
    'The boards are wet, the boards are black,',
    '   and no one walks,',
    'the tide comes in, the tide goes back,',
    '   and no one talks.',
  ];
  const { paragraphs } = read([TITLE, '', ...stanza, '', ...stanza].join('\n'));
  expect(paragraphs).toEqual(Array(2).fill(stanza.map((line) => line.trim()).join('\n')));
});
