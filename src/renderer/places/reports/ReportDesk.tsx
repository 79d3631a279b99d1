/** One report being edited: outline, sheet or preview, and the check before export. Loaded with its editor when first opened. */
import { useMemo } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { Scale } from '../../../contract/model/reports/report.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { Pane, Panes } from '../../parts/layout/Panes.tsx';
import { useStore } from '../../store.ts';
import { inspectorShown } from '../../window-state.ts';
import { CheckPanel } from './checking/CheckPanel.tsx';
import { CitationFloats } from './citing/CitationFloats.tsx';
import { goToBlock, insertBlock } from './editor/editor-commands.ts';
import { ReportProvider } from './editor/report-context.ts';
import { Sheet } from './editor/Sheet.tsx';
import { Outline, OutlineMenu } from './outline/Outline.tsx';
import { Preview } from './preview/Preview.tsx';
import { ReportBar } from './ReportBar.tsx';
import styles from './ReportDesk.module.css';
import { Clashes } from './saving/Clashes.tsx';
import type { ReportSaver } from './saving/report-saver.ts';
import { type ReportDeskState, useReportDesk } from './use-report-desk.ts';

const OUTLINE = { plain: 228, narrow: 204, least: 196, most: 320 };
const CHECK = { plain: 316, narrow: 272, least: 256, most: 420 };

interface ReportDeskProps {
  read: Result<'report.get'>;
  saver: ReportSaver;
}

export function ReportDesk({ read, saver }: ReportDeskProps) {
  const desk = useReportDesk(read, saver);
  const { acts, check } = desk;
  if (!desk.isPreview) return <Writing read={read} saver={saver} desk={desk} />;
  return (
    <Preview
      reportId={check.reportId}
      saver={saver}
      findings={check.findings.length}
      bar={(pageActs) => (
        <ReportBar view="preview" acts={acts} saver={saver}>
          {pageActs}
        </ReportBar>
      )}
    />
  );
}

interface WritingProps extends ReportDeskProps {
  desk: ReportDeskState;
}

function Writing({ read, saver, desk }: WritingProps) {
  const { check, floating } = desk;
  const { editor, known } = desk.written;
  const isChecked = useStore(inspectorShown);
  const scales = useRead('report.scales', {}).data?.scales;
  const scale = scales?.find(({ id }) => id === read.report.scale) ?? null;
  const inEditor = useMemo(() => ({ scale, known }), [scale, known]);
  return (
    <ReportProvider value={inEditor}>
      <Panes place="report">
        <Pane name="outline" label="Outline" floats ground="panel" width={OUTLINE} className={styles.outline}>
          <DeskOutline read={read} desk={desk} />
        </Pane>
        <Pane name="sheet" label="Report">
          <DeskSheet read={read} saver={saver} desk={desk} scale={scale} />
        </Pane>
        {isChecked && (
          <Pane name="check" label="Before export" role="complementary" ground="panel" edge="left" width={CHECK}>
            <CheckPanel
              check={check.data}
              error={check.error}
              known={known}
              current={check.current}
              onGo={check.goTo}
              onAnswer={check.answer}
            />
          </Pane>
        )}
      </Panes>
      {floating && <CitationFloats floating={floating} editor={editor} onFloat={desk.float} />}
    </ReportProvider>
  );
}

function DeskOutline({ read, desk }: Pick<WritingProps, 'read' | 'desk'>) {
  const { check, acts } = desk;
  const { editor, sections, cited } = desk.written;
  return (
    <Outline
      sections={sections}
      worthALook={check.worthALook}
      isDraft={!read.report.sourceSummary.edited}
      unused={read.unusedClaimIds}
      cited={cited}
      onAdd={acts.addSection}
      onGo={(blockId) => goToBlock(editor, blockId)}
      onSummary={() => focusSoon('source-summary')}
      onUse={(claim) => insertBlock(editor, 'claim', { claimId: claim.claimId }, claim.statement)}
    />
  );
}

function DeskSheet({ read, saver, desk, scale }: WritingProps & { scale: Scale | null }) {
  const { acts } = desk;
  const { editor, sections, known } = desk.written;
  return (
    <>
      <ReportBar view="write" canDraw={desk.claimIds.length > 0} acts={acts} saver={saver} />
      <Clashes saver={saver} known={known} />
      <Sheet report={read.report} draftedSummary={read.draftedSummary} editor={editor} scale={scale} saver={saver} />
      {desk.isOutlineOpen && (
        <OutlineMenu
          sections={sections}
          onGo={(blockId) => goToBlock(editor, blockId)}
          onClose={() => desk.setOutlineOpen(false)}
        />
      )}
    </>
  );
}
