/** Compiles the template, data and fonts with Typst, which keeps its memory until the thread ends: run it in a worker. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportTree } from '../../report/model/report-tree.ts';
import type { ExportOptions } from '../port.ts';
import { ownFont } from './own-fonts.ts';
import { TEMPLATE } from './template.ts';
import { templateData } from './template-data.ts';

export function writePdf(tree: ReportTree, { fonts }: ExportOptions): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(ownFont) }] });
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { report: templateData(tree) } });
  if (compiled.result === null)
    throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const creationTimestamp = Math.floor(tree.changed.getTime() / 1000);
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    // PDF/UA forbids a character that none of the fonts can draw. The report is still exported, and still tagged.
    if (!/could not be displayed/.test(String(error))) throw error;
    return compiler.pdf(compiled.result, { creationTimestamp });
  }
}
