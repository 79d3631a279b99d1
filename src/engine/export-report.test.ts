import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { exportReport } from './export-report.ts';
import type { ExportWork } from './export-worker.ts';
import { testFolder } from './store/testing/test-folder.ts';

const whereDrawing = (does: string) => `process.on('message', () => ${does}); process.send({ isReady: true });`;

async function exportWhere(program: string, text = '') {
  const folder = testFolder();
  const worker = join(folder, 'worker.mjs');
  writeFileSync(worker, program);
  const work = { format: 'pdf', tree: { text }, texts: [], fontsFolder: folder } as unknown as ExportWork;
  return exportReport(work, pathToFileURL(worker), new AbortController().signal);
}

test('a PDF of which the drawing aborts is said not to have been made, and the program goes on', async () => {
  await expect(exportWhere(whereDrawing('process.abort()'))).rejects.toMatchObject({
    code: 'not-exportable',
    message: expect.stringMatching(/^The PDF could not be made: .* \(SIGABRT\).* as DOCX or HTML\.$/),
  });
});

test('Ctrl+C, which a terminal sends to what draws a PDF, too, is not told as a failure of that', async () => {
  await expect(exportWhere(whereDrawing("process.kill(process.pid, 'SIGINT')"))).rejects.toMatchObject({
    code: 'cancelled',
  });
});

test('what draws a PDF, ended from outside before it has all of the report, is told as that, too', async () => {
  const ends = "process.send({ isReady: true }, () => process.kill(process.pid, 'SIGKILL'));";
  await expect(exportWhere(ends, 'words '.repeat(5_000_000))).rejects.toMatchObject({
    code: 'not-exportable',
    message: expect.stringContaining('(SIGKILL)'),
  });
});
