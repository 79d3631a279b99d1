/** Takes the tags and collections of another archive. Those of one name are one. */
import { isDeepStrictEqual } from 'node:util';
import type { KeptCollection, SavedSearch } from '../../../../contract/model/collections/collection.ts';
import { foldName } from '../../../../text/letters/fold.ts';
import { addTag, type Tagged } from '../../articles/tags.ts';
import { addToCollection, collections, createCollection, readFilters } from '../../collections/collections.ts';
import { type Connection, cellOf, countOf } from '../../connection.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { eachInTurns } from '../../pace.ts';
import type { TheirWork } from '../theirs/their-work.ts';
import { asThere, beginning, sayDifference, type Taking } from './taking.ts';

const NOTHING: Tagged = { articleIds: [], claimIds: [], sourceIds: [] };

/** After the sources and claims. */
export async function takeTags(taking: Taking): Promise<void> {
  const { store, work, articles, claims, sources, pace } = taking;
  const taggings = () => countOf(store.db, 'SELECT count(*) FROM tagging');
  const before = taggings();
  const byTag = Map.groupBy(work.taggings, ({ tag_id }) => tag_id);
  for (const { id, name } of work.tags) {
    const on = byTag.get(id) ?? [];
    const tag = (some: Partial<Tagged>) => addTag(store, name, { ...NOTHING, ...some });
    const idsHere = (ours: ReadonlyMap<number, number>, key: 'article_id' | 'claim_id' | 'source_id') =>
      known(
        ours,
        on.map((tagging) => tagging[key]),
      );
    await eachInTurns(idsHere(articles, 'article_id'), (articleIds) => tag({ articleIds }), pace);
    await eachInTurns(idsHere(claims, 'claim_id'), (claimIds) => tag({ claimIds }), pace);
    await eachInTurns(idsHere(sources, 'source_id'), (sourceIds) => tag({ sourceIds }), pace);
  }
  taking.taken.tag += taggings() - before;
}

const known = (ours: ReadonlyMap<number, number>, theirs: readonly (number | null)[]): number[] =>
  theirs.flatMap((id) => (id === null ? [] : (ours.get(id) ?? [])));

/** After the sources. */
export async function takeCollections(taking: Taking): Promise<void> {
  const { store, work, articles, taken, pace } = taking;
  const members = Map.groupBy(work.collected, ({ collection_id }) => collection_id);
  const here = collectionsHere(store.db);
  for (const theirs of work.collections) {
    await pace();
    const search = searchOf(taking, theirs);
    if (search === 'not here') continue;
    const chosen = known(
      articles,
      (members.get(theirs.id) ?? []).map(({ article_id }) => article_id),
    );
    const ours = here.find(theirs);
    if (!ours) {
      const collectionId = createCollection(asThere(taking, theirs.uuid, theirs.created_at), theirs.name, search);
      here.add({ collectionId, name: theirs.name, search });
      await addInTurns(taking, collectionId, chosen);
      taken.collection++;
      continue;
    }
    if (ours.name !== theirs.name)
      sayDifference(
        taking,
        nameOfWork('collection', ours.collectionId, ours.name),
        `It is called “${beginning(theirs.name)}” there. Yours stays.`,
      );
    if (!isDeepStrictEqual(ours.search, search)) {
      sayDifference(
        taking,
        nameOfWork('collection', ours.collectionId, ours.name),
        'It is kept by another search there, or by hand. Yours stays.',
      );
    } else if ((await addInTurns(taking, ours.collectionId, chosen)) > 0) taken.collection++;
  }
}

/** @returns how many were not in it */
async function addInTurns({ store, pace }: Taking, collectionId: number, articleIds: readonly number[]) {
  let added = 0;
  const add = (some: readonly number[]) => {
    added += addToCollection(store.db, collectionId, some);
  };
  await eachInTurns(articleIds, add, pace);
  return added;
}

type CollectionHere = Pick<KeptCollection, 'collectionId' | 'name' | 'search'>;

/** Theirs is known by its UUID, or else by its name. */
function collectionsHere(db: Connection) {
  const byId = new Map<number, CollectionHere>();
  const byName = new Map<string, CollectionHere>();
  const add = (collection: CollectionHere) => {
    byId.set(collection.collectionId, collection);
    byName.set(foldName(collection.name), collection);
  };
  for (const collection of collections(db)) add(collection);
  const find = ({ uuid, name }: TheirWork['collections'][number]) => {
    const known = cellOf<number>(db, 'SELECT id FROM collection WHERE uuid = ?', uuid);
    return (known === undefined ? undefined : byId.get(known)) ?? byName.get(foldName(name));
  };
  return { add, find };
}

/** Null for one whose articles are chosen by hand. Sources and articles that it names are named by their ids here. */
function searchOf(
  taking: Taking,
  { name, text, filters }: TheirWork['collections'][number],
): SavedSearch | null | 'not here' {
  if (text === null || filters === null) return null;
  const { importId, originId, collectionIds, sourceIds, articleIds, ...rest } = readFilters(filters) ?? { importId: 0 };
  const isOurs = (ids: readonly number[] | undefined, ours: ReadonlyMap<number, number>) =>
    ids === undefined || ids.every((id) => ours.has(id));
  const isWhole = isOurs(sourceIds, taking.sources) && isOurs(articleIds, taking.articles);
  if (importId !== undefined || originId !== undefined || collectionIds !== undefined || !isWhole) {
    sayDifference(
      taking,
      `collection “${name}”`,
      'This saved search is narrowed to what has no counterpart here: an origin, an import, a collection, or a source or article that did not come in. Save it again here.',
    );
    return 'not here';
  }
  const named = {
    ...rest,
    ...(sourceIds ? { sourceIds: known(taking.sources, sourceIds) } : {}),
    ...(articleIds ? { articleIds: known(taking.articles, articleIds) } : {}),
  };
  return { text, filters: named };
}
