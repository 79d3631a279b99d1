import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Params, Result } from '../../../contract/methods.ts';
import { type ExportChoices, PLAIN_EXPORT, type ReportFinding } from '../../../contract/model/reports/report.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../contract/model/values.ts';
import { useRead } from '../../data/use-read.ts';
import { messageOf, sayDone, sayProblem } from '../../notices.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { FormatChoice } from '../../parts/controls/FormatChoice.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Problem } from '../../parts/states/Problem.tsx';
import { Working } from '../../parts/states/Working.tsx';
import { bytesWords, counted, inLine } from '../../parts/words.ts';
import { PageThumb } from '../../places/reports/preview/PageThumb.tsx';
import { type ReportSaver, reportSaver } from '../../places/reports/saving/report-saver.ts';
import { useServices } from '../../services.ts';
import { useWork } from '../../use-work.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import { ExportChoicesForm } from './ExportChoicesForm.tsx';
import styles from './ExportReport.module.css';

const FORMATS: Record<ExportFormat, { name: string; use: string }> = {
  docx: { name: 'Word, DOCX', use: 'real footnotes, styles, headings' },
  pdf: { name: 'PDF', use: 'tagged, with bookmarks' },
  html: { name: 'HTML, one file', use: 'citations open the quoted words' },
  md: { name: 'Markdown', use: 'with footnotes' },
  bundle: { name: 'Bundle', use: 'the report, its passages and originals, with hashes; opens without Collate' },
};

/** The format, what is still open, and where to save. */
export function ExportReport({ context: { client }, state: { reportId }, onClose }: OverlayProps<'export-report'>) {
  const saver = reportSaver(client, useQueryClient(), reportId);
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [choices, setChoices] = useState(PLAIN_EXPORT);
  useEffect(() => {
    saver.flush();
  }, [saver]);
  const { isRunning, problem, run, stop } = useExport(saver, { reportId, format, ...choices }, onClose);
  const { data: read, error } = useRead('report.get', { reportId });
  useGone(read ? null : error, onClose);
  const check = useRead('report.check', { reportId }).data;
  if (!read) return null;
  const { report, citations } = read;
  const isHeldBack = check?.findings.some(isBlocking) ?? false;
  return (
    <Dialog
      title="Export the report"
      width={1000}
      onClose={onClose}
      confirm={{ label: isRunning ? 'Exporting' : 'Export', disabled: isHeldBack, run }}
    >
      <div className={styles.columns}>
        <FormatChoice formats={EXPORT_FORMATS} words={FORMATS} value={format} onChange={setFormat} />
        <div className={styles.side}>
          <p className={styles.title}>
            <BidiText lang={null}>{report.title}</BidiText>
          </p>
          <p className={styles.small}>
            {counted(citations.length, 'note')};{' '}
            {counted(new Set(citations.map(({ evidence }) => evidence.sha256)).size, 'original')}, named by hash
          </p>
          <ExportChoicesForm
            format={format}
            choices={choices}
            onChange={setChoices}
            tlp={report.tlp}
            language={report.language}
          />
          {isRunning && <Working label="Writing the report…" onStop={stop} />}
          {problem !== null && <Problem>{problem}</Problem>}
          {check && <CheckParts check={check} />}
        </div>
        {format === 'md' ? (
          <FirstLines reportId={reportId} choices={choices} />
        ) : (
          <FirstPage reportId={reportId} saver={saver} choices={choices} format={format} />
        )}
      </div>
    </Dialog>
  );
}

function useExport(saver: ReportSaver, asked: Params<'report.export'>, onDone: () => void) {
  const { client, shell } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const work = useWork((error) => setProblem(messageOf(error)));
  const run = () =>
    work.run(async (signal) => {
      setProblem(null);
      await saver.flush();
      const unsaved = saver.state.get().problem;
      // The export is made from what is saved: the last words would be missing, and nobody would see it.
      if (unsaved !== null) throw new Error(`Nothing was exported: the last words are not saved yet. ${unsaved}`);
      const { name, mediaType, bytes, leftOut } = await client.call('report.export', asked, signal);
      if (signal.aborted || !(await shell.saveAs(name, mediaType, bytes))) return;
      // Another dialog may be open by now.
      if (!signal.aborted) onDone();
      sayDone(`Exported ${inLine(name)}, ${bytesWords(bytes.length)}`);
      // As one notice, since only the last few are kept.
      if (leftOut.length > 0) sayProblem(new Error(leftOut.join(' ')));
    });
  return { ...work, problem, run };
}

const isBlocking = ({ severity }: ReportFinding) => severity === 'blocking';

function CheckParts({ check: { findings, held } }: { check: Result<'report.check'> }) {
  const blocking = findings.filter(isBlocking);
  const open = findings.filter((finding) => !isBlocking(finding));
  return (
    <>
      {blocking.length > 0 && (
        <Part name="Blocks the export" icon="failed" look={styles.danger}>
          {blocking.map(({ message }) => message)}
        </Part>
      )}
      {open.length > 0 && (
        <Part name={`${counted(open.length, 'open point')}, listed in the export`} icon="warning" look={styles.warn}>
          {open.map(({ message }) => message)}
        </Part>
      )}
      <Part name="Checks passed" icon="done" look={styles.good}>
        {held}
      </Part>
    </>
  );
}

interface FirstPageProps {
  reportId: number;
  saver: ReportSaver;
  choices: ExportChoices;
  format: ExportFormat;
}

function FirstPage({ reportId, saver, choices, format }: FirstPageProps) {
  return (
    <div className={styles.pages}>
      <PageThumb reportId={reportId} saver={saver} choices={choices}>
        <p className={styles.small}>
          {format === 'html' || format === 'bundle'
            ? 'In a browser it is one continuous page, and notes open in place.'
            : 'The words are the same; pages of the file end elsewhere.'}
        </p>
      </PageThumb>
    </div>
  );
}

const LINES = 60;

function FirstLines({ reportId, choices }: { reportId: number; choices: ExportChoices }) {
  const { data, error } = useRead('report.export', { reportId, format: 'md', ...choices }, { keepPrevious: true });
  if (error) return null;
  const lines = data ? new TextDecoder().decode(data.bytes).split('\n') : [];
  return (
    <figure className={styles.pages}>
      <pre className={styles.lines} dir="auto">
        {lines.slice(0, LINES).join('\n')}
      </pre>
      <figcaption className={styles.small}>{data && counted(lines.length, 'line')}</figcaption>
    </figure>
  );
}

interface PartProps {
  name: string;
  icon: 'failed' | 'warning' | 'done';
  look: string | undefined;
  children: readonly string[];
}

function Part({ name, icon, look, children }: PartProps): ReactNode {
  return (
    <section className={styles.part}>
      <h3>{name}</h3>
      <ul>
        {children.map((line) => (
          <li key={line}>
            <span className={look}>
              <Icon name={icon} size={16} />
            </span>
            <BidiText lang={null}>{line}</BidiText>
          </li>
        ))}
      </ul>
    </section>
  );
}
