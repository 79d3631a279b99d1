/** The wording for versions of an article. */
import type { Article, ArticleVersion } from '../../../../contract/model/articles/article.ts';
import { instantWords, shortDate } from '../../../parts/words.ts';

/** Null if the article is the newest version, or the only one. */
export function laterVersion({ articleId, versions }: Article): ArticleVersion | null {
  const newest = versions.at(-1);
  return newest && newest.articleId !== articleId ? newest : null;
}

/** When it was published, by the best known time. */
export function versionTime({ updated, published, imported }: ArticleVersion): string {
  const known = updated ?? published;
  return known === null ? instantWords(imported) : shortDate(known);
}

/** How that time is known. */
export function versionTimeFrom({ updated, published, retrieved }: ArticleVersion): string {
  const fetched = retrieved === null ? '' : `; retrieved ${shortDate(retrieved)}`;
  return `${updated !== null ? 'updated' : published !== null ? 'published' : 'imported then'}${fetched}`;
}

/** What a claim's note says about words that a later version no longer has. */
export function changeNote({ source, versions }: Article, toId: number, exact: string): string {
  const later = versions.find(({ articleId }) => articleId === toId);
  const when = later ? `, version of ${versionTime(later)},` : '';
  return `${source}${when} no longer says “${exact}”.`;
}

export interface Chosen {
  readonly fromId: number;
  readonly toId: number;
}

/** The first pair shown: an older version with the newest, or the newest with the one before. */
export function firstChosen(article: Article): Chosen {
  const later = laterVersion(article);
  if (later) return { fromId: article.articleId, toId: later.articleId };
  return { fromId: article.versions.at(-2)?.articleId ?? article.articleId, toId: article.articleId };
}

/** Pairs the chosen version with the one before it; the first one with the next. */
export function chosenWith(versions: readonly ArticleVersion[], toId: number): Chosen {
  const at = versions.findIndex(({ articleId }) => articleId === toId);
  const [from, to] = at > 0 ? [versions[at - 1], versions[at]] : [versions[0], versions[1]];
  return { fromId: from?.articleId ?? toId, toId: to?.articleId ?? toId };
}
