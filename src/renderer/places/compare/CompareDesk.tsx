/** Columns joined by ribbons, the discrepancies beside them. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useLocation } from '../../history.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { EmptyState, ErrorState } from '../../parts/EmptyState.tsx';
import { MenuButton } from '../../parts/Menu.tsx';
import { Pane, PaneBar, Panes, Push } from '../../parts/Panes.tsx';
import { Segment } from '../../parts/Segment.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { useCrumb } from '../../use-crumb.ts';
import { inspectorShown } from '../../window-state.ts';
import { AddArticle } from './AddArticle.tsx';
import { ClaimsSheet } from './ClaimsSheet.tsx';
import { Columns, MANY } from './Columns.tsx';
import styles from './CompareDesk.module.css';
import { compareHandle } from './compare-handle.ts';
import type { CompareView } from './comparison-rows.ts';
import { DiscrepancyList } from './DiscrepancyList.tsx';
import { besideWords, claimsHolding } from './discrepancy-claims.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { type CompareDeskState, useCompareDesk } from './use-compare-desk.ts';
import { type Compared, useCompared } from './use-compared.ts';

const MOST = 6;

export function CompareDesk({ articleIds }: { articleIds: readonly number[] }) {
  const { scope } = useLocation();
  const compared = useCompared(articleIds);
  const desk = useCompareDesk(articleIds, compared);
  const kept = useRead('comparison.list', {}).data?.comparisons.find(
    ({ comparisonId }) => comparisonId === scope.comparisonId,
  );
  const canWrite = useArchive()?.readOnly === false;
  const [isListOpen, setListOpen] = useState(false);
  const isListShown = useStore(inspectorShown);
  useCrumb(kept?.title ?? counted(articleIds.length, 'article'));
  const toggleList = useCallback(() => setListOpen((now) => !now), []);
  useCompareHandle(desk, { canWrite, canAdd: articleIds.length < MOST, toggleList });
  if (compared.error) return <ErrorState small={false} message={compared.error.message} />;
  if (!compared.articles) return <Skeleton lines={9} />;
  const many = articleIds.length >= MANY;
  const width = many
    ? { plain: 218, narrow: 240, least: 200, most: 420 }
    : { plain: 292, narrow: 240, least: 220, most: 420 };
  return (
    <div
      className={styles.desk}
      data-many={many || undefined}
      data-open={isListOpen || undefined}
      data-hidden={!isListShown || undefined}
    >
      <Panes place="compare">
        <Pane name="columns" label="Columns">
          <Bar
            desk={desk}
            compared={compared}
            canWrite={canWrite}
            canAdd={articleIds.length < MOST}
            isListOpen={isListOpen}
            onList={toggleList}
          />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only learns that the focus has left the passages */}
          <div
            className={styles.columns}
            onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && desk.setHasFocus(false)}
          >
            <Columns
              track={desk.track}
              articles={desk.articles}
              names={desk.names}
              blocks={desk.blocks}
              rows={desk.rows.rows}
              view={desk.view}
              current={desk.current}
              standing={desk.standing}
              pinnedId={desk.pinnedId}
              acts={desk.acts}
              onWalk={desk.walkTo}
              onSideways={desk.stepColumn}
            />
          </div>
          <p className={styles.unseen} role="status">
            {desk.said}
          </p>
        </Pane>
        <div className={styles.list}>
          <Pane
            name={many ? 'list of many' : 'list'}
            label="Discrepancies"
            role="complementary"
            ground="panel"
            width={width}
            edge="left"
          >
            <Side desk={desk} compared={compared} canWrite={canWrite} many={many} />
          </Pane>
        </div>
        {desk.asking === 'claims' && desk.difference && (
          <ClaimsSheet
            key={desk.difference.key}
            difference={desk.difference}
            number={desk.number}
            row={desk.rows.rows[desk.difference.row] as (typeof desk.rows.rows)[number]}
            articles={desk.articles}
            told={desk.told}
            onClose={() => desk.ask(null)}
          />
        )}
      </Panes>
      {desk.asking === 'add' && <AddArticle articleIds={articleIds} onPick={desk.add} onClose={() => desk.ask(null)} />}
      {desk.asking === 'keep' && (
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

interface BarProps {
  desk: CompareDeskState;
  compared: Compared;
  canWrite: boolean;
  canAdd: boolean;
  isListOpen: boolean;
  onList: () => void;
}

const STEPPED = { differ: 'discrepancy', agree: 'agreement', only: 'passage' } as const;

function Bar({ desk, compared, canWrite, canAdd, isListOpen, onList }: BarProps) {
  const { stops, here, number, kind } = desk;
  const views: readonly { value: CompareView; label: ReactNode; name: string }[] = [
    { value: 'all', label: 'All', name: 'All' },
    {
      value: 'agree',
      label: <Counted words="Agree" count={stops.agree.length} />,
      name: `Agree, ${stops.agree.length}`,
    },
    {
      value: 'differ',
      label: <Counted words="Discrepancies" count={stops.differ.length} />,
      name: `Discrepancies, ${stops.differ.length}`,
    },
    {
      value: 'only',
      label: <Counted words="Only here" count={stops.only.length} />,
      name: `Only here, ${stops.only.length}`,
    },
  ];
  return (
    <PaneBar>
      <h1 className={styles.unseen}>Compare</h1>
      <span className={styles.views}>
        <Segment label="Show" value={desk.view} options={views} onChange={desk.showView} />
      </span>
      <Push />
      {compared.comparison && (
        <>
          {canAdd && (
            <Button look="quiet" className={styles.wide} onClick={() => desk.ask('add')}>
              Add an article
            </Button>
          )}
          <MenuButton
            label="This comparison"
            items={[
              { label: 'Add an article…', keys: 'A', disabled: !canAdd, run: () => desk.ask('add') },
              { label: 'Keep this comparison…', keys: 'Shift+K', disabled: !canWrite, run: () => desk.ask('keep') },
              {
                label: desk.pinnedId === null ? 'Pin a column' : 'Let the column go',
                keys: ' ',
                run: desk.pinColumn,
              },
              { label: 'Kept comparisons', apart: true, run: () => navigate('compare', {}) },
            ]}
            button={(props) => <IconButton icon="more" label="More for this comparison" {...props} />}
          />
          <IconButton
            icon="back"
            label={`Previous ${STEPPED[kind]}`}
            aria-keyshortcuts="P"
            disabled={here.length === 0}
            onClick={() => desk.step(-1)}
          />
          <span className={styles.where}>
            {STEPPED[kind]} <b>{number}</b> of {here.length}
          </span>
          <IconButton
            icon="forward"
            label={`Next ${STEPPED[kind]}`}
            aria-keyshortcuts="N"
            disabled={here.length === 0}
            onClick={() => desk.step(1)}
          />
        </>
      )}
      <Button look="quiet" keys="D" className={styles.narrow} aria-expanded={isListOpen} onClick={onList}>
        List
      </Button>
    </PaneBar>
  );
}

function Counted({ words, count }: { words: string; count: number }) {
  return (
    <>
      {words} <span className={styles.count}>{count}</span>
    </>
  );
}

interface SideProps {
  desk: CompareDeskState;
  compared: Compared;
  canWrite: boolean;
  many: boolean;
}

function Side({ desk, compared, canWrite, many }: SideProps) {
  if (!compared.comparison) return <Comparing compared={compared} count={desk.articles.length} />;
  if (desk.rows.rows.length === 0)
    return (
      <EmptyState
        small
        what={`${desk.articles.length === 2 ? 'These two articles' : `These ${desk.articles.length} articles`} have no passage in common.`}
        then="They may be about different events."
      >
        {desk.articles.length < MOST && <Button onClick={() => desk.ask('add')}>Add an article</Button>}
      </EmptyState>
    );
  return (
    <DiscrepancyList
      kind={desk.kind}
      stops={desk.here}
      current={desk.current}
      rows={desk.rows.rows}
      told={desk.told}
      dismissed={desk.rows.dismissed}
      reasons={desk.reasons}
      byKind={desk.byKind}
      many={many}
      canWrite={canWrite}
      claimsOf={(difference) => claimsHolding(difference, desk.articles)}
      besideWords={besideWords}
      onByKind={desk.setByKind}
      acts={{
        pick: desk.pick,
        makeClaims: () => canWrite && desk.ask('claims'),
        dismiss: desk.dismiss,
        pinColumn: desk.pinColumn,
        stepColumn: desk.stepColumn,
        setDismissed: desk.setDismissed,
        openClaim: (claimId) => navigate('claims', { claimId }),
      }}
    />
  );
}

const AFTER_MS = 150;

/** While the comparison is made: said only if it takes longer than one notices. */
function Comparing({ compared, count }: { compared: Compared; count: number }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (compared.isStopped)
    return (
      <EmptyState small what="The comparison was stopped." then="The texts stand side by side as they are.">
        <Button onClick={() => compared.again()}>Compare them</Button>
      </EmptyState>
    );
  if (!isLate) return null;
  return (
    <div role="status" className={styles.comparing}>
      <p>Comparing {counted(count, 'article')}…</p>
      <Button onClick={compared.stop}>Stop</Button>
      <Skeleton lines={8} />
    </div>
  );
}

interface HandleOptions {
  canWrite: boolean;
  canAdd: boolean;
  toggleList: () => void;
}

function useCompareHandle(desk: CompareDeskState, { canWrite, canAdd, toggleList }: HandleOptions): void {
  const { kind, here, difference, passage, asking } = desk;
  const acts = useMemo(
    () =>
      asking === 'claims'
        ? undefined
        : {
            stepping: STEPPED[kind],
            stops: here.length,
            hasDifference: difference !== null,
            passage,
            canAdd,
            step: desk.step,
            show: desk.showView,
            makeClaims: () => desk.ask('claims'),
            makeClaimsAtOnce: desk.makeClaimsAtOnce,
            dismiss: desk.dismiss,
            pinColumn: desk.pinColumn,
            stepColumn: desk.stepColumn,
            openPassage: desk.openStanding,
            addArticle: () => desk.ask('add'),
            keep: () => desk.ask('keep'),
            toggleList,
          },
    [kind, here, difference, passage, asking, canWrite, canAdd, desk.standing, desk.pinnedId, desk.columns, toggleList],
  );
  useHandle(compareHandle, acts);
}
