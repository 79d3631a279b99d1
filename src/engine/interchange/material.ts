/** What an export takes, read from the archive page by page. */

import { basename } from 'node:path';
import type { EvidenceInPlace } from '../../contract/model/articles/article.ts';
import { archiveFacts } from '../store/archive-facts.ts';
import { articleHeads } from '../store/articles/articles.ts';
import {
  allIds,
  currentTexts,
  type ExportScope,
  passagesByArticle,
  passagesByClaim,
  textFacts,
} from '../store/articles/taking-out.ts';
import { relationsOf } from '../store/claims/claim-relations.ts';
import { claimsById } from '../store/claims/claims.ts';
import { evidenceInPlace } from '../store/claims/evidence.ts';
import { gradesOfClaim } from '../store/claims/grades.ts';
import { collectionsOf } from '../store/collections/collections.ts';
import type { Connection } from '../store/connection.ts';
import { inChunks } from '../store/in-chunks.ts';
import type { InterchangeWriter, ListedArticle, Material, TakenArticle, TakenClaim } from './formats/port.ts';

interface MeasuredMaterial extends Material {
  /** The length of each list. */
  readonly counts: Readonly<Record<InterchangeWriter['walks'][number], number>>;
}

const PAGE = 100;
/** A claim may rest on thousands of passages, of which each carries its words. */
const PASSAGES_AT_ONCE = 500;

/** @param onTaken called for each article and claim that was given out */
export function readMaterial(
  db: Connection,
  { path, scope, by }: { path: string; scope: ExportScope; by: string },
  onTaken: () => void = () => {},
): MeasuredMaterial {
  const inArticles = passagesByArticle(db, scope);
  const inClaims = passagesByClaim(db, scope);
  const articleIds = scope.articleIds ?? (scope.claimIds ? [...inArticles.keys()] : allIds(db, 'article'));
  const claimIds = scope.claimIds ?? (scope.articleIds ? claimsIn(inClaims) : allIds(db, 'claim'));
  const lists = { articles: articleIds, markedArticles: [...inArticles.keys()], claims: claimIds };
  const articles = (ids: readonly number[]) => takenArticles(db, ids, inArticles, onTaken);
  return {
    archive: { id: archiveFacts(db).archiveId, name: basename(path).replace(/\.collate$/i, '') },
    by,
    passages: [...inArticles.values()].reduce((sum, ids) => sum + ids.length, 0),
    listed: () => listedArticles(db, lists.articles, inArticles),
    articles: () => articles(lists.articles),
    markedArticles: () => articles(lists.markedArticles),
    claims: () => takenClaims(db, lists.claims, inClaims, onTaken),
    counts: {
      articles: lists.articles.length,
      markedArticles: lists.markedArticles.length,
      claims: lists.claims.length,
    },
  };
}

const claimsIn = (inClaims: ReadonlyMap<number | null, number[]>): number[] =>
  [...inClaims.keys()].filter((id) => id !== null);

function* takenArticles(
  db: Connection,
  articleIds: readonly number[],
  passages: ReadonlyMap<number, number[]>,
  onTaken: () => void,
): Iterable<TakenArticle> {
  for (const page of inChunks(articleIds, PAGE)) {
    const texts = currentTexts(db, page);
    for (const article of listedArticles(db, page, passages)) {
      yield { ...article, text: texts.get(article.head.articleId) ?? '' };
      onTaken();
    }
  }
}

function* listedArticles(
  db: Connection,
  articleIds: readonly number[],
  passages: ReadonlyMap<number, number[]>,
): Iterable<ListedArticle> {
  for (const page of inChunks(articleIds, PAGE)) {
    const facts = textFacts(db, page);
    const found = evidenceInPlace(
      db,
      page.flatMap((id) => passages.get(id) ?? []),
    );
    const byArticle = Map.groupBy(found, ({ articleId }) => articleId);
    for (const head of articleHeads(db, page)) {
      const more = facts.get(head.articleId);
      if (more)
        yield {
          head,
          ...more,
          collections: collectionsOf(db, head.articleId),
          passages: byArticle.get(head.articleId) ?? [],
        };
    }
  }
}

function* takenClaims(
  db: Connection,
  claimIds: readonly number[],
  passages: ReadonlyMap<number | null, number[]>,
  onTaken: () => void,
): Iterable<TakenClaim> {
  for (const page of inChunks(claimIds, PAGE))
    for (const claim of claimsById(db, page)) {
      const grade = gradesOfClaim(db, claim.claimId).at(-1) ?? null;
      const relations = relationsOf(db, claim.claimId);
      yield { claim, grade, relations, passages: passagesWithArticles(db, passages.get(claim.claimId) ?? []) };
      onTaken();
    }
  const loose = passages.get(null) ?? [];
  for (const page of inChunks(loose, PASSAGES_AT_ONCE))
    yield { claim: null, grade: null, relations: [], passages: passagesWithArticles(db, page) };
}

function passagesWithArticles(db: Connection, ids: readonly number[]): TakenClaim['passages'] {
  const found: EvidenceInPlace[] = [...inChunks(ids, PASSAGES_AT_ONCE)].flatMap((page) => evidenceInPlace(db, page));
  const heads = articleHeads(db, [...new Set(found.map(({ articleId }) => articleId))]);
  const byId = new Map(heads.map((head) => [head.articleId, head]));
  return found.flatMap((evidence) => {
    const article = byId.get(evidence.articleId);
    return article ? [{ evidence, article }] : [];
  });
}
