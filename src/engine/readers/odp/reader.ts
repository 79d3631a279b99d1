import { readOpenDocument, sniffOpenDocument } from '../odt/reader.ts';
import type { Reader } from '../port.ts';

/** Slides in presentation order: their titles as headings, the speaker's notes last. */
export const odpReader: Reader = {
  name: 'odp',
  version: 14,
  label: 'OpenDocument presentation (ODP, FODP)',
  extensions: ['.odp', '.otp', '.fodp'],
  sniff: (head, name) => sniffOpenDocument(head, /\.(?:odp|otp)$/i.test(name), 'presentation'),
  read: (input) => readOpenDocument(input, 'presentation'),
};
