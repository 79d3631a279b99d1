/** The files of a job in groups of one outcome: failures by reason, then what came in and what did not. */
import type { ReactNode } from 'react';
import type { ErrorCode } from '../../../../contract/errors.ts';
import type { ImportItem, OutcomeFilter } from '../../../../contract/model/imports/import.ts';
import { type ActionContext, labelOf } from '../../../actions/action.ts';
import { deleteEarlier } from '../../../actions/imports/delete-earlier.ts';
import type { Group } from '../../../parts/lists/table-lines.ts';
import { countWords } from '../../../parts/words.ts';
import styles from '../Imports.module.css';
import { readsCopies } from './outcome-columns.tsx';
import { reasonOf } from './reasons.ts';

export type Shown = 'all' | OutcomeFilter;
export type OutcomeCounts = Record<Exclude<Shown, 'all'>, number>;

interface GroupOptions {
  readonly shown: Shown;
  /** For the whole job; not all rows may have arrived yet. */
  readonly counts: OutcomeCounts;
  readonly reasons: readonly { code: ErrorCode; failed: number }[];
  readonly context: ActionContext;
}

export function groupsOf(items: readonly ImportItem[], options: GroupOptions): Group<ImportItem>[] {
  const { shown, counts, context } = options;
  const earlier = items.filter(({ isEarlier }) => isEarlier);
  return [
    ...failedGroups(items, options),
    ofCode('anchor-mismatch', 'to-place', items, counts),
    {
      name: shown === 'version' ? 'New versions' : 'New articles',
      count: countWords(counts[shown === 'version' ? shown : 'added'] - earlier.length),
      rows: items.filter(({ outcome, isEarlier }) => outcome === 'added' && !isEarlier),
    },
    {
      name: 'From the earlier mapping of columns',
      head: (
        <Reason
          name="From the earlier mapping of columns"
          advice={`They stay until you delete them: “${labelOf(deleteEarlier, context)}”.`}
        />
      ),
      count: countWords(earlier.length),
      rows: earlier,
    },
    {
      name: 'Duplicates',
      count: countWords(counts.duplicate),
      rows: items.filter(({ outcome }) => outcome === 'duplicate'),
    },
    ofCode('differs', 'differs', items, counts),
    ofCode('left-out', 'left-out', items, counts),
  ].filter(({ rows }) => rows.length > 0);
}

/** What is listed and is no failure. */
function ofCode(
  code: ErrorCode,
  outcome: Exclude<ImportItem['outcome'], 'failed'>,
  items: readonly ImportItem[],
  counts: OutcomeCounts,
): Group<ImportItem> {
  const { name, advice } = reasonOf(code);
  const rows = items.filter((item) => item.outcome === outcome);
  const shown = outcome === 'to-place' ? <span className={styles.look}>{name}</span> : name;
  return {
    name,
    head: <Reason name={shown} advice={advice} />,
    // While files come in, the separately requested counts may lag behind.
    count: countWords(Math.max(counts[outcome], rows.length)),
    rows,
  };
}

function failedGroups(items: readonly ImportItem[], { counts, reasons, context }: GroupOptions): Group<ImportItem>[] {
  const failed = Map.groupBy(
    items.filter(({ outcome }) => outcome === 'failed'),
    ({ code }) => code,
  );
  const isCopy = readsCopies(context);
  const order = reasons.map(({ code }) => code as ErrorCode | null);
  const codes = [...failed.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return codes.map((code) => {
    const { name, advice } = reasonOf(code, isCopy);
    const rows = failed.get(code) ?? [];
    // While files come in, the separately requested counts may lag behind.
    const told = reasons.find((reason) => reason.code === code)?.failed ?? 0;
    const whole = codes.length === 1 ? counts.failed : Math.max(told, rows.length);
    return {
      name: `failed ${code}`,
      head: <Reason name={<span className={styles.bad}>{name}</span>} advice={advice} />,
      count: countWords(whole),
      rows,
    };
  });
}

function Reason({ name, advice }: { name: ReactNode; advice: string }) {
  return (
    <span className={styles.reason}>
      {name}
      <span className={styles.advice}>{advice}</span>
    </span>
  );
}
