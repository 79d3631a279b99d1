import { expect, test } from 'vitest';
import type { TableColumns } from '../../../contract/model/imports/import.ts';
import { choicesOf, doubtWords, guessWords, mappingOf } from './column-choices.ts';

const table: TableColumns = {
  sheets: [],
  sheet: null,
  columns: [
    { name: 'Headline', guess: { field: 'title', by: 'name' } },
    { name: 'Lead', guess: { field: 'text', by: 'name' } },
    { name: 'q7', guess: { field: 'text', by: 'cells' } },
    { name: 'When', guess: { field: 'published', by: 'cells' } },
    { name: 'Rating', guess: null },
  ],
  mapping: { title: ['Headline'], text: ['Lead', 'q7'], published: ['When'] },
  rowsSeen: 240,
  isWhole: true,
  order: { dateOrder: null, unambiguousDates: 0 },
  rows: [],
  doubts: [{ kind: 'two ways', column: 3, rows: 14, row: 88 }],
};

test('columns are chosen as they were understood, and chosen columns make the mapping, left to right', () => {
  const choices = choicesOf(table);
  expect(choices).toEqual(['title', 'text', 'text', 'published', 'none']);
  expect(mappingOf(table, choices, {})).toEqual(table.mapping);
  expect(mappingOf(table, choices, { zone: '+02:00' })).toEqual({ ...table.mapping, zone: '+02:00' });
  expect(choicesOf({ ...table, mapping: null })).toEqual(['none', 'none', 'none', 'none', 'none']);
});

test('each guess is worded', () => {
  const words = choicesOf(table).map((choice, column) => guessWords(table, column, choice));
  expect(words.map((guess) => guess.words)).toEqual([
    'certain: by its name',
    'certain: by its name',
    'the longest',
    '14 read two ways',
    'left out',
  ]);
  expect(words.map(({ look }) => look)).toEqual(['sure', 'sure', 'sure', 'doubt', 'out']);
  const told = { ...table, doubts: [], order: { dateOrder: 'day first', unambiguousDates: 226 } } as const;
  expect(guessWords(told, 3, 'published').words).toBe('day first, as 226 dates show');
  expect(guessWords(table, 4, 'section').words).toBe('your choice');
});

test('a doubt says what becomes of its rows', () => {
  expect(doubtWords({ kind: 'no date', column: 3, rows: 1, row: 9 }).what).toBe(
    'Published: 1 row has no date that can be read',
  );
  expect(doubtWords({ kind: 'no text', column: 1, rows: 2, row: 9 })).toEqual({
    what: 'Text: empty in 2 rows',
    outcome: 'They are listed as failed, and not imported.',
  });
});
