/** Search and results, or the open article, or the origins. */
import { lazy, Suspense } from 'react';
import { useArchive } from '../../data/use-archive.ts';
import { useLocation } from '../../history.ts';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { ORIGINS_VIEW } from '../origins/open-origins.ts';
import { NoArticles } from './NoArticles.tsx';
import { SearchPlace } from './SearchPlace.tsx';

const ArticlePlace = lazy(() =>
  import('../article/ArticlePlace.tsx').then((module) => ({ default: module.ArticlePlace })),
);

const Origins = lazy(() => import('../origins/Origins.tsx').then((module) => ({ default: module.Origins })));

export function Library() {
  const { scope } = useLocation();
  const archive = useArchive();
  if (scope.articleId !== undefined)
    return (
      <Suspense fallback={<Skeleton lines={9} />}>
        <ArticlePlace key={scope.articleId} articleId={scope.articleId} />
      </Suspense>
    );
  if (archive?.articles === 0) return <NoArticles />;
  if (scope.view === ORIGINS_VIEW)
    return (
      <Suspense fallback={<Skeleton lines={9} />}>
        <Origins />
      </Suspense>
    );
  return <SearchPlace />;
}
