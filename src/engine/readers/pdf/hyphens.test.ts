import { expect, test } from 'vitest';
import { joinLines, lexiconOf } from './hyphens.ts';

const lexicon = new Set(['ferry', 'harbour']);

test.each([
  [['The fer-', 'ry left the har-', 'bour'], 'The ferry left the harbour'],
  [['a well-', 'known pier'], 'a well-known pier'],
  [['The coun\u2010', 'cil met'], 'The council met'],
  [['The soft\u00ad', 'ened line'], 'The softened line'],
  [['港务局', '称挖泥船'], '港务局称挖泥船'],
])('%j becomes %s', (lines, text) => {
  expect(joinLines(lines, lexicon)).toBe(text);
});

test('a typographic hyphen stays where others are written with it', () => {
  const written = lexiconOf(['a well\u2010known pier']);
  expect(joinLines(['the often\u2010', 'read book'], written)).toBe('the often\u2010read book');
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
