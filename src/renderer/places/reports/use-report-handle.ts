/** What actions may do with the open report, from the menu, command bar and keys. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useMemo } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useLocation } from '../../history.ts';
import type { DeskCheck } from './checking/use-report-check.ts';
import { canMoveSection, citationHere } from './editor/editor-commands.ts';
import { reportPage } from './reports-handle.ts';
import type { DeskActs } from './use-report-acts.ts';

export function useReportHandle(editor: Editor, acts: DeskActs, check: DeskCheck): void {
  const canWrite = useCanWrite();
  const isPreview = useLocation().scope.view === 'preview';
  const { hasCitation, canMoveUp, canMoveDown } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      hasCitation: citationHere(now) !== null,
      canMoveUp: canMoveSection(now, -1),
      canMoveDown: canMoveSection(now, 1),
    }),
  });
  const { reportId, next, goTo } = check;
  const { length } = check.findings;
  useHandle(
    reportPage,
    useMemo(
      () => ({
        ...acts,
        ...{ reportId, isPreview, canWrite, hasCitation, canMoveUp, canMoveDown },
        findings: length,
        nextFinding: () => goTo(next),
      }),
      [acts, reportId, isPreview, canWrite, hasCitation, canMoveUp, canMoveDown, length, next, goTo],
    ),
  );
}
