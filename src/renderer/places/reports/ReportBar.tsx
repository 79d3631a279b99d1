import type { ReactNode } from 'react';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { exportReport } from '../../actions/reports/export-report.ts';
import { citeClaim, insertFigure, insertJudgement, insertQuotation } from '../../actions/reports/write-report.ts';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { Problem } from '../../parts/states/Problem.tsx';
import { useStore } from '../../store.ts';
import styles from './ReportBar.module.css';
import type { ReportSaver } from './saving/report-saver.ts';

interface ReportBarProps {
  view: 'write' | 'preview';
  saver: ReportSaver;
  acts: {
    show(view: 'write' | 'preview'): void;
    goToCheck(): void;
    chooseWords(): void;
  };
  /** There are claims that a figure could show. */
  canDraw?: boolean;
  /** What belongs to this view alone; it fills the bar. */
  children?: ReactNode;
}

export function ReportBar({ view, acts, canDraw = false, saver, children }: ReportBarProps) {
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
        <ActionButton look="quiet" className={styles.wide} action={insertJudgement}>
          Judgement
        </ActionButton>
        <ActionButton look="quiet" className={styles.wide} action={insertQuotation}>
          Quotation
        </ActionButton>
        <ActionButton
          look="quiet"
          className={styles.wide}
          disabled={!canDraw}
          title="The matrix of the claims that the report states"
          action={insertFigure}
        >
          Figure
        </ActionButton>
        <ActionButton look="quiet" action={citeClaim}>
          Cite
        </ActionButton>
        {children ?? <Spacer />}
        <Saved saver={saver} onChoose={acts.chooseWords} />
        {view === 'write' && <Button onClick={acts.goToCheck}>Check</Button>}
        <ActionButton look="primary" action={exportReport}>
          Export…
        </ActionButton>
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
