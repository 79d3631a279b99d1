import { CollateError } from '../../contract/errors.ts';
import type { Noun } from '../../contract/events.ts';
import { counted } from '../../text/counted.ts';
import type { Handlers } from '../context.ts';
import { assertArticles } from '../store/articles/articles.ts';
import { addTag, countTags, removeTag, type Tagged, tagUses } from '../store/articles/tags.ts';
import { assertClaims } from '../store/claims/claims.ts';
import type { Connection } from '../store/connection.ts';
import { assertSources } from '../store/sources/sources.ts';
import { runAct } from './run-act.ts';

export const tagHandlers = {
  'tag.list': (context, page) => {
    const { db } = context.archive();
    return { total: countTags(db), tags: tagUses(db, page) };
  },
  'tag.add': (context, { tag, ...on }) => {
    const name = cleanTag(tag);
    return runAct(context, { kind: 'tag.add', label: `Tagged ${inWords(on)} “${name}”` }, nounsOf(on), (store) => {
      assertThere(store.db, on);
      addTag(store, name, on);
    }).acted;
  },
  'tag.remove': (context, { tag, ...from }) =>
    runAct(
      context,
      { kind: 'tag.remove', label: `Removed the tag “${tag}” from ${inWords(from)}` },
      nounsOf(from),
      ({ db }) => {
        assertThere(db, from);
        removeTag(db, tag, from);
      },
    ).acted,
} satisfies Partial<Handlers>;

/** Makes "Ferry / rescue" and "Ferry/rescue" the same tag. */
function cleanTag(tag: string): string {
  const levels = tag
    .normalize('NFC')
    .split('/')
    .map((level) => level.replace(/\s+/gu, ' ').trim());
  if (levels.some((level) => level === '')) {
    throw new CollateError('bad-request', `“${tag}” has a level without a name. Nothing was tagged.`);
  }
  return levels.join('/');
}

function assertThere(db: Connection, on: Tagged): void {
  assertArticles(db, on.articleIds);
  assertClaims(db, on.claimIds);
  assertSources(db, on.sourceIds);
}

function inWords({ articleIds, claimIds, sourceIds }: Tagged): string {
  const parts = [
    articleIds.length > 0 && counted(articleIds.length, 'article'),
    claimIds.length > 0 && counted(claimIds.length, 'claim'),
    sourceIds.length > 0 && counted(sourceIds.length, 'source'),
  ].filter((part) => part !== false);
  if (parts.length === 0)
    throw new CollateError('bad-request', 'No article, claim or source was named. Nothing was changed.');
  return parts.join(', ');
}

function nounsOf({ articleIds, claimIds, sourceIds }: Tagged): Noun[] {
  const nouns: Noun[] = ['tag'];
  if (articleIds.length > 0) nouns.push('article');
  if (claimIds.length > 0) nouns.push('claim');
  if (sourceIds.length > 0) nouns.push('source');
  return nouns;
}
