import { expect, test } from 'vitest';
import { isDrawnFrom } from './drawn-from.ts';

const READ =
  'The bridge is not safe. It carries 1.5 tonnes.\n\nNobody under-stands why it is unsafe to cross at −5 degrees.';
const ASIDE = 'Follow us\nThe pier was strengthened in 2019.';

test.each([
  ['the text itself', READ],
  ['a word broken at the end of a line', 'Nobody understands why it is unsafe to cross at −5 degrees.'],
  ['different punctuation and capitals', 'The Bridge is not safe – it carries 1.5 tonnes!'],
  ['a paragraph that an earlier reader split', 'The bridge is\n\nnot safe. It carries 1.5 tonnes.'],
  ['two paragraphs that an earlier reader joined', `${READ.replace('\n\n', ' ')}`],
  ['what was put back into it', 'The pier was strengthened in 2019.\n\nThe bridge is not safe.'],
])('%s is found in what was read', (_, text) => {
  expect(isDrawnFrom(text, [READ, ASIDE])).toBe(true);
});

test.each([
  ['another word', READ.replace('not safe', 'now safe')],
  ['without the end of a sentence', 'safe. It carries 1.5 tonnes.'],
  ['without the beginning of a sentence', 'The bridge is'],
  ['without the end of a word', 'safe to cross at −5 degrees.'],
  ['a figure without its decimal point', READ.replace('1.5', '15')],
  ['a figure without its sign', READ.replace('−5', '5')],
  ['an additional paragraph', `${READ}\n\nIt fell.`],
])('%s is not', (_, text) => {
  expect(isDrawnFrom(text, [READ, ASIDE])).toBe(false);
});

test('Han text is compared to the ends of its sentences', () => {
  expect(isDrawnFrom('渡轮没有沉没。', ['渡轮没有沉没。至少九人遇难。'])).toBe(true);
  expect(isDrawnFrom('有沉没。', ['渡轮没有沉没。至少九人遇难。'])).toBe(false);
});
