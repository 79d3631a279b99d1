/** The check before export in a report being edited: stepping from one finding to the next, and answering them. */
import type { Editor } from '@tiptap/core';
import { useCallback } from 'react';
import { useAct } from '../../../data/act.ts';
import { focusSoon } from '../../../focus.ts';
import { sayProblem } from '../../../notices.ts';
import { goToBlock } from '../editor/editor-commands.ts';
import type { ReportSaver } from '../saving/report-saver.ts';
import { type Findings, keyOfFinding } from './use-findings.ts';

export type DeskCheck = ReturnType<typeof useReportCheck>;

export function useReportCheck(found: Findings, editor: Editor, saver: ReportSaver) {
  const act = useAct();
  const { reportId, findings, setWent } = found;
  const goTo = useCallback(
    (index: number) => {
      const finding = findings[index];
      if (!finding) return;
      setWent({ key: keyOfFinding(finding), at: index });
      if (finding.check === 'summary-is-draft') focusSoon('source-summary');
      else if (finding.blockId !== null) goToBlock(editor, finding.blockId);
    },
    [editor, findings, setWent],
  );
  /** Works on what is saved, so unsaved words are saved first. */
  const answer = useCallback(
    async (blockId: string, take: boolean) => {
      await saver.flush();
      const { problem } = saver.state.get();
      if (problem === null) await act('report.answer', { reportId, blockId, take });
      else sayProblem(new Error(`Nothing was changed: the last words are not saved yet. ${problem}`));
    },
    [act, reportId, saver],
  );
  return { ...found, goTo, answer };
}
