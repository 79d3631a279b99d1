/** Takes the tags and collections of another archive. Those of one name are one. */
import { isDeepStrictEqual } from 'node:util';
import type { SavedSearch } from '../../../contract/model/collection.ts';
import { foldName } from '../../../text/fold.ts';
import { addTag } from '../articles/tags.ts';
import { addToCollection, collections, createCollection, readFilters } from '../collections/collections.ts';
import { cellOf, countOf } from '../connection.ts';
import { asThere, leaveOut, type Taking } from './taking.ts';
import type { TheirWork } from './their-work.ts';

/** After the sources and claims. */
export async function takeTags(taking: Taking): Promise<void> {
  const { store, work, articles, claims, sources } = taking;
  const taggings = () => countOf(store.db, 'SELECT count(*) FROM tagging');
  const before = taggings();
  const byTag = Map.groupBy(work.taggings, ({ tag_id }) => tag_id);
  for (const { id, name } of work.tags) {
    await taking.pace();
    const on = byTag.get(id) ?? [];
    const articleIds = known(
      articles,
      on.map(({ article_id }) => article_id),
    );
    const claimIds = known(
      claims,
      on.map(({ claim_id }) => claim_id),
    );
    const sourceIds = known(
      sources,
      on.map(({ source_id }) => source_id),
    );
    if (articleIds.length + claimIds.length + sourceIds.length > 0)
      addTag(store, name, { articleIds, claimIds, sourceIds });
  }
  taking.taken.tag += taggings() - before;
}

const known = (ours: ReadonlyMap<number, number>, theirs: readonly (number | null)[]): number[] =>
  theirs.flatMap((id) => (id === null ? [] : (ours.get(id) ?? [])));

/** After the sources. */
export async function takeCollections(taking: Taking): Promise<void> {
  const { store, work, articles, taken } = taking;
  const members = Map.groupBy(work.collected, ({ collection_id }) => collection_id);
  for (const theirs of work.collections) {
    await taking.pace();
    const search = searchOf(taking, theirs);
    if (search === 'not here') continue;
    const chosen = known(
      articles,
      (members.get(theirs.id) ?? []).map(({ article_id }) => article_id),
    );
    const ours = ourCollection(taking, theirs);
    if (!ours) {
      const collectionId = createCollection(asThere(taking, theirs.uuid, theirs.created_at), theirs.name, search);
      addToCollection(store.db, collectionId, chosen);
      taken.collection++;
    } else if (!isDeepStrictEqual(ours.search, search)) {
      leaveOut(taking, `collection ${ours.name}`, 'It is kept by another search there, or by hand. Yours stays.');
    } else if (addToCollection(store.db, ours.collectionId, chosen) > 0) taken.collection++;
  }
}

function ourCollection({ store: { db } }: Taking, { uuid, name }: TheirWork['collections'][number]) {
  const known = cellOf<number>(db, 'SELECT id FROM collection WHERE uuid = ?', uuid);
  const all = collections(db);
  return (
    all.find(({ collectionId }) => collectionId === known) ?? all.find((each) => foldName(each.name) === foldName(name))
  );
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
    leaveOut(
      taking,
      `collection ${name}`,
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
