/** Formats that are known by their first bytes and not read: what they are, in words, and what can be done instead. */

import { failure } from './failure.ts';
import type { ReaderFailure } from './port.ts';

const READS = 'Collate reads plain text, web pages (HTML) and JSON Lines so far.';

interface Signature {
  readonly what: string;
  readonly bytes: readonly number[];
  readonly at?: number;
}

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

/** Pictures, sound, film, programs: never an article. */
const MEDIA: readonly Signature[] = [
  { what: 'a picture (PNG)', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a picture (JPEG)', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a picture (GIF)', bytes: ascii('GIF8') },
  { what: 'a picture (WebP)', bytes: ascii('WEBP'), at: 8 },
  { what: 'a picture (TIFF)', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { what: 'a picture (TIFF)', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { what: 'a picture (HEIF)', bytes: ascii('ftyphei'), at: 4 },
  { what: 'a picture (AVIF)', bytes: ascii('ftypavif'), at: 4 },
  { what: 'a film (MP4)', bytes: ascii('ftyp'), at: 4 },
  { what: 'a film (Matroska or WebM)', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { what: 'a sound (MP3)', bytes: ascii('ID3') },
  { what: 'a sound (Ogg)', bytes: ascii('OggS') },
  { what: 'a sound or film (RIFF)', bytes: ascii('RIFF') },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'a font', bytes: ascii('wOF') },
];

/** Kinds of document that may hold articles. */
const DOCUMENTS: readonly Signature[] = [
  { what: 'a rich-text document (RTF)', bytes: ascii('{\\rtf') },
  { what: 'an old Office document (DOC, XLS or PPT), or a newer one with a password', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'a RAR archive', bytes: ascii('Rar!') },
  { what: 'an xz file', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { what: 'a Zstandard file', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'a tar archive', bytes: ascii('ustar'), at: 257 },
  { what: 'a web archive (WARC)', bytes: ascii('WARC/') },
  { what: 'a mailbox (MBOX)', bytes: ascii('From ') },
  { what: 'a database (SQLite)', bytes: ascii('SQLite format 3\0') },
];

/** A refusal where the bytes are of a format known and not read; null where a reader should decide. */
export function recogniseOther(head: Uint8Array): ReaderFailure | null {
  const media = MEDIA.find((signature) => matches(head, signature));
  if (media) return failure('not-an-article', `This is ${media.what}, not an article. Nothing was imported.`);
  if (isPdf(head)) return unknown('a PDF', 'Copy the article’s text into a text file, or save its web page.');
  if (matches(head, { what: '', bytes: [0x50, 0x4b, 0x03, 0x04] })) return zipped(head);
  const document = DOCUMENTS.find(
    (signature) => matches(head, signature) && (signature.what !== 'a mailbox (MBOX)' || isMailbox(head)),
  );
  if (document) return unknown(document.what, 'Save the article from it as text or HTML, and import that.');
  return recogniseText(head);
}

function unknown(what: string, advice: string): ReaderFailure {
  return failure('unknown-format', `This is ${what}; ${READS} ${advice}`);
}

function matches(head: Uint8Array, { bytes, at = 0 }: Signature): boolean {
  return bytes.every((byte, i) => head[at + i] === byte);
}

/** The mark of a PDF may stand behind junk. */
function isPdf(head: Uint8Array): boolean {
  const start = latin1(head, 1024);
  const at = start.indexOf('%PDF-');
  return at === 0 || (at > 0 && !/^[\s\ufeff]*</.test(start));
}

function zipped(head: Uint8Array): ReaderFailure {
  if (((head[6] ?? 0) & 1) === 1)
    return failure(
      'encrypted',
      'This archive is locked with a password. Unpack it with the password and import the files.',
    );
  const names = latin1(head, head.length);
  const what = /word\//.test(names)
    ? 'a Word document (DOCX)'
    : /xl\//.test(names)
      ? 'a spreadsheet (XLSX)'
      : /ppt\//.test(names)
        ? 'a presentation (PPTX)'
        : /mimetypeapplication\/epub/.test(names)
          ? 'a book (EPUB)'
          : /mimetypeapplication\/vnd\.oasis/.test(names)
            ? 'an OpenDocument file'
            : 'a ZIP archive';
  return unknown(
    what,
    what === 'a ZIP archive' ? 'Unpack it and import the folder.' : 'Save it as text or HTML, and import that.',
  );
}

function isMailbox(head: Uint8Array): boolean {
  return /^From \S+.*\d{4}\r?\n[\w-]+:/.test(latin1(head, 2000));
}

/** Formats that are text, but whose text is not the article's. */
function recogniseText(head: Uint8Array): ReaderFailure | null {
  const start = latin1(head, 4096)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(start) && /^mime-version:/im.test(start)) {
    const isPage = /multipart\/related/i.test(start);
    return isPage
      ? unknown('a web page saved as MHTML', 'Save it as HTML instead.')
      : unknown('an e-mail', 'Save its text as a text file.');
  }
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF|opml)\b/i.test(start))
    return unknown('a news feed', 'Import the articles’ own pages.');
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!doctype svg[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<svg\b/i.test(start))
    return failure('not-an-article', 'This is a picture (SVG), not an article. Nothing was imported.');
  if (/^<\?xml/.test(start) && !/<html[\s>]/i.test(start))
    return unknown('an XML document', 'Save the article from it as text or HTML, and import that.');
  return null;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');
}
