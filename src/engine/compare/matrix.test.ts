import { expect, test } from 'vitest';
import { parseEdtf } from '../../text/dates/edtf.ts';
import { allStances, columnsToShow, emptyCells } from './matrix.ts';

const READ = { articles: 2, unread: 0, undated: 0, latest: '2026-10-10', vague: null };

test.each([
  [['supports', 'mentions'], 'supports'],
  [['disputes'], 'disputes'],
  [['supports', 'disputes'], 'both'],
  [['mentions', 'mentions'], 'mentions'],
] as const)('%j is %s', (stances, cell) => {
  expect(allStances(stances)).toBe(cell);
});

test('with thousands of claims, only the first columns are shown, and all in any usual matrix', () => {
  const columns = Array.from({ length: 30_000 }, (_, at) => at);
  expect(columnsToShow(columns, 4_000)).toEqual(columns.slice(0, 500));
  expect(columnsToShow(columns, 50)).toEqual(columns);
  expect(columnsToShow(columns, 0)).toEqual(columns);
});

test.each([
  ['silent', READ, '2026-10-09'],
  ['unread', { ...READ, unread: 1 }, '2026-10-09'],
  ['absent', { articles: 0, unread: 0, undated: 0, latest: null, vague: null }, '2026-10-09'],
  ['early', READ, '2026-10-13'],
  ['early before unread', { ...READ, unread: 2 }, '2026-10-13'],
  [
    'silent: the order is not known across an unknown zone',
    { ...READ, latest: '2026-10-10T23:00' },
    '2026-10-11T08:00+02:00',
  ],
  ['silent: days apart by less than zones can be', READ, '2026-10-11'],
  ['silent: one of the same month may be later', { ...READ, vague: '2026-10' }, '2026-10-20'],
  ['early: one of the month before', { ...READ, vague: '2026-09' }, '2026-10-20'],
  ['silent: one is undated', { ...READ, undated: 1 }, '2026-10-13'],
  ['silent: the claim has no date', READ, null],
] as const)('%s', (name, column, firstSeen) => {
  expect(emptyCells(column)(parseEdtf(firstSeen ?? ''))).toBe(name.split(/[: ]/)[0]);
});
