import { z } from 'zod';
import { method } from '../method.ts';
import { Collection, KeptCollection, SavedSearch } from '../model/collections/collection.ts';
import { Acted, Id, Ids, Nothing } from '../model/common.ts';

const name = z.string().min(1).max(200);
const Members = z.object({ collectionId: Id, articleIds: Ids.min(1) });

export const collectionMethods = {
  'collection.create': method(
    'act',
    'Make a collection: of the articles that `search` finds at any time, or, without it, of those named. No two may have the same name; an archive keeps up to 500.',
    z.object({ name, search: SavedSearch.optional(), articleIds: Ids.default([]) }),
    Acted.extend({ collectionId: Id }),
  ),
  'collection.list': method(
    'read',
    'Collections by name, with their current counts.',
    Nothing,
    z.object({ collections: z.array(Collection) }),
  ),
  'collection.names': method(
    'read',
    'Collections by name, without their counts: at once, whatever their searches would find.',
    Nothing,
    z.object({ collections: z.array(KeptCollection) }),
  ),
  'collection.add': method(
    'act',
    'Add articles to a collection that has no search. If it has them all already, nothing is done: conflict.',
    Members,
    Acted,
  ),
  'collection.remove': method('act', 'Remove articles from a collection that has no search.', Members, Acted),
  'collection.rename': method('act', 'Rename a collection.', z.object({ collectionId: Id, name }), Acted),
  'collection.delete': method(
    'act',
    'Delete a collection. Its articles stay in the archive.',
    z.object({ collectionId: Id }),
    Acted,
  ),
};
