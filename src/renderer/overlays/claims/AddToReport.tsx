import { useState } from 'react';
import type { ReportHead } from '../../../contract/model/reports/report.ts';
import type { Client } from '../../client.ts';
import { act } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { sayProblem } from '../../notices.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { TextField } from '../../parts/controls/Field.tsx';
import { RadioRow } from '../../parts/controls/RadioRow.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted, instantWords } from '../../parts/words.ts';
import { claimBlock, withClaims } from '../../places/reports/outline/claim-blocks.ts';
import { useReportStyle } from '../../places/settings/use-report-style.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import styles from './ClaimDialogs.module.css';

const NEW = 0;

/** Adds the claims to an existing report, or to one drafted from them. */
export function AddToReport({ context: { client }, state: { claimIds }, onClose }: OverlayProps<'add-to-report'>) {
  const { data, error } = useRead('report.list', {});
  useGone(data ? null : error, onClose);
  const [chosen, setChosen] = useState<number | null>(null);
  const [title, setTitle] = useState('');
  const report = useReports(client, claimIds);
  if (!data) return null;
  const into = chosen ?? data.reports[0]?.reportId ?? NEW;
  const run = async () => {
    const reportId = await (into === NEW ? report.draft(title.trim()) : report.add(into)).catch(sayProblem);
    if (!reportId) return;
    onClose();
    navigate('reports', { reportId });
  };
  return (
    <Dialog
      title={`Add ${counted(claimIds.length, 'claim')} to a report`}
      width={560}
      onClose={onClose}
      confirm={{
        label: into === NEW ? 'Draft report' : 'Add',
        disabled: into === NEW && title.trim() === '',
        run,
      }}
    >
      <ReportChoices
        reports={data.reports}
        chosen={into}
        drafted={`A new report, drafted from ${claimIds.length === 1 ? 'this claim' : 'these claims'}`}
        onChoose={setChosen}
      />
      {into === NEW && (
        <TextField
          label="Title"
          hint="The draft has judgements to fill in, what is reported, where sources differ, and gaps. Nothing is judged for you."
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
    </Dialog>
  );
}

interface ReportChoicesProps {
  reports: readonly ReportHead[];
  chosen: number;
  /** The name of a new report in the list. */
  drafted: string;
  onChoose: (reportId: number) => void;
}

function ReportChoices({ reports, chosen, drafted, onChoose }: ReportChoicesProps) {
  return (
    <div role="radiogroup" aria-label="Report" className={styles.choices}>
      {reports.map(({ reportId, title, changed }) => (
        <RadioRow key={reportId} name="report" checked={chosen === reportId} onChange={() => onChoose(reportId)}>
          <BidiText lang={null} className={styles.words}>
            {title}
          </BidiText>
          <span className={styles.label}>{instantWords(changed)}</span>
        </RadioRow>
      ))}
      <RadioRow name="report" checked={chosen === NEW} onChange={() => onChoose(NEW)}>
        <span>{drafted}</span>
      </RadioRow>
    </div>
  );
}

/** @returns both, each with the report that the claims are in afterwards; undefined if that failed, which has been shown */
function useReports(client: Client, claimIds: readonly number[]) {
  const [style] = useReportStyle();
  const draft = async (title: string): Promise<number | undefined> => {
    const made = await act(client, 'report.draft', { title, claimIds: [...claimIds], style });
    return made?.reportId;
  };
  const add = async (reportId: number): Promise<number | undefined> => {
    const { report } = await client.call('report.get', { reportId });
    const pages = await Promise.all(claimIds.map((claimId) => client.call('claim.get', { claimId })));
    const changes = { sections: withClaims(report.sections, pages.map(claimBlock)) };
    const done = await act(client, 'report.update', { reportId, changes, over: report.changed });
    return done && reportId;
  };
  return { draft, add };
}
