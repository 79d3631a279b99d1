/** One report on the desk: outline, sheet or preview, the check before export. Loaded with its editor when first opened. */
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { ReportFinding, Section } from '../../../contract/model/report.ts';
import { useHandle } from '../../actions/handles.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useLocation } from '../../history.ts';
import { Pane, Panes } from '../../parts/Panes.tsx';
import { useStore } from '../../store.ts';
import { inspectorShown } from '../../window-state.ts';
import { CheckPanel } from './CheckPanel.tsx';
import { CitationPopover } from './CitationPopover.tsx';
import { type Cited, CitePicker } from './CitePicker.tsx';
import {
  addSection,
  type BlockAt,
  citationHere,
  evidenceOfNode,
  goToBlock,
  insertBlock,
  moveSection,
  setCited,
} from './editor/editor-commands.ts';
import { ReportProvider } from './editor/report-context.ts';
import { Outline, OutlineMenu } from './Outline.tsx';
import { Preview } from './Preview.tsx';
import { ReportBar } from './ReportBar.tsx';
import styles from './ReportDesk.module.css';
import type { ReportSaver } from './report-saver.ts';
import { reportPage } from './reports-handle.ts';
import { Sheet } from './Sheet.tsx';
import { useReportEditor } from './use-report-editor.ts';
import { useSavedOnLeaving } from './use-saved-on-leaving.ts';

const OUTLINE = { plain: 228, narrow: 204, least: 196, most: 320 };
const CHECK = { plain: 316, narrow: 272, least: 256, most: 420 };

interface ReportDeskProps {
  read: Result<'report.get'>;
  saver: ReportSaver;
}

/** What floats over the sheet. */
type Floating =
  | { kind: 'cite'; for: 'citation' | 'quotation'; at: DOMRect; instead: BlockAt | null }
  | { kind: 'citation'; block: BlockAt; at: DOMRect };

