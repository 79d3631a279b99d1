import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { readRtf } from './read-rtf.ts';

function textOf(rtf: string): string[] {
  return readRtf(Buffer.from(rtf, 'latin1')).paragraphs.map(({ text }) => text);
}

test('a document with fonts for three scripts, a table, a note, deleted and hidden words is read', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour-notes.rtf'));
  const [draft] = await readBytes(bytes, 'harbour-notes.rtf');
  expect(draft).toMatchObject({
    title: 'Notes from the harbour',
    byline: 'Ada Finch',
    published: '2024-05-03',
    paragraphs: [
      'The pier closes in June, said the council. It costs 4€ a day, café or not.',
      'Гавань работает.',
      '港が ソ表.',
      '😀 and a lone � one.',
      'Year\tMillion',
      'a first point',
      'On weekdays only.',
    ],
    furniture: ['Harbour Daily, local pages'],
  });
});

test('bytes are read in their font’s charset, or else in the document’s', () => {
  expect(textOf(String.raw`{\rtf1\ansi\ansicpg1250 za\'bf\'f3\'b3\'e6}`)).toEqual(['zażółć']);
  expect(textOf(String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset238 Arial CE;}}\f0 \'c8l\'e1nek}`)).toEqual([
    'Článek',
  ]);
  expect(textOf(String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'c4\'e0}`)).toEqual(['Да']);
  expect(textOf(String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset134 SimSun;}}\f0 \'d6\'d0\'ce\'c4}`)).toEqual(['中文']);
  expect(textOf(String.raw`{\rtf1\ansi{\fonttbl{\f3\fcharset2 Symbol;}}{\f3 m}m}`)).toEqual(['μm']);
  expect(textOf(String.raw`{\rtf1\ansi{\fonttbl{\f3\fcharset2 Symbol;}}{\f3\u61549 ?}m}`)).toEqual(['μm']);
});

test('raised digits are apart from those on the line, and words with a line through them left out', () => {
  expect(
    textOf(
      String.raw`{\rtf1 At least {\strike 14}{\strike\strike0 12}{\super 3} died, 5\up6 1\up0/\sub 2\nosupersub 0.}`,
    ),
  ).toEqual(['At least 12³ died, 5¹/₂0.']);
  expect(textOf(String.raw`{\rtf1 In 9{\super\plain 5}; {\super\strike 1}0; {\up1 20}{\dn1 26}.}`)).toEqual([
    'In 95; 0; 2026.',
  ]);
});

test('substitutes for Unicode characters are skipped, however many there are', () => {
  expect(textOf(String.raw`{\rtf1\uc2 \u8364\'a2\'e3 and {\uc0\u8364}5}`)).toEqual(['€ and €5']);
});

test('unmatched braces and unclosed groups are read to the end', () => {
  expect(textOf(String.raw`{\rtf1 One.}}\par Two.`)).toEqual(['One.', 'Two.']);
  expect(textOf(`{\\rtf1 ${'{'.repeat(200_000)}Deep.`)).toEqual(['Deep.']);
});

test('notes marked for newer programs are read, and a paragraph whose mark was deleted continues', () => {
  expect(textOf(String.raw`{\rtf1 One{\*\footnote A note.}{\*\comment no}.\par Two}`)).toEqual([
    'One.',
    'Two',
    'A note.',
  ]);
  expect(textOf(String.raw`{\rtf1 One {\deleted or two\par}and more.}`)).toEqual(['One and more.']);
});

test('a truncated document is reported, beside what precedes the cut', async () => {
  const whole =
    '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\pard The council voted on Friday to close the pier.\\par}{\\pard Work begins in April.\\par}}';
  const read = (length: number) => readBytes(Buffer.from(whole.slice(0, length)), 'a.rtf');
  expect(await read(whole.length)).toHaveLength(1);
  expect(await read(whole.length - 12)).toMatchObject([
    { paragraphs: [expect.any(String), 'Work begins in'] },
    { code: 'damaged', member: 'the end of the file' },
  ]);
  expect(await read(30)).toMatchObject([{ code: 'damaged', member: null }]);
});

test('UTF-8 in place of escapes, and a byte order mark, are read correctly', () => {
  const rtf = '\ufeff{\\rtf1\\ansi\\uc2 Der Pier – geschlossen 😀\\par Гавань.}';
  expect(readRtf(Buffer.from(rtf)).paragraphs.map(({ text }) => text)).toEqual([
    'Der Pier – geschlossen 😀',
    'Гавань.',
  ]);
});

test('an author’s name of question marks, which a program could not write, is none', async () => {
  const rtf = '{\\rtf1\\ansi{\\info{\\author ???}}The ferry left. It came back ???.\\par The quay is shut.\\par}';
  expect(await readBytes(Buffer.from(rtf), 'a.rtf')).toMatchObject([{ byline: null }]);
});

test('entries of a list that stand where their marks belong, as AbiWord writes them, are text', () => {
  const entry = (words: string) =>
    String.raw`{\listtext\pard\fi-360{\f0{\*\listtag0}\tab ${words}}{\f0{\*\listtag0}\par}}`;
  expect(
    textOf(String.raw`{\rtf1{\f0{\*\listtag0}The union asks for:}\par ${entry('a rise')}${entry('rest days')}}`),
  ).toEqual(['The union asks for:', 'a rise', 'rest days']);
  expect(textOf(String.raw`{\rtf1{\listtext 1.\tab}a rise\par}`)).toEqual(['a rise']);
});

test('zero bytes among the words are told, those of a picture kept as bytes are not', async () => {
  const file = (middle: Buffer) =>
    Buffer.concat([
      Buffer.from('{\\rtf1\\ansi The pier closes'),
      middle,
      Buffer.from(' on Monday, the council said.\\par}'),
    ]);
  expect(await readBytes(file(Buffer.alloc(512)), 'a.rtf')).toMatchObject([
    { paragraphs: ['The pier closes\ufffd on Monday, the council said.'] },
    { code: 'damaged', member: 'the gap in the file' },
  ]);
  const picture = Buffer.concat([Buffer.from('{\\pict\\bin200 '), Buffer.alloc(200), Buffer.from('}')]);
  expect(await readBytes(file(picture), 'a.rtf')).toMatchObject([
    { paragraphs: ['The pier closes on Monday, the council said.'] },
  ]);
});
