/** The state of one report being edited: its editor, its check, what floats over it, and what can be done. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { Section } from '../../../contract/model/report.ts';
import { useHandle } from '../../actions/handles.ts';
import { useAct } from '../../data/act.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useLocation } from '../../history.ts';
import { useStore } from '../../store.ts';
import { type Findings, useFindings, useGoToFinding } from './checking/use-findings.ts';
import type { Floating } from './citing/CitationFloats.tsx';
import { canMoveSection, citationHere, goToBlock } from './editor/editor-commands.ts';
import { useReportEditor } from './editor/use-report-editor.ts';
import { reportPage } from './reports-handle.ts';
import type { ReportSaver } from './saving/report-saver.ts';
import { useSavedOnLeaving } from './saving/use-saved-on-leaving.ts';
import { cursorOf, type DeskActs, openCitationHere, useReportActs } from './use-report-acts.ts';

export type ReportDeskState = ReturnType<typeof useReportDesk>;

export function useReportDesk({ report, citations }: Result<'report.get'>, saver: ReportSaver) {
  const { reportId } = report;
  const { scope } = useLocation();
  const canWrite = useCanWrite();
  const isPreview = scope.view === 'preview';
  const [floating, float] = useState<Floating | null>(null);
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const found = useFindings(reportId);

  const isClean = () => Object.keys(saver.state.get().unsaved).length === 0;
  const written = useReportEditor({
    sections: report.sections,
    citations,
    worthALook: found.worthALook,
    canWrite,
    isClean,
    onChange: (next) => saver.change({ sections: next.slice() }),
    onLeave: () => saver.flush(),
    onAt: (now) => float({ kind: 'cite', for: 'citation', at: cursorOf(now), instead: null }),
    onOpenCitation: (now) => openCitationHere(now, float),
    onCitation: (now, pos, clicked) => {
      const node = now.state.doc.nodeAt(pos);
      if (node && clicked) float({ kind: 'citation', block: { node, pos }, at: clicked.getBoundingClientRect() });
    },
  });
  const { editor, sections } = written;
  const isShownAsKept = Object.keys(useStore(saver.state).unsaved).length === 0;
  useEffect(() => {
    if (isShownAsKept && isClean()) saver.standsOn(report);
  });
  useSavedOnLeaving(saver);
  useArrival(editor, scope.blockId, isPreview);

  const claimIds = useMemo(() => claimsOf(sections), [sections]);
  const onOutline = useCallback(() => setOutlineOpen(true), []);
  const acts = useReportActs({ editor, saver, reportId, claimIds, onFloat: float, onOutline });
  const goToFinding = useGoToFinding(editor, found);
  const answerFinding = useAnswer(saver, reportId);
  useReportHandle({ acts, editor, reportId, isPreview, canWrite, found, goToFinding });
  return {
    ...{ reportId, isPreview, claimIds, acts, found, goToFinding, answerFinding },
    ...written,
    ...{ floating, float, isOutlineOpen, setOutlineOpen },
  };
}

/** Works on what is saved, so unsaved words are saved first. */
function useAnswer(saver: ReportSaver, reportId: number): (blockId: string, take: boolean) => void {
  const act = useAct();
  return async (blockId, take) => {
    await saver.flush();
    if (saver.state.get().problem === null) await act('report.answer', { reportId, blockId, take });
  };
}

interface HandleOptions {
  acts: DeskActs;
  editor: Editor;
  reportId: number;
  isPreview: boolean;
  canWrite: boolean;
  found: Findings;
  goToFinding: (index: number) => void;
}

function useReportHandle({ acts, editor, reportId, isPreview, canWrite, found, goToFinding }: HandleOptions): void {
  const { hasCitation, canMoveUp, canMoveDown } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      hasCitation: citationHere(now) !== null,
      canMoveUp: canMoveSection(now, -1),
      canMoveDown: canMoveSection(now, 1),
    }),
  });
  const { current } = found;
  const { length } = found.findings;
  useHandle(
    reportPage,
    useMemo(
      () => ({
        ...acts,
        ...{ reportId, isPreview, canWrite, hasCitation, canMoveUp, canMoveDown },
        findings: length,
        nextFinding: () => goToFinding((current + 1) % Math.max(1, length)),
      }),
      [acts, reportId, isPreview, canWrite, hasCitation, canMoveUp, canMoveDown, length, current, goToFinding],
    ),
  );
}

function claimsOf(sections: readonly Section[]): number[] {
  const all = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'claim' ? block.claimId : [])),
  );
  return [...new Set(all)];
}

/** Goes to the block that was asked for, or else to the start if nothing has the focus yet. */
function useArrival(editor: Editor, blockId: string | undefined, isPreview: boolean): void {
  useEffect(() => {
    if (isPreview) return;
    if (blockId !== undefined) {
      const timer = setTimeout(() => goToBlock(editor, blockId));
      return () => clearTimeout(timer);
    }
    if (document.activeElement === document.body) editor.commands.focus('start', { scrollIntoView: false });
  }, [editor, blockId, isPreview]);
}
