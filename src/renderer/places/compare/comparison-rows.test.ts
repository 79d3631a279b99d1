import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../contract/model/comparing/comparison.ts';
import { discrepancyKey } from '../../../contract/model/comparing/discrepancy-key.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { sentences } from '../../../text/sentences/sentences.ts';
import { blocksOf, differsBetween, rowsOf, stopsOf } from './comparison-rows.ts';

const COURIER = 'Nine people died. The ferry sailed at noon.\n\nDivers searched. The quay is shut.';
const HERALD = 'The ferry sailed at noon 🚢. Twelve people died.';

function passage(articleId: number, text: string, words: string): Passage {
  const from = text.indexOf(words);
  return { articleId, ...codePointMap(text).spanFromUtf16({ from, to: from + words.length }), text: words };
}
const dead = {
  kind: 'figure' as const,
  about: 'people',
  values: [
    { ...passage(1, COURIER, 'Nine people'), normal: '9' },
    { ...passage(2, HERALD, 'Twelve people'), normal: '12' },
  ],
  compatible: false,
  orderUnknown: false,
};
const maybe = { ...dead, kind: 'date' as const, compatible: true };
const comparison = {
  aligned: [
    {
      members: [passage(1, COURIER, 'The ferry sailed at noon.'), passage(2, HERALD, 'The ferry sailed at noon 🚢.')],
      score: 1,
      discrepancies: [],
    },
    {
      members: [passage(1, COURIER, 'Nine people died.'), passage(2, HERALD, 'Twelve people died.')],
      score: 0.8,
      discrepancies: [maybe, dead],
    },
  ],
};
const unique = [passage(1, COURIER, 'Divers searched.'), passage(1, COURIER, 'The quay is shut.')];
const rows = rowsOf(comparison, [1, 2], []);

test('rows follow the text of the leftmost column; differences that can both be true come last', () => {
  expect(rows.rows.map(({ members }) => members.get(1)?.text)).toEqual([
    'Nine people died.',
    'The ferry sailed at noon.',
  ]);
  expect(rows.open.map(({ kind }) => kind)).toEqual(['figure', 'date']);
  expect(rowsOf(comparison, [2, 1], []).rows[0]?.members.get(2)?.text).toBe('The ferry sailed at noon 🚢.');
});

test('a dismissed difference leaves the row and is still counted', () => {
  const rest = rowsOf(comparison, [1, 2], [discrepancyKey(dead)]);
  expect(rest.open.map(({ kind }) => kind)).toEqual(['date']);
  expect(rest.dismissed.map(({ kind }) => kind)).toEqual(['figure']);
  expect(rest.rows[0]?.differences).toHaveLength(1);
});

test('by kind, those of one kind are together', () => {
  const [row] = comparison.aligned.slice(1);
  const mixed = {
    aligned: [
      { ...row, score: 1, members: row?.members ?? [], discrepancies: [{ ...dead, kind: 'name' as const }, dead] },
    ],
  };
  expect(rowsOf(mixed, [1, 2], [], 'kind').open.map(({ kind }) => kind)).toEqual(['figure', 'name']);
});

test('two articles differ if both have a value and none is shared', () => {
  expect(differsBetween(dead, 1, 2)).toBe(true);
  expect(differsBetween(dead, 1, 3)).toBe(false);
  expect(differsBetween({ values: dead.values.map((value) => ({ ...value, normal: '9' })) }, 1, 2)).toBe(false);
});

test('blocks keep paragraphs, join what only one says, and mark the smallest differing words', () => {
  const blocks = blocksOf({ articleId: 1, text: COURIER }, rows, unique);
  expect(blocks.map(({ from, to, kind, opens }) => [COURIER.slice(from, to), kind, opens])).toEqual([
    ['Nine people died.', 'row', true],
    ['The ferry sailed at noon.', 'row', false],
    ['Divers searched. The quay is shut.', 'only', true],
  ]);
  expect(blocks[0]?.pieces).toEqual([
    { text: 'Nine people', keys: [discrepancyKey(dead), discrepancyKey(maybe)] },
    { text: ' died.', keys: [] },
  ]);
});

test('a sentence in two rows is one block of both', () => {
  const [first, ...others] = comparison.aligned;
  const [sailed] = others.flatMap(({ members }) => members.filter(({ articleId }) => articleId === 2));
  const again = {
    score: 0.2,
    members: [...(first?.members ?? []).filter((one) => one.articleId === 1), sailed],
    discrepancies: [],
  };
  const doubled = rowsOf({ aligned: [...comparison.aligned, again] as typeof comparison.aligned }, [1, 2], []);
  const blocks = blocksOf({ articleId: 1, text: COURIER }, doubled, unique);
  expect(blocks.filter(({ kind }) => kind === 'row')).toHaveLength(2);
  expect(blocks.map(({ rows: own }) => own.length)).toContain(2);
});

test('places are code points: a character beyond the BMP shifts nothing', () => {
  const [sailed, died] = blocksOf({ articleId: 2, text: HERALD }, rows, []);
  expect(HERALD.slice(sailed?.from, sailed?.to)).toBe('The ferry sailed at noon 🚢.');
  expect(died?.pieces[0]?.text).toBe('Twelve people');
});

test('stops are what differs, what agrees, and what only one says', () => {
  const stops = stopsOf(rows, [blocksOf({ articleId: 1, text: COURIER }, rows, unique)]);
  expect([stops.differ.length, stops.agree.length, stops.only.length]).toEqual([2, 1, 1]);
});

const WORDS = fc.constantFrom('Rain fell.', 'The mole broke!', 'Він мовчав.', '港口关闭。', 'So it was? 🚢');
test('blocks contain every word of an article once, in order, whatever is aligned', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(WORDS, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.nat(7),
      (paras, mask) => {
        const text = paras.map((list) => list.join(' ')).join('\n\n');
        const map = codePointMap(text);
        const all = sentences(text, 'en').map((span) => ({
          articleId: 1,
          ...map.spanFromUtf16(span),
          text: text.slice(span.from, span.to),
        }));
        const aligned = all.filter((_, at) => (at + mask) % 3 === 0);
        const only = all.filter((_, at) => (at + mask) % 3 === 1);
        const some = rowsOf(
          { aligned: aligned.map((member) => ({ members: [member], score: 1, discrepancies: [] })) },
          [1],
          [],
        );
        const blocks = blocksOf({ articleId: 1, text }, some, only);
        const drawn = blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('');
        expect(drawn.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(blocks.filter(({ kind }) => kind === 'row')).toHaveLength(aligned.length);
      },
    ),
  );
});
