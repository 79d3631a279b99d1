/** An opened article: its text with marks and margin, its original, what was set aside, and the inspector. */
import { useEffect } from 'react';
import type { CollateError } from '../../../contract/errors.ts';
import type { Article } from '../../../contract/model/articles/article.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useLocation } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { tabPanelProps } from '../../parts/controls/Tabs.tsx';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { inspectorShown } from '../../window-state.ts';
import { ArticleBar } from './ArticleBar.tsx';
import type { ArticleView } from './article-handle.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Provenance } from './inspector/Provenance.tsx';
import { ArticleDialogs } from './marking/ArticleDialogs.tsx';
import { OriginalView } from './original/OriginalView.tsx';
import { ReadingView } from './reading/ReadingView.tsx';
import { SetAside } from './set-aside/SetAside.tsx';
import { useArticleDesk } from './use-article-desk.ts';
import { useArticleHandle } from './use-article-handle.ts';
import type { ArticleWork } from './use-article-work.ts';
import { VersionChain } from './versions/VersionChain.tsx';
import { VersionsView } from './versions/VersionsView.tsx';

export function ArticlePlace({ articleId }: { articleId: number }) {
  const { data, error } = useRead('article.get', { articleId });
  useCrumb(data?.article.title ?? '', { lang: data?.article.language ?? null, inside: true });
  if (error && !data) return <NotShown message={error.message} />;
  if (!data) return <Skeleton lines={9} />;
  return <OpenArticle article={data.article} gone={error?.code === 'not-found' ? error : null} />;
}

function NotShown({ message }: { message: string }) {
  const { text, filters, sort } = useLocation().scope;
  return (
    <ErrorState small={false} message={message}>
      <Button large onClick={() => navigate('library', { text, filters, sort })}>
        Back to the results
      </Button>
    </ErrorState>
  );
}

const PANEL = 'article-view';
const VERSIONS = { plain: 288, narrow: 236, least: 200, most: 420 };

interface OpenArticleProps {
  /** As last read. */
  article: Article;
  /** Says that it was deleted; what is being typed about it stays until its dialog is closed. */
  gone: CollateError | null;
}

function OpenArticle({ article, gone }: OpenArticleProps) {
  const desk = useArticleDesk(article);
  const { view, showView, work, find, chosen, choose, changes, drawn } = desk;
  const showInspector = useStore(inspectorShown);
  useArticleHandle(desk);
  useEffect(() => {
    if (view === 'text' && document.activeElement === document.body) work.root.current?.focus();
  }, [view, work.root]);
  if (gone && work.question === null) return <NotShown message={gone.message} />;
  return (
    <Panes place="article">
      {view === 'versions' && (
        <Pane name="versions" label="Versions" ground="panel" width={VERSIONS}>
          <VersionChain work={work} chosen={chosen} onChoose={choose} />
        </Pane>
      )}
      <Pane name="text" label="Article">
        <ArticleBar desk={desk} panelId={PANEL} />
        {view === 'text' && <ReadingView work={work} find={find} panel={tabPanelProps(PANEL, 'Text')} />}
        {view === 'original' && (
          <OriginalView article={article} drawn={drawn} panel={tabPanelProps(PANEL, 'Original')} />
        )}
        {view === 'versions' && (
          <VersionsView work={work} chosen={chosen} changes={changes} panel={tabPanelProps(PANEL, 'Versions')} />
        )}
        {view === 'aside' && <SetAside article={article} panel={tabPanelProps(PANEL, 'Set aside')} />}
      </Pane>
      {showInspector && view !== 'versions' && <Beside work={work} view={view} onAside={() => showView('aside')} />}
      <ArticleDialogs work={work} isGone={gone !== null} />
    </Panes>
  );
}

interface BesideProps {
  work: ArticleWork;
  view: ArticleView;
  onAside: () => void;
}

const BESIDE = { narrow: 264, least: 256, most: 420 };

/** Beside the original, where the article came from; otherwise what it is used for. */
function Beside({ work, view, onAside }: BesideProps) {
  const shared = { role: 'complementary', ground: 'panel', edge: 'left' } as const;
  return view === 'original' ? (
    <Pane name="provenance" label="Provenance" width={{ ...BESIDE, plain: 344 }} {...shared}>
      <Provenance article={work.article} onAside={onAside} />
    </Pane>
  ) : (
    <Pane name="inspector" label="Inspector" width={{ ...BESIDE, plain: 312 }} {...shared}>
      <Inspector work={work} />
    </Pane>
  );
}
