import { expect, test } from 'vitest';
import type { Collection } from '../../../contract/model/collections/collection.ts';
import { isNameTaken, nearCollections } from './near-collections.ts';

const NAMES = ['All about ferries', 'Ferry', 'Ferry, 9–12 October', 'Порт і пором', 'The ferry’s master'];
const all: Collection[] = NAMES.map((name, at) => ({
  collectionId: at + 1,
  name,
  search: null,
  created: '',
  articles: 0,
}));
const near = (typed: string, lastId: number | null = null) =>
  nearCollections(all, typed, lastId).map(({ name }) => name);

test('the nearest names come first: the same, then those that begin so, then those with such a word', () => {
  expect(near('ferr')).toEqual(['Ferry', 'Ferry, 9–12 October', 'All about ferries', 'The ferry’s master']);
  expect(near('FERRY')).toEqual(['Ferry', 'Ferry, 9–12 October', 'The ferry’s master']);
  expect(near('master ferry')).toEqual(['The ferry’s master']);
  expect(near('pórt')).toEqual([]);
  expect(near('mâster')).toEqual(['The ferry’s master']);
  expect(near('ПОРОМ')).toEqual(['Порт і пором']);
  expect(near('bridge')).toEqual([]);
});

test('before anything is typed, the one added to last comes first', () => {
  expect(near(' ')).toEqual(NAMES);
  expect(near('', 4)[0]).toBe('Порт і пором');
  expect(near('', 4)).toHaveLength(5);
});

test('a name is taken however it is written', () => {
  expect([isNameTaken(all, ' ferry '), isNameTaken(all, 'Ferries')]).toEqual([true, false]);
});
