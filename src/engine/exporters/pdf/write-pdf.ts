/** Compiles the template, data and fonts with Typst, which keeps its memory until the thread ends: run it in a worker. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { counted } from '../../../text/phrasing/counted.ts';
import type { ReportTree } from '../../report/model/report-tree.ts';
import type { ExportOptions } from '../port.ts';
import { ownFont } from './own-fonts.ts';
import { TEMPLATE } from './template.ts';
import { templateData } from './template-data.ts';

export function writePdf(tree: ReportTree, { fonts, onLeftOut }: ExportOptions): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(ownFont) }] });
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { report: templateData(tree) } });
  if (compiled.result === null)
    throw new Error(`Typst: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const creationTimestamp = Math.floor(tree.changed.getTime() / 1000);
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    // PDF/UA forbids a character that none of the fonts can draw. The report is still exported, and still tagged.
    const missing = charactersMissing(String(error));
    if (missing.length === 0) throw error;
    onLeftOut?.(missingSentence(missing));
    return compiler.pdf(compiled.result, { creationTimestamp });
  }
}

const NOT_DRAWN = /the text `\\"(.+?)\\"` could not be displayed/gu;
const ESCAPED = /\\\\u\{([\da-f]+)\}/giu;

/** Returns each once. Typst names those that it cannot print by their number. */
function charactersMissing(error: string): string[] {
  const texts = [...error.matchAll(NOT_DRAWN)].map(([, text = '']) =>
    text.replace(ESCAPED, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return [...new Set(texts)];
}

const MOST_NAMED = 12;

function missingSentence(missing: readonly string[]): string {
  const named = missing.slice(0, MOST_NAMED).join(' ');
  const more = missing.length > MOST_NAMED ? ' …' : '';
  return `The PDF has boxes in place of ${counted(missing.length, 'character')} that no font of this machine can draw: ${named}${more}. Export the report as DOCX or HTML, or install a font that has ${missing.length === 1 ? 'it' : 'them'}.`;
}
