/** Exports a tagged PDF (PDF/UA-1) with embedded fonts. */
import type { Exporter } from '../port.ts';

export const pdfExporter: Exporter = {
  format: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  carriesFonts: true,
  // Loaded on demand, so that listing the formats does not load their libraries.
  export: async (tree, options) => (await import('./write-pdf.ts')).writePdf(tree, options),
};
