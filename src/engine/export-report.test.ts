import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exportReport } from './export-report.ts';
import type { ExportWork } from './export-worker.ts';

test('a PDF of which the drawing aborts is said not to have been made, and the program goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const worker = join(folder, 'worker.mjs');
  writeFileSync(worker, "process.on('message', () => process.abort()); process.send({ isReady: true });");
  const work = { format: 'pdf', tree: {}, texts: [], fontsFolder: folder } as unknown as ExportWork;
  const exported = exportReport(work, pathToFileURL(worker), new AbortController().signal);
  await expect(exported).rejects.toMatchObject({
    code: 'not-exportable',
    message: expect.stringMatching(/^The PDF could not be made: .* as DOCX or HTML\.$/),
  });
});
