/** What an exporter is given and what it gives: a report's tree in, bytes out. No store, disk or network. */
import type { BundledArticle } from '../../contract/model/bundle.ts';
import type { ExportFormat } from '../../contract/model/values.ts';
import type { ReportTree } from '../report/model/report-tree.ts';

/** A text that citations are from, and the original that it was drawn from. */
export interface BundledText {
  readonly text: string;
  readonly original: { readonly sha256: string; readonly bytes: Uint8Array };
  readonly article: Omit<BundledArticle, 'text' | 'original' | 'notes'>;
  /** Code points. */
  readonly passages: readonly {
    readonly number: number;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface ExportOptions {
  /** Whole font files (`resources/fonts`); none for a format that does not carry fonts. */
  readonly fonts: readonly Uint8Array[];
  /** What the report rests on; none for a format that does not carry originals. */
  readonly texts: readonly BundledText[];
}

export interface Exporter {
  readonly format: ExportFormat;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly carriesFonts: boolean;
  readonly carriesOriginals?: boolean;
  /** The same tree gives the same bytes, on every host and at every time. */
  export(tree: ReportTree, options: ExportOptions): Uint8Array | Promise<Uint8Array>;
}
