import { useMemo } from 'react';
import type { ReportHead } from '../../../contract/model/reports/report.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useHandle } from '../../actions/handles.ts';
import { newReport } from '../../actions/reports/new-report.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useHistoryState } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/controls/Button.tsx';
import { Pane, PaneBar, PaneName, Panes, Spacer } from '../../parts/layout/Panes.tsx';
import { Table } from '../../parts/lists/Table.tsx';
import type { Column } from '../../parts/lists/table-lines.ts';
import { useCurrentRow } from '../../parts/lists/use-current-row.ts';
import { EmptyState, ErrorState } from '../../parts/states/EmptyState.tsx';
import { NotAll } from '../../parts/states/NotAll.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords, instantWords } from '../../parts/words.ts';
import { useCrumb } from '../../use-crumb.ts';
import styles from './ReportList.module.css';
import { reportList } from './reports-handle.ts';
import { TlpMark } from './TlpMark.tsx';

export function ReportList() {
  const { data, error, refetch } = useRead('report.list', {});
  const [chosen, setActive] = useHistoryState<number | null | undefined>('report', undefined);
  useCrumb(data ? counted(data.total, 'report') : '');
  const groups = useMemo(() => [{ name: '', rows: data?.reports ?? [] }], [data]);
  const listed = useMemo(() => data?.reports.map(reportIdOf) ?? [], [data]);
  const current = useCurrentRow(listed, chosen, 'reports');
  useHandle(
    reportList,
    useMemo(() => ({ current }), [current]),
  );
  return (
    <Panes place="reports">
      <Pane name="reports" label="Reports">
        <PaneBar>
          <PaneName>Reports</PaneName>
          <Spacer />
          <ActionButton icon="plus" action={newReport} />
        </PaneBar>
        {error && !data && (
          <ErrorState message={error.message} then="Nothing was changed.">
            <Button onClick={() => refetch()}>Try again</Button>
          </ErrorState>
        )}
        {!data && !error && <Skeleton ofList />}
        {data?.reports.length === 0 && <NoReports />}
        {data && data.reports.length > 0 && (
          <Table
            label="Reports"
            columns={COLUMNS}
            groups={groups}
            keyOf={reportIdOf}
            active={current}
            onActive={setActive}
            onOpen={(reportId) => navigate('reports', { reportId })}
            estimate={52}
            main
            focusKey="reports"
            autoFocus
          />
        )}
        {data && <NotAll shown={data.reports.length} total={data.total} order="last changed" />}
      </Pane>
    </Panes>
  );
}

const reportIdOf = ({ reportId }: ReportHead) => reportId;

function NoReports() {
  return (
    <EmptyState
      what="No reports yet."
      then="Start an empty one, or have one drafted from claims: what is reported, where sources differ, what is not known."
    >
      <ActionButton large look="primary" action={newReport} data-focus-key="reports" />
    </EmptyState>
  );
}

const COLUMNS: readonly Column<ReportHead>[] = [
  {
    name: 'title',
    head: 'Report',
    track: 'minmax(180px, 1fr)',
    cell: ({ title, subtitle }) => (
      <div className={styles.report}>
        <BidiText lang={null} className={styles.title}>
          {title}
        </BidiText>
        {subtitle !== '' && (
          <BidiText lang={null} className={styles.small}>
            {subtitle}
          </BidiText>
        )}
      </div>
    ),
  },
  {
    name: 'judgements',
    head: 'Judgements',
    track: '104px',
    right: true,
    cell: ({ judgements }) => countWords(judgements),
  },
  { name: 'citations', head: 'Citations', track: '92px', right: true, cell: ({ citations }) => countWords(citations) },
  { name: 'tlp', head: 'Marking', track: '164px', cell: ({ tlp }) => <TlpMark tlp={tlp} /> },
  {
    name: 'changed',
    head: 'Changed',
    track: '120px',
    cell: ({ changed }) => <span className={styles.small}>{instantWords(changed)}</span>,
  },
];
