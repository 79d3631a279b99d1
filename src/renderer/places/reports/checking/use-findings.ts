/** The findings of the check before export, and stepping from one to the next. */
import type { Editor } from '@tiptap/core';
import { useCallback, useMemo, useState } from 'react';
import type { ReportFinding } from '../../../../contract/model/report.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { goToBlock } from '../editor/editor-commands.ts';

export type Findings = ReturnType<typeof useFindings>;

const NO_FINDINGS: readonly ReportFinding[] = [];

export function useFindings(reportId: number) {
  const check = useRead('report.check', { reportId }, { keepPrevious: true });
  const [current, setCurrent] = useState(-1);
  const findings = check.data?.findings ?? NO_FINDINGS;
  const worthALook = useMemo(() => new Set(findings.flatMap(({ blockId }) => blockId ?? [])), [findings]);
  return { check, findings, worthALook, current, setCurrent };
}

export function useGoToFinding(editor: Editor, { findings, setCurrent }: Findings): (index: number) => void {
  return useCallback(
    (index) => {
      setCurrent(index);
      const found = findings[index];
      if (found?.check === 'summary-is-draft') focusSoon('source-summary');
      else if (found?.blockId != null) goToBlock(editor, found.blockId);
    },
    [editor, findings, setCurrent],
  );
}
