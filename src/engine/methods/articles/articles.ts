import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import type { MetadataField } from '../../../contract/model/metadata.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { paywallLine } from '../../extract/story/paywall-phrases.ts';
import { dependentsOf } from '../../store/articles/article-deletion.ts';
import {
  articleById,
  articleHeads,
  articleWithOther,
  assertArticles,
  originalOf,
  setRead,
} from '../../store/articles/articles.ts';
import { cleanValue } from '../../store/articles/checked-values.ts';
import { putBack, setAside, setAsideAgain } from '../../store/articles/move-pieces.ts';
import { changedElsewhere } from '../../store/changed-elsewhere.ts';
import { evidenceOfArticle } from '../../store/claims/evidence.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/open.ts';
import { originalBytes } from '../../store/originals/originals.ts';
import type { Pace } from '../../store/pace.ts';
import { runAct, runActInTurns } from '../run-act.ts';
import { tellOf } from '../tell-of.ts';
import { correctInTurns } from './corrected-value.ts';
import { deleteForGood } from './delete-for-good.ts';
import { drawnArticle } from './drawn-article.ts';
import { assertCurrent, pieceToPutBack, wholeOriginal } from './piece-place.ts';

export const articleHandlers = {
  'article.get': (context, { articleId }) => {
    const article = articleById(context.archive().db, articleId);
    return { article: { ...article, paywallLine: paywallLine(article.furniture, article.words) } };
  },
  'article.heads': (context, { articleIds }) => ({ articles: articleHeads(context.archive().db, articleIds) }),
  'article.original': (context, { articleId }) => {
    const { db } = context.archive();
    const { sha256, mediaType, path, member } = originalOf(db, articleId);
    const { name, ext } = parse(path);
    return {
      sha256,
      mediaType,
      name: member === null ? name + ext : `${name}, ${member}${ext}`,
      bytes: originalBytes(db, sha256),
    };
  },
  'article.originalView': async (context, { articleId, show }, signal) => {
    const { db, originalViews } = context.archive();
    const original = wholeOriginal(db, articleId);
    if (show.includes('bytes')) return originalViews.source(original, signal);
    const { html, charset } = await originalViews.page(original, drawnArticle(db, articleId, show), signal);
    return { html, charset };
  },
  'article.originalFacts': async (context, { articleId }, signal) => {
    const { db, originalViews } = context.archive();
    const original = wholeOriginal(db, articleId);
    const { charset, leftOut } = await originalViews.page(original, drawnArticle(db, articleId, []), signal);
    const holds = createHash('sha256').update(original.bytes).digest('hex') === original.sha256;
    return { holds, checked: context.clock().toISOString(), charset, ...leftOut };
  },
  'article.putBack': async (context, asked, signal) => {
    const { articleId } = asked;
    const archive = context.archive();
    // Refused before the place is looked for: by then another archive may be open, which can be written.
    archive.store();
    const { revisionId, ...piece } = await pieceToPutBack(archive, asked, signal);
    const act = { kind: 'article.putBack', label: 'Put a piece back into the text' };
    const work = (store: Store) => {
      assertCurrent(store.db, articleId, revisionId);
      putBack(store, articleId, piece);
    };
    return archive.whenFree(() => runAct(context, act, ['article', 'claim', 'report'], work).acted, signal);
  },
  'article.setAsideParagraphs': (context, { articleId, paragraphs }) => {
    const label = (lost: number) =>
      `Set ${paragraphs.length === 1 ? 'a paragraph' : counted(paragraphs.length, 'paragraph')} aside${
        lost > 0 ? `; ${counted(lost, 'mark has lost its place', 'marks have lost their place')}` : ''
      }`;
    return runAct(context, { kind: 'article.setAside', label }, ['article', 'claim', 'report'], (store) => {
      const before = marksWithoutPlace(store.db, articleId);
      setAside(store, articleId, paragraphs);
      return marksWithoutPlace(store.db, articleId) - before;
    }).acted;
  },
  'article.setAside': (context, { articleId, putBackId }) =>
    runAct(
      context,
      { kind: 'article.setAside', label: 'Set a piece aside again' },
      ['article', 'claim', 'report'],
      (store) => setAsideAgain(store, articleId, putBackId),
    ).acted,
  'article.markRead': (context, { articleIds, read }) => {
    const { db, clock } = context.archive().store();
    const articles = setRead(db, articleIds, read, clock().toISOString());
    context.emit({ name: 'changed', nouns: ['article', 'source'] });
    return { articles };
  },
  'article.correct': async (context, { articleIds, field, reason, over, ...given }, signal) => {
    const ids = [...new Set(articleIds)];
    const value = cleanValue(given.value);
    const label = `${value === null ? 'Cleared' : 'Corrected'} ${FIELD_WORDS[field]} of ${counted(ids.length, 'article')}`;
    const work = async (store: Store, pace: Pace) => {
      assertArticles(store.db, ids);
      if (over !== undefined) assertStillReads(store.db, ids, field, over);
      await correctInTurns(store, ids, { field, value, reason }, pace);
    };
    return runActInTurns(
      context,
      { kind: 'article.correct', label },
      ['article', 'source', 'claim', 'report'],
      work,
      signal,
    );
  },
  'article.dependents': (context, { articleIds }) => dependentsOf(context.archive().db, articleIds),
  'article.delete': async (context, { articleIds, confirm }, signal) => {
    const archive = context.archive();
    const { db } = archive.store();
    const ids = [...new Set(articleIds)];
    assertArticles(db, ids);
    if (confirm !== ids.length) {
      const dependents = dependentsOf(db, ids);
      throw new CollateError(
        'needs-confirmation',
        `Deleting ${counted(ids.length, 'article')} is final. ${inWords(dependents)} Nothing was deleted. Confirm with the number of articles.`,
        dependents,
      );
    }
    try {
      await deleteForGood(archive, ids, signal, tellOf(context, 'deletion'));
    } finally {
      context.emit({
        name: 'changed',
        nouns: ['article', 'claim', 'source', 'origin', 'tag', 'import', 'comparison', 'report', 'act'],
      });
    }
    return { articles: ids.length };
  },
} satisfies Partial<Handlers>;

function assertStillReads(db: Connection, ids: readonly number[], field: MetadataField, value: string | null): void {
  const changed = articleWithOther(db, ids, field, value);
  if (changed !== undefined) throw changedElsewhere(`In article ${changed}, ${FIELD_WORDS[field]}`);
}

function inWords({ passages, claims, reports, originals }: ReturnType<typeof dependentsOf>): string {
  const lost =
    passages === 0
      ? ''
      : ` and ${counted(passages, 'passage')} (of ${counted(claims, 'claim')}, quoted in ${counted(reports, 'report')})`;
  return `It also deletes ${counted(originals, 'original')}${lost}.`;
}

function marksWithoutPlace(db: Connection, articleId: number): number {
  return evidenceOfArticle(db, articleId).filter((mark) => !placeOf(mark)).length;
}

const FIELD_WORDS = {
  title: 'the title',
  byline: 'the byline',
  published: 'the date published',
  updated: 'the date updated',
  retrieved: 'the date retrieved',
  source: 'the source',
  language: 'the language',
  url: 'the address',
  section: 'the section',
} as const;
