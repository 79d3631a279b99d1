/** Saves the table that is shown: the format, and what it could not take. */
import { useState } from 'react';
import { TABLE_FORMATS, type TableFormat } from '../../../contract/model/values.ts';
import { messageOf, sayDone } from '../../notices.ts';
import { FormatChoice } from '../../parts/controls/FormatChoice.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Problem } from '../../parts/states/Problem.tsx';
import { Working } from '../../parts/states/Working.tsx';
import { bytesWords, inLine } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import { useWork } from '../../use-work.ts';
import type { TableMaker } from '../../window-state.ts';
import type { OverlayProps } from '../overlay-props.ts';

const FORMATS: Record<TableFormat, { name: string; use: string }> = {
  xlsx: { name: 'XLSX', use: 'for spreadsheets; the head stays in sight' },
  csv: { name: 'CSV', use: 'for statistics and scripts; texts of any length' },
};

export function ExportTable({ state: { write }, onClose }: OverlayProps<'export-table'>) {
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const { isRunning, problem, written, run, stop } = useExport(write, onClose);
  return (
    <Dialog
      title="Export the table"
      width={480}
      onClose={onClose}
      // What was left out is read, not confirmed.
      confirm={
        written ? undefined : { label: isRunning ? 'Exporting' : 'Export', disabled: isRunning, run: () => run(format) }
      }
    >
      <FormatChoice
        formats={TABLE_FORMATS}
        words={FORMATS}
        value={format}
        onChange={setFormat}
        disabled={isRunning || written !== null}
      />
      {isRunning && <Working label="Writing the table…" onStop={stop} />}
      <div role="status">
        {written?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {problem !== null && <Problem>{problem}</Problem>}
    </Dialog>
  );
}

function useExport(write: TableMaker, onDone: () => void) {
  const { shell } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const [written, setWritten] = useState<readonly string[] | null>(null);
  const work = useWork((error) => setProblem(messageOf(error)));
  const run = (format: TableFormat) =>
    work.run(async (signal) => {
      setProblem(null);
      const { name, mediaType, bytes, leftOut } = await write(format, signal);
      if (signal.aborted || !(await shell.saveAs(name, mediaType, bytes))) return;
      const words = `Exported ${inLine(name)}, ${bytesWords(bytes.length)}`;
      if (!signal.aborted && leftOut.length > 0) return setWritten([words, ...leftOut]);
      // Another dialog may be open by now.
      if (!signal.aborted) onDone();
      sayDone([words, ...leftOut].join('. '));
    });
  return { ...work, problem, written, run };
}
