/** Articles of a job that came in and deserve a look, by reason, each with what mends it. */

import { useMemo } from 'react';
import { type ItemToLookAt, LOOK_REASONS } from '../../../../contract/model/imports/import.ts';
import { useHandle } from '../../../actions/handles.ts';
import { assignSource } from '../../../actions/imports/assign-source.ts';
import { mendArticle } from '../../../actions/imports/mend-article.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { usePages } from '../../../data/use-pages.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { useChosenRows } from '../../../parts/lists/chosen-rows.ts';
import { Table } from '../../../parts/lists/Table.tsx';
import type { Column, Group } from '../../../parts/lists/table-lines.ts';
import { EmptyState, ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import { overlay } from '../../../window-state.ts';
import styles from '../Imports.module.css';
import { outcomesHandle } from '../imports-handle.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { LOOKS } from './look-reasons.ts';
import { MoreItems } from './MoreItems.tsx';
import { doingsColumn, pathColumn } from './outcome-columns.tsx';
import { choiceOf, itemIdOf, useActiveItem } from './outcome-selection.ts';

export function LookAgain({ importId }: { importId: number }) {
  const context = useActionContext();
  const canWrite = useCanWrite();
  const { items, first, error, next } = usePages('import.lookAgain', { importId });
  const total = first?.total;
  const { chosen, selection, clear } = useChosenRows(items, itemIdOf);
  const groups = useMemo(() => groupsOf(items, next === null), [items, next]);
  const { active, setActive } = useActiveItem(groups, importId);
  const columns = useMemo(() => [choiceOf<ItemToLookAt>(selection), ...columnsOf(canWrite)], [canWrite, selection]);
  useHandle(
    outcomesHandle,
    useMemo(() => {
      const current = items.filter(({ importItemId }) => importItemId === active);
      const inHand = chosen.size > 0 ? items.filter(({ importItemId }) => chosen.has(importItemId)) : current;
      return { inHand, chosen: chosen.size, earlier: [], clear, save: null, mend: mendOf(inHand) };
    }, [items, chosen, active, clear]),
  );
  if (total === undefined) return error ? <ErrorState message={error.message} /> : <Skeleton lines={9} />;
  if (total === 0)
    return <EmptyState small what="Every new article has a source, a day, a title, a language and enough words." />;
  const open = (key: number) => {
    const item = items.find(({ importItemId }) => importItemId === key);
    if (item) navigate('library', { articleId: item.articleId });
  };
  return (
    <div className={styles.list}>
      <Table<ItemToLookAt>
        label="Articles to look at again"
        columns={columns}
        groups={groups}
        keyOf={itemIdOf}
        active={active}
        onActive={setActive}
        onOpen={open}
        selection={selection}
        isUnderBar={chosen.size > 0}
        main
        focusKey="outcomes"
      />
      {next && <MoreItems shown={`${countWords(items.length)} of ${counted(total, 'article')}`} next={next} />}
      <ChosenBar context={context} chosen={chosen.size} actions={[mendArticle, assignSource]} />
    </div>
  );
}

/** An article stands under its first reason; its row says all of them. */
function groupsOf(items: readonly ItemToLookAt[], isWhole: boolean): Group<ItemToLookAt>[] {
  const listed = LOOK_REASONS.map((reason) => ({ reason, rows: items.filter(({ reasons }) => reasons[0] === reason) }));
  return listed
    .filter(({ rows }) => rows.length > 0)
    .map(({ reason, rows }) => ({
      name: reason,
      count: isWhole ? countWords(rows.length) : `${countWords(rows.length)} shown`,
      head: (
        <span className={styles.reason}>
          <span className={styles.look}>{LOOKS[reason].name}</span>
          <span className={styles.advice}>{LOOKS[reason].advice}</span>
        </span>
      ),
      rows,
    }));
}

/** Several get what can be the same for all: those of them that lack it, so that no value is written over unseen. */
function mendOf(items: readonly ItemToLookAt[]) {
  const isOne = items.length === 1;
  const reason = items
    .flatMap(({ reasons }) => reasons)
    .find((each) => (isOne ? LOOKS[each].mends : LOOKS[each].mends?.ofMany));
  const mends = reason && LOOKS[reason].mends;
  if (!mends) return null;
  const lacking = items.filter(({ reasons }) => reasons.includes(reason));
  const articleIds = [...new Set(lacking.map(({ articleId }) => articleId))];
  return {
    words: isOne ? `${mends.words}…` : `${mends.words} of ${counted(articleIds.length, 'article')}…`,
    run: () => overlay.set({ kind: 'correct-articles', articleIds, field: mends.field }),
  };
}

const columnsOf = (canWrite: boolean): readonly Column<ItemToLookAt>[] => [
  pathColumn,
  {
    name: 'article',
    head: 'Article',
    track: 'minmax(0, 3fr)',
    cell: ({ title, reasons, words }) => (
      <span className={styles.words}>
        <BidiText lang={null} className={styles.article}>
          {title}
        </BidiText>
        {reasons.map((reason) => LOOKS[reason].message(words)).join(' ')}
      </span>
    ),
  },
  {
    ...doingsColumn,
    cell: (item) => {
      const mend = mendOf([item]);
      return (
        <span className={styles.doings}>
          {canWrite && mend && (
            <button type="button" tabIndex={-1} className={styles.open} onClick={mend.run}>
              {mend.words}
            </button>
          )}
          <button
            type="button"
            tabIndex={-1}
            className={styles.open}
            onClick={() => navigate('library', { articleId: item.articleId })}
          >
            Open
          </button>
        </span>
      );
    },
  },
];
