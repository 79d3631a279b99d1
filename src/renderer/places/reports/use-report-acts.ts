/** What can be done with the open report, from the bar, the outline, keys and the command bar alike. */
import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { focusHoweverLate, focusSoon } from '../../focus.ts';
import { navigate } from '../../history.ts';
import { inspectorShown } from '../../window-state.ts';
import type { Floating } from './citing/CitationFloats.tsx';
import { addSection, citationHere, insertBlock, moveSection } from './editor/editor-commands.ts';
import type { ReportSaver } from './saving/report-saver.ts';

interface ReportActsOptions {
  editor: Editor;
  saver: ReportSaver;
  reportId: number;
  /** The claims that the report states. */
  claimIds: readonly number[];
  onFloat: (next: Floating) => void;
  onOutline: () => void;
}

export type DeskActs = ReturnType<typeof useReportActs>;

/** @param options its functions must be stable */
export function useReportActs({ editor, saver, reportId, claimIds, onFloat, onOutline }: ReportActsOptions) {
  return useMemo(() => {
    const cite = (what: 'citation' | 'quotation') =>
      onFloat({ kind: 'cite', for: what, at: cursorOf(editor), instead: null });
    return {
      show: (view: 'write' | 'preview') => {
        saver.flush();
        navigate('reports', { reportId, view: view === 'preview' ? view : undefined }, { replace: true });
        if (view === 'write') focusSoon('report');
      },
      cite: () => cite('citation'),
      insertJudgement: () =>
        insertBlock(editor, 'judgement', { likelihood: null, confidence: null, confidenceReason: '' }),
      insertQuotation: () => cite('quotation'),
      insertFigure: () => insertBlock(editor, 'matrix', { claimIds: [...claimIds], caption: 'Claims by sources.' }),
      addSection: () => addSection(editor),
      moveSection: (by: 1 | -1) => moveSection(editor, by),
      openCitation: () => openCitationHere(editor, onFloat),
      goToCheck: () => {
        inspectorShown.set(true);
        saver.flush();
        focusSoon('check');
        // The answer may take seconds.
        focusHoweverLate('check');
      },
      chooseWords: () => {
        navigate('reports', { reportId }, { replace: true });
        focusSoon('clashes');
      },
      openOutline: onOutline,
      save: () => saver.flush(),
    };
  }, [editor, saver, reportId, claimIds, onFloat, onOutline]);
}

/** Shows the passages behind the citation at the cursor. */
export function openCitationHere(editor: Editor, onFloat: (next: Floating) => void): void {
  const block = citationHere(editor);
  if (block) onFloat({ kind: 'citation', block, at: rectOf(editor, block.pos) });
}

export function cursorOf(editor: Editor): DOMRect {
  const { left, top, bottom } = editor.view.coordsAtPos(editor.state.selection.from);
  return new DOMRect(left, top, 0, bottom - top);
}

function rectOf(editor: Editor, pos: number): DOMRect {
  const element = editor.view.nodeDOM(pos);
  return element instanceof HTMLElement ? element.getBoundingClientRect() : cursorOf(editor);
}
