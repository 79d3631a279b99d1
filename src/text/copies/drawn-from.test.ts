import { expect, test } from 'vitest';
import { isDrawnFrom } from './drawn-from.ts';

const READ =
  'The bridge is not safe. It carries 1.5 tonnes.\n\nNobody under-stands why it is unsafe to cross at −5 degrees.';
const ASIDE = 'Follow us\nThe pier was strengthened in 2019.';

test.each([
  ['the text itself', READ],
  ['a word that was parted at the end of a line', 'Nobody understands why it is unsafe to cross at −5 degrees.'],
  ['other marks and capitals', 'The Bridge is not safe – it carries 1.5 tonnes!'],
  ['a paragraph that a former reader cut in two', 'The bridge is\n\nnot safe. It carries 1.5 tonnes.'],
  ['two that it had as one', `${READ.replace('\n\n', ' ')}`],
  ['what was put back into it', 'The pier was strengthened in 2019.\n\nThe bridge is not safe.'],
])('%s comes out of what was read', (_, text) => {
  expect(isDrawnFrom(text, [READ, ASIDE])).toBe(true);
});

test.each([
  ['another word', READ.replace('not safe', 'now safe')],
  ['the end of a sentence', 'safe. It carries 1.5 tonnes.'],
  ['the beginning of one', 'The bridge is'],
  ['the end of a word', 'safe to cross at −5 degrees.'],
  ['a figure without its point', READ.replace('1.5', '15')],
  ['a figure without its sign', READ.replace('−5', '5')],
  ['a paragraph more', `${READ}\n\nIt fell.`],
])('%s does not', (_, text) => {
  expect(isDrawnFrom(text, [READ, ASIDE])).toBe(false);
});

test('Han is read to the ends of its sentences', () => {
  expect(isDrawnFrom('渡轮没有沉没。', ['渡轮没有沉没。至少九人遇难。'])).toBe(true);
  expect(isDrawnFrom('有沉没。', ['渡轮没有沉没。至少九人遇难。'])).toBe(false);
});
