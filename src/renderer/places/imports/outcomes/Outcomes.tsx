/** Each file of a job and its outcome: failures by reason, each with what can be done about it. */
import { useMemo } from 'react';
import type { ParamsIn } from '../../../../contract/methods.ts';
import type { ImportItem } from '../../../../contract/model/imports/import.ts';
import { useHandle } from '../../../actions/handles.ts';
import { assignSource } from '../../../actions/imports/assign-source.ts';
import { keepOriginal } from '../../../actions/imports/keep-original.ts';
import { markDone } from '../../../actions/imports/mark-done.ts';
import { retryFailed } from '../../../actions/imports/retry-failed.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { usePages } from '../../../data/use-pages.ts';
import { useRead } from '../../../data/use-read.ts';
import { useChosenRows } from '../../../parts/lists/chosen-rows.ts';
import { Table } from '../../../parts/lists/Table.tsx';
import { EmptyState, ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted } from '../../../parts/words.ts';
import { useExportTable } from '../../../use-export-table.ts';
import styles from '../Imports.module.css';
import { outcomesHandle } from '../imports-handle.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { MoreItems } from './MoreItems.tsx';
import { openingOf, outcomeColumns } from './outcome-columns.tsx';
import { groupsOf, type OutcomeCounts, type Shown } from './outcome-groups.tsx';
import { choiceOf, itemIdOf, useActiveItem } from './outcome-selection.ts';

/** This many are loaded without asking once the job has ended; while it runs, every page would be requested again and again. */
const MOST_UNASKED = 5_000;

interface OutcomesProps {
  importId: number;
  shown: Shown;
  isRunning: boolean;
  /** Some of its files are still to be read. */
  isToGoOn: boolean;
  /** For the whole job; not all rows may have arrived yet. */
  counts: OutcomeCounts;
}

const NOTHING: Record<Shown, string> = {
  all: 'No file was read.',
  failed: 'Nothing failed.',
  added: 'No article was new.',
  duplicate: 'Nothing was there before.',
  version: 'No article is a version of one that was there.',
  'left-out': 'Nothing was left out.',
  'to-place': 'No passage is left to place.',
  differs: 'No difference is left.',
};

export function Outcomes({ importId, shown, isRunning, isToGoOn, counts }: OutcomesProps) {
  const context = useActionContext();
  const outcome = shown === 'all' ? undefined : shown;
  const asked = useMemo(() => ({ importId, outcome }), [importId, outcome]);
  const { items, first, error, next } = usePages('import.items', asked, isRunning ? 0 : MOST_UNASKED);
  const { chosen, selection, clear } = useChosenRows(items, itemIdOf);
  const reasons = useRead('import.get', { importId }).data?.reasons;
  const groups = useMemo(
    () => groupsOf(items, { shown, counts, reasons: reasons ?? [], context }),
    [items, shown, counts, reasons, context],
  );
  const { active, setActive } = useActiveItem(groups, `${importId} ${shown}`);
  const columns = useMemo(() => [choiceOf<ImportItem>(selection), ...outcomeColumns(context)], [context, selection]);
  const inHand = useMemo(
    () => items.filter(({ importItemId }) => (chosen.size > 0 ? chosen.has(importItemId) : importItemId === active)),
    [items, chosen, active],
  );
  useOutcomesHandle({ asked, items, inHand, chosen: chosen.size, clear });
  if (!first) return error ? <ErrorState message={error.message} /> : <Skeleton lines={9} />;
  if (items.length === 0)
    return <EmptyState small what={isToGoOn && shown === 'all' ? 'No file has been read yet.' : NOTHING[shown]} />;
  const opening = (key: number) => {
    const item = items.find(({ importItemId }) => importItemId === key);
    return item && openingOf(item, context);
  };
  return (
    <div className={styles.list}>
      <Table<ImportItem>
        label="Outcomes"
        columns={columns}
        groups={groups}
        keyOf={itemIdOf}
        active={active}
        onActive={setActive}
        onOpen={(key) => opening(key)?.run()}
        openHint={(key) => opening(key)?.hint ?? null}
        selection={selection}
        isUnderBar={chosen.size > 0}
        main
        focusKey="outcomes"
      />
      {next && <MoreItems shown={counted(items.length, 'item')} next={next} />}
      <ChosenBar context={context} chosen={chosen.size} actions={[retryFailed, keepOriginal, markDone, assignSource]} />
    </div>
  );
}

interface HandleOptions {
  asked: Omit<ParamsIn<'import.exportOutcomes'>, 'format'>;
  items: readonly ImportItem[];
  inHand: readonly ImportItem[];
  chosen: number;
  clear: () => void;
}

function useOutcomesHandle({ asked, items, inHand, chosen, clear }: HandleOptions): void {
  const save = useExportTable('import.exportOutcomes', asked);
  useHandle(
    outcomesHandle,
    useMemo(
      () => ({
        inHand,
        chosen,
        earlier: earlierOf(items),
        clear,
        save,
        mend: null,
      }),
      [inHand, chosen, items, clear, save],
    ),
  );
}

function earlierOf(items: readonly ImportItem[]): number[] {
  return items.flatMap(({ isEarlier, articleId }) => (isEarlier && articleId !== null ? [articleId] : []));
}
