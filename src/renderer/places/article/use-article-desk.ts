/** What the analyst is doing in an opened article, each part of the state with its owner. */
import { type Article, DRAWN_IN_ORIGINAL, type DrawnInOriginal } from '../../../contract/model/articles/article.ts';
import { navigate, useHistoryState, useLocation } from '../../history.ts';
import { ARTICLE_VIEWS, type ArticleView } from './article-handle.ts';
import { useFind } from './reading/use-find.ts';
import { useArticleWork } from './use-article-work.ts';
import { useChanges } from './versions/use-changes.ts';
import { type Chosen, firstChosen } from './versions/version-words.ts';

export type ArticleDesk = ReturnType<typeof useArticleDesk>;
export type DrawnParts = ReturnType<typeof useDrawnParts>;

export function useArticleDesk(article: Article) {
  const { view, showView } = useArticleView(article);
  const work = useArticleWork(article);
  const find = useFind(article);
  const [chosen, choose] = useChosenVersions(article);
  const changes = useChanges(chosen, view === 'versions');
  const drawn = useDrawnParts();
  return { view, showView, work, find, chosen, choose, changes, drawn };
}

function useArticleView(article: Article) {
  const { scope } = useLocation();
  const asked = ARTICLE_VIEWS.find((name) => name === scope.view) ?? 'text';
  return {
    // The other versions may have been deleted, or marked as not versions.
    view: asked === 'versions' && article.versions.length < 2 ? 'text' : asked,
    showView: (next: ArticleView) =>
      navigate('library', { ...scope, view: next === 'text' ? undefined : next }, { replace: true }),
  };
}

/** Stored with the window's history; versions that no longer are versions are replaced. */
function useChosenVersions(article: Article): [Chosen, (chosen: Chosen) => void] {
  const [kept, keep] = useHistoryState<Chosen | null>('versions chosen', null);
  const isThere = (id: number) => article.versions.some(({ articleId }) => articleId === id);
  return [kept && isThere(kept.fromId) && isThere(kept.toId) ? kept : firstChosen(article), keep];
}

/** Which parts of the article are drawn in its original. */
function useDrawnParts() {
  const [parts, setParts] = useHistoryState<readonly DrawnInOriginal[]>('drawn in original', ['aside', 'marks']);
  return {
    parts,
    toggle: (part: DrawnInOriginal) =>
      setParts(DRAWN_IN_ORIGINAL.filter((one) => (one === part) !== parts.includes(one))),
  };
}
