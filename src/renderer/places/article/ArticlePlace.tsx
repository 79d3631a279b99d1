/** An article opened: its text with marks and margin, its original, what was set aside; and the inspector. */
import { useEffect, useMemo } from 'react';
import { type Article, DRAWN_IN_ORIGINAL, type DrawnInOriginal } from '../../../contract/model/article.ts';
import { useHandle } from '../../actions/handles.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useKept, useLocation } from '../../history.ts';
import { standingOn } from '../../overlays/tagged-now.ts';
import { ErrorState } from '../../parts/EmptyState.tsx';
import { Pane, Panes } from '../../parts/Panes.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { tabPanelProps } from '../../parts/Tabs.tsx';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { inspectorShown } from '../../window-state.ts';
import { ArticleBar } from './ArticleBar.tsx';
import { ARTICLE_VIEWS, type ArticleActs, type ArticleView, articleHandle } from './article-handle.ts';
import { Inspector } from './Inspector.tsx';
import { OriginalView } from './OriginalView.tsx';
import { Provenance } from './Provenance.tsx';
import { Questions } from './Questions.tsx';
import { ReadingView } from './ReadingView.tsx';
import { SetAside } from './SetAside.tsx';
import { type ArticleWork, useArticleWork } from './use-article-work.ts';
import { type Changes, useChanges } from './use-changes.ts';
import { useFind } from './use-find.ts';
import { VersionChain } from './VersionChain.tsx';
import { VersionsView } from './VersionsView.tsx';
import { type Chosen, firstChosen } from './version-words.ts';

export function ArticlePlace({ articleId }: { articleId: number }) {
  const { data, error } = useRead('article.get', { articleId });
  useCrumb(data?.article.title ?? '', { lang: data?.article.language ?? null, inside: true });
  if (error) return <ErrorState message={error.message} then="It may have been deleted. Go back to the results." />;
  if (!data) return <Skeleton lines={9} />;
  return <OpenArticle article={data.article} />;
}

const PANEL = 'article-view';

function OpenArticle({ article }: { article: Article }) {
  const { scope } = useLocation();
  const asked = ARTICLE_VIEWS.find((name) => name === scope.view) ?? 'text';
  // The others may have been deleted, or said to be no versions.
  const view = asked === 'versions' && article.versions.length < 2 ? 'text' : asked;
  const work = useArticleWork(article);
  const find = useFind(article);
  const [chosen, choose] = useChosenVersions(article);
  const changes = useChanges(chosen, view === 'versions');
  const [drawn, setDrawn] = useKept<readonly DrawnInOriginal[]>('drawn in original', ['aside', 'marks']);
  const toggleDrawn = (what: DrawnInOriginal) =>
    setDrawn(DRAWN_IN_ORIGINAL.filter((one) => (one === what) !== drawn.includes(one)));
  const showInspector = useStore(inspectorShown);
  const showView = (next: ArticleView) =>
    navigate('library', { ...scope, view: next === 'text' ? undefined : next }, { replace: true });
  useArticleHandle(work, view, showView, () => find.open(), changes, { drawn, toggleDrawn });
  useEffect(() => {
    if (view === 'text' && document.activeElement === document.body) work.root.current?.focus();
  }, [view, work.root]);
  const inspector = { plain: view === 'original' ? 344 : 312, narrow: 264, least: 256, most: 420 };
  return (
    <Panes place="article">
      {view === 'versions' && (
        <Pane
          name="versions"
          label="Versions"
          ground="panel"
          width={{ plain: 288, narrow: 236, least: 200, most: 420 }}
        >
          <VersionChain work={work} chosen={chosen} onChoose={choose} />
        </Pane>
      )}
      <Pane name="text" label="Article">
        <ArticleBar
          {...{ work, view, find, changes, drawn }}
          onView={showView}
          onToggleDrawn={toggleDrawn}
          panelId={PANEL}
        />
        {view === 'text' && <ReadingView work={work} find={find} panel={tabPanelProps(PANEL, 'Text')} />}
        {view === 'original' && (
          <OriginalView
            article={article}
            show={drawn}
            onToggle={toggleDrawn}
            panel={tabPanelProps(PANEL, 'Original')}
          />
        )}
        {view === 'versions' && (
          <VersionsView work={work} chosen={chosen} changes={changes} panel={tabPanelProps(PANEL, 'Versions')} />
        )}
        {view === 'aside' && <SetAside article={article} panel={tabPanelProps(PANEL, 'Set aside')} />}
      </Pane>
      {showInspector && view !== 'versions' && (
        <Pane
          name={view === 'original' ? 'provenance' : 'inspector'}
          label={view === 'original' ? 'Provenance' : 'Inspector'}
          role="complementary"
          ground="panel"
          width={inspector}
          edge="left"
        >
          {view === 'original' ? (
            <Provenance article={article} onAside={() => showView('aside')} />
          ) : (
            <Inspector work={work} />
          )}
        </Pane>
      )}
      <Questions work={work} />
    </Panes>
  );
}

