/** Makes exports in a thread of its own, because the writers hold more memory than the program should keep. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFormat } from '../contract/model/values.ts';
import { EXPORTERS } from './exporters/index.ts';
import type { BundledText } from './report/model/bundled-text.ts';
import type { ReportTree } from './report/model/report-tree.ts';
import { answerQuestions } from './runtime/worker-answers.ts';

export interface ExportWork {
  readonly format: ExportFormat;
  readonly tree: ReportTree;
  readonly texts: readonly BundledText[];
  readonly fontsFolder: string;
}

export interface Exported {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the format could not take, in whole sentences. */
  readonly leftOut: string[];
}

export interface ExportQuestions {
  export: { params: ExportWork; answer: Exported };
}

answerQuestions<ExportQuestions>({
  export: async ({ format, tree, texts, fontsFolder }, { move }) => {
    const exporter = EXPORTERS.find((one) => one.format === format);
    if (!exporter) throw new Error(`there is no exporter for ${format}`);
    const fonts = exporter.carriesFonts ? fontsIn(fontsFolder) : [];
    const leftOut: string[] = [];
    const onLeftOut = (sentence: string) => leftOut.push(sentence);
    const bytes = Uint8Array.from(await exporter.export(tree, { fonts, texts, onLeftOut }));
    move(bytes.buffer);
    return { bytes, leftOut };
  },
});

/** Sorted by name, so that the same folder gives the same document. */
function fontsIn(folder: string): Uint8Array[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  return names.toSorted().map((name) => readFileSync(join(folder, name)));
}
