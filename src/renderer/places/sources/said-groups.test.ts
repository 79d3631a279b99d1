import { expect, test } from 'vitest';
import type { Said } from '../../../contract/model/sources/source.ts';
import { besideOthers, saidGroups } from './said-groups.ts';

const said = (claimId: number, changes: Partial<Said> = {}, claim: Partial<Said['claim']> = {}): Said =>
  ({
    claim: { claimId, tags: [], sources: 3, origins: 2, ...claim },
    stance: 'supports',
    passages: 1,
    alone: false,
    first: false,
    against: 0,
    published: null,
    ...changes,
  }) as Said;

const ids = (groups: ReturnType<typeof saidGroups>) =>
  groups.map(({ name, rows }) => [name, rows.map(({ claim }) => claim.claimId)]);

test('by stance: contested ones first, without empty groups', () => {
  expect(ids(saidGroups([said(1), said(2, { stance: 'both' }), said(3, { stance: 'mentions' })], 'stance'))).toEqual([
    ['On both sides', [2]],
    ['Supports', [1]],
    ['Mentions', [3]],
  ]);
});

test('by time: earliest first, undated last', () => {
  const rows = [said(1), said(2, { published: '2026-10-10T06:15' }), said(3, { published: '2026-10-09' })];
  expect(ids(saidGroups(rows, 'time'))).toEqual([['', [3, 2, 1]]]);
});

test('by tag: the first of each claim', () => {
  expect(ids(saidGroups([said(1, {}, { tags: ['toll'] }), said(2)], 'tag'))).toEqual([
    ['toll', [1]],
    ['without a tag', [2]],
  ]);
});

test('how a source compares with others, most serious statement first', () => {
  expect(besideOthers(said(1, { against: 2, first: true }))).toEqual({ kind: 'against', words: 'against 2' });
  expect(besideOthers(said(1, { alone: true, first: true }))).toEqual({ kind: 'alone', words: 'alone, first' });
  expect(besideOthers(said(1, { first: true }))).toEqual({ kind: 'first', words: 'first' });
  expect(besideOthers(said(1))).toEqual({ kind: 'with', words: 'with 2 sources' });
  expect(besideOthers(said(1, {}, { sources: 2, origins: 1 }))).toEqual({
    kind: 'with',
    words: 'with 1 source, one origin',
  });
});