/** Kept with the window's history; those that are no versions any more give way. */
function useChosenVersions(article: Article): [Chosen, (chosen: Chosen) => void] {
  const [kept, keep] = useKept<Chosen | null>('versions chosen', null);
  const isThere = (id: number) => article.versions.some(({ articleId }) => articleId === id);
  return [kept && isThere(kept.fromId) && isThere(kept.toId) ? kept : firstChosen(article), keep];
}

function useArticleHandle(
  work: ArticleWork,
  view: ArticleView,
  showView: (view: ArticleView) => void,
  find: () => void,
  changes: Changes,
  { drawn, toggleDrawn }: { drawn: readonly DrawnInOriginal[]; toggleDrawn: (what: DrawnInOriginal) => void },
): void {
  const { article, selection, standing, marks, last } = work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts are those of the last drawing, which these values stand for
  const acts = useMemo((): ArticleActs => {
    const { span } = selection;
    return {
      article,
      view,
      hasSelection: view === 'text' && span !== null,
      hasStanding: view === 'text' && standing !== null,
      hasMarks: marks.length > 0,
      lastClaim: last?.claimId ?? null,
      showView,
      toggleDrawn,
      mark: (stance) => {
        if (span) work.ask({ kind: 'pick', span, saying: work.sayingOf(span, stance) });
        else if (standing) work.change(standing, { stance });
      },
      newClaim: () => span && work.ask({ kind: 'new-claim', span, saying: work.sayingOf(span, 'supports') }),
      sameClaim: () => {
        if (span && last) work.add(span, last.claimId, work.sayingOf(span, last.stance));
      },
      stepMark: work.stepMark,
      stepChange: changes.step,
      selectSentence: work.selectSentence,
      widen: work.widen,
      setRemove: (remove) => standing && work.change(standing, { remove }),
      editSpeaker: () => standing && work.ask({ kind: 'speaker', evidence: standing }),
      editNote: () => standing && work.ask({ kind: 'note', evidence: standing }),
      editTranslation: () => standing && work.ask({ kind: 'translation', evidence: standing }),
      takeAway: () => standing && work.takeAway(standing),
      setAside: () => span && work.setAside(span),
      openClaim: () => standing?.claimId != null && work.openClaim(standing.claimId),
      copyWithCitation: work.copyWithCitation,
      find,
      letGo: () => {
        if (span) selection.select(null);
        else work.stand(null);
      },
    };
  }, [article, view, selection.span, standing, marks, last, changes.of, changes.at, changes.count, drawn]);
  useHandle(articleHandle, acts);
  useHandle(
    standingOn,
    useMemo(() => ({ field: 'articleIds' as const, noun: 'article', ids: [article.articleId] }), [article.articleId]),
  );
}
