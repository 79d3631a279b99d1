import type { ReactNode } from 'react';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { exportReport } from '../../actions/reports/export-report.ts';
import { citeClaim } from '../../actions/reports/write-report.ts';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { Problem } from '../../parts/states/Problem.tsx';
import { useStore } from '../../store.ts';
import { overlay } from '../../window-state.ts';
import styles from './ReportBar.module.css';
import type { ReportSaver } from './saving/report-saver.ts';

interface ReportBarProps {
  view: 'write' | 'preview';
  reportId: number;
  saver: ReportSaver;
  canWrite: boolean;
  acts: {
    show(view: 'write' | 'preview'): void;
    cite(): void;
    insertJudgement(): void;
    insertQuotation(): void;
    insertFigure(): void;
    goToCheck(): void;
    chooseWords(): void;
  };
  /** There are claims that a figure could show. */
  canDraw?: boolean;
  /** What belongs to this view alone; it fills the bar. */
  children?: ReactNode;
}

export function ReportBar({ view, acts, canWrite, canDraw = false, saver, reportId, children }: ReportBarProps) {
  return (
    <>
      <PaneBar>
        <Segment
          small
          label="View"
          value={view}
          options={[
            { value: 'write', label: 'Write' },
            { value: 'preview', label: 'Preview' },
          ]}
          onChange={acts.show}
        />
        {view === 'write' && canWrite && (
          <>
            <Button look="quiet" className={styles.wide} onClick={acts.insertJudgement}>
              Judgement
            </Button>
            <Button look="quiet" className={styles.wide} onClick={acts.insertQuotation}>
              Quotation
            </Button>
            <Button
              look="quiet"
              className={styles.wide}
              disabled={!canDraw}
              title="The matrix of the claims that the report states"
              onClick={acts.insertFigure}
            >
              Figure
            </Button>
            <Button look="quiet" keys={shortcutOf(citeClaim)} onClick={acts.cite}>
              Cite
            </Button>
          </>
        )}
        {children ?? <Spacer />}
        <Saved saver={saver} onChoose={acts.chooseWords} />
        {view === 'write' && <Button onClick={acts.goToCheck}>Check</Button>}
        <Button
          look="primary"
          keys={shortcutOf(exportReport)}
          onClick={() => overlay.set({ kind: 'export-report', reportId })}
        >
          Export…
        </Button>
      </PaneBar>
      <WhyNotSaved saver={saver} />
    </>
  );
}

/** Clashes are told with the words that are to be chosen. */
function WhyNotSaved({ saver }: { saver: ReportSaver }) {
  const { problem, clashes } = useStore(saver.state);
  if (problem === null || clashes.length > 0) return null;
  return (
    <div className={styles.why}>
      <Problem>{problem}</Problem>
    </div>
  );
}

function Saved({ saver, onChoose }: { saver: ReportSaver; onChoose: () => void }) {
  const { unsaved, saving, problem, clashes } = useStore(saver.state);
  if (problem !== null)
    return (
      <span className={styles.problem}>
        <Icon name="failed" size={16} />
        {clashes.length === 0 && <span>{saving ? 'Saving' : 'Not saved'}</span>}
        {clashes.length > 0 ? (
          <LinkButton onClick={onChoose}>Choose the words</LinkButton>
        ) : (
          <LinkButton onClick={() => saver.flush()}>Try again</LinkButton>
        )}
      </span>
    );
  const waits = saving || Object.keys(unsaved).length > 0;
  return (
    <span role="status" className={styles.saved}>
      {waits ? 'Saving' : 'Saved'}
    </span>
  );
}
