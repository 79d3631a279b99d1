/** A tagged PDF (PDF/UA-1) with its own fonts. */
import type { Exporter } from '../port.ts';

export const pdfExporter: Exporter = {
  format: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  carriesFonts: true,
  // Loaded when asked for: naming a format must not cost its library.
  export: async (tree, options) => (await import('./write-pdf.ts')).writePdf(tree, options),
};
