import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exportReport } from './export-report.ts';
import type { ExportWork } from './export-worker.ts';

async function exportWhere(drawing: string) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const worker = join(folder, 'worker.mjs');
  writeFileSync(worker, `process.on('message', () => ${drawing}); process.send({ isReady: true });`);
  const work = { format: 'pdf', tree: {}, texts: [], fontsFolder: folder } as unknown as ExportWork;
  return exportReport(work, pathToFileURL(worker), new AbortController().signal);
}

test('a PDF of which the drawing aborts is said not to have been made, and the program goes on', async () => {
  await expect(exportWhere('process.abort()')).rejects.toMatchObject({
    code: 'not-exportable',
    message: expect.stringMatching(/^The PDF could not be made: .* \(SIGABRT\).* as DOCX or HTML\.$/),
  });
});

test('Ctrl+C, which a terminal sends to what draws a PDF, too, is not told as a failure of that', async () => {
  await expect(exportWhere("process.kill(process.pid, 'SIGINT')")).rejects.toMatchObject({ code: 'cancelled' });
});