export function ReportDesk({ read, saver }: ReportDeskProps) {
  const { report } = read;
  const { reportId } = report;
  const { scope } = useLocation();
  const archive = useArchive();
  const canWrite = archive ? !archive.readOnly : false;
  const isPreview = scope.view === 'preview';
  const isChecked = useStore(inspectorShown);
  const check = useRead('report.check', { reportId }, { keepPrevious: true });
  const scales = useRead('report.scales', {}).data?.scales;
  const [floating, setFloating] = useState<Floating | null>(null);
  const [finding, setFinding] = useState(-1);
  const [outlineOpen, setOutlineOpen] = useState(false);
  const findings = check.data?.findings ?? NO_FINDINGS;
  const worthALook = useMemo(() => new Set(findings.flatMap(({ blockId }) => blockId ?? [])), [findings]);

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

  const acts = useMemo(() => {
    const cite = (what: 'citation' | 'quotation') =>
      setFloating({ kind: 'cite', for: what, at: cursorOf(editor), instead: null });
    return {
      show: (view: 'write' | 'preview') => {
        saver.flush();
        navigate('reports', { reportId, ...(view === 'preview' ? { view } : {}) }, { replace: true });
        if (view === 'write') focusSoon('report');
      },
      cite: () => cite('citation'),
      insertJudgement: () =>
        insertBlock(editor, 'judgement', { likelihood: null, confidence: null, confidenceReason: '' }),
      insertQuotation: () => cite('quotation'),
      addSection: () => addSection(editor),
      moveSection: (by: 1 | -1) => moveSection(editor, by),
      openCitation: () => {
        const block = citationHere(editor);
        if (block) setFloating({ kind: 'citation', block, at: rectOf(editor, block.pos) });
      },
      goToCheck: () => {
        inspectorShown.set(true);
        saver.flush();
        focusSoon('check');
      },
      openOutline: () => setOutlineOpen(true),
      save: () => saver.flush(),
    };
  }, [editor, saver, reportId]);

  openCitation.current = acts.openCitation;
  const goToFinding = (index: number) => {
    setFinding(index);
    const found = findings[index];
    if (!found) return;
    if (found.check === 'summary-is-draft') focusSoon('source-summary');
    else if (found.blockId !== null) goToBlock(editor, found.blockId);
  };
  const goToFindingNow = useRef(goToFinding);
  goToFindingNow.current = goToFinding;
  const claimIds = useMemo(() => claimsOf(sections), [sections]);
  const insertFigure = useCallback(
    () => insertBlock(editor, 'matrix', { claimIds, caption: 'Claims by sources.' }),
    [editor, claimIds],
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
        insertFigure,
        nextFinding: () => goToFindingNow.current((finding + 1) % Math.max(1, findings.length)),
      }),
      [acts, reportId, isPreview, canWrite, findings.length, finding, insertFigure],
    ),
  );

  const scale = scales?.find(({ id }) => id === report.scale) ?? null;
  const inEditor = useMemo(() => ({ scale, known, canWrite }), [scale, known, canWrite]);
  const insertCited = (block: BlockAt | null, { evidenceIds, statement }: Cited, what: 'citation' | 'quotation') => {
    setFloating(null);
    if (block) setCited(editor, block, evidenceIds);
    else if (what === 'quotation')
      for (const evidenceId of evidenceIds) insertBlock(editor, 'quotation', { evidenceId });
    else citeAtCursor(editor, evidenceIds, statement);
  };

  if (isPreview)
    return (
      <Preview
        reportId={reportId}
        saver={saver}
        findings={findings.length}
        bar={(pageActs) => (
          <ReportBar view="preview" acts={acts} canWrite={canWrite} saver={saver} reportId={reportId}>
            {pageActs}
          </ReportBar>
        )}
      />
    );
  return (
    <ReportProvider value={inEditor}>
      <Panes place="report">
        <Pane name="outline" label="Outline" ground="panel" width={OUTLINE} className={styles.outline}>
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
          <ReportBar
            view="write"
            acts={claimIds.length > 0 ? { ...acts, insertFigure } : acts}
            canWrite={canWrite}
            saver={saver}
            reportId={reportId}
          />
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
            <CheckPanel check={check.data} error={check.error} known={known} current={finding} onGo={goToFinding} />
          </Pane>
        )}
      </Panes>
      {floating?.kind === 'cite' && (
        <CitePicker
          at={floating.at}
          what={floating.for}
          onPick={(picked) => insertCited(floating.instead, picked, floating.for)}
          onClose={() => {
            setFloating(null);
            editor.view.focus();
          }}
        />
      )}
      {floating?.kind === 'citation' && (
        <CitationPopover
          at={floating.at}
          evidenceIds={evidenceOfNode(floating.block.node)}
          canWrite={canWrite}
          onChange={() => {
            const { block, at } = floating;
            setFloating({
              kind: 'cite',
              for: block.node.type.name === 'quotation' ? 'quotation' : 'citation',
              at,
              instead: block,
            });
          }}
          onRemove={(evidenceId) => {
            const { block } = floating;
            setFloating(null);
            setCited(
              editor,
              block,
              evidenceOfNode(block.node).filter((id) => id !== evidenceId),
            );
          }}
          onClose={() => {
            setFloating(null);
            editor.view.focus();
          }}
        />
      )}
    </ReportProvider>
  );
}

const NO_FINDINGS: readonly ReportFinding[] = [];

function cursorOf(editor: Editor): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
  return new DOMRect(left, top, 0, bottom - top);
}

function rectOf(editor: Editor, pos: number): DOMRect {
  const element = editor.view.nodeDOM(pos);
  return element instanceof HTMLElement ? element.getBoundingClientRect() : cursorOf(editor);
}

/** In an empty block the claim's own words come first. */
function citeAtCursor(editor: Editor, evidenceIds: readonly number[], statement: string): void {
  const isEmpty = editor.state.selection.$from.parent.content.size === 0;
  const citation = { type: 'citation', attrs: { evidenceIds: [...evidenceIds] } };
  const words = statement === '' || !isEmpty ? [] : [{ type: 'text', text: statement }];
  editor
    .chain()
    .focus()
    .insertContent([...words, citation])
    .run();
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
