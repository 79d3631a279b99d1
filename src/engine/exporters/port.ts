/** What an exporter is given and what it gives: a report's tree in, bytes out. No store, disk or network. */
import type { ExportFormat } from '../../contract/model/values.ts';
import type { ReportTree } from '../report/model/report-tree.ts';

export interface ExportOptions {
  /** Whole font files (`resources/fonts`); none for a format that does not carry fonts. */
  readonly fonts: readonly Uint8Array[];
}

export interface Exporter {
  readonly format: ExportFormat;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly carriesFonts: boolean;
  /** The same tree gives the same bytes, on every host and at every time. */
  export(tree: ReportTree, options: ExportOptions): Uint8Array | Promise<Uint8Array>;
}
