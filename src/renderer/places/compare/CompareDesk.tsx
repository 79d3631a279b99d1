/** Columns joined by ribbons, with the discrepancies beside them. */
import { useCallback, useState } from 'react';
import { useRead } from '../../data/use-read.ts';
import { navigate, useLocation } from '../../history.ts';
import { PickArticle } from '../../overlays/articles/PickArticle.tsx';
import { Button } from '../../parts/controls/Button.tsx';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { inspectorShown } from '../../window-state.ts';
import { CompareBar } from './CompareBar.tsx';
import styles from './CompareDesk.module.css';
import { CompareSide } from './CompareSide.tsx';
import { ClaimsSheet } from './claims-sheet/ClaimsSheet.tsx';
import { Columns, MANY, MOST_COLUMNS } from './columns/Columns.tsx';
import type { Difference } from './comparison-rows.ts';
import { KeepDialog } from './kept/KeepDialog.tsx';
import { type CompareDeskState, useCompareDesk } from './use-compare-desk.ts';
import { useCompareHandle } from './use-compare-handle.ts';
import { type Compared, useCompared } from './use-compared.ts';

const LIST = { plain: 292, narrow: 240, least: 220, most: 420 };
const LIST_OF_MANY = { plain: 218, narrow: 240, least: 200, most: 420 };

export function CompareDesk({ articleIds }: { articleIds: readonly number[] }) {
  const { scope } = useLocation();
  const compared = useCompared(articleIds, scope.asOneEvent ?? false);
  const { kept } = useKept();
  useCrumb(kept?.title ?? counted(articleIds.length, 'article'));
  if (compared.error) return <NotCompared articleIds={articleIds} message={compared.error.message} />;
  if (!compared.articles) return <Skeleton lines={9} />;
  return <Desk articleIds={articleIds} compared={compared} />;
}

/** The saved comparisons, and which of them is shown. */
function useKept() {
  const { comparisonId: shown } = useLocation().scope;
  const saved = useRead('comparison.list', {}).data?.comparisons;
  return { saved, kept: saved?.find(({ comparisonId }) => comparisonId === shown) };
}

/** Drawn with its columns, whose scrolling it follows from then on. */
function Desk({ articleIds, compared }: { articleIds: readonly number[]; compared: Compared }) {
  const { scope } = useLocation();
  const desk = useCompareDesk(articleIds, compared);
  const { saved, kept } = useKept();
  const canAdd = articleIds.length < MOST_COLUMNS;
  const [isListOpen, setListOpen] = useState(false);
  const isListShown = useStore(inspectorShown);
  const toggleList = useCallback(() => setListOpen((now) => !now), []);
  useCompareHandle(desk, canAdd, toggleList);
  const many = articleIds.length >= MANY;
  return (
    <div
      className={styles.desk}
      data-many={many || undefined}
      data-open={isListOpen || undefined}
      data-hidden={!isListShown || undefined}
    >
      <Panes place="compare">
        <Pane name="columns" label="Columns">
          <CompareBar {...{ desk, compared, canAdd, isListOpen }} onList={toggleList} />
          <Columns desk={desk} />
        </Pane>
        <div className={styles.list}>
          <Pane
            name={many ? 'list of many' : 'list'}
            label="Discrepancies"
            role="complementary"
            floats={many}
            ground="panel"
            width={many ? LIST_OF_MANY : LIST}
            edge="left"
          >
            <CompareSide desk={desk} compared={compared} many={many} />
          </Pane>
        </div>
        {desk.asking === 'claims' && desk.discrepancy.current && (
          <DeskClaims desk={desk} difference={desk.discrepancy.current} />
        )}
      </Panes>
      {desk.asking === 'add' && (
        <PickArticle title="Add an article" articleIds={articleIds} onPick={desk.add} onClose={() => desk.ask(null)} />
      )}
      {desk.asking === 'keep' && saved && (
        <KeepDialog
          articleIds={articleIds}
          kept={kept ?? null}
          onKept={(comparisonId) => navigate('compare', { ...scope, comparisonId }, { replace: true })}
          onClose={() => desk.ask(null)}
        />
      )}
    </div>
  );
}

const FEWEST = 2;

/** One of the articles was deleted, mostly: the others can still be compared. */
function NotCompared({ articleIds, message }: { articleIds: readonly number[]; message: string }) {
  const { scope } = useLocation();
  const heads = useRead('article.heads', { articleIds: [...articleIds] }).data?.articles ?? [];
  const left = articleIds.filter((id) => heads.some(({ articleId }) => articleId === id));
  const canCompare = left.length >= FEWEST && left.length < articleIds.length;
  return (
    <ErrorState small={false} message={message}>
      {canCompare && (
        <Button
          large
          look="primary"
          onClick={() => navigate('compare', { ...scope, articleIds: left }, { replace: true })}
        >
          Compare the other {left.length}
        </Button>
      )}
      <Button large onClick={() => navigate('compare', {})}>
        Saved comparisons
      </Button>
    </ErrorState>
  );
}

function DeskClaims({ desk, difference }: { desk: CompareDeskState; difference: Difference }) {
  const { rows, articles, articleSources } = desk.columns;
  const row = rows.rows[difference.row];
  return (
    row && (
      <ClaimsSheet
        key={difference.key}
        difference={difference}
        number={desk.stops.number}
        row={row}
        articles={articles}
        articleSources={articleSources}
        onClose={() => desk.ask(null)}
      />
    )
  );
}
