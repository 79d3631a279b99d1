import type { Collection } from '../../../contract/model/collections/collection.ts';
import { foldLetters, foldName, stripMarks } from '../../../text/letters/fold.ts';

/** Returns the collections whose names contain all typed words, nearest first: the same name, then names that begin with it, then names with words that do. Before anything is typed, all of them. */
export function nearCollections(
  collections: readonly Collection[],
  typed: string,
  lastId: number | null,
): readonly Collection[] {
  const wanted = plain(typed);
  const words = wanted.split(' ');
  return collections
    .map((collection) => ({ collection, name: plain(collection.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map(({ collection, name }) => ({
      collection,
      distance: [name === wanted, name.startsWith(wanted), ` ${name}`.includes(` ${wanted}`), true].indexOf(true),
    }))
    .sort((a, b) => a.distance - b.distance || isLast(b.collection, lastId) - isLast(a.collection, lastId))
    .map(({ collection }) => collection);
}

/** Whether one of them has this name, however it is written. */
export const isNameTaken = (collections: readonly Collection[], typed: string): boolean =>
  collections.some(({ name }) => foldName(name) === foldName(typed));

const isLast = ({ collectionId }: Collection, lastId: number | null) => Number(collectionId === lastId);
const plain = (name: string) => stripMarks(foldLetters(foldName(name)));
