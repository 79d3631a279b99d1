import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';
import { queryInWords } from './query-in-words.ts';

/** Writes a query with brackets, to compare trees at a glance. */
function shape(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '*';
    case 'word':
      return `${query.inTitle ? 'title:' : ''}${query.text}${query.prefix ? '*' : ''}`;
    case 'phrase':
      return `${query.inTitle ? 'title:' : ''}${query.exact ? '=' : ''}"${query.text}${query.prefix ? '*' : ''}"`;
    case 'field':
      return `{${query.test.name} ${query.test.name === 'published' ? query.test.words : query.test.value}}`;
    case 'not':
      return `-${shape(query.part)}`;
    case 'near':
      return `(${query.parts.map(shape).join(` ~${query.distance} `)})`;
    default:
      return `(${query.parts.map(shape).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

describe('what is typed and what is understood', () => {
  test.each([
    ['', '*'],
    ['ferry', 'ferry'],
    ['ferry dead', '(ferry & dead)'],
    ['ferry and dead', '(ferry & dead)'],
    ['a b OR c', '((a & b) | c)'],
    ['a or b or c', '(a | b | c)'],
    ['(a OR b) c', '((a | b) & c)'],
    ['a -b', '(a & -b)'],
    ['a NOT (b c)', '(a & -(b & c))'],
    ['NOT NOT a', 'a'],
    ['a not (b c)', '(a & -(b & c))'],
    ['a not "b c" not lang:uk', '(a & -"b c" & -{lang uk})'],
    ['遇难 NOT 渡轮', '(遇难 & -渡轮)'],
    ['Harbour or port was closed.', '(Harbour & or & port & was & closed.)'],
    ['Closed near the mole!', '(Closed & near & the & mole!)'],
    ['Harbour OR port was closed.', '(Harbour | (port & was & closed.))'],
    ['canada or U.S.', '(canada | U.S.)'],
    ['1 000 dead (12 500 000)', '(1 000 & dead & 12 500 000)'],
    ['12 3000 1 000x', '(12 & 3000 & 1 & 000x)'],
    ['well-known -dash', '(well-known & -dash)'],
    ['"off the mole" ="Off the Mole"', '("off the mole" & ="Off the Mole")'],
    ['«у порту» „im Hafen“ “at port”', '("у порту" & "im Hafen" & "at port")'],
    ["「事故」 'at port' ‘won’t go’", '("事故" & "at port" & "won’t go")'],
    ["O'Neill's rock 'n' roll", '(O\'Neill\'s & rock & "n" & roll)'],
    ["source:'Averin Courier'", '{source Averin Courier}'],
    ['ferry | boat & dead', '(ferry | (boat & dead))'],
    ['a NEAR/5 b', '(a ~5 b)'],
    ['ferry near (dead or загинули or 遇难)', '(ferry ~10 (dead | загинули | 遇难))'],
    ['a NEAR b near/3 c', '(a ~10 b ~10 c)'],
    ['x a NEAR b y', '(x & (a ~10 b) & y)'],
    ['"north mole" near ferry or "off the mole"', '(("north mole" ~10 ferry) | "off the mole")'],
    ['ferry and boat or lang:uk', '((ferry & boat) | {lang uk})'],
    ['or noir', '(or & noir)'],
    ['Near miss and after', '(Near & miss & after)'],
    ['prix or', '(prix & or)'],
    ['permi*', 'permi*'],
    ['title:ferry dead', '(title:ferry & dead)'],
    ['title:"two words"', 'title:"two words"'],
    ['"north mol*" ferry', '("north mol*" & ferry)'],
    ['title:-ferry dead', '(-title:ferry & dead)'],
    ['title:-"two words" title:\'and more\'', '(-title:"two words" & title:"and more")'],
    ['title:-(a OR b)', '-(title:a | title:b)'],
    ['title:(a OR b) c', '((title:a | title:b) & c)'],
    ['source:"Averin Courier" lang:uk', '({source Averin Courier} & {lang uk})'],
    ['collection:"Sennet ferry" -collection:old', '({collection Sennet ferry} & -{collection old})'],
    ['TAG:port/fog -tag:old', '({tag port/fog} & -{tag old})'],
    ['after:2026-10-09', '{published published from 9 October 2026}'],
    ['after:2026-10', '{published published from October 2026}'],
    ['before:9.10.2026', '{published published before 9 October 2026}'],
    ['before:"9 жовтня 2026"', '{published published before 9 October 2026}'],
    ['after:2026年10月', '{published published from October 2026}'],
    ['date:2024-01..2024-06', '{published published from January 2024 to June 2024}'],
    ['date:2024', '{published published in 2024}'],
    ['date:..2024', '{published published up to 2024}'],
    ['has:claims is:UNREAD', '({has claim} & {is unread})'],
    ['what a b c d e f g or h', '(what & a & b & c & d & e & f & g & or & h)'],
    ['what a b c d e f g OR h', '((what & a & b & c & d & e & f & g) | h)'],
    ['https://example.org 12:30 Averin: dead', '(https://example.org & 12:30 & Averin: & dead)'],
    ['渡轮（遇难 OR 死亡）', '(渡轮 & (遇难 | 死亡))'],
  ])('%s', (text, wanted) => {
    const { query, problem } = parseQuery(text);
    expect(shape(query)).toBe(wanted);
    expect(problem).toBeNull();
  });

  test.each([
    ['"still open', '"still open"', null],
    ['(a OR b', '(a | b)', null],
    ['ferry OR', 'ferry', null],
    ['ferry NEAR', 'ferry', null],
    ['ferry near', '(ferry & near)', null],
    ['ferry or', '(ferry & or)', null],
    ['ferry -', 'ferry', null],
    ['ferry NOT', 'ferry', null],
    ['source:', '*', null],
    ['after:2026-', '{published published from 2026}', null],
    ['title:', '*', null],
    ['"', '*', null],
  ])('half typed: %s', (text, wanted, problem) => {
    const parsed = parseQuery(text);
    expect(shape(parsed.query)).toBe(wanted);
    expect(parsed.problem).toBe(problem);
  });

  test.each([
    ['a ) b', '(a & b)'],
    ['a OR OR b', '(a & b)'],
    ['OR a', 'a'],
    ['a OR (AND b)', '(a & b)'],
    ['NEAR a', 'a'],
    ['😀 $', '*'],
    ['*ing ferry', '(*ing & ferry)'],
    ['Pilots could not see', '(Pilots & could & not & see)'],
    ['Not guilty', '(Not & guilty)'],
    ['Explosion near power plant', '(Explosion & near & power & plant)'],
    ['Ferry line to sell or close', '(Ferry & line & to & sell & or & close)'],
    ['wom*n', 'wom*n'],
    ['after:banana x', 'x'],
    ['date:2024-02-30 x', 'x'],
    ['is:odd', '*'],
    ['language:uk ferry', '(language:uk & ferry)'],
    ['has:legs', '*'],
    ['after:10/11/2026', '*'],
    [`${'('.repeat(200)}a`, 'a'],
  ])('invalid syntax is read as words or left out, with a notice: %s', (text, wanted) => {
    const parsed = parseQuery(text);
    expect(shape(parsed.query)).toBe(wanted);
    expect(parsed.problem).toMatch(/read as|left out/u);
  });

  test.each([
    ['date:xyz OR ship', 'ship', /^“xyz” is not a date that date: can read .*; it was left out\.$/u],
    ['(date:xyz) AND ship', 'ship', /^“xyz” is not a date .*; it was left out\.$/u],
    [
      'date:xyz ship OR OR b',
      '(ship & b)',
      /^“xyz” is not a date .*; it was left out\. “OR” has nothing to join; .*\.$/u,
    ],
  ])('what was wrong first is said: %s', (text, wanted, problem) => {
    const parsed = parseQuery(text);
    expect(shape(parsed.query)).toBe(wanted);
    expect(parsed.problem).toMatch(problem);
  });

  test.each([
    ['date:2024..2023', true],
    ['date:2024-05-02..2024-05-01', true],
    ['date:2024..2024', false],
    ['date:2024-05..2024', false],
    ['date:2024-05-02..', false],
  ])('a range that ends before it begins is pointed out: %s', (text, isReversed) => {
    const { problem } = parseQuery(text);
    if (isReversed) expect(problem).toContain('ends before it begins');
    else expect(problem).toBeNull();
  });

  test.each([
    ['before:2019 ferry after:2020', true],
    ['date:2019 (after:2020 ferry)', true],
    ['x OR (date:2019 date:2020)', true],
    ['after:2020-05-01 before:2020-05-01', true],
    ['after:2019 before:2020', false],
    ['date:2019 OR date:2020', false],
    ['date:2019 -date:2020', false],
    ['before:2019 OR after:2020', false],
  ])('dates that exclude each other are pointed out: %s', (text, isNever) => {
    const { problem } = parseQuery(text);
    if (isNever) expect(problem).toContain('No date is in all the ranges');
    else expect(problem).toBeNull();
  });

  test.each(['"nort* mole"', '="north mol*"', '"* mole"'])('a * that stands for nothing is pointed out: %s', (text) => {
    expect(parseQuery(text).problem).toMatch(
      /^The \* in “.*” was left out: it stands for further letters only at the end/u,
    );
  });

  test('names that every object has are words', () => {
    for (const text of ['constructor', 'toString', '__proto__'])
      expect(parseQuery(text).query).toMatchObject({ kind: 'word', text });
  });

  test('runs colour the field', () => {
    const runs = parseQuery('ferry near "dead men" lang:uk -x OR').runs;
    expect(runs.map(({ kind }) => kind)).toEqual(['word', 'operator', 'phrase', 'field', 'operator', 'word', 'unused']);
  });

  test('the last word may be unfinished', () => {
    expect(parseQuery('ferry collis').unfinished).toMatchObject({ text: 'collis' });
    expect(parseQuery('ferry collis ').unfinished).toBeNull();
    expect(parseQuery('ferry "collis').unfinished).toBeNull();
    expect(parseQuery('ferry lang:u').unfinished).toBeNull();
  });
});

test.each([
  ['', 'all articles'],
  ['ferry dead', 'articles with “ferry” and “dead”'],
  [
    'ferry near (dead or загинули) after:2026-10-09',
    'articles with “ferry” near “dead” or “загинули”, published from 9 October 2026',
  ],
  ['a (b OR c) -d', 'articles with “a” and (“b” or “c”) without “d”'],
  ['source:"Averin Courier" lang:uk is:unread', 'articles from Averin Courier, in Ukrainian, unread'],
  ['-lang:uk ="Two Words" title:x', 'articles with exactly “Two Words” and “x” in the title, not in Ukrainian'],
  ['ferry collection:toll -collection:old', 'articles with “ferry”, in the collection toll, not in the collection old'],
  ['permi* tag:fog', 'articles with words that begin with “permi”, tagged fog'],
  ['ferry OR lang:uk', 'articles with “ferry” or in Ukrainian'],
  ['lang:en OR lang:uk', 'articles in English or in Ukrainian'],
  ['ferry (source:BBC OR -is:read)', 'articles with “ferry”, from BBC or not read'],
  ['source:X OR source:Y OR source:Z', 'articles from X or from Y or from Z'],
  ['-(source:X OR source:Y)', 'articles neither from X nor from Y'],
  ['ferry -(source:X OR tag:fog)', 'articles with “ferry”, neither from X nor tagged fog'],
  ['-(ferry OR source:X)', 'articles neither with “ferry” nor from X'],
  ['-(source:X lang:uk)', 'articles not (from X and in Ukrainian)'],
  ['source:X OR (source:Y is:read)', 'articles from X or (from Y and read)'],
  ['(ferry boat) OR source:X', 'articles with (“ferry” and “boat”) or from X'],
  ['ferry (boat OR source:X) -fog', 'articles with “ferry” without “fog”, with “boat” or from X'],
  ['-has:mark', 'articles without marks'],
  ['has:tag OR -has:claim', 'articles with tags or without marks for a claim'],
  ['ferry OR -boat OR -lang:uk', 'articles with “ferry” or without “boat” or not in Ukrainian'],
  ['date:2026-10 OR -tag:fog', 'articles published in October 2026 or not tagged fog'],
])('a query is described in words: %s', (text, wanted) => {
  expect(queryInWords(parseQuery(text).query)).toBe(wanted);
});

const typed = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '(',
        ')',
        '"',
        '="',
        '-',
        ' ',
        ' OR ',
        ' and ',
        ' NOT ',
        ' near/3 ',
        'near',
        '*',
        'title:',
        'source:',
        'lang:uk',
      ],
      ...[
        'after:',
        'date:2024..',
        'date:..',
        'has:',
        'is:read',
        'ferry',
        'порт',
        '渡',
        '渡轮',
        'وقال',
        '\u0000',
        '\ud83d',
        '😀',
      ],
      ...['（', '「', '«', ':', '=', '/', 'NEAR/99999', '\u0301'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 30 },
);

test('any text is understood somehow, its runs are in order, and the query can be put into words', () => {
  fc.assert(
    fc.property(typed, (parts) => {
      const text = parts.join('');
      const { query, runs } = parseQuery(text);
      let end = 0;
      for (const { from, to } of runs) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(queryInWords(query).length).toBeGreaterThan(0);
    }),
    { numRuns: tries(12_000) },
  );
});
