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
