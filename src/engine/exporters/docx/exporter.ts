/** Exports a Word document with real footnotes, heading styles, and the marking in the header and footer of each page. */
import type { Exporter } from '../port.ts';

export const docxExporter: Exporter = {
  format: 'docx',
  label: 'Word, DOCX',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  carriesFonts: false,
  // Loaded on demand, so that listing the formats does not load their libraries.
  export: async (tree) => (await import('./write-docx.ts')).writeDocx(tree),
};
