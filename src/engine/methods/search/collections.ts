import { CollateError } from '../../../contract/errors.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { assertArticles } from '../../store/articles/articles.ts';
import {
  addToCollection,
  assertNameFree,
  collectionById,
  collections,
  countChosen,
  createCollection,
  deleteCollection,
  removeFromCollection,
  renameCollection,
} from '../../store/collections/collections.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/open.ts';
import { eachInTurns, type Pace } from '../../store/pace.ts';
import { runAct, runActInTurns } from '../run-act.ts';

/** Limited, because each saved search is counted again whenever the list is shown. */
const MOST_KEPT = 500;

export const collectionHandlers = {
  'collection.create': (context, { search, articleIds, ...given }) => {
    const name = cleanName(given.name);
    if (search && articleIds.length > 0)
      throw new CollateError('bad-request', 'Give a collection either a search or articles. Nothing was changed.');
    const { db } = context.archive();
    if (collections(db).length >= MOST_KEPT)
      throw new CollateError('bad-request', `There are ${MOST_KEPT} collections already. Delete one first.`);
    const made = search ? `Saved the search “${name}”` : `Made the collection “${name}”`;
    const label = `${made}${articleIds.length > 0 ? ` of ${counted(new Set(articleIds).size, 'article')}` : ''}`;
    const { acted, value } = runAct(context, { kind: 'collection.create', label }, ['collection'], (store) => {
      assertNameFree(store.db, name);
      assertArticles(store.db, articleIds);
      const collectionId = createCollection(store, name, search ?? null);
      addToCollection(store.db, collectionId, articleIds);
      return collectionId;
    });
    return { ...acted, collectionId: value };
  },
  'collection.list': async (context, _params, signal) => {
    const archive = context.archive();
    const kept = collections(archive.db);
    const searches = kept.flatMap((each) => each.search ?? []);
    const found = searches.length === 0 ? [] : await archive.search.ask('counts', searches, signal);
    const chosen = countChosen(archive.db);
    const countOf = (each: (typeof kept)[number]) =>
      each.search ? found[searches.indexOf(each.search)] : chosen.get(each.collectionId);
    return { collections: kept.map((each) => ({ ...each, articles: countOf(each) ?? 0 })) };
  },
  'collection.names': (context) => ({ collections: collections(context.archive().db) }),
  'collection.add': async (context, { collectionId, articleIds }, signal) => {
    const name = nameOfChosen(context.archive().db, collectionId);
    const label = (added: number) => `Added ${counted(added, 'article')} to “${name}”`;
    const work = async ({ db }: Store, pace: Pace) => {
      assertArticles(db, articleIds);
      let added = 0;
      const add = (some: readonly number[]) => {
        added += addToCollection(db, collectionId, some);
      };
      await eachInTurns(articleIds, add, pace);
      if (added === 0) throw nothingDone(`Added nothing to “${name}”: it has`, articleIds, ' already');
      return added;
    };
    return runActInTurns(context, { kind: 'collection.add', label }, ['collection'], work, signal);
  },
  'collection.remove': async (context, { collectionId, articleIds }, signal) => {
    const name = nameOfChosen(context.archive().db, collectionId);
    const label = (removed: number) => `Removed ${counted(removed, 'article')} from “${name}”`;
    const work = async ({ db }: Store, pace: Pace) => {
      assertArticles(db, articleIds);
      let removed = 0;
      const remove = (some: readonly number[]) => {
        removed += removeFromCollection(db, collectionId, some);
      };
      await eachInTurns(articleIds, remove, pace);
      if (removed === 0) throw nothingDone(`Removed nothing from “${name}”: it does not have`, articleIds);
      return removed;
    };
    return runActInTurns(context, { kind: 'collection.remove', label }, ['collection'], work, signal);
  },
  'collection.rename': (context, { collectionId, ...given }) => {
    const name = cleanName(given.name);
    const before = collectionById(context.archive().db, collectionId).name;
    const label = `Renamed the collection “${before}” to “${name}”`;
    return runAct(context, { kind: 'collection.rename', label }, ['collection'], ({ db }) => {
      assertNameFree(db, name, collectionId);
      renameCollection(db, collectionId, name);
    }).acted;
  },
  'collection.delete': (context, { collectionId }) => {
    const { name } = collectionById(context.archive().db, collectionId);
    const label = `Deleted the collection “${name}”`;
    return runAct(context, { kind: 'collection.delete', label }, ['collection'], ({ db }) =>
      deleteCollection(db, collectionId),
    ).acted;
  },
} satisfies Partial<Handlers>;

/** Thrown, it is no act: redo is kept, and undo does not take back what was done before. */
function nothingDone(why: string, articleIds: readonly number[], end = ''): CollateError {
  return new CollateError('conflict', `${why} ${articleIds.length === 1 ? 'the article' : 'the articles'}${end}.`);
}

function cleanName(name: string): string {
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (clean === '') throw new CollateError('bad-request', 'A collection needs a name. Nothing was changed.');
  return clean;
}

/** @throws CollateError bad-request if a search keeps the collection up to date */
function nameOfChosen(db: Connection, collectionId: number): string {
  const { name, search } = collectionById(db, collectionId);
  if (search)
    throw new CollateError(
      'bad-request',
      `“${name}” is a saved search: it holds what it finds, so articles cannot be added or removed. Nothing was changed.`,
    );
  return name;
}
