/** The exporters, in the order the dialogs show them. */
import { bundleExporter } from './bundle/exporter.ts';
import { docxExporter } from './docx/exporter.ts';
import { htmlExporter } from './html/exporter.ts';
import { markdownExporter } from './md/exporter.ts';
import { pdfExporter } from './pdf/exporter.ts';
import type { Exporter } from './port.ts';

export const EXPORTERS: readonly Exporter[] = [
  docxExporter,
  pdfExporter,
  htmlExporter,
  markdownExporter,
  bundleExporter,
];
