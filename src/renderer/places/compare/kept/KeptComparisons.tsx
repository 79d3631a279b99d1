/** Compare with nothing to compare yet: the saved comparisons, or what to do. */

import { useMemo } from 'react';
import type { Result } from '../../../../contract/methods.ts';
import type { ArticleHead } from '../../../../contract/model/articles/article.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { deleteComparison } from '../../../actions/compare/comparison.ts';
import { useHandle } from '../../../actions/handles.ts';
import { compareSelected } from '../../../actions/library/compare-selected.ts';
import { pressWords } from '../../../actions/press-words.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate, useHistoryState } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { Pane, PaneBar, PaneName, Panes, Spacer } from '../../../parts/layout/Panes.tsx';
import { Listbox } from '../../../parts/lists/Listbox.tsx';
import { useCurrentRow } from '../../../parts/lists/use-current-row.ts';
import { EmptyState, ErrorState } from '../../../parts/states/EmptyState.tsx';
import { NotAll } from '../../../parts/states/NotAll.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted, countWords, instantWords } from '../../../parts/words.ts';
import { useCrumb } from '../../../use-crumb.ts';
import { keptComparisons } from '../compare-handle.ts';
import styles from './KeptComparisons.module.css';

type Kept = Result<'comparison.list'>['comparisons'][number];
const MOST_HEADS = 500;
const NONE: readonly Kept[] = [];

export function KeptComparisons() {
  const { data, error } = useRead('comparison.list', {});
  const comparisons = data?.comparisons ?? NONE;
  const heads = useHeadsOf(comparisons);
  const [chosen, setChosen] = useHistoryState<number | undefined>('kept comparison', undefined);
  const ids = useMemo(() => comparisons.map(({ comparisonId }) => comparisonId), [comparisons]);
  const current = useCurrentRow(ids, chosen, 'kept');
  useHandle(
    keptComparisons,
    useMemo(() => ({ current }), [current]),
  );
  useCrumb(comparisons.length > 0 ? `${countWords(comparisons.length)} saved` : '');
  if (error && !data) return <ErrorState small={false} message={error.message} />;
  if (!data) return <Skeleton ofList lines={6} />;
  if (comparisons.length === 0) return <NothingKept />;
  return (
    <Panes place="compare">
      <Pane name="kept" label="Saved comparisons">
        <PaneBar>
          <PaneName>Saved comparisons</PaneName>
          <Spacer />
          <ActionButton look="quiet" action={deleteComparison}>
            Delete
          </ActionButton>
        </PaneBar>
        <p className={styles.hint}>
          For another, select two to six articles in the Library and {pressWords(compareSelected) ?? 'compare them'}.
        </p>
        <Listbox
          main
          autoFocus
          label="Saved comparisons"
          count={comparisons.length}
          active={current === null ? -1 : ids.indexOf(current)}
          onActive={(index) => setChosen(ids[index])}
          onOpen={(index) => open(comparisons[index])}
          estimate={72}
          keyOf={(index) => comparisons[index]?.comparisonId ?? index}
          focusKey="kept-comparisons"
          renderOption={(index) => comparisons[index] && <KeptRow kept={comparisons[index]} heads={heads} />}
        />
        <NotAll shown={comparisons.length} total={data.total} order="last changed" />
      </Pane>
    </Panes>
  );
}

function useHeadsOf(comparisons: readonly Kept[]): readonly ArticleHead[] {
  const articleIds = useMemo(
    () => [...new Set(comparisons.flatMap((kept) => kept.articleIds))].slice(0, MOST_HEADS),
    [comparisons],
  );
  return useRead('article.heads', { articleIds }, { enabled: articleIds.length > 0 }).data?.articles ?? [];
}

function open(kept: Kept | undefined): void {
  if (!kept || kept.articleIds.length < 2) return;
  navigate('compare', { articleIds: kept.articleIds, comparisonId: kept.comparisonId });
}

function NothingKept() {
  return (
    <EmptyState
      what="Nothing to compare yet."
      then={`Select two to six articles in the Library and ${pressWords(compareSelected) ?? 'compare them'}. Comparisons that you save are listed here.`}
    >
      <Button large look="primary" onClick={() => navigate('library', {})}>
        Go to the Library
      </Button>
    </EmptyState>
  );
}

function KeptRow({ kept, heads }: { kept: Kept; heads: readonly ArticleHead[] }) {
  const articles = kept.articleIds.flatMap((id) => heads.filter(({ articleId }) => articleId === id));
  return (
    <div className={styles.row}>
      <BidiText lang={null} className={styles.title}>
        {kept.title}
      </BidiText>
      <span className={styles.when}>{instantWords(kept.changed)}</span>
      <span className={styles.sources}>
        {kept.articleIds.length < 2 && 'Its articles were deleted. '}
        {counted(kept.articleIds.length, 'article')}
        {articles.length > 0 && ': '}
        {articles.map(({ articleId, source, language }, at) => (
          <span key={articleId}>
            {at > 0 && ', '}
            <BidiText lang={language}>{source}</BidiText>
          </span>
        ))}
      </span>
      {kept.note && (
        <BidiText lang={null} className={styles.note}>
          {kept.note}
        </BidiText>
      )}
    </div>
  );
}
