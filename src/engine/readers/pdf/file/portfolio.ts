/** The files for which a PDF portfolio, or the wrapper of a locked document, is the cover. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Member } from '../../port.ts';

export async function attachedFiles(document: PDFDocumentProxy): Promise<Member[]> {
  const attachments: unknown = await document.getAttachments().catch(() => null);
  const members: Member[] = [];
  if (!(attachments instanceof Map)) return members;
  for (const [id, { filename }] of attachments as Map<string, { readonly filename?: unknown }>) {
    const content: unknown = await document.getAttachmentContent(id).catch(() => null);
    if (!(content instanceof Uint8Array)) continue;
    const named = typeof filename === 'string' ? filename.trim() : '';
    const name = named === '' ? `attachment ${members.length + 1}` : named;
    const isTaken = members.some(({ member }) => member === name);
    members.push({
      outcome: 'member',
      member: isTaken ? `${name} (${members.length + 1})` : name,
      name,
      open: async function* () {
        yield content;
      },
    });
  }
  return members;
}
