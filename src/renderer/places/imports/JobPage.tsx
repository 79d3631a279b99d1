/** One job: what came of it, counted, and each file. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Import, ImportItem } from '../../../contract/model/import.ts';
import { stopImport } from '../../actions/imports/stop-import.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { importProgress } from '../../data/import-progress.ts';
import type { NOUNS_READ } from '../../data/reads.ts';
import { navigate } from '../../history.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { PaneName, Push } from '../../parts/Panes.tsx';
import { Segment } from '../../parts/Segment.tsx';
import { type Column, Table } from '../../parts/Table.tsx';
import { counted, countWords, instantWords } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import { useStore } from '../../store.ts';
import styles from './Imports.module.css';

type Shown = 'all' | 'failed' | 'added' | 'duplicate';
const PAGE = 500;
const HEADS = { failed: 'Failed', added: 'New articles', duplicate: 'Duplicates' } as const;
const ICONS: Record<ImportItem['outcome'], IconName> = { failed: 'failed', added: 'done', duplicate: 'link' };

export function JobPage({ job }: { job: Import }) {
  const context = useActionContext();
  const progress = useStore(importProgress).get(job.importId);
  const { added, duplicates, failed } = progress ?? job;
  const toCome = progress?.expected == null ? null : Math.max(0, progress.expected - progress.done);
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? (failed > 0 ? 'failed' : 'all');
  const isRunning = progress !== undefined;
  return (
    <>
      <div className={styles.title}>
        <PaneName>
          <bdi>{job.name}</bdi>
        </PaneName>
        <Push />
        {stopImport.isPossible(context) && <Button onClick={() => stopImport.run(context)}>Stop</Button>}
      </div>
      <p className={styles.about}>
        started {instantWords(job.started)}
        {job.finished && `, ended ${instantWords(job.finished)}`}
        {isRunning && ` · ${countWords(Math.round(progress.perSecond))} a second · you can go on working`}
      </p>
      <p role="status" className={styles.message}>
        {job.message ??
          (job.state === 'interrupted'
            ? 'This import was broken off. What is in is kept; import the files again to bring in the rest.'
            : '')}
      </p>
      <dl className={styles.sums}>
        <Sum icon="done" look={styles.good} count={added} words={added === 1 ? 'new article' : 'new articles'} />
        <Sum icon="link" count={duplicates} words={duplicates === 1 ? 'duplicate' : 'duplicates'} />
        <Sum icon="failed" look={failed > 0 ? styles.bad : undefined} count={failed} words="failed" />
        {toCome !== null && <Sum count={toCome} words="to come" look={styles.come} />}
      </dl>
      <div className={styles.filter}>
        <Segment<Shown>
          label="Outcomes shown"
          value={shown}
          onChange={setChosen}
          options={[
            { value: 'all', label: 'All' },
            { value: 'failed', label: `Failed ${countWords(failed)}` },
            { value: 'added', label: 'New' },
            { value: 'duplicate', label: 'Duplicates' },
          ]}
        />
      </div>
      <Outcomes importId={job.importId} shown={shown} counts={{ added, duplicate: duplicates, failed }} />
    </>
  );
}

interface SumProps {
  icon?: IconName;
  look?: string | undefined;
  count: number;
  words: string;
}

function Sum({ icon, look, count, words }: SumProps) {
  return (
    <div className={look}>
      <dd>{countWords(count)}</dd>
      <dt>
        {icon && <Icon name={icon} size={16} />}
        {words}
      </dt>
    </div>
  );
}

interface OutcomesProps {
  importId: number;
  shown: Shown;
  /** Of the whole job; the rows may not all have come yet. */
  counts: Record<ImportItem['outcome'], number>;
}

function Outcomes({ importId, shown, counts }: OutcomesProps) {
  const { client } = useServices();
  const [active, setActive] = useState<number | null>(null);
  const outcome = shown === 'all' ? undefined : shown;
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['import.items' satisfies keyof typeof NOUNS_READ, { importId, outcome }],
    queryFn: ({ pageParam, signal }) =>
      client.call('import.items', { importId, limit: PAGE, after: pageParam, ...(outcome ? { outcome } : {}) }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => last.next,
  });
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const groups = useMemo(
    () =>
      (['failed', 'added', 'duplicate'] as const)
        .map((name) => ({
          name: HEADS[name],
          head: <span className={name === 'failed' ? styles.bad : undefined}>{HEADS[name]}</span>,
          count: countWords(counts[name]),
          rows: items.filter((item) => item.outcome === name),
        }))
        .filter(({ rows }) => rows.length > 0),
    [items, counts],
  );
  if (!data) return null;
  if (items.length === 0)
    return <EmptyState small what={shown === 'failed' ? 'Nothing failed.' : 'No files of this kind.'} />;
  const open = (key: number) => {
    const articleId = items.find((item) => item.importItemId === key)?.articleId;
    if (articleId != null) navigate('library', { articleId });
  };
  return (
    <>
      <Table<ImportItem>
        label="Outcomes"
        columns={COLUMNS}
        groups={groups}
        keyOf={(item) => item.importItemId}
        active={active}
        onActive={setActive}
        onOpen={open}
        main
        focusKey="outcomes"
      />
      {hasNextPage && (
        <div className={styles.filter}>
          <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {counted(items.length, 'file')} shown; show more
          </Button>
        </div>
      )}
    </>
  );
}

const COLUMNS: readonly Column<ImportItem>[] = [
  {
    name: 'path',
    head: 'File',
    track: 'minmax(0, 320px)',
    cell: (item) => (
      <span className={styles.path} title={item.member ? `${item.path} › ${item.member}` : item.path}>
        <span className={item.outcome === 'failed' ? styles.bad : undefined}>
          <Icon name={ICONS[item.outcome]} size={16} />
        </span>
        <bdi>{item.path}</bdi>
        {item.member && <bdi className={styles.member}>› {item.member}</bdi>}
      </span>
    ),
  },
  {
    name: 'outcome',
    head: 'Outcome',
    track: 'minmax(0, 1fr)',
    cell: (item) =>
      item.outcome === 'failed' ? (
        <span className={styles.words}>{item.message}</span>
      ) : (
        <bdi className={styles.article}>{item.title}</bdi>
      ),
  },
  {
    name: 'do',
    head: 'Article',
    track: '148px',
    right: true,
    cell: (item) =>
      item.articleId !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          onClick={() => item.articleId !== null && navigate('library', { articleId: item.articleId })}
        >
          {item.outcome === 'duplicate' ? 'Open the first one' : 'Open'}
        </button>
      ),
  },
];
