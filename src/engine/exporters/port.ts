/** The interface of exporters: a report tree in, bytes out. They use no store, disk or network. */
import type { ExportFormat } from '../../contract/model/values.ts';
import type { BundledText } from '../report/model/bundled-text.ts';
import type { ReportTree } from '../report/model/report-tree.ts';

export interface ExportOptions {
  /** Whole font files (`resources/fonts`); empty for a format that does not embed fonts. */
  readonly fonts: readonly Uint8Array[];
  /** The texts the report cites; empty for a format that does not carry originals. */
  readonly texts: readonly BundledText[];
  /** Told in whole sentences what the format could not take. */
  readonly onLeftOut?: (sentence: string) => void;
}

export interface Exporter {
  readonly format: ExportFormat;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly carriesFonts: boolean;
  readonly carriesOriginals?: boolean;
  /** Deterministic: the same tree gives the same bytes, on every host and at any time. */
  export(tree: ReportTree, options: ExportOptions): Uint8Array | Promise<Uint8Array>;
}
