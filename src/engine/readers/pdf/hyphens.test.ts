import { expect, test } from 'vitest';
import { joinLines } from './hyphens.ts';

const lexicon = new Set(['ferry', 'harbour']);

test.each([
  [['The fer-', 'ry left the har-', 'bour'], 'The ferry left the harbour'],
  [['a well-', 'known pier'], 'a well-known pier'],
  [['The soft\u00ad', 'ened line'], 'The softened line'],
  [['港务局', '称挖泥船'], '港务局称挖泥船'],
])('%j becomes %s', (lines, text) => {
  expect(joinLines(lines, lexicon)).toBe(text);
});

test('every word stays where lines are many and long', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `${at} ${'long words '.repeat(at % 30)}`);
  expect(joinLines(lines, lexicon)).toBe(lines.join(' ').replace(/ +/g, ' ').trim());
});

test('forty thousand lines take ten times as long as four thousand, not a hundred times', () => {
  const took = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => `line ${at} of a long text that goes on and on`);
    const start = process.cpuUsage();
    joinLines(lines, lexicon);
    return process.cpuUsage(start).user;
  };
  took(4_000);
  expect(took(40_000) / took(4_000)).toBeLessThan(40);
});
