/** The state of one report being edited: its editor, its check, what floats over it, and what can be done. */
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { Section } from '../../../contract/model/reports/report.ts';
import { useArchive, useCanWrite } from '../../data/use-archive.ts';
import { useLocation } from '../../history.ts';
import { useStore } from '../../store.ts';
import { sayUnsaved } from '../../typing/unsaved-words.ts';
import { useFindings } from './checking/use-findings.ts';
import { useReportCheck } from './checking/use-report-check.ts';
import type { Floating } from './citing/CitationFloats.tsx';
import { citedAt, goToBlock } from './editor/editor-commands.ts';
import { useReportEditor } from './editor/use-report-editor.ts';
import type { ReportSaver } from './saving/report-saver.ts';
import { cursorOf, openCitationHere, useReportActs } from './use-report-acts.ts';
import { useReportHandle } from './use-report-handle.ts';

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
    archiveId: useArchive()?.archiveId ?? '',
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
      const block = citedAt(now.state.doc, pos);
      if (block && clicked) float({ kind: 'citation', block, at: clicked.getBoundingClientRect() });
    },
  });
  const { editor, sections } = written;
  const isShownAsKept = Object.keys(useStore(saver.state).unsaved).length === 0;
  useEffect(() => {
    if (isShownAsKept && isClean()) saver.standsOn(report);
  });
  // Left in any way, it is saved.
  useEffect(() => () => void saver.flush().then(() => sayUnsaved(saver)), [saver]);
  useArrival(editor, scope.blockId, isPreview);

  const claimIds = useMemo(() => claimsOf(sections), [sections]);
  const onOutline = useCallback(() => setOutlineOpen(true), []);
  const acts = useReportActs({ editor, saver, reportId, claimIds, onFloat: float, onOutline });
  const check = useReportCheck(found, editor, saver);
  useReportHandle(editor, acts, check);
  return { isPreview, written, claimIds, acts, check, floating, float, isOutlineOpen, setOutlineOpen };
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
