import { CollateError } from '../../../contract/errors.ts';
import type { Noun } from '../../../contract/events.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { assertArticles } from '../../store/articles/articles.ts';
import { addTag, countTags, removeTag, type Tagged, tagUses } from '../../store/articles/tags.ts';
import { assertClaims } from '../../store/claims/claims.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/open.ts';
import { eachInTurns, type Pace } from '../../store/pace.ts';
import { assertSources } from '../../store/sources/sources.ts';
import { runActInTurns } from '../run-act.ts';

export const tagHandlers = {
  'tag.list': (context, page) => {
    const { db } = context.archive();
    return { total: countTags(db), tags: tagUses(db, page) };
  },
  'tag.add': async (context, { tag, ...on }, signal) => {
    const name = cleanTag(tag);
    const request = { kind: 'tag.add', label: `Tagged ${inWords(on)} “${name}”` };
    const work = async (store: Store, pace: Pace) => {
      assertThere(store.db, on);
      await inParts(on, (some) => addTag(store, name, some), pace);
    };
    return runActInTurns(context, request, nounsOf(on), work, signal);
  },
  'tag.remove': async (context, { tag, ...from }, signal) => {
    const request = { kind: 'tag.remove', label: `Removed the tag “${tag}” from ${inWords(from)}` };
    const work = async ({ db }: Store, pace: Pace) => {
      assertThere(db, from);
      await inParts(from, (some) => removeTag(db, tag, some), pace);
    };
    return runActInTurns(context, request, nounsOf(from), work, signal);
  },
} satisfies Partial<Handlers>;

async function inParts(
  { articleIds, claimIds, sourceIds }: Tagged,
  work: (some: Tagged) => void,
  pace: Pace,
): Promise<void> {
  const none = { articleIds: [], claimIds: [], sourceIds: [] };
  await eachInTurns(articleIds, (some) => work({ ...none, articleIds: some }), pace);
  await eachInTurns(claimIds, (some) => work({ ...none, claimIds: some }), pace);
  await eachInTurns(sourceIds, (some) => work({ ...none, sourceIds: some }), pace);
}

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
