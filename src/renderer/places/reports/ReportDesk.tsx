/** One report on the desk: outline, sheet or preview, the check before export. Loaded with its editor when first opened. */
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { Section } from '../../../contract/model/report.ts';
import { useHandle } from '../../actions/handles.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { useLocation } from '../../history.ts';
import { Pane, Panes } from '../../parts/Panes.tsx';
import { useStore } from '../../store.ts';
import { inspectorShown } from '../../window-state.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { CitationFloats, type Floating } from './CitationFloats.tsx';
import { goToBlock, insertBlock } from './editor/editor-commands.ts';
import { ReportProvider } from './editor/report-context.ts';
import { Outline, OutlineMenu } from './Outline.tsx';
import { Preview } from './Preview.tsx';
import { ReportBar } from './ReportBar.tsx';
import styles from './ReportDesk.module.css';
import type { ReportSaver } from './report-saver.ts';
import { reportPage } from './reports-handle.ts';
import { Sheet } from './Sheet.tsx';
import { useFindings } from './use-findings.ts';
import { cursorOf, useReportActs } from './use-report-acts.ts';
import { useReportEditor } from './use-report-editor.ts';
import { useSavedOnLeaving } from './use-saved-on-leaving.ts';

const OUTLINE = { plain: 228, narrow: 204, least: 196, most: 320 };
const CHECK = { plain: 316, narrow: 272, least: 256, most: 420 };

interface ReportDeskProps {
  read: Result<'report.get'>;
  saver: ReportSaver;
}

export function ReportDesk({ read, saver }: ReportDeskProps) {
  const { report } = read;
  const { reportId } = report;
  const { scope } = useLocation();
  const archive = useArchive();
  const canWrite = archive ? !archive.readOnly : false;
  const isPreview = scope.view === 'preview';
  const isChecked = useStore(inspectorShown);
  const scales = useRead('report.scales', {}).data?.scales;
  const [floating, setFloating] = useState<Floating | null>(null);
  const [outlineOpen, setOutlineOpen] = useState(false);
  const { check, findings, worthALook, current, setCurrent } = useFindings(reportId);

  const openCitation = useRef(() => {});
  const { editor, sections, known, cited } = useReportEditor({
    sections: report.sections,
    citations: read.citations,
    worthALook,
    canWrite,
    isClean: () => Object.keys(saver.state.get().unsaved).length === 0,
    onChange: (next) => saver.change({ sections: next.slice() }),
    onLeave: () => saver.flush(),
    onAt: (now) => setFloating({ kind: 'cite', for: 'citation', at: cursorOf(now), instead: null }),
    onOpenCitation: () => openCitation.current(),
    onCitation: (now, pos, clicked) => {
      const node = now.state.doc.nodeAt(pos);
      if (node && clicked) setFloating({ kind: 'citation', block: { node, pos }, at: clicked.getBoundingClientRect() });
    },
  });
  useSavedOnLeaving(saver);
  useArrival(editor, scope.blockId, isPreview);

  const claimIds = useMemo(() => claimsOf(sections), [sections]);
  const onOutline = useCallback(() => setOutlineOpen(true), []);
  const acts = useReportActs({ editor, saver, reportId, claimIds, onFloat: setFloating, onOutline });
  openCitation.current = acts.openCitation;
  const goToFinding = useCallback(
    (index: number) => {
      setCurrent(index);
      const found = findings[index];
      if (found?.check === 'summary-is-draft') focusSoon('source-summary');
      else if (found?.blockId != null) goToBlock(editor, found.blockId);
    },
    [editor, findings, setCurrent],
  );
  useHandle(
    reportPage,
    useMemo(
      () => ({
        ...acts,
        reportId,
        isPreview,
        canWrite,
        findings: findings.length,
        nextFinding: () => goToFinding((current + 1) % Math.max(1, findings.length)),
      }),
      [acts, reportId, isPreview, canWrite, findings.length, current, goToFinding],
    ),
  );
  const scale = scales?.find(({ id }) => id === report.scale) ?? null;
  const inEditor = useMemo(() => ({ scale, known, canWrite }), [scale, known, canWrite]);
  const bar = { acts, canWrite, saver, reportId };

  if (isPreview)
    return (
      <Preview
        reportId={reportId}
        saver={saver}
        findings={findings.length}
        bar={(pageActs) => (
          <ReportBar view="preview" {...bar}>
            {pageActs}
          </ReportBar>
        )}
      />
    );
  return (
    <ReportProvider value={inEditor}>
      <Panes place="report">
        <Pane name="outline" label="Outline" floats ground="panel" width={OUTLINE} className={styles.outline}>
          <Outline
            sections={sections}
            worthALook={worthALook}
            isDraft={!report.sourceSummary.edited}
            unused={read.unusedClaimIds}
            canWrite={canWrite}
            cited={cited}
            onAdd={acts.addSection}
            onGo={(blockId) => goToBlock(editor, blockId)}
            onSummary={() => focusSoon('source-summary')}
            onUse={(claim) => insertBlock(editor, 'claim', { claimId: claim.claimId }, claim.statement)}
          />
        </Pane>
        <Pane name="sheet" label="Report">
          <ReportBar view="write" canDraw={claimIds.length > 0} {...bar} />
          <Sheet
            report={report}
            draftedSummary={read.draftedSummary}
            editor={editor}
            scale={scale}
            canWrite={canWrite}
            saver={saver}
          />
          {outlineOpen && (
            <OutlineMenu
              sections={sections}
              onGo={(blockId) => goToBlock(editor, blockId)}
              onClose={() => setOutlineOpen(false)}
            />
          )}
        </Pane>
        {isChecked && (
          <Pane name="check" label="Before export" role="complementary" ground="panel" edge="left" width={CHECK}>
            <CheckPanel check={check.data} error={check.error} known={known} current={current} onGo={goToFinding} />
          </Pane>
        )}
      </Panes>
      {floating && <CitationFloats floating={floating} editor={editor} canWrite={canWrite} onFloat={setFloating} />}
    </ReportProvider>
  );
}

function claimsOf(sections: readonly Section[]): number[] {
  const all = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'claim' ? block.claimId : [])),
  );
  return [...new Set(all)];
}

function useArrival(editor: Editor, blockId: string | undefined, isPreview: boolean): void {
  useEffect(() => {
    if (isPreview) return;
    if (blockId !== undefined) setTimeout(() => goToBlock(editor, blockId));
    else if (document.activeElement === document.body) editor.commands.focus('start', { scrollIntoView: false });
  }, [editor, blockId, isPreview]);
}
