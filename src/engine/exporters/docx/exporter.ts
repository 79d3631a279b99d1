/** A Word document: real footnotes, heading styles, the marking at the head and foot of each page. */
import type { Exporter } from '../port.ts';

export const docxExporter: Exporter = {
  format: 'docx',
  label: 'Word, DOCX',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  carriesFonts: false,
  // Loaded when asked for: naming a format must not cost its library.
  export: async (tree) => (await import('./write-docx.ts')).writeDocx(tree),
};
