import { CollateError } from '../../../contract/errors.ts';
import type { Collection, KeptCollection } from '../../../contract/model/collections/collection.ts';
import type { Engine } from '../../../engine/engine.ts';
import { foldName } from '../../../text/letters/fold.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { allPages } from '../all-pages.ts';
import { type Command, idsFrom, UsageError } from '../command.ts';
import { waitForIndex } from '../wait-for-queues.ts';

/** The most that the engine returns at once. */
const PAGE = 500;

export const collectionListCommand: Command = {
  name: 'collection list',
  usage: 'collate collection list',
  summary: 'Saved searches, and collections of articles chosen by hand.',
  json: '{collections: [{collectionId, name, search: {text, filters} | null, created, articles}]}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, say, answer }) => {
    await waitForIndex({ engine, say });
    const { collections } = await engine.call('collection.list', {});
    answer({ collections }, () => collections.map(inWords).join('\n'));
    return 0;
  },
};

export const collectionShowCommand: Command = {
  name: 'collection show',
  usage: 'collate collection show NAME',
  summary: 'The articles of a collection, newest first.',
  json: '{collectionId, name, search: {text, filters} | null, created, articles: [{articleId, externalId, title, source, published}]}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, say, answer }, [name]) => {
    await waitForIndex({ engine, say });
    const collection = await collectionNamed(engine, name);
    const articles = await articlesOf(engine, collection.collectionId);
    answer({ ...collection, articles }, () =>
      [
        inWords({ ...collection, articles: articles.length }),
        ...articles.map((each) => `${each.articleId}  ${each.published ?? '–'}  ${each.source}  ${each.title}`),
      ].join('\n'),
    );
    return 0;
  },
};

export const collectionAddCommand: Command = {
  name: 'collection add',
  usage: 'collate collection add NAME ARTICLE…',
  summary: 'Add articles to a collection; it is made if there is none of that name.',
  json: '{actId, label, collectionId}',
  archive: 'needed',
  words: Infinity,
  options: {},
  run: async ({ engine, answer }, [name, ...words]) => {
    const articleIds = idsFrom(words, 'ARTICLE');
    const found = await findCollection(engine, name);
    if (!found && ID_WORD.test(name ?? '')) throw noCollection(name);
    const collectionId = found?.collectionId;
    const done = collectionId
      ? { ...(await engine.call('collection.add', { collectionId, articleIds })), collectionId }
      : await engine.call('collection.create', { name: nameFrom(name), articleIds });
    answer(done, () => `${done.label}.`);
    return 0;
  },
};

export const collectionRemoveCommand: Command = {
  name: 'collection remove',
  usage: 'collate collection remove NAME ARTICLE…',
  summary: 'Remove articles from a collection. They stay in the archive.',
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options: {},
  run: async ({ engine, answer }, [name, ...words]) => {
    const articleIds = idsFrom(words, 'ARTICLE');
    const { collectionId } = await collectionNamed(engine, name);
    const acted = await engine.call('collection.remove', { collectionId, articleIds });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

export const collectionDeleteCommand: Command = {
  name: 'collection delete',
  usage: 'collate collection delete NAME',
  summary: 'Delete a collection or saved search. Its articles stay in the archive.',
  json: '{actId, label}',
  archive: 'needed',
  words: 1,
  options: {},
  run: async ({ engine, answer }, [name]) => {
    const { collectionId } = await collectionNamed(engine, name);
    const acted = await engine.call('collection.delete', { collectionId });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

/** @throws CollateError not-found, conflict if several have this name */
export async function collectionNamed(engine: Engine, name: string | undefined): Promise<KeptCollection> {
  const collection = await findCollection(engine, name);
  if (!collection) throw noCollection(name);
  return collection;
}

/** Of an option that may name one. @throws CollateError not-found */
export async function collectionIdFrom(engine: Engine, typed: string | boolean | undefined): Promise<number | null> {
  return typeof typed === 'string' ? (await collectionNamed(engine, typed)).collectionId : null;
}

function noCollection(name: string | undefined): CollateError {
  return new CollateError('not-found', `There is no collection “${name}”. Nothing was changed.`);
}

/** By its name, however that is written, or as `id:ID`. Archives of an older form may hold several saved searches of one name. */
async function findCollection(engine: Engine, word: string | undefined): Promise<KeptCollection | undefined> {
  const name = nameFrom(word);
  const { collections } = await engine.call('collection.names', {});
  const found = collections.filter((each) => foldName(each.name) === foldName(name));
  if (found.length > 1)
    throw new CollateError(
      'conflict',
      `${found.length} collections are named “${name}”: ${found.map(idWord).join(', ')}. Nothing was changed. Name one of these instead.`,
    );
  return found[0] ?? collections.find((each) => idWord(each) === name.trim());
}

/** An id that was mistyped must not become a name. */
const ID_WORD = /^\s*id:\d+\s*$/;
const idWord = ({ collectionId }: KeptCollection): string => `id:${collectionId}`;

function nameFrom(word: string | undefined): string {
  if (word === undefined || word.trim() === '') throw new UsageError('NAME is missing.');
  return word;
}

async function articlesOf(engine: Engine, collectionId: number) {
  const page = (offset: number) =>
    engine.call('search.run', {
      text: '',
      filters: { collectionIds: [collectionId] },
      sort: 'newest',
      offset,
      limit: PAGE,
    });
  const { hits, listed } = await page(0);
  const all = await allPages(hits, listed, async (offset) => (await page(offset)).hits);
  return all.map(({ articleId, externalId, title, source, published }) => ({
    articleId,
    externalId,
    title,
    source,
    published,
  }));
}

function inWords({ name, search, articles }: Collection): string {
  return `${name}: ${counted(articles, 'article')}${search ? `, found by ${search.text === '' ? 'its filters' : search.text}` : ''}`;
}
